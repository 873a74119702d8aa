package org.ecarmethod.history;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.List;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.WireNamed;

/**
 * Thrown when something is asked of a state that its life cycle does not allow there. The data may be sound; the
 * request is not. Its issue is of the code {@link HistoryIssues#NOT_ALLOWED}.
 */
public final class IllegalTransitionException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String from;
    private final String to;
    private final String[] allowed;

    private IllegalTransitionException(String from, String to, List<String> allowed) {
        super(
                "from '" + from + "' must follow one of " + allowed + ", but was '" + to + "'",
                List.of(Issue.at(HistoryIssues.NOT_ALLOWED, PropertyPath.root())
                        .with("from", from)
                        .with("to", to)
                        .with("allowed", allowed)
                        .build()));
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
        requireNonNull(from, "from");
        requireNonNull(to, "to");
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
