package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects all violations of a value, so that one exception reports them together.
 *
 * <p>Not thread-safe; lives as long as one check.
 */
public final class Violations implements Consumer<Issue> {

    /** Made when the first violation comes: of nearly all values there is none. */
    private List<Issue> found = List.of();

    /** Creates an empty collection. */
    public Violations() {}

    @Override
    public void accept(Issue violation) {
        requireNonNull(violation, "violation");
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(violation);
    }

    /**
     * Adds a violation that needs no arguments.
     *
     * @param code what is wrong
     * @param property property it is about
     */
    public void add(IssueCode code, String property) {
        requireNonNull(property, "property");
        accept(Issue.at(code, PropertyPath.of(property)).build());
    }

    /**
     * Adds {@link ValueIssues#OUT_OF_RANGE} if a number is outside its bounds.
     *
     * @param property property it is about
     * @param value the number
     * @param min the smallest that is allowed
     * @param max the largest that is allowed
     */
    public void within(String property, long value, long min, long max) {
        requireNonNull(property, "property");
        if (value < min || value > max) {
            outOfRange(PropertyPath.of(property), min, max);
        }
    }

    /**
     * Adds {@link ValueIssues#OUT_OF_RANGE} if a number is outside its bounds.
     *
     * @param at where it is
     * @param value the number
     * @param min the smallest that is allowed
     * @param max the largest that is allowed
     */
    public void within(PropertyPath at, long value, long min, long max) {
        requireNonNull(at, "at");
        if (value < min || value > max) {
            outOfRange(at, min, max);
        }
    }

    private void outOfRange(PropertyPath at, long min, long max) {
        accept(Issue.at(ValueIssues.OUT_OF_RANGE, at)
                .with("min", min)
                .with("max", max)
                .build());
    }

    /** {@return the violations found so far} */
    public List<Issue> found() {
        return List.copyOf(found);
    }

    /**
     * Throws an exception if any violation was found.
     *
     * @throws InvalidValueException with everything found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidValueException(found);
        }
    }
}
