package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.process.rules.PersonalDataRules;
import org.ecarmethod.process.rules.ProcessRule;
import org.ecarmethod.process.rules.ProcessRules;
import org.ecarmethod.process.rules.ProcessView;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.Library;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.Violations;

/**
 * Runs every rule on a content as of one day: the integrity rules first, then the rules of the method.
 *
 * <p>Never throws for issues that it finds. The report shows what was found, and what was not checked and why: a part that the
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
     * Creates an examination of a content.
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
     * Marks sections as not fully readable; the rules that need them do not run.
     *
     * @param sections the parts
     * @return this examination
     */
    public Examination withUnreadable(Collection<Section> sections) {
        unreadable.addAll(sections);
        return this;
    }

    /**
     * Sets the personal-data screening; the default is the built-in detector alone. The process that comes of it keeps
     * the screening.
     *
     * @param screening the detectors, and what was confirmed
     * @return this examination
     */
    public Examination withScreening(Screening screening) {
        view = view.with(requireNonNull(screening, "screening"));
        return this;
    }

    /**
     * Creates a collector for reports of this library under a profile. The waivers of the profile are offered to it
     * too.
     *
     * @param profile the edition of the method
     * @param asOf the day the data is judged for
     * @param waivers waivers to offer beside those of the profile
     * @return an empty collector
     */
    public static ReportCollector collector(MethodProfile profile, LocalDate asOf, Collection<Waiver> waivers) {
        return new ReportCollector(context(List.of(profile), asOf))
                .offer(profile.waivers())
                .offer(waivers);
    }

    /**
     * Returns the context of reports of this library.
     *
     * @param profiles the editions of the method by which something is judged, none if nothing is
     * @param asOf the day the data is judged for
     * @return the context
     */
    public static ReportContext context(Collection<MethodProfile> profiles, LocalDate asOf) {
        SortedSet<ProfilePin> pins = new TreeSet<>();
        profiles.forEach(profile -> pins.add(profile.pin()));
        return new ReportContext(Library.version(), pins, Catalogue.ruleSet(), asOf);
    }

    /**
     * Runs all rules and returns a report.
     *
     * @param waivers waivers to offer beside those of the profile
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
        Consumer<Issue> weighed = issue -> view.profile.weighed(issue).ifPresent(violations);
        ProcessRules.INTEGRITY.forEach(rule -> run(rule, examined, Set.of(), left, weighed));
        integrity = Optional.of(violations.found());
        Set<Section> gaps = gaps();
        ProcessRules.METHOD.forEach(rule -> run(rule, examined, gaps, left, weighed));
        return new Findings(violations.found(), left);
    }

    /**
     * The result of an examination.
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
            leave(rule, NotChecked.Reason.BLOCKED, left);
        } else if (rule.needsAny(gaps) || rule.isOverAny(gaps)) {
            leave(rule, NotChecked.Reason.NOT_RECORDED, left);
        }
        if (!view.profile.ruleSettings().isEmpty()) {
            noteSwitchedOff(rule, left);
        }
        if (!rule.needsAny(unreadable) && (!rule.needsAny(gaps) || rule.isSafety())) {
            rule.examine(examined, out);
        }
    }

    private void noteSwitchedOff(ProcessRule rule, List<NotChecked> left) {
        for (IssueCode code : rule.codes()) {
            if (view.profile.isSwitchedOff(code)) {
                left.add(new NotChecked(code, NotChecked.Reason.SWITCHED_OFF, 1));
            }
        }
    }

    /** What the profile switches off is off for that reason, whatever else is lacking. */
    private void leave(ProcessRule rule, NotChecked.Reason reason, List<NotChecked> left) {
        rule.codes().stream()
                .filter(code -> !view.profile.isSwitchedOff(code))
                .forEach(code -> left.add(new NotChecked(code, reason, 1)));
    }

    /**
     * Runs the personal-data screening only (R2.1), which {@link #examine} runs among all rules.
     *
     * @return what is found, and what was confirmed of it
     */
    public List<Issue> personalData() {
        Violations found = new Violations();
        PersonalDataRules.directIdentifiers(new Examined<>(view, view.profile, asOf), PropertyPath.root(), found);
        return found.found();
    }

    /** Runs the integrity rules only. */
    public List<Issue> violations() {
        Violations violations = new Violations();
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        ProcessRules.INTEGRITY.forEach(rule -> rule.examine(examined, violations));
        return violations.found();
    }

    /** What the rules of the method find, as errors only. */
    List<Issue> errors() {
        Violations errors = new Violations();
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        Set<Section> gaps = gaps();
        ProcessRules.METHOD.stream()
                .filter(rule -> rule.isSafety() || !rule.needsAny(gaps))
                .forEach(rule -> rule.examine(
                        examined,
                        found -> view.profile
                                .weighed(found)
                                .filter(issue -> issue.severity() == Severity.ERROR)
                                .ifPresent(errors)));
        return errors.found();
    }

    /**
     * {@return the process, if everything was readable and the integrity rules hold; method rules are not considered}
     */
    public Optional<EcarProcess> process() {
        return integrity.orElseGet(this::violations).isEmpty() && unreadable.isEmpty()
                ? Optional.of(EcarProcess.trusted(view))
                : Optional.empty();
    }
}
