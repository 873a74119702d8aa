package org.ecarmethod.json.internal.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.format.ProfileJson;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Resolution;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;

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

    /** What may be found in the texts of an adaptation, whatever it builds on. */
    private static final List<IssueCode> OF_TEXTS =
            List.of(PrivacyIssues.IDENTITY_NUMBER, PrivacyIssues.NEAR_MISS, PrivacyIssues.PERSONAL_DATA);

    private ProfileExaminer() {}

    /** Resolves nothing, and the report says so; what somebody wrote is looked through all the same. */
    static Examiner.Findings<Adaptation> skip(ReadForm<ProfileJson.Draft> form, ReadOptions options) {
        Texts texts = Texts.of(form, options);
        return new Examiner.Findings<>(
                List.of(),
                texts.found(),
                left(OF_RESOLVING, NotChecked.Reason.SWITCHED_OFF).andThen(texts.unread()),
                () -> form.content().flatMap(ProfileJson.Draft::adaptation));
    }

    /** What was found in the texts of a document, and what could not be looked for. */
    private record Texts(List<Issue> found, List<IssueCode> blocked) {

        static Texts of(ReadForm<ProfileJson.Draft> form, ReadOptions options) {
            List<Issue> found = form.content()
                    .flatMap(ProfileJson.Draft::adaptation)
                    .map(adaptation -> ProfileJson.personalData(adaptation, options.screening(), options.asOf()))
                    .orElse(List.of());
            return new Texts(found, form.isSound() ? List.of() : OF_TEXTS);
        }

        boolean hasErrors() {
            return found.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        }

        Consumer<ReportCollector> unread() {
            return left(blocked, NotChecked.Reason.BLOCKED);
        }

        /** Puts what was found in the texts before what resolving found. */
        <T> Examiner.Findings<T> with(Examiner.Findings<T> resolved) {
            return new Examiner.Findings<>(
                    resolved.profiles(),
                    Stream.concat(found.stream(), resolved.issues().stream()).toList(),
                    resolved.notChecked().andThen(unread()),
                    resolved.value());
        }
    }

    /**
     * Resolves documents that may derive from each other, in any order and to any depth.
     *
     * @param options the profiles that they may derive from beside each other, and how texts are looked through
     * @param forms the documents
     * @return what was found in each, in the same order
     */
    public static List<Examiner.Findings<MethodProfile>> resolve(
            ReadOptions options, List<ReadForm<ProfileJson.Draft>> forms) {
        KnownProfiles known = KnownProfiles.of(options.profiles());
        List<Texts> texts = forms.stream().map(form -> Texts.of(form, options)).toList();
        List<Optional<Resolution>> all = resolutions(known, forms, form -> true);
        // Nothing is built on a document that is refused for what stands in its texts.
        List<Optional<Resolution>> others = texts.stream().anyMatch(Texts::hasErrors)
                ? resolutions(known, forms, i -> !texts.get(i).hasErrors())
                : all;
        List<Examiner.Findings<MethodProfile>> findings = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Optional<ProfilePin> base = sound(forms.get(i)).map(Adaptation::derivesFrom);
            Optional<Resolution> resolution = (texts.get(i).hasErrors() ? all : others).get(i);
            findings.add(texts.get(i)
                    .with(resolution
                            .map(one -> resolved(baseTold(one, base.orElseThrow(), forms)))
                            .orElseGet(() -> Examiner.Findings.none(
                                    left(OF_RESOLVING, NotChecked.Reason.UNREADABLE), Optional::empty))));
        }
        return findings;
    }

    private static Optional<Adaptation> sound(ReadForm<ProfileJson.Draft> form) {
        return form.isSound() ? form.content().flatMap(ProfileJson.Draft::adaptation) : Optional.empty();
    }

    /** Resolves the sound documents among those that are taken; there is nothing for the others. */
    private static List<Optional<Resolution>> resolutions(
            KnownProfiles known, List<ReadForm<ProfileJson.Draft>> forms, IntPredicate taken) {
        List<Optional<Adaptation>> adaptations = IntStream.range(0, forms.size())
                .mapToObj(i -> taken.test(i) ? sound(forms.get(i)) : Optional.<Adaptation>empty())
                .toList();
        Iterator<Resolution> resolutions = known.resolveAll(
                        adaptations.stream().flatMap(Optional::stream).toList())
                .iterator();
        return adaptations.stream()
                .map(adaptation -> adaptation.map(one -> resolutions.next()))
                .toList();
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
