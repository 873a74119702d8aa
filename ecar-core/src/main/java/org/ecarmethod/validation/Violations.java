package org.ecarmethod.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects what is wrong with one value, so that it is refused once with everything said.
 *
 * <p>Not thread-safe; lives as long as one check.
 */
public final class Violations implements Consumer<Issue> {

    /** Made when the first violation comes: of nearly all values there is none. */
    private List<Issue> found = List.of();

    /** Makes an empty collection. */
    public Violations() {}

    @Override
    public void accept(Issue violation) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(violation);
    }

    /**
     * Notes a violation that needs no arguments.
     *
     * @param code what is wrong
     * @param property property it is about
     */
    public void add(IssueCode code, String property) {
        accept(Issue.at(code, PropertyPath.of(property)).build());
    }

    /** {@return what was found so far} */
    public List<Issue> found() {
        return List.copyOf(found);
    }

    /**
     * Refuses the value if anything was found.
     *
     * @throws InvalidValueException with everything found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidValueException(found);
        }
    }
}
