package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A rule: one demand of the method on a subject; it never throws, uses no clock, and reports its issues under one code.
 *
 * @param <S> the type of the subject
 * @param id number of the rule in the method, such as {@code R1.1}
 * @param code what it reports
 * @param check how it looks
 */
public record Rule<S>(String id, IssueCode code, Check<S> check) {

    public Rule {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(check, "check");
    }

    /**
     * Checks a subject.
     *
     * @param subject the subject to check
     * @param at path of the subject in the whole
     * @param out receives what is found
     */
    public void examine(S subject, PropertyPath at, Consumer<Issue> out) {
        requireNonNull(subject, "subject");
        requireNonNull(at, "at");
        requireNonNull(out, "out");
        check.examine(subject, at, out);
    }

    /**
     * Turns a rule on parts into a rule on the whole.
     *
     * @param <W> the whole
     * @param field name of the list in the whole
     * @param parts how to get the parts, in the order of that list
     * @return a rule that checks each part at its place
     */
    public <W> Rule<W> onEach(String field, Function<W, List<S>> parts) {
        requireNonNull(field, "field");
        requireNonNull(parts, "parts");
        return new Rule<>(id, code, (whole, at, out) -> {
            PropertyPath list = at.field(field);
            List<S> all = parts.apply(whole);
            for (int i = 0; i < all.size(); i++) {
                check.examine(all.get(i), list.index(i), out);
            }
        });
    }

    /**
     * The check that a rule performs on its subject.
     *
     * @param <S> the type of the subject
     */
    @FunctionalInterface
    public interface Check<S> {
        /**
         * Checks a subject.
         *
         * @param subject the subject to check
         * @param at path of the subject in the whole
         * @param out receives what is found
         */
        void examine(S subject, PropertyPath at, Consumer<Issue> out);
    }
}
