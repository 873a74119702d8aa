package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.ecarmethod.validation.WireNamed;

/**
 * The end of a {@link Body}: its last day, and the bodies that took over. What the body owed passes to them.
 *
 * @param until the last day on which it existed; unknown if it has ended on a day that the sources do not state
 * @param change how it ended
 * @param successors the bodies that took over its work; none if it was closed, or if the sources do not name them
 */
public record BodyEnd(Stated<PartialDate> until, Stated<Change> change, Set<BodyId> successors) {

    /**
     * Creates an end.
     *
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#EMPTY} if it has no successors although
     *     the change has some, with {@link ValueIssues#UNKNOWN_TERM} if it has some although the change has none
     */
    public BodyEnd {
        requireNonNull(until, "until");
        requireNonNull(change, "change");
        requireNonNull(successors, "successors");
        successors = Collections.unmodifiableSet(new LinkedHashSet<>(successors));
        Violations violations = new Violations();
        if (change instanceof Stated.Known<Change> known) {
            fits(known.value(), successors, violations);
        }
        violations.throwIfAny();
    }

    private static void fits(Change change, Set<BodyId> successors, Violations violations) {
        if (change.hasSuccessors() && successors.isEmpty()) {
            violations.add(ValueIssues.EMPTY, "successors");
        } else if (!change.hasSuccessors() && !successors.isEmpty()) {
            violations.accept(Issue.at(ValueIssues.UNKNOWN_TERM, PropertyPath.of("change"))
                    .with("allowed", withSuccessors())
                    .build());
        }
    }

    private static List<String> withSuccessors() {
        return Arrays.stream(Change.values())
                .filter(Change::hasSuccessors)
                .map(Change::wireName)
                .toList();
    }

    /** How a body ended. */
    public enum Change implements WireNamed {
        /** It was merged with others, or into another one. */
        MERGER,
        /** It was divided among several bodies. */
        SPLIT,
        /** It goes on under another name, which the record keeps as a body of its own; elsewhere a rename keeps the id. */
        RENAMING,
        /** It was closed, and nobody took over its work. */
        CLOSURE;

        @Override
        public String vocabulary() {
            return "body-change";
        }

        /** {@return whether other bodies take over} */
        public boolean hasSuccessors() {
            return this != CLOSURE;
        }
    }
}
