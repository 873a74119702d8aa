package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.validation.WireNamed;

/**
 * The verdict on whether a circle may start. All gates must be open; nothing is averaged. Missing evidence gives
 * {@link Undetermined}, never {@link Ready}.
 */
public sealed interface Verdict permits Verdict.Ready, Verdict.NotReady, Verdict.Undetermined {

    /**
     * All gates are open.
     *
     * @param granted what a circle starts with
     */
    record Ready(AnchoringProof granted) implements Verdict {
        public Ready {
            requireNonNull(granted, "granted");
        }
    }

    /**
     * Somebody has said no, or said yes too late.
     *
     * @param missing everything that is missing, in the order of the gates; what is only unknown included
     */
    record NotReady(List<Missing> missing) implements Verdict {
        public NotReady {
            requireNonNull(missing, "missing");
            missing = List.copyOf(missing);
        }
    }

    /**
     * Nobody has said no, but not everything is shown.
     *
     * @param missing everything that is not shown, in the order of the gates
     */
    record Undetermined(List<Missing> missing) implements Verdict {
        public Undetermined {
            requireNonNull(missing, "missing");
            missing = List.copyOf(missing);
        }
    }

    /** The three verdicts, for display and for tables. */
    enum Kind implements WireNamed {
        /** All gates are open. */
        READY,
        /** At least one gate is closed. */
        NOT_READY,
        /** No gate is known to be closed, but not all are known to be open. */
        UNDETERMINED;

        @Override
        public String vocabulary() {
            return "verdict";
        }
    }

    /**
     * Handles all three cases.
     *
     * @param <R> type of the result
     * @param ready for a proof
     * @param notReady for what is missing
     * @param undetermined for what is not shown
     * @return what the fitting function returns
     */
    default <R> R match(
            Function<AnchoringProof, R> ready,
            Function<List<Missing>, R> notReady,
            Function<List<Missing>, R> undetermined) {
        requireNonNull(ready, "ready");
        requireNonNull(notReady, "notReady");
        requireNonNull(undetermined, "undetermined");
        if (this instanceof Ready verdict) {
            return ready.apply(verdict.granted());
        }
        if (this instanceof NotReady verdict) {
            return notReady.apply(verdict.missing());
        }
        return undetermined.apply(((Undetermined) this).missing());
    }

    /** {@return the kind of verdict} */
    default Kind kind() {
        return match(proof -> Kind.READY, missing -> Kind.NOT_READY, missing -> Kind.UNDETERMINED);
    }

    /** {@return the proof, if the verdict is ready} */
    default Optional<AnchoringProof> proof() {
        return match(Optional::of, missing -> Optional.empty(), missing -> Optional.empty());
    }

    /** {@return everything that is missing; empty if the verdict is ready} */
    default List<Missing> missing() {
        return match(proof -> List.of(), missing -> missing, missing -> missing);
    }
}
