package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.DAY;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;

import java.util.LinkedHashSet;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.EthicsApproval;
import org.ecarmethod.privacy.InformationPoint;
import org.ecarmethod.privacy.InformationSheet;
import org.ecarmethod.privacy.LegalBasis;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.record.RemovedId;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.text.TextForm;

/** How data protection, publications and what remains of what was removed stand in a document. */
final class CareJson {

    private static final Codec<InformationSheet> SHEET = ObjectCodec.<InformationSheet>of("InformationSheet")
            .required("version", Scalars.string(TextForm.LINE), InformationSheet::version)
            .list("points", Lists.set(Scalars.term(InformationPoint.class)), InformationSheet::points)
            .make(v -> new InformationSheet(v.at(0), new LinkedHashSet<InformationPoint>(v.list(1))));

    private static final Codec<EthicsApproval> ETHICS_APPROVAL = ObjectCodec.<EthicsApproval>of("EthicsApproval")
            .required("reference", Scalars.string(TextForm.LINE), EthicsApproval::reference)
            .required("on", DATE, EthicsApproval::on)
            .make(v -> new EthicsApproval(v.at(0), v.at(1)));

    private static final Codec<RetentionDecision> RETENTION = ObjectCodec.<RetentionDecision>of("RetentionDecision")
            .required("data", Scalars.term(Sensitivity.class), RetentionDecision::data)
            .required("disposeOn", stated(DATE), RetentionDecision::disposeOn)
            .required("decidedIn", stated(OrganisationJson.CASE_NUMBER), RetentionDecision::decidedIn)
            .make(v -> new RetentionDecision(v.at(0), v.at(1), v.at(2)));

    public static final Codec<DataProtection> DATA_PROTECTION = ObjectCodec.<DataProtection>of("DataProtection")
            .required("legalBasis", stated(Scalars.term(LegalBasis.class)), DataProtection::legalBasis)
            .list("informationSheets", Lists.sequence(SHEET), DataProtection::informationSheets)
            .required("ethicsApproval", stated(ETHICS_APPROVAL), DataProtection::ethicsApproval)
            .list("retention", Lists.sequence(RETENTION), DataProtection::retention)
            .make(v -> DataProtection.builder()
                    .legalBasis(v.at(0))
                    .informationSheets(v.list(1))
                    .ethicsApproval(v.at(2))
                    .retention(v.list(3))
                    .build());

    public static final Codec<Publication> PUBLICATION = ObjectCodec.<Publication>of("Publication")
            .required("id", Scalars.id(PublicationId::of), Publication::id)
            .required("on", DATE, Publication::on)
            .required("title", TEXT, Publication::title)
            .required("audience", Scalars.term(Audience.class), Publication::audience)
            .list("bodies", Lists.set(OrganisationJson.BODY_ID), Publication::bodies)
            .optional("others", TEXT, Publication::others)
            .list("experiences", Lists.set(FindingJson.EXPERIENCE_ID), Publication::experiences)
            .list("findings", Lists.set(FindingJson.FINDING_ID), Publication::findings)
            .list("proposals", Lists.set(FindingJson.PROPOSAL_ID), Publication::proposals)
            .list("quotes", Lists.set(FindingJson.QUOTE_ID), Publication::quotes)
            .make(v -> Publication.builder()
                    .id(v.at(0))
                    .on(v.at(1))
                    .title(v.at(2))
                    .audience(v.at(3))
                    .bodies(v.list(4))
                    .others(v.maybe(5))
                    .experiences(v.list(6))
                    .findings(v.list(7))
                    .proposals(v.list(8))
                    .quotes(v.list(9))
                    .build());

    static final Codec<Tombstone> TOMBSTONE = ObjectCodec.<Tombstone>of("Tombstone")
            .required("of", Scalars.term(Tombstone.Kind.class), Tombstone::of)
            .required("id", Scalars.id(RemovedId::of), Tombstone::id)
            .required("removedOn", DAY, Tombstone::removedOn)
            .required("reason", Scalars.term(Tombstone.Reason.class), Tombstone::reason)
            .make(v -> new Tombstone(v.at(0), v.at(1), v.at(2), v.at(3)));

    private CareJson() {}
}
