package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;
import static org.ecarmethod.json.internal.format.OrganisationJson.BODY_ID;
import static org.ecarmethod.json.internal.format.OrganisationJson.CITATION;

import java.util.TreeSet;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.DocumentIssues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** How a whole process stands in a document. */
public final class ProcessJson {

    /** What the first field of a document says: the name of the format and the number of its version. */
    public static final String FORMAT = "ecar-process/1";

    private static final Codec<FactId> FACT_ID = Scalars.id(FactId::of);

    private static final Codec<Gap> GAP = ObjectCodec.<Gap>of("Gap")
            .required("section", Scalars.term(Section.class), Gap::section)
            .required("reason", TEXT, Gap::reason)
            .make(v -> new Gap(v.at(0), v.at(1)));

    private static final Codec<RecordedFact> FACT = ObjectCodec.<RecordedFact>of("Fact")
            .required("id", FACT_ID, RecordedFact::id)
            .required("kind", Scalars.term(RecordedFact.Kind.class), RecordedFact::kind)
            .required("text", TEXT, RecordedFact::text)
            .required("source", CITATION, RecordedFact::source)
            .list("coreFunctions", Lists.set(Scalars.INTEGER), RecordedFact::coreFunctions)
            .make(v -> new RecordedFact(v.at(0), v.at(1), v.at(2), v.at(3), new TreeSet<Integer>(v.list(4))));

    private static final Codec<OpenItem> OPEN_ITEM = ObjectCodec.<OpenItem>of("OpenItem")
            .required("id", FACT_ID, OpenItem::id)
            .required("text", TEXT, OpenItem::text)
            .required("owner", stated(BODY_ID), OpenItem::owner)
            .required("due", stated(DATE), OpenItem::due)
            .optional("source", CITATION, OpenItem::source)
            .make(v -> new OpenItem(v.at(0), v.at(1), v.at(2), v.at(3), v.maybe(4)));

    private ProcessJson() {}

    /**
     * Describes a document.
     *
     * @param fallback profile to measure by where the document names none that can be read
     */
    public static Codec<ProcessContent> process(MethodProfile fallback) {
        return ObjectCodec.<ProcessContent>of("Document")
                .constant("format", new FormatCodec(FORMAT), FORMAT)
                .required("id", Scalars.id(ProcessId::of), ProcessContent::id)
                .required("title", TEXT, ProcessContent::title)
                .required("municipality", OrganisationJson.MUNICIPALITY, ProcessContent::municipality)
                .required(Section.ANCHORING, "policyArea", OrganisationJson.POLICY_AREA, ProcessContent::policyArea)
                .required("profile", OrganisationJson.PROFILE, ProcessContent::profile)
                .list(Section.SOURCES, "sources", OrganisationJson.SOURCE, ProcessContent::sources)
                .list(Section.HISTORY, "gaps", GAP, ProcessContent::gaps)
                .list(Section.FACTS, "facts", FACT, ProcessContent::facts)
                .list(Section.BODIES, "bodies", OrganisationJson.BODY, ProcessContent::bodies)
                .optional(Section.ANCHORING, "anchoring", AnchoringJson.MAP, ProcessContent::anchoring)
                .optional(Section.HISTORY, "anchoredBy", CircleJson.AUTHORITY, ProcessContent::anchoredBy)
                .list(
                        Section.HISTORY,
                        "history",
                        CircleJson.transition("ProcessTransition", Phase.class),
                        ProcessContent::history)
                .list(Section.CIRCLES, "circles", CircleJson.CIRCLE, ProcessContent::circles)
                .list(Section.EXPERIENCES, "experiences", FindingJson.EXPERIENCE, ProcessContent::experiences)
                .list(Section.FINDINGS, "findings", FindingJson.FINDING, ProcessContent::findings)
                .list(Section.PROPOSALS, "proposals", FindingJson.PROPOSAL, ProcessContent::proposals)
                .list(Section.REFERRALS, "referrals", ResponseJson.REFERRAL, ProcessContent::referrals)
                .list(Section.RESPONSES, "responses", ResponseJson.RESPONSE, ProcessContent::responses)
                .list(Section.COMMITMENTS, "commitments", ResponseJson.COMMITMENT, ProcessContent::commitments)
                .list(Section.FOLLOW_UPS, "followUps", ResponseJson.FOLLOW_UP, ProcessContent::followUps)
                .list(Section.FEEDBACK, "feedback", ResponseJson.FEEDBACK, ProcessContent::feedback)
                .list(Section.OPEN_ITEMS, "openItems", OPEN_ITEM, ProcessContent::openItems)
                .optional(
                        Section.DATA_PROTECTION,
                        "dataProtection",
                        CareJson.DATA_PROTECTION,
                        ProcessContent::dataProtection)
                .list(Section.PUBLICATIONS, "publications", CareJson.PUBLICATION, ProcessContent::publications)
                .list(Section.TOMBSTONES, "tombstones", CareJson.TOMBSTONE, ProcessContent::tombstones)
                .makeOfWhateverIsThere(v -> content(v, fallback));
    }

    /**
     * Makes the content of what could be read. The stand-ins are never seen: where one is needed an error was reported,
     * and no process comes of it; but the rest can be looked at.
     */
    private static ProcessContent content(ObjectCodec.Values v, MethodProfile fallback) {
        LocalizedText unreadable = LocalizedText.of("und", "unreadable");
        return ProcessContent.builder()
                .id(v.<ProcessId>maybe(1).orElseGet(() -> ProcessId.of("unreadable")))
                .title(v.<LocalizedText>maybe(2).orElse(unreadable))
                .municipality(v.<Municipality>maybe(3).orElseGet(() -> new Municipality(unreadable, Country.of("XX"))))
                .policyArea(v.<PolicyArea>maybe(4).orElseGet(() -> new PolicyArea(Code.of("unreadable"), unreadable)))
                .profile(v.<ProfilePin>maybe(5).orElseGet(fallback::pin))
                .sources(v.list(6))
                .gaps(v.list(7))
                .facts(v.list(8))
                .bodies(v.list(9))
                .anchoring(v.maybe(10))
                .anchoredBy(v.maybe(11))
                .history(v.list(12))
                .circles(v.list(13))
                .experiences(v.list(14))
                .findings(v.list(15))
                .proposals(v.list(16))
                .referrals(v.list(17))
                .responses(v.list(18))
                .commitments(v.list(19))
                .followUps(v.list(20))
                .feedback(v.list(21))
                .openItems(v.list(22))
                .dataProtection(v.maybe(23))
                .publications(v.list(24))
                .tombstones(v.list(25))
                .build();
    }

    /**
     * The name of a format and the number of its version.
     *
     * @param format the one that is read and written
     */
    record FormatCodec(String format) implements Codec<String> {
        @Override
        public @Nullable String read(Cursor in) {
            if (in.stands(JsonToken.VALUE_STRING) && in.parser().getString().equals(format)) {
                return format;
            }
            in.report(in.at(DocumentIssues.UNSUPPORTED_VERSION)
                    .with("supported", format)
                    .build());
            in.skip();
            return null;
        }

        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }

        @Override
        public Schema describe(Definitions all) {
            return new Schema().with("const", format);
        }
    }
}
