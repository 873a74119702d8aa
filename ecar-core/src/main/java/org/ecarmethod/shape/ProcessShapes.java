package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.CIRCLE;
import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.privacy.Sensitivity.STORY;
import static org.ecarmethod.privacy.Sensitivity.WORKING;
import static org.ecarmethod.shape.OrganisationShapes.BODY_ID;
import static org.ecarmethod.shape.OrganisationShapes.CITATION;
import static org.ecarmethod.shape.Part.optional;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Part.set;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.DAY;
import static org.ecarmethod.shape.Types.INTEGER;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;

import java.util.TreeSet;
import java.util.function.Supplier;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.PartId;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.PartRef;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/** The shape of a whole process. */
public final class ProcessShapes {

    /** The value of the first field of a document: the name and version of the format. */
    public static final String FORMAT = "ecar-process/1";

    private static final ValueType<FactId> FACT_ID = id(FactId::of);

    private static final Shape<Gap> GAP = record(
                    "Gap",
                    required("section", term(Section.class), Gap::section),
                    required("reason", TEXT, Gap::reason),
                    Gap::new)
            .seenAs(RECORD);

    private static final Shape<RecordedFact> FACT = record(
                    "Fact",
                    required("id", FACT_ID, RecordedFact::id).id(),
                    required("kind", term(RecordedFact.Kind.class), RecordedFact::kind),
                    required("text", TEXT, RecordedFact::text),
                    required("source", CITATION, RecordedFact::source),
                    set("coreFunctions", set(INTEGER), RecordedFact::coreFunctions),
                    (id, kind, text, source, functions) ->
                            new RecordedFact(id, kind, text, source, new TreeSet<>(functions)))
            .seenAs(RECORD);

    private static final Shape<OpenItem> OPEN_ITEM = record(
                    "OpenItem",
                    required("id", FACT_ID, OpenItem::id).id(),
                    required("text", TEXT, OpenItem::text),
                    required("owner", stated(BODY_ID), OpenItem::owner),
                    required("due", stated(DATE), OpenItem::due),
                    set("commitments", set(ResponseShapes.COMMITMENT_ID), OpenItem::commitments),
                    optional("source", CITATION, OpenItem::source),
                    OpenItem::new)
            .seenAs(RECORD);

    private static final Shape<PartRef> PART_REF = record(
                    "PartRef",
                    required("part", term(PartKind.class), PartRef::part),
                    required("id", id(PartId::of), PartRef::id),
                    PartRef::new)
            .seenAs(WORKING);

    private static final Shape<JournalEntry> DEED = record(
                    "Deed",
                    required("deed", term(Command.class), JournalEntry::deed),
                    required("on", DAY, JournalEntry::on),
                    required("by", TEXT, JournalEntry::by),
                    set("about", set(PART_REF), JournalEntry::about),
                    JournalEntry::new)
            .seenAs(WORKING);

    private ProcessShapes() {}

    /** A document, with the reference profile if it names none that can be read. */
    public static final Shape<ProcessContent> PROCESS =
            process(() -> EcarProfile.v1_0().pin());

    /**
     * Describes a document. The stand-ins for what could not be read are never seen: where one is needed an error was
     * reported, and no process comes of it; but the rest can be looked at.
     *
     * @param fallback profile to measure by where the document names none that can be read
     */
    public static Shape<ProcessContent> process(Supplier<ProfilePin> fallback) {
        return Shape.<ProcessContent, ProcessContent.Builder>of("Document", () -> standIns(fallback.get()))
                .allSeenAs(RECORD)
                .constant("format", FORMAT)
                .id("id", id(ProcessId::of), ProcessContent::id, ProcessContent.Builder::id)
                .required("title", TEXT, ProcessContent::title, ProcessContent.Builder::title)
                .required(
                        "municipality",
                        OrganisationShapes.MUNICIPALITY,
                        ProcessContent::municipality,
                        ProcessContent.Builder::municipality)
                .required(
                        "policyArea",
                        OrganisationShapes.POLICY_AREA,
                        ProcessContent::policyArea,
                        ProcessContent.Builder::policyArea)
                .part(Section.ANCHORING)
                .required(
                        "profile", OrganisationShapes.PROFILE, ProcessContent::profile, ProcessContent.Builder::profile)
                .list(
                        "sources",
                        sequence(OrganisationShapes.SOURCE),
                        ProcessContent::sources,
                        ProcessContent.Builder::sources)
                .part(Section.SOURCES)
                .list("gaps", sequence(GAP), ProcessContent::gaps, ProcessContent.Builder::gaps)
                .part(Section.HISTORY)
                .list("facts", sequence(FACT), ProcessContent::facts, ProcessContent.Builder::facts)
                .part(Section.FACTS)
                .list(
                        "bodies",
                        sequence(OrganisationShapes.BODY),
                        ProcessContent::bodies,
                        ProcessContent.Builder::bodies)
                .part(Section.BODIES)
                .optional(
                        "anchoring", AnchoringShapes.MAP, ProcessContent::anchoring, ProcessContent.Builder::anchoring)
                .part(Section.ANCHORING)
                .optional(
                        "anchoredBy",
                        CircleShapes.AUTHORITY,
                        ProcessContent::anchoredBy,
                        ProcessContent.Builder::anchoredBy)
                .part(Section.HISTORY)
                .list(
                        "history",
                        sequence(CircleShapes.transition("ProcessTransition", Phase.class, RECORD)),
                        ProcessContent::history,
                        ProcessContent.Builder::history)
                .part(Section.HISTORY)
                .list(
                        "circles",
                        sequence(CircleShapes.CIRCLE),
                        ProcessContent::circles,
                        ProcessContent.Builder::circles)
                .part(Section.CIRCLES)
                .list(
                        "experiences",
                        sequence(FindingShapes.EXPERIENCE),
                        ProcessContent::experiences,
                        ProcessContent.Builder::experiences)
                .seenAs(STORY)
                .part(Section.EXPERIENCES)
                .list(
                        "findings",
                        sequence(FindingShapes.FINDING),
                        ProcessContent::findings,
                        ProcessContent.Builder::findings)
                .seenAs(CIRCLE)
                .part(Section.FINDINGS)
                .list(
                        "proposals",
                        sequence(FindingShapes.PROPOSAL),
                        ProcessContent::proposals,
                        ProcessContent.Builder::proposals)
                .seenAs(CIRCLE)
                .part(Section.PROPOSALS)
                .list(
                        "referrals",
                        sequence(ResponseShapes.REFERRAL),
                        ProcessContent::referrals,
                        ProcessContent.Builder::referrals)
                .part(Section.REFERRALS)
                .list(
                        "responses",
                        sequence(ResponseShapes.RESPONSE),
                        ProcessContent::responses,
                        ProcessContent.Builder::responses)
                .part(Section.RESPONSES)
                .list(
                        "commitments",
                        sequence(ResponseShapes.COMMITMENT),
                        ProcessContent::commitments,
                        ProcessContent.Builder::commitments)
                .part(Section.COMMITMENTS)
                .list(
                        "followUps",
                        sequence(ResponseShapes.FOLLOW_UP),
                        ProcessContent::followUps,
                        ProcessContent.Builder::followUps)
                .part(Section.FOLLOW_UPS)
                .list(
                        "feedback",
                        sequence(ResponseShapes.FEEDBACK),
                        ProcessContent::feedback,
                        ProcessContent.Builder::feedback)
                .part(Section.FEEDBACK)
                .list("openItems", sequence(OPEN_ITEM), ProcessContent::openItems, ProcessContent.Builder::openItems)
                .part(Section.OPEN_ITEMS)
                .optional(
                        "dataProtection",
                        CareShapes.DATA_PROTECTION,
                        ProcessContent::dataProtection,
                        ProcessContent.Builder::dataProtection)
                .part(Section.DATA_PROTECTION)
                .list(
                        "publications",
                        sequence(CareShapes.PUBLICATION),
                        ProcessContent::publications,
                        ProcessContent.Builder::publications)
                .seenAs(WORKING)
                .part(Section.PUBLICATIONS)
                .list(
                        "tombstones",
                        sequence(CareShapes.TOMBSTONE),
                        ProcessContent::tombstones,
                        ProcessContent.Builder::tombstones)
                .seenAs(WORKING)
                .part(Section.TOMBSTONES)
                .list("journal", sequence(DEED), ProcessContent::journal, ProcessContent.Builder::journal)
                .seenAs(WORKING)
                .part(Section.HISTORY)
                .buildOfWhateverIsThere(ProcessContent.Builder::build);
    }

    private static ProcessContent.Builder standIns(ProfilePin profile) {
        LocalizedText unreadable = LocalizedText.of("und", "unreadable");
        return ProcessContent.builder()
                .id(ProcessId.of("unreadable"))
                .title(unreadable)
                .municipality(new Municipality(unreadable, Country.of("XX")))
                .policyArea(new PolicyArea(Code.of("unreadable"), unreadable))
                .profile(profile);
    }
}
