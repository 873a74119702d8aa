package org.ecarmethod.process.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.anchoring.AnchoringIssues;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.rule.CustomRule;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Protection;
import org.ecarmethod.validation.Rule;

/**
 * A check on a process, the codes it may report, and the parts of the record it rests on: where one is lacking or
 * unreadable, the check says that it was not made and does not guess.
 *
 * @param id number of the rule in the method
 * @param codes what it may report
 * @param check how it looks
 * @param over the part it goes through one by one: what is there is always looked at, what is lacking is said
 * @param needs the parts without which it cannot be made
 */
public record ProcessRule(
        String id,
        List<IssueCode> codes,
        Rule.Check<Examined<ProcessView>> check,
        Optional<Section> over,
        Set<Section> needs) {

    private static final Set<IssueCode> OVER_EVERYTHING = Set.of(
            FindingIssues.DIRECT_IDENTIFIER,
            ProcessIssues.TEXT_SAYS_NOTHING,
            ProcessIssues.FROM_THE_FUTURE,
            ProcessIssues.TOO_EARLY);

    /** What only the edition of the method can tell that the process follows. */
    private static final Set<IssueCode> OF_PROFILE = Set.of(
            AnchoringIssues.READINESS_INCOMPLETE,
            AnchoringIssues.STARTED_AGAINST_ADVICE,
            AnchoringIssues.UNKNOWN_CRITERION,
            AnchoringIssues.UNKNOWN_GATE,
            CircleIssues.FEW_MEETINGS,
            CircleIssues.PROOF_NOT_REPRODUCIBLE,
            CircleIssues.SIZE,
            FindingIssues.UNKNOWN_THEME,
            ProcessIssues.NAME_NOT_ALLOWED,
            ProcessIssues.OTHER_AREA,
            ProcessIssues.TERM_NOT_IN_PROFILE,
            ResponseIssues.FOLLOW_UP_OVERDUE,
            ResponseIssues.NO_FEEDBACK,
            ResponseIssues.REFERRED_BEFORE_READY,
            ResponseIssues.TAKING_BACK_NOT_TOLD);

    public ProcessRule {
        codes = List.copyOf(codes);
        needs = Set.copyOf(needs);
    }

    static ProcessRule of(String id, IssueCode code, Rule.Check<Examined<ProcessView>> check, Section... needs) {
        return new ProcessRule(id, List.of(code), check, Optional.empty(), Set.of(needs));
    }

    static ProcessRule of(Rule<Examined<ProcessView>> rule, Section... needs) {
        return of(rule.id(), rule.code(), rule.check(), needs);
    }

    /** A rule of a city's own. */
    public static ProcessRule of(CustomRule rule) {
        return of(
                rule.rule().id(),
                rule.code(),
                (view, at, out) -> rule.examine(view.with(view.subject().content), out),
                rule.needs().toArray(Section[]::new));
    }

    /** The same check, going through a part one by one. */
    ProcessRule over(Section section) {
        return new ProcessRule(id, codes, check, Optional.of(section), needs);
    }

    /** Whether it needs one of these parts. */
    public boolean needsAny(Set<Section> sections) {
        return !sections.isEmpty() && !Collections.disjoint(needs, sections);
    }

    /** Whether something protects the method's core or a person here: then no declared gap switches it off. */
    public boolean isSafety() {
        for (IssueCode code : codes) {
            if (code.protection() == Protection.SAFETY) {
                return true;
            }
        }
        return false;
    }

    /** Whether it goes through all there is: then whatever could not be read was not looked at, and what is lacking holds nothing. */
    public boolean isOverEverything() {
        return !Collections.disjoint(codes, OVER_EVERYTHING);
    }

    /**
     * Whether what it finds depends on the edition of the method: under another one than the process follows it would find a
     * dozen faults that have one cause, so it is not run.
     */
    public boolean restsOnProfile() {
        return codes.stream().anyMatch(OF_PROFILE::contains);
    }

    /** Whether the part it goes through is one of these. */
    public boolean isOverAny(Set<Section> sections) {
        return !sections.isEmpty() && over.filter(sections::contains).isPresent();
    }

    /** Runs the check on a whole process. */
    public void examine(Examined<ProcessView> view, Consumer<Issue> out) {
        check.examine(view, PropertyPath.root(), out);
    }
}
