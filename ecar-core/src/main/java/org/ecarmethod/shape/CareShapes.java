package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.privacy.Sensitivity.WORKING;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Part.set;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.DAY;
import static org.ecarmethod.shape.Types.DONE_ON;
import static org.ecarmethod.shape.Types.LINE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;

import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.EthicsApproval;
import org.ecarmethod.privacy.InformationPoint;
import org.ecarmethod.privacy.InformationSheet;
import org.ecarmethod.privacy.LegalBasis;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.privacy.SpecialDataBasis;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.record.RemovedId;
import org.ecarmethod.record.Tombstone;

/** How data protection, publications and what remains of what was removed are put together. */
final class CareShapes {

    private static final Shape<InformationSheet> SHEET = record(
                    "InformationSheet",
                    required("version", LINE, InformationSheet::version),
                    set("points", set(term(InformationPoint.class)), InformationSheet::points),
                    InformationSheet::new)
            .seenAs(RECORD);

    private static final Shape<EthicsApproval> ETHICS_APPROVAL = record(
                    "EthicsApproval",
                    required("reference", LINE, EthicsApproval::reference),
                    required("on", DONE_ON, EthicsApproval::on),
                    EthicsApproval::new)
            .seenAs(RECORD);

    private static final Shape<RetentionDecision> RETENTION = record(
                    "RetentionDecision",
                    required("data", term(Sensitivity.class), RetentionDecision::data),
                    required("disposeOn", stated(DATE), RetentionDecision::disposeOn),
                    required("decidedIn", stated(OrganisationShapes.CASE_NUMBER), RetentionDecision::decidedIn),
                    RetentionDecision::new)
            .seenAs(RECORD);

    static final Shape<DataProtection> DATA_PROTECTION = Shape.<DataProtection, DataProtection.Builder>of(
                    "DataProtection", DataProtection::builder)
            .allSeenAs(RECORD)
            .required(
                    "legalBasis",
                    stated(term(LegalBasis.class)),
                    DataProtection::legalBasis,
                    DataProtection.Builder::legalBasis)
            .optional(
                    "specialDataBasis",
                    stated(term(SpecialDataBasis.class)),
                    DataProtection::specialDataBasis,
                    DataProtection.Builder::specialDataBasis)
            .list(
                    "informationSheets",
                    sequence(SHEET),
                    DataProtection::informationSheets,
                    DataProtection.Builder::informationSheets)
            .required(
                    "ethicsApproval",
                    stated(ETHICS_APPROVAL),
                    DataProtection::ethicsApproval,
                    DataProtection.Builder::ethicsApproval)
            .list("retention", sequence(RETENTION), DataProtection::retention, DataProtection.Builder::retention)
            .build(DataProtection.Builder::build);

    static final Shape<Publication> PUBLICATION = Shape.<Publication, Publication.Builder>of(
                    "Publication", Publication::builder)
            .allSeenAs(WORKING)
            .id("id", id(PublicationId::of), Publication::id, Publication.Builder::id)
            .required("on", DONE_ON, Publication::on, Publication.Builder::on)
            .required("title", TEXT, Publication::title, Publication.Builder::title)
            .required("audience", term(Audience.class), Publication::audience, Publication.Builder::audience)
            .list("bodies", set(OrganisationShapes.BODY_ID), Publication::bodies, Publication.Builder::bodies)
            .optional("others", TEXT, Publication::others, Publication.Builder::others)
            .list(
                    "experiences",
                    set(FindingShapes.EXPERIENCE_ID),
                    Publication::experiences,
                    Publication.Builder::experiences)
            .list("findings", set(FindingShapes.FINDING_ID), Publication::findings, Publication.Builder::findings)
            .list("proposals", set(FindingShapes.PROPOSAL_ID), Publication::proposals, Publication.Builder::proposals)
            .list("quotes", set(FindingShapes.QUOTE_ID), Publication::quotes, Publication.Builder::quotes)
            .build(Publication.Builder::build);

    static final Shape<Tombstone> TOMBSTONE = record(
                    "Tombstone",
                    required("of", term(Tombstone.Kind.class), Tombstone::of),
                    required("id", id(RemovedId::of), Tombstone::id).id(),
                    required("removedOn", DAY, Tombstone::removedOn),
                    required("reason", term(Tombstone.Reason.class), Tombstone::reason),
                    Tombstone::new)
            .seenAs(WORKING);

    private CareShapes() {}
}
