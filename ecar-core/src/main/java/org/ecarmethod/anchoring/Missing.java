package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.validation.WireNamed;

/**
 * What stands between an anchoring map and a verdict of ready: which gate, whose answer, and what is wrong with it.
 *
 * @param gate the gate that is not open
 * @param operation the operation whose answer is lacking; absent if it concerns the whole process
 * @param reason what is lacking
 */
public record Missing(CriterionId gate, Optional<OperationId> operation, Reason reason) {

    public Missing {
        requireNonNull(gate, "gate");
        requireNonNull(operation, "operation");
        requireNonNull(reason, "reason");
    }

    /** What is lacking. */
    public enum Reason implements WireNamed {
        /** The map names no operation. */
        NO_OPERATION(Weight.UNDETERMINED),
        /** Nobody has answered. */
        NO_ANSWER(Weight.UNDETERMINED),
        /** The answer is yes, and nothing that the gate takes as evidence shows it. */
        NO_EVIDENCE(Weight.UNDETERMINED),
        /** The answer is too old to count. */
        EXPIRED(Weight.UNDETERMINED),
        /** The map names no recipient. */
        NO_RECIPIENT(Weight.UNDETERMINED),
        /** The map names no date to reply by. */
        NO_REPLY_DATE(Weight.UNDETERMINED),
        /**
         * It is not known when the first participant is invited, or dates are too imprecise to tell what came first:
         * the answer or the invitation, or the answer or the day that is judged for.
         */
        ORDER_UNKNOWN(Weight.UNDETERMINED),
        /** The answer is no. */
        ANSWERED_NO(Weight.NOT_READY),
        /** The answer came when the first participant was already invited, or on that day. */
        TOO_LATE(Weight.NOT_READY);

        private enum Weight {
            NOT_READY,
            UNDETERMINED
        }

        private final Weight weight;

        Reason(Weight weight) {
            this.weight = weight;
        }

        @Override
        public String vocabulary() {
            return "missing";
        }

        /** {@return whether this alone makes the verdict not ready; otherwise it leaves it undetermined} */
        public boolean isRefusal() {
            return weight == Weight.NOT_READY;
        }
    }
}
