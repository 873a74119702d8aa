package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.WireNamed;

/**
 * Something that a report did not check, and why: silence in a report must never be read as approval.
 *
 * @param code what would have been reported
 * @param reason why it was not looked at
 * @param count how often it was left out, at least 1
 */
public record NotChecked(IssueCode code, Reason reason, long count) implements Comparable<NotChecked> {

    private static final Comparator<NotChecked> ORDER = Comparator.comparing(NotChecked::code)
            .thenComparing(NotChecked::reason)
            .thenComparing(NotChecked::count);

    public NotChecked {
        requireNonNull(code, "code");
        requireNonNull(reason, "reason");
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1");
        }
    }

    @Override
    public int compareTo(NotChecked other) {
        return ORDER.compare(this, other);
    }

    /** The reason why something was not checked. */
    public enum Reason implements WireNamed {
        /** The input could not be read far enough. */
        UNREADABLE(Effect.LEAVES_INCOMPLETE),
        /** An earlier issue removed what the check needs. */
        BLOCKED(Effect.LEAVES_INCOMPLETE),
        /** A set limit was reached. */
        LIMIT(Effect.LEAVES_INCOMPLETE),
        /** The check needs something that the caller did not supply, such as a detector of personal data. */
        NO_MEANS(Effect.LEAVES_INCOMPLETE),
        /** The profile or the caller switched it off. */
        SWITCHED_OFF(Effect.NONE),
        /** The document declares that this part of the history was never recorded. */
        NOT_RECORDED(Effect.NONE);

        private enum Effect {
            LEAVES_INCOMPLETE,
            NONE
        }

        private final Effect effect;

        Reason(Effect effect) {
            this.effect = effect;
        }

        @Override
        public String vocabulary() {
            return "not-checked";
        }

        /** {@return whether this reason makes the report incomplete} */
        public boolean leavesIncomplete() {
            return effect == Effect.LEAVES_INCOMPLETE;
        }
    }
}
