package org.ecarmethod.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.Issue;

/**
 * What the schema of a process cannot say, with the reason: the only codes for which a reader may refuse what the schema
 * accepts. Chapter W12 of {@code docs/wire.md} is made of this list.
 */
final class SchemaLimits {

    /** What ends the reading of a text that is no JSON, or more of it than is taken. */
    static final Clause BYTES = new Clause(
            "A schema checks a value, not its bytes",
            List.of(
                    "ecar.document.empty",
                    "ecar.document.encoding",
                    "ecar.document.malformed",
                    "ecar.document.number-too-long",
                    "ecar.document.too-large",
                    "ecar.document.trailing",
                    "ecar.document.truncated"));

    static final List<Clause> ALL = List.of(
            BYTES,
            new Clause(
                    "In a value each field occurs once; which of two remains depends on the parser",
                    List.of("ecar.document.duplicate-field")),
            new Clause("To a schema `5.0` and `1e2` are integers", List.of("ecar.document.type (integer)")),
            new Clause("A schema counts code points, not UTF-16 code units (W1.11)", List.of("ecar.value.too-long")),
            new Clause(
                    "Half surrogate pairs: dialects of regular expressions differ on what they see of them",
                    List.of("ecar.value.control-character")),
            new Clause(
                    "Which years have a 29 February, and whether a date with `/` ends before it begins",
                    List.of("ecar.value.format (date)")),
            new Clause(
                    "Which characters are letters: not all dialects of regular expressions know `\\p{L}`, and the"
                            + " schema takes whatever is beyond ASCII",
                    List.of("ecar.value.format (case-number)")),
            new Clause(
                    "Which subtags of languages are refused, such as `iw` for `he` and `swe` for `sv`, and which parts of a"
                            + " tag are repeated",
                    List.of("ecar.value.format (language-tag)", "ecar.value.language-tag")),
            new Clause(
                    "Comparisons with other values: whether ids are unique, references resolve without cycles, and dates"
                            + " within one value are in order",
                    List.of(
                            "ecar.finding.circular-merge",
                            "ecar.process.circular-bodies",
                            "ecar.process.circular-succession",
                            "ecar.process.dangling-reference",
                            "ecar.process.duplicate-id",
                            "ecar.process.gap-repeated",
                            "ecar.process.journal-not-in-order",
                            "ecar.process.successor-ended-before",
                            "ecar.response.circular-chain",
                            "ecar.response.nothing-sent-again",
                            "ecar.response.proposal-not-asked",
                            "ecar.response.sent-again-twice",
                            "ecar.value.date-order",
                            "ecar.value.empty",
                            "ecar.value.repeated",
                            "ecar.value.unknown-term")),
            new Clause(
                    "What depends on the profile",
                    List.of(
                            "ecar.anchoring.unknown-criterion",
                            "ecar.anchoring.unknown-gate",
                            "ecar.finding.unknown-theme",
                            "ecar.process.other-profile",
                            "ecar.process.term-not-in-profile")),
            new Clause(
                    "Whether a history is possible",
                    List.of(
                            "ecar.history.gap",
                            "ecar.history.not-allowed",
                            "ecar.history.not-in-order",
                            "ecar.history.resumed-elsewhere")),
            new Clause(
                    "Whether a start had grounds, and whether they are valid (W8)",
                    List.of(
                            "ecar.circle.history-too-young",
                            "ecar.circle.invited-before-map-says",
                            "ecar.circle.proof-expired",
                            "ecar.circle.proof-not-reproducible",
                            "ecar.circle.proof-of-other-area",
                            "ecar.circle.proof-of-other-operations",
                            "ecar.circle.readiness-taken-back",
                            "ecar.circle.started-before-authority",
                            "ecar.circle.started-without-authority",
                            "ecar.process.anchored-without-authority",
                            "ecar.process.gap-not-historical")),
            new Clause(
                    "The rules of the method (W10.5)",
                    List.of(
                            "ecar.circle.met-before-anchoring",
                            "ecar.circle.met-before-start",
                            "ecar.circle.no-consent",
                            "ecar.data-protection.disposed-without-decision",
                            "ecar.data-protection.published-after-removal",
                            "ecar.data-protection.published-beyond-audience",
                            "ecar.data-protection.research-without-approval",
                            "ecar.finding.direct-identifier",
                            "ecar.finding.not-approved",
                            "ecar.finding.quote-without-consent",
                            "ecar.finding.recorded-without-consent",
                            "ecar.finding.referred-after-end",
                            "ecar.finding.referred-before-received",
                            "ecar.finding.small-number",
                            "ecar.finding.turned-down-after-referral",
                            "ecar.privacy.identity-number",
                            "ecar.process.closed-unanswered",
                            "ecar.process.closed-without-feedback",
                            "ecar.process.closed-without-owner",
                            "ecar.process.phase-without-content",
                            "ecar.process.reopened-without-reason",
                            "ecar.response.answers-not-in-order",
                            "ecar.response.before-referral",
                            "ecar.response.body-not-anchored",
                            "ecar.response.feedback-before-answer",
                            "ecar.response.follow-up-before-answer",
                            "ecar.response.referred-before-ready",
                            "ecar.response.sent-again-before")),
            new Clause(
                    "Invisible characters beyond U+FFFF: dialects of regular expressions differ on what they see of them",
                    List.of("ecar.value.blank")));

    private SchemaLimits() {}

    /**
     * One reason and the codes it explains.
     *
     * @param reason why a schema cannot say it
     * @param codes the codes; of a code that stands for several things, with the one thing in brackets
     */
    record Clause(String reason, List<String> codes) {

        private String printed(int number) {
            String each = codes.stream()
                    .map(code -> code.replaceFirst("^(\\S+)", "`$1`"))
                    .collect(Collectors.joining(", "));
            return "| <a id=\"W12.%d\"></a>**W12.%d** | %s | %s |\n".formatted(number, number, reason, each);
        }
    }

    /** All codes of the list. */
    static Set<String> codes() {
        return ALL.stream().flatMap(clause -> clause.codes().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What the schema of profile documents cannot say, as W15.30 has it: the same as far as they have it too, pointers, and
     * whatever resolving finds.
     */
    static Set<String> ofProfiles() {
        Set<String> codes = new TreeSet<>(BYTES.codes());
        codes.addAll(List.of(
                "ecar.document.duplicate-field",
                "ecar.document.type (integer)",
                "ecar.privacy.identity-number",
                "ecar.value.too-long",
                "ecar.value.blank",
                "ecar.value.control-character",
                "ecar.value.empty",
                "ecar.value.format (date)",
                "ecar.value.format (language-tag)",
                "ecar.value.format (pointer)",
                "ecar.value.language-tag"));
        MethodIssues.all().stream()
                .filter(code -> code != MethodIssues.GATE_REMOVED && code != MethodIssues.CORE_FUNCTION_REMOVED)
                .forEach(code -> codes.add(code.id()));
        return codes;
    }

    /** How an issue stands on the list: its code, and the form or the type that it asks for. */
    static String key(Issue issue) {
        String code = issue.code().id();
        return switch (code) {
            case "ecar.value.format" -> code + asked(issue, "form");
            case "ecar.document.type" -> code + asked(issue, "expected");
            default -> code;
        };
    }

    private static String asked(Issue issue, String argument) {
        Argument asked = issue.arguments().get(argument);
        return asked == null ? "" : " (" + asked.printed() + ")";
    }

    /** The chapter of the description of the format. */
    static String chapter() {
        StringBuilder text = new StringBuilder(
                """
                ## W12 What the schema cannot say

                <a id="W12.1"></a>**W12.1** [%s](%s), also in the jar, is a JSON Schema
                (2020-12, `%s`) of W2 to W6, as far as a schema can say them. What it refuses, a reader MUST
                refuse, with an `ecar.document` or `ecar.value` code. What it accepts, a reader MUST NOT refuse but for the following.

                | clause | reason | codes |
                |---|---|---|
                """.formatted(EcarSchema.PROCESS.fileName(), EcarSchema.PROCESS.fileName(), EcarSchema.PROCESS.id()));
        for (int i = 0; i < ALL.size(); i++) {
            text.append(ALL.get(i).printed(i + 2));
        }
        return text.toString();
    }
}
