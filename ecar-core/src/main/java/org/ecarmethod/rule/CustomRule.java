package org.ecarmethod.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A rule of one's own: what it reports and in which words, how it looks at a process, and an example of each kind.
 *
 * <p>Its code has a prefix of its own in the place of {@code ecar}, such as {@code exempelby.circle.no-interpreter}; severity,
 * category, basis and argument names are those of the code. A profile cannot change what it weighs.
 *
 * <p>A rule never repeats what somebody wrote: terms in the arguments of an issue are letters, digits and {@code . _ / -}.
 * Instances are immutable, if the check is.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class CustomRule permits ImmutableCustomRule {

    private static final String TAKEN = "ecar.";
    private static final String PATH_REGEX = "(/[A-Za-z0-9._-]{1,100}){0,15}";

    CustomRule() {}

    /** {@return its number, what it reports, and how it looks at a process} */
    public abstract Rule<Examined<ProcessContent>> rule();

    /** {@return the parts of the record without which it cannot be run} */
    public abstract Set<Section> needs();

    /** {@return the code in a few words, as a heading; in every language of {@link Messages#languages}} */
    public abstract LocalizedText title();

    /**
     * {@return what an issue says, in one sentence without its final full stop; an argument stands in braces, such as {@code
     * {min}}; in every language of {@link Messages#languages}}
     */
    public abstract LocalizedText message();

    /** {@return what is demanded, and why; in every language of {@link Messages#languages}} */
    public abstract LocalizedText meaning();

    /** {@return a process that it finds nothing in} */
    public abstract Examined<ProcessContent> passes();

    /** {@return a process that it reports} */
    public abstract Examined<ProcessContent> fails();

    /** {@return what it reports} */
    public IssueCode code() {
        return rule().code();
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (code().id().startsWith(TAKEN)) {
            violations.accept(
                    Issue.at(RuleIssues.PREFIX_TAKEN, PropertyPath.of("rule").field("code"))
                            .build());
        }
        TextForm.LINE.check(
                code().basis(), PropertyPath.of("rule").field("code").field("basis"), violations);
        check("title", title(), violations);
        check("message", message(), violations);
        check("meaning", meaning(), violations);
        message().forEach((language, sentence) -> checkSlots(language, sentence, violations));
        violations.throwIfAny();
    }

    private static void check(String property, LocalizedText text, Violations violations) {
        PropertyPath at = PropertyPath.of(property);
        for (Locale language : Messages.languages()) {
            if (text.exactly(language.getLanguage()).isEmpty()) {
                violations.accept(Issue.at(RuleIssues.LANGUAGE_MISSING, at)
                        .with("language", language.getLanguage())
                        .build());
            }
        }
    }

    private void checkSlots(String language, String sentence, Violations violations) {
        if (!code().arguments().containsAll(Messages.slots(sentence))) {
            violations.accept(Issue.at(
                            ValueIssues.UNKNOWN_TERM, PropertyPath.of("message").field(language))
                    .with("allowed", code().arguments())
                    .with("suggested", List.of())
                    .with("vocabulary", "argument")
                    .build());
        }
    }

    /**
     * Looks at a process. Whatever the rule does, nothing but issues of its code comes out, or {@link RuleIssues#FAILED} with
     * its code: if it throws, and if it reports another code, a line of a document, or words as a place or as an argument.
     *
     * @param process the process
     * @param out receives what is found
     */
    public void examine(Examined<ProcessContent> process, Consumer<Issue> out) {
        requireNonNull(process, "process");
        requireNonNull(out, "out");
        List<Issue> found = new ArrayList<>();
        boolean sound = run(process, found);
        found.stream().filter(this::isSound).forEach(out);
        if (!sound || !found.stream().allMatch(this::isSound)) {
            out.accept(about(RuleIssues.FAILED));
        }
    }

    /** Never says what was thrown: its message may hold anything. */
    private boolean run(Examined<ProcessContent> process, List<Issue> found) {
        try {
            rule().examine(process, PropertyPath.root(), found::add);
            return true;
        } catch (Exception | AssertionError | StackOverflowError thrown) {
            return false;
        }
    }

    private boolean isSound(Issue issue) {
        return issue != null
                && issue.code().equals(code())
                && issue.location().isEmpty()
                && isPlain(issue.path())
                && issue.related().stream().allMatch(CustomRule::isPlain)
                && issue.arguments().values().stream().allMatch(CustomRule::isPlain);
    }

    private static boolean isPlain(PropertyPath path) {
        return path.toString().matches(PATH_REGEX);
    }

    private static boolean isPlain(Argument argument) {
        if (argument instanceof Argument.Terms terms) {
            return terms.names().stream().allMatch(CustomRule::isTerm);
        }
        if (argument instanceof Argument.Date date) {
            return date.edtf().matches(Argument.Date.REGEX);
        }
        return isTerm(argument.printed());
    }

    private static boolean isTerm(String text) {
        return text.matches(Argument.Term.REGEX);
    }

    /** What is wrong with the examples. */
    void verify(Consumer<Issue> out) {
        List<Issue> passing = new ArrayList<>();
        examine(passes(), passing::add);
        if (!passing.isEmpty()) {
            out.accept(about(RuleIssues.EXAMPLE_REPORTED));
        }
        List<Issue> failing = new ArrayList<>();
        examine(fails(), failing::add);
        boolean reported = failing.stream().anyMatch(issue -> issue.code().equals(code()));
        if (!reported || failing.stream().anyMatch(issue -> issue.code().equals(RuleIssues.FAILED))) {
            out.accept(about(RuleIssues.EXAMPLE_NOT_REPORTED));
        }
    }

    private Issue about(IssueCode problem) {
        return Issue.at(problem, PropertyPath.root()).with("rule", code().id()).build();
    }

    /** {@return its number and its code} */
    @Override
    public final String toString() {
        return "CustomRule[" + rule().id() + ", " + code() + "]";
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CustomRule}. */
    public static final class Builder extends ImmutableCustomRule.Builder {
        Builder() {}
    }
}
