package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.json.internal.view.DataClasses;
import org.ecarmethod.json.internal.view.Later;
import org.ecarmethod.json.internal.view.Omission;
import org.ecarmethod.json.internal.view.PublicNames;
import org.ecarmethod.json.internal.view.ViewFilter;
import org.ecarmethod.json.internal.view.Withheld;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Publication;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The view of a process for an audience, in the format {@code ecar-view/1} (W14 of {@code docs/wire.md}): a document of
 * its own that states what kinds of items it omits. It is no process and is not read as one.
 *
 * <p>It fails closed. There is no document, only a report, if a detector is certain of personal data in a text that the view
 * would hold and nobody has confirmed it; and for a body or the public also if the process has errors. What is only likely, and a
 * near miss, is a warning in the report: read it before the document leaves. Confirmations are in the report, not in the document.
 * For the same process, audience and day the document is the same, byte for byte.
 *
 * <p>The view for the public names findings and proposals by what it says of them, not by their ids: it does not tell whether,
 * when or from which circle something was withdrawn (P12).
 *
 * <p>Instances are immutable. {@code toString} shows the audience and whether there is a document.
 */
public final class ViewDocument {

    /** What the first field says: the name of the format and the number of its version. */
    static final String FORMAT = "ecar-view/1";

    /** Which profile a process has makes no difference to how it is put together. */
    private static final DataClasses CLASSES = DataClasses.of(ProcessShapes.PROCESS);

    private static final Argument CERTAIN = new Argument.Term(Certainty.CERTAIN.wireName());

    private static final Set<IssueCode> LOOKED_FOR = lookedFor();

    private final Audience audience;
    private final Optional<String> text;
    private final ValidationReport report;
    private final Contents contents;

    private ViewDocument(Audience audience, Optional<String> text, ValidationReport report, Contents contents) {
        this.audience = audience;
        this.text = text;
        this.report = report;
        this.contents = contents;
    }

    private static Set<IssueCode> lookedFor() {
        Set<IssueCode> codes = new HashSet<>(PrivacyIssues.all());
        codes.add(FindingIssues.DIRECT_IDENTIFIER);
        return codes;
    }

    /**
     * Makes a view. Texts are looked at with the screening of the process ({@link EcarProcess#screened}).
     *
     * @param process the process
     * @param audience for whom
     * @param asOf the day for which approvals, consents and rules are judged
     * @return the view, or why there is none
     */
    static ViewDocument of(EcarProcess process, Audience audience, LocalDate asOf) {
        requireNonNull(audience, "audience");
        ProcessContent content = process.content();
        Codec<ProcessContent> codec = ProcessJson.process(process.profile());
        JsonNode tree = Canonical.tree(codec, content);
        Set<String> withheld = Withheld.of(content, audience, asOf);
        withheld.addAll(Later.than(asOf, tree, content));
        ViewFilter filter = new ViewFilter(audience, asOf, withheld);
        JsonNode seen = filter.apply(tree, CLASSES);
        ValidationReport report = report(process, audience, asOf, filter);
        if (report.hasErrors()) {
            return new ViewDocument(audience, Optional.empty(), report, new Contents());
        }
        JsonNode said = audience == Audience.PUBLIC ? PublicNames.in(seen) : seen;
        String text = Canonical.write(document((ObjectNode) said, audience, asOf));
        return new ViewDocument(audience, Optional.of(text), report, Contents.of(content, filter));
    }

    /** {@return the audience for which it was created} */
    public Audience audience() {
        return audience;
    }

    /** {@return the document; empty if it was rejected} */
    public Optional<String> text() {
        return text;
    }

    /**
     * {@return the reason why there is no document; or the confirmations of what it contains, by kind and day, and for a body or
     * the public the findings that rest on so few experiences that one person may have told them all}
     */
    public ValidationReport report() {
        return report;
    }

    /**
     * Returns the content of this view, to be recorded with {@link EcarProcess#recordPublication} when it leaves. Id,
     * day and title are to be added, and for a receiving body to whom it went.
     *
     * @return audience, findings, proposals, quotes and experiences; empty if there is no document
     */
    public Optional<Publication.Builder> publication() {
        return text.map(there -> Publication.builder()
                .audience(audience)
                .experiences(contents.experiences)
                .findings(contents.findings)
                .proposals(contents.proposals)
                .quotes(contents.quotes));
    }

    /** {@return the audience, and whether there is a document} */
    @Override
    public String toString() {
        return "ViewDocument[" + audience.wireName() + ", " + (text.isPresent() ? "made" : "refused") + "]";
    }

    // --- how it is made

    private static ValidationReport report(EcarProcess process, Audience audience, LocalDate asOf, ViewFilter filter) {
        Examination examination = process.examination(asOf);
        ReportCollector report = examination.collector(List.of());
        if (Withheld.isBeyond(audience)) {
            Examination.Findings found = examination.examine();
            found.issues().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .filter(issue -> !LOOKED_FOR.contains(issue.code()))
                    .forEach(report);
            found.notChecked().forEach(left -> report.notChecked(left.code(), left.reason()));
        }
        for (Issue issue : examination.personalData()) {
            if (!filter.isLeftOut(issue.path().toString())) {
                report.accept(isCertain(issue) ? refused(issue) : issue);
            } else if (Withheld.isBeyond(audience) && issue.severity() == Severity.ERROR) {
                report.accept(issue);
            }
        }
        if (Withheld.isBeyond(audience) && !report.hasErrors()) {
            fewVoices(process, filter).forEach(report);
        }
        return report.report();
    }

    /** Whether it is beyond doubt: what other data may look like as well is for a person to look at. */
    private static boolean isCertain(Issue issue) {
        return issue.severity() == Severity.ERROR
                || CERTAIN.equals(issue.arguments().get("certainty"));
    }

    /** Who told an experience is not recorded; there are no more tellers than experiences that are left (R3.2). */
    private static List<Issue> fewVoices(EcarProcess process, ViewFilter filter) {
        List<Issue> found = new ArrayList<>();
        List<Finding> findings = process.content().findings();
        for (int i = 0; i < findings.size(); i++) {
            PropertyPath place = PropertyPath.of("findings").index(i);
            Set<ExperienceId> told = findings.get(i).experiences();
            long left = told.stream()
                    .filter(id -> process.experience(id).isPresent())
                    .count();
            if (!told.isEmpty() && left < Sensitivity.SMALLEST_GROUP && !filter.isLeftOut(place.toString())) {
                found.add(Issue.at(FindingIssues.FEW_VOICES, place.field("experiences"))
                        .build());
            }
        }
        return found;
    }

    /** What is a remark in the process keeps a view from being made. */
    private static Issue refused(Issue issue) {
        return issue.toBuilder().severity(Severity.ERROR).build();
    }

    private static JsonNode document(ObjectNode seen, Audience audience, LocalDate asOf) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", FORMAT).put("audience", audience.wireName()).put("asOf", asOf.toString());
        ArrayNode leftOut = document.putArray("leftOut");
        for (Omission one : ViewFilter.omissions(CLASSES, audience)) {
            leftOut.addObject()
                    .put("path", one.path())
                    .put("class", one.data().wireName())
                    .put("reason", one.reason());
        }
        seen.remove("format");
        document.set("process", seen);
        return document;
    }

    /** What of the things that a publication names was not left out. */
    private static final class Contents {
        private final Set<ExperienceId> experiences = new LinkedHashSet<>();
        private final Set<FindingId> findings = new LinkedHashSet<>();
        private final Set<ProposalId> proposals = new LinkedHashSet<>();
        private final Set<QuoteId> quotes = new LinkedHashSet<>();

        static Contents of(ProcessContent content, ViewFilter filter) {
            Contents contents = new Contents();
            each(content.experiences(), "/experiences", filter, (one, at) -> contents.experiences.add(one.id()));
            each(content.proposals(), "/proposals", filter, (one, at) -> contents.proposals.add(one.id()));
            each(content.findings(), "/findings", filter, (one, at) -> {
                contents.findings.add(one.id());
                each(one.quotes(), at + "/quotes", filter, (quote, place) -> contents.quotes.add(quote.id()));
            });
            return contents;
        }

        private static <T> void each(List<T> all, String list, ViewFilter filter, BiConsumer<T, String> visit) {
            for (int i = 0; i < all.size(); i++) {
                String at = list + "/" + i;
                if (!filter.isLeftOut(at)) {
                    visit.accept(all.get(i), at);
                }
            }
        }
    }
}
