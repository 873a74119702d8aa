package org.ecarmethod.json.internal.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecarmethod.json.internal.format.ProfileJson;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Resolution;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;

/** Resolves adaptations to profiles, together with those that they may build on. */
public final class ProfileExaminer {

    /** What may be wrong with an adaptation whose form is right. */
    private static final List<IssueCode> OF_RESOLVING = MethodIssues.all().stream()
            .filter(code -> !List.of(
                            MethodIssues.RULE_UNKNOWN, MethodIssues.GATE_REMOVED, MethodIssues.CORE_FUNCTION_REMOVED)
                    .contains(code))
            .toList();

    /** Where one of these is found, no change was looked at. */
    private static final List<IssueCode> OF_THE_BASE =
            List.of(MethodIssues.BASE_REFUSED, MethodIssues.BASE_UNKNOWN, MethodIssues.CIRCULAR_DERIVATION);

    private ProfileExaminer() {}

    /** Resolves nothing; the report says so. */
    static Examiner.Findings<Adaptation> skip(ReadForm<ProfileJson.Draft> form) {
        return Examiner.Findings.none(
                left(OF_RESOLVING, NotChecked.Reason.SWITCHED_OFF),
                () -> form.content().flatMap(ProfileJson.Draft::adaptation));
    }

    /**
     * Resolves documents that may derive from each other, in any order and to any depth.
     *
     * @param known the profiles that they may derive from beside each other
     * @param forms the documents
     * @return what was found in each, in the same order
     */
    public static List<Examiner.Findings<MethodProfile>> resolve(
            KnownProfiles known, List<ReadForm<ProfileJson.Draft>> forms) {
        List<Optional<Adaptation>> adaptations = forms.stream()
                .map(form -> form.isSound() ? form.content() : Optional.<ProfileJson.Draft>empty())
                .map(draft -> draft.flatMap(ProfileJson.Draft::adaptation))
                .toList();
        Iterator<Resolution> resolutions = known.resolveAll(
                        adaptations.stream().flatMap(Optional::stream).toList())
                .iterator();
        List<Examiner.Findings<MethodProfile>> findings = new ArrayList<>();
        for (Optional<Adaptation> adaptation : adaptations) {
            findings.add(adaptation
                    .map(one -> resolved(baseTold(resolutions.next(), one.derivesFrom(), forms)))
                    .orElseGet(() ->
                            Examiner.Findings.none(left(OF_RESOLVING, NotChecked.Reason.UNREADABLE), Optional::empty)));
        }
        return findings;
    }

    private static Examiner.Findings<MethodProfile> resolved(Resolution resolution) {
        boolean baseFails = resolution.issues().stream().map(Issue::code).anyMatch(OF_THE_BASE::contains);
        List<IssueCode> blocked = baseFails
                ? OF_RESOLVING.stream()
                        .filter(code -> !OF_THE_BASE.contains(code))
                        .toList()
                : List.of();
        return new Examiner.Findings<>(
                List.of(), resolution.issues(), left(blocked, NotChecked.Reason.BLOCKED), resolution::profile);
    }

    private static Consumer<ReportCollector> left(List<IssueCode> codes, NotChecked.Reason reason) {
        return report -> codes.forEach(code -> report.notChecked(code, reason));
    }

    /** A base that could not be read is there, and does not hold. */
    private static Resolution baseTold(
            Resolution resolution, ProfilePin base, List<ReadForm<ProfileJson.Draft>> forms) {
        boolean there = forms.stream().flatMap(form -> form.content().stream()).anyMatch(draft -> isNamed(draft, base));
        if (!there) {
            return resolution;
        }
        List<Issue> told = resolution.issues().stream()
                .map(issue -> issue.code().equals(MethodIssues.BASE_UNKNOWN)
                        ? Issue.at(MethodIssues.BASE_REFUSED, issue.path()).build()
                        : issue)
                .toList();
        return new Resolution(resolution.profile(), told);
    }

    /** Whether a document would be called so, as far as it could be read. */
    private static boolean isNamed(ProfileJson.Draft draft, ProfilePin pin) {
        return draft.id().filter(id -> id.value().equals(pin.id())).isPresent()
                && draft.version().filter(pin.version()::equals).isPresent();
    }
}
