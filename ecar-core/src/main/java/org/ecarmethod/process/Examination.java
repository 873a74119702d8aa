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
import java.util.stream.Stream;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Confirmation;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.process.rules.ProcessRule;
import org.ecarmethod.process.rules.ProcessRules;
import org.ecarmethod.process.rules.ProcessView;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.rule.CustomRules;
import org.ecarmethod.rule.RuleIssues;
import org.ecarmethod.text.FingerprintKey;
import org.ecarmethod.validation.Argument;
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
 *
 * <p>Instances are immutable.
 */
public final class Examination {

    private final ProcessView view;
    private final LocalDate asOf;
    private final Set<Section> unreadable;

    private Examination(ProcessView view, LocalDate asOf, Collection<Section> unreadable) {
        this.view = view;
        this.asOf = asOf;
        this.unreadable = EnumSet.noneOf(Section.class);
        this.unreadable.addAll(unreadable);
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
                requireNonNull(asOf, "asOf"),
                Set.of());
    }

    static Examination of(ProcessView view, LocalDate asOf) {
        return new Examination(view, asOf, Set.of());
    }

    /**
     * Marks sections as not fully readable; the rules that need them do not run.
     *
     * @param sections the parts, in the place of those that were named before
     * @return an examination that knows
     */
    public Examination withUnreadable(Collection<Section> sections) {
        return new Examination(view, asOf, requireNonNull(sections, "sections"));
    }

    /**
     * Sets the personal-data screening; the default is the built-in detector alone. The process that comes of it keeps
     * the screening.
     *
     * @param screening the detectors, and what was confirmed
     * @return an examination that looks so
     */
    public Examination withScreening(Screening screening) {
        return new Examination(view.with(requireNonNull(screening, "screening")), asOf, unreadable);
    }

    /**
     * Adds rules of one's own, which are run after those of the method. The process that comes of it keeps them.
     *
     * @param rules the rules, in the place of those that were given before
     * @return an examination that runs them too
     */
    public Examination withRules(CustomRules rules) {
        return new Examination(view.with(requireNonNull(rules, "rules")), asOf, unreadable);
    }

    /**
     * Makes a collector for reports of this examination. The waivers of the profile are offered to it too.
     *
     * @param waivers waivers to offer beside those of the profile
     * @return an empty collector
     */
    public ReportCollector collector(Collection<Waiver> waivers) {
        return new ReportCollector(context(List.of(view.profile), asOf, view.rules))
                .placing(this::lasting)
                .offer(view.profile.waivers())
                .offer(requireNonNull(waivers, "waivers"));
    }

    /**
     * Tells under what reports of this library are made that no rule of one's own is run for.
     *
     * @param profiles the editions of the method by which something is judged, none if nothing is
     * @param asOf the day the data is judged for
     * @return the context
     */
    public static ReportContext context(Collection<MethodProfile> profiles, LocalDate asOf) {
        requireNonNull(profiles, "profiles");
        requireNonNull(asOf, "asOf");
        return context(profiles, asOf, CustomRules.none());
    }

    /**
     * Returns the context of reports of this library.
     *
     * @param profiles the editions of the method by which something is judged, none if nothing is
     * @param asOf the day the data is judged for
     * @param rules rules of one's own
     * @return the context
     */
    public static ReportContext context(Collection<MethodProfile> profiles, LocalDate asOf, CustomRules rules) {
        requireNonNull(profiles, "profiles");
        requireNonNull(asOf, "asOf");
        requireNonNull(rules, "rules");
        SortedSet<ProfilePin> pins = new TreeSet<>();
        profiles.forEach(profile -> pins.add(profile.pin()));
        return new ReportContext(ReportContext.libraryVersion(), pins, Catalogue.ruleSet(rules), asOf);
    }

    /**
     * Runs all rules and returns a report.
     *
     * @param waivers waivers to offer beside those of the profile
     * @return the report
     */
    public ValidationReport report(Collection<Waiver> waivers) {
        ReportCollector collector = collector(waivers);
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
        boolean holds = violations.found().isEmpty() && unreadable.isEmpty();
        Set<Section> gaps = gaps();
        ProcessRules.METHOD.forEach(rule -> run(rule, examined, gaps, left, weighed));
        customRules()
                .forEach(rule -> run(rule, examined, gaps, left, issue -> {
                    if (issue.code().equals(RuleIssues.FAILED)) {
                        leave(rule, NotChecked.Reason.BLOCKED, left);
                    }
                    violations.accept(issue);
                }));
        return new Findings(
                violations.found(), left, holds ? Optional.of(EcarProcess.trusted(view)) : Optional.empty());
    }

    private Stream<ProcessRule> customRules() {
        return view.rules.rules().stream().map(ProcessRule::of);
    }

    /**
     * The result of an examination.
     *
     * @param issues what was found, in the order of the rules
     * @param notChecked what was not looked at, and why
     * @param process the process, if all of it was readable and what must hold at all holds; the rules of the method do not
     *     matter here
     */
    public record Findings(List<Issue> issues, List<NotChecked> notChecked, Optional<EcarProcess> process) {

        public Findings {
            requireNonNull(issues, "issues");
            requireNonNull(notChecked, "notChecked");
            issues = List.copyOf(issues);
            notChecked = List.copyOf(notChecked);
            requireNonNull(process, "process");
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
        if (isUnderOtherProfile(rule)) {
            leave(rule, NotChecked.Reason.BLOCKED, left);
            return;
        }
        boolean unseen = !unreadable.isEmpty() && rule.isOverEverything();
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

    /** One cause, one issue: that the profile is another one is told by the rule about that alone. */
    private boolean isUnderOtherProfile(ProcessRule rule) {
        return !view.content.profile().equals(view.profile.pin()) && rule.restsOnProfile();
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
        return view.personalData(asOf);
    }

    /**
     * Confirms that somebody looked at a detection and decided that the text may remain.
     *
     * @param found a detection, as {@link #personalData} or a report on this content shows it
     * @param by the office of who looked, form {@code TextForm.LINE}
     * @param on the day on which it was looked at
     * @param key the secret with which the text is fingerprinted
     * @return the confirmation; its place holds when other things are withdrawn
     * @throws IllegalArgumentException if the issue is no detection in a text of this content
     */
    public Confirmation confirm(Issue found, String by, LocalDate on, FingerprintKey key) {
        requireNonNull(found, "found");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(key, "key");
        PersonalDataKind kind = Stream.of(PersonalDataKind.values())
                .filter(one -> new Argument.Term(one.wireName())
                        .equals(found.arguments().get("kind")))
                .findFirst()
                .orElseThrow(Examination::noDetection);
        String text = ProcessView.TEXTS.textAt(view.content, found.path()).orElseThrow(Examination::noDetection);
        return Confirmation.of(ProcessView.TEXTS.placeOfText(view.content, found.path()), kind, text, by, on, key);
    }

    private static IllegalArgumentException noDetection() {
        return new IllegalArgumentException("the issue is no detection in a text of this content");
    }

    /**
     * Returns the lasting form of a path, for a confirmation or a waiver: an element of a list is named by its id
     * ({@link PropertyPath#element}), so that the path still points at it when another one was withdrawn.
     *
     * @param path a path in this content
     * @return the same path with ids in place of positions, where there are ids
     */
    public PropertyPath lasting(PropertyPath path) {
        return ProcessView.TEXTS.lasting(view.content, requireNonNull(path, "path"));
    }

    /** What must hold at all and does not. */
    List<Issue> violations() {
        Violations violations = new Violations();
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        ProcessRules.INTEGRITY.stream()
                .filter(rule -> !isUnderOtherProfile(rule))
                .forEach(rule -> rule.examine(examined, violations));
        return violations.found();
    }

    /** What the rules of the method find, as errors only. */
    List<Issue> errors() {
        Violations errors = new Violations();
        Examined<ProcessView> examined = new Examined<>(view, view.profile, asOf);
        Set<Section> gaps = gaps();
        Stream.concat(ProcessRules.METHOD.stream(), customRules())
                .filter(rule -> rule.isSafety() || !rule.needsAny(gaps))
                .filter(rule -> !isUnderOtherProfile(rule))
                .forEach(rule -> rule.examine(
                        examined,
                        found -> view.profile
                                .weighed(found)
                                .filter(issue -> issue.severity() == Severity.ERROR)
                                .ifPresent(errors)));
        return errors.found();
    }
}
