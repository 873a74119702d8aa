package org.ecarmethod.history;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.ecarmethod.validation.WireNamed;

/**
 * A state with a fixed set of states that may follow it.
 *
 * @param <S> the enum of states
 */
public interface Lifecycle<S extends Enum<S> & Lifecycle<S>> extends WireNamed {

    /** {@return the states that may follow, in the order of the life cycle} */
    Set<S> successors();

    /**
     * Tells whether a state may follow this one.
     *
     * @param next the state that is to follow
     * @return true if the table allows it
     */
    default boolean canBecome(S next) {
        requireNonNull(next, "next");
        return successors().contains(next);
    }

    /** {@return whether this is a pause, which only the state before it or the end may follow} */
    default boolean isPause() {
        return false;
    }

    /** {@return whether no state may follow} */
    default boolean isFinal() {
        return successors().isEmpty();
    }
}
