package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Library;
import org.ecarmethod.validation.NotChecked;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ReportCollector;
import org.ecarmethod.validation.ReportContext;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.ValidationReport;
import org.ecarmethod.validation.Violations;
import org.ecarmethod.validation.Waiver;

/**
 * Runs every rule on a content, for one day: what must hold at all, then the rules of the method.
 *
 * <p>Never throws for what it finds. The report says what was found, and what was not checked and why: a part that the
 * reader could not read blocks the rules that need it; a part that the record declares to lack switches them off.
 */
public final class Examination {

    private ProcessView view;
    private final LocalDate asOf;
    private final Set<Section> unreadable = EnumSet.noneOf(Section.class);
    private Optional<List<Issue>> integrity = Optional.empty();

    private Examination(ProcessView view, LocalDate asOf) {
        this.view = view;
        this.asOf = asOf;
    }

    /**
     * Prepares to examine a content.
     *
     * @param content the content
     * @param profile the edition of the method it is measured by
     * @param asOf the day it is judged for
     * @return the examination
     */
    public static Examination of(ProcessContent content, MethodProfile profile, LocalDate asOf) {
        return new Examination(
                new ProcessView(
                        requireNonNull(content, "content"), requireNonNull(profile, "profile"), Screening.standard()),
                requireNonNull(asOf, "asOf"));
    }

    static Examination of(ProcessView view, LocalDate asOf) {
        return new Examination(view, asOf);
    }

    /**
     * Names parts of which the reader could not read everything: rules that need them are not run.
     *
     * @param sections the parts
     * @return this examination
     */
    public Examination withUnreadable(Collection<Section> sections) {
        unreadable.addAll(sections);
        return this;
    }

    /**
     * Says how the free texts are looked at for personal data: by the built-in detector alone unless said otherwise. The
     * process that comes of it keeps the screening.
     *
     * @param screening the detectors, and what was confirmed
     * @return this examination
     */
    public Examination withScreening(Screening screening) {
        view = view.with(requireNonNull(screening, "screening"));
        return this;
    }

    /**
     * Makes a collector for reports of this library under a profile.
     *
     * @param profile the edition of the method
     * @param asOf the day the data is judged for
     * @param waivers waivers to offer
     * @return an empty collector
     */
    public static ReportCollector collector(MethodProfile profile, LocalDate asOf, Collection<Waiver> waivers) {
        return new ReportCollector(new ReportContext(Library.version(), profile.pin(), Catalogue.ruleSet(), asOf))
                .offer(waivers);
    }

    /**
     * Runs all rules into a report.
     *
     * @param waivers waivers to offer
     * @return the report
     */
    public ValidationReport report(Collection<Waiver> waivers) {
        ReportCollector collector = collector(view.profile, asOf, waivers);
        Findings findings = examine();
        findings.issues().forEach(collector);
        findings.notChecked().forEach(left -> collector.notChecked(left.code(), left.reason()));
        return collector.report();
    }

    /**
     * Runs all rules.
     *
     * @return what they find, and what was not checked
     */
    public Findings examine() {
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        Violations violations = new Violations();
        List<NotChecked> left = new ArrayList<>();
        Catalogue.INTEGRITY.forEach(rule -> run(rule, examined, Set.of(), left, violations));
        integrity = Optional.of(violations.found());
        Set<Section> gaps = gaps();
        Catalogue.RULES.forEach(rule -> run(rule, examined, gaps, left, violations));
        for (IssueCode code : ProcessRules.withoutMeans()) {
            left.add(new NotChecked(code, NotChecked.Reason.NO_MEANS, 1));
        }
        return new Findings(violations.found(), left);
    }

    /**
     * What an examination came to.
     *
     * @param issues what was found, in the order of the rules
     * @param notChecked what was not looked at, and why
     */
    public record Findings(List<Issue> issues, List<NotChecked> notChecked) {

        public Findings {
            issues = List.copyOf(issues);
            notChecked = List.copyOf(notChecked);
        }
    }

    private Set<Section> gaps() {
        Set<Section> gaps = EnumSet.noneOf(Section.class);
        view.content.gaps().forEach(gap -> gaps.add(gap.section()));
        return gaps;
    }

    private void run(
            ProcessRule rule,
            Examined<ProcessView> examined,
            Set<Section> gaps,
            List<NotChecked> left,
            Consumer<Issue> out) {
        boolean unseen = rule.isOverEverything() && !unreadable.isEmpty();
        if (rule.needsAny(unreadable) || rule.isOverAny(unreadable) || unseen) {
            rule.codes().forEach(code -> left.add(new NotChecked(code, NotChecked.Reason.BLOCKED, 1)));
        } else if (rule.needsAny(gaps) || rule.isOverAny(gaps)) {
            rule.codes().forEach(code -> left.add(new NotChecked(code, NotChecked.Reason.NOT_RECORDED, 1)));
        }
        if (!rule.needsAny(unreadable) && (rule.isSafety() || !rule.needsAny(gaps))) {
            rule.examine(examined, out);
        }
    }

    /**
     * Looks for personal data and at nothing else (R2.1), as {@link #examine} does among all rules.
     *
     * @return what is found, and what was confirmed of it
     */
    public List<Issue> personalData() {
        Violations found = new Violations();
        PersonalDataRules.directIdentifiers(new Examined<>(view, view.profile, asOf), PropertyPath.root(), found);
        return found.found();
    }

    /** What must hold at all and does not. */
    List<Issue> violations() {
        Violations violations = new Violations();
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        Catalogue.INTEGRITY.forEach(rule -> rule.examine(examined, violations));
        return violations.found();
    }

    /** What the rules of the method find, as errors only. */
    List<Issue> errors() {
        Violations errors = new Violations();
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        Set<Section> gaps = gaps();
        Catalogue.RULES.stream()
                .filter(rule -> rule.isSafety() || !rule.needsAny(gaps))
                .forEach(rule -> rule.examine(examined, issue -> {
                    if (issue.severity() == Severity.ERROR) {
                        errors.accept(issue);
                    }
                }));
        return errors.found();
    }

    /** {@return the process, if all of it was readable and what must hold at all holds; the rules of the method do not matter here} */
    public Optional<EcarProcess> process() {
        return integrity.orElseGet(this::violations).isEmpty() && unreadable.isEmpty()
                ? Optional.of(EcarProcess.trusted(view))
                : Optional.empty();
    }
}
