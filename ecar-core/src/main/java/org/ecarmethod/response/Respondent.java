package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/** The respondent (R5.2): named bodies, a collective, or a respondent that the source does not name. */
public sealed interface Respondent permits Respondent.Named, Respondent.Collective, Respondent.Unnamed {

    /**
     * One body, or several that answer together.
     *
     * @param bodies the bodies, at least one, in the order the source names them
     */
    record Named(Set<BodyId> bodies) implements Respondent {

        /** The minimum number of named bodies. */
        public static final int MIN_BODIES = 1;

        public Named {
            requireNonNull(bodies, "bodies");
            bodies = Collections.unmodifiableSet(new LinkedHashSet<>(bodies));
            Violations violations = new Violations();
            if (bodies.size() < MIN_BODIES) {
                violations.add(ValueIssues.EMPTY, "bodies");
            }
            violations.throwIfAny();
        }
    }

    /**
     * Many bodies together, not named one by one: "all", "committees and administrations".
     *
     * @param description how the source describes them
     */
    record Collective(LocalizedText description) implements Respondent {
        public Collective {
            requireNonNull(description, "description");
        }
    }

    /**
     * The source does not name the respondent.
     *
     * @param reason how the source leaves it open
     */
    record Unnamed(LocalizedText reason) implements Respondent {
        public Unnamed {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Creates a respondent of one body, or of several that answer together.
     *
     * @param bodies the bodies
     * @return the respondent
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#EMPTY} if no body is given
     */
    static Respondent named(BodyId... bodies) {
        requireNonNull(bodies, "bodies");
        return new Named(new LinkedHashSet<>(java.util.List.of(bodies)));
    }

    /**
     * Handles all three cases.
     *
     * @param <R> type of the result
     * @param named for named bodies
     * @param collective for the description of a collective
     * @param unnamed for how the source leaves it open
     * @return what the fitting function returns
     */
    default <R> R match(
            Function<Set<BodyId>, R> named, Function<LocalizedText, R> collective, Function<LocalizedText, R> unnamed) {
        requireNonNull(named, "named");
        requireNonNull(collective, "collective");
        requireNonNull(unnamed, "unnamed");
        if (this instanceof Named respondent) {
            return named.apply(respondent.bodies);
        }
        if (this instanceof Collective respondent) {
            return collective.apply(respondent.description);
        }
        return unnamed.apply(((Unnamed) this).reason);
    }

    /** {@return the named bodies; empty if none is named} */
    default Set<BodyId> namedBodies() {
        return match(bodies -> bodies, description -> Set.of(), reason -> Set.of());
    }
}
