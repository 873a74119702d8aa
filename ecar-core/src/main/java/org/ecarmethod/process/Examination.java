package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Library;
import org.ecarmethod.validation.NotChecked;
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

    private final ProcessView view;
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
                new ProcessView(requireNonNull(content, "content"), requireNonNull(profile, "profile")),
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
     * Runs all rules into a report of its own.
     *
     * @param waivers waivers to offer
     * @return the report
     */
    public ValidationReport report(Collection<Waiver> waivers) {
        ReportCollector collector = collector(view.profile, asOf, waivers);
        report(collector);
        return collector.report();
    }

    /**
     * Runs all rules into a collector.
     *
     * @param collector receives what is found and what is not checked
     */
    public void report(ReportCollector collector) {
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        Violations violations = new Violations();
        Consumer<Issue> both = violations.andThen(collector);
        Catalogue.INTEGRITY.forEach(rule -> run(rule, examined, Set.of(), collector, both));
        integrity = Optional.of(violations.found());
        Set<Section> gaps = gaps();
        Catalogue.RULES.forEach(rule -> run(rule, examined, gaps, collector, collector));
        for (IssueCode code : ProcessRules.withoutMeans()) {
            collector.notChecked(code, NotChecked.Reason.NO_MEANS);
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
            ReportCollector collector,
            Consumer<Issue> out) {
        if (rule.needsAny(unreadable) || rule.isOverAny(unreadable)) {
            rule.codes().forEach(code -> collector.notChecked(code, NotChecked.Reason.BLOCKED));
        } else if (rule.needsAny(gaps) || rule.isOverAny(gaps)) {
            rule.codes().forEach(code -> collector.notChecked(code, NotChecked.Reason.NOT_RECORDED));
        }
        if (!rule.needsAny(unreadable) && !rule.needsAny(gaps)) {
            rule.examine(examined, out);
        }
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
                .filter(rule -> !rule.needsAny(gaps))
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
