package org.ecarmethod.rule;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one's own that are run together, after those of the method. They hold where they are given and nowhere else: there
 * is no register of them.
 *
 * <p>Instances are immutable.
 */
public final class CustomRules {

    private static final CustomRules NONE = new CustomRules(List.of());

    private final List<CustomRule> rules;

    private CustomRules(List<CustomRule> rules) {
        this.rules = rules;
    }

    /** {@return no rules} */
    public static CustomRules none() {
        return NONE;
    }

    /**
     * Puts rules together.
     *
     * @param rules the rules
     * @return the rules, in this order
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#REPEATED} if two of them have the same
     *     number or report the same code
     */
    public static CustomRules of(CustomRule... rules) {
        return of(Arrays.asList(requireNonNull(rules, "rules")));
    }

    /**
     * Puts rules together.
     *
     * @param rules the rules
     * @return the rules, in this order
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#REPEATED} if two of them have the same
     *     number or report the same code
     */
    public static CustomRules of(Collection<CustomRule> rules) {
        List<CustomRule> all = List.copyOf(requireNonNull(rules, "rules"));
        Violations violations = new Violations();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            boolean fresh = seen.add(all.get(i).rule().id());
            if (!seen.add(all.get(i).code().id()) || !fresh) {
                violations.accept(
                        Issue.at(ValueIssues.REPEATED, PropertyPath.of("rules").index(i))
                                .build());
            }
        }
        violations.throwIfAny();
        return all.isEmpty() ? NONE : new CustomRules(all);
    }

    /** {@return the rules, in the order in which they are run} */
    public List<CustomRule> rules() {
        return rules;
    }

    /** {@return what they report, in the order of the rules} */
    public List<IssueCode> codes() {
        return rules.stream().map(CustomRule::code).toList();
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * Runs each rule on its examples. One line in a test: {@code rules.verify()}.
     *
     * @throws org.ecarmethod.validation.InvalidValueException with {@link RuleIssues#EXAMPLE_REPORTED} and {@link
     *     RuleIssues#EXAMPLE_NOT_REPORTED} for each rule that does not do what its examples say
     */
    public void verify() {
        Violations violations = new Violations();
        for (int i = 0; i < rules.size(); i++) {
            PropertyPath at = PropertyPath.of("rules").index(i);
            rules.get(i).verify(issue -> violations.accept(issue.under(at)));
        }
        violations.throwIfAny();
    }

    /**
     * Gives the words of the library and of these rules.
     *
     * @param locale wanted language; one that a rule does not speak is answered as {@link org.ecarmethod.text.LocalizedText#in}
     *     does
     * @return the words, to print issues and reports with
     */
    public Messages messages(Locale locale) {
        return Messages.from(words(locale), Messages.in(locale));
    }

    /**
     * Gives the words of these rules alone, to be put before those of a language that was added from outside ({@link
     * Messages#from}).
     *
     * @param locale wanted language
     * @return sentences, titles and meanings under the keys that {@link Messages} uses
     */
    public ResourceBundle words(Locale locale) {
        requireNonNull(locale, "locale");
        Map<String, String> words = new HashMap<>();
        for (CustomRule rule : rules) {
            String id = rule.code().id();
            words.put(id, rule.message().in(locale));
            words.put(id + ".title", rule.title().in(locale));
            words.put(id + ".meaning", rule.meaning().in(locale));
        }
        return new Words(words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomRules that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** {@return the codes} */
    @Override
    public String toString() {
        return "CustomRules" + codes();
    }
}
