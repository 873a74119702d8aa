package org.ecarmethod.history;

import java.io.Serial;
import java.util.List;
import org.ecarmethod.validation.WireNamed;

/**
 * Thrown when a state does not allow the requested transition. The data may be sound; the request is not.
 */
public final class IllegalTransitionException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String from;
    private final String to;
    private final String[] allowed;

    private IllegalTransitionException(String from, String to, List<String> allowed) {
        super("from '" + from + "' must follow one of " + allowed + ", but was '" + to + "'");
        this.from = from;
        this.to = to;
        this.allowed = allowed.toArray(String[]::new);
    }

    /**
     * Throws an exception if a transition is not in the table.
     *
     * @param <S> the enum of states
     * @param from state before
     * @param to state that was asked for
     * @throws IllegalTransitionException if the table does not allow it
     */
    public static <S extends Enum<S> & Lifecycle<S>> void refuseUnlessAllowed(S from, S to) {
        if (!from.canBecome(to)) {
            throw new IllegalTransitionException(
                    from.wireName(),
                    to.wireName(),
                    from.successors().stream().map(WireNamed::wireName).toList());
        }
    }

    /** {@return the wire name of the unchanged state} */
    public String from() {
        return from;
    }

    /** {@return the wire name of the requested state} */
    public String to() {
        return to;
    }

    /** {@return the wire names of the states that may follow} */
    public List<String> allowed() {
        return List.of(allowed);
    }
}
