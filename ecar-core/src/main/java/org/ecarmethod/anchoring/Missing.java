package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.validation.WireNamed;

/**
 * Something that keeps a verdict from being ready: which gate, whose answer, and what is wrong with it.
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

    /** The reason why something is missing. */
    public enum Reason implements WireNamed {
        /** The map names no operation. */
        NO_OPERATION(Weight.UNDETERMINED),
        /** Nobody has answered. */
        NO_ANSWER(Weight.UNDETERMINED),
        /** The answer is yes, but has no evidence that the gate accepts. */
        NO_EVIDENCE(Weight.UNDETERMINED),
        /** The answer has expired. */
        EXPIRED(Weight.UNDETERMINED),
        /** The map names no recipient. */
        NO_RECIPIENT(Weight.UNDETERMINED),
        /** The map names no reply date. */
        NO_REPLY_DATE(Weight.UNDETERMINED),
        /**
         * The date of the first invitation is unknown, or dates are too imprecise to tell which came first: the answer
         * or the invitation, or the answer or the day of the assessment.
         */
        ORDER_UNKNOWN(Weight.UNDETERMINED),
        /** The answer is no. */
        ANSWERED_NO(Weight.NOT_READY),
        /** The answer came on or after the day of the first invitation. */
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

        /** {@return whether this alone makes the verdict not ready; otherwise the verdict is undetermined} */
        public boolean isRefusal() {
            return weight == Weight.NOT_READY;
        }
    }
}
