package org.ecarmethod.transfer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ecarmethod.validation.WireNamed;

/**
 * A difference between one profile and another, recorded or not.
 *
 * @param part what kind of content it is
 * @param key which one, such as {@code G2} or {@code circle-size-max}; codes and numbers, no text
 * @param how how it differs
 * @param records the changes that are about it, oldest first; empty if there is no record
 * @param light how much care it asks for
 * @param reason why it has this light
 */
public record Difference(
        ProfilePart part, String key, How how, List<RatedChange> records, Light light, RatingReason reason) {

    public Difference {
        requireNonNull(part, "part");
        requireNonNull(key, "key");
        requireNonNull(how, "how");
        requireNonNull(records, "records");
        records = List.copyOf(records);
        requireNonNull(light, "light");
        requireNonNull(reason, "reason");
    }

    /** {@return whether there is a record of the change and its reason} */
    public boolean isRecorded() {
        return !records.isEmpty();
    }

    /** The kind of a difference. */
    public enum How implements WireNamed {
        /** It was added. */
        ADDED,
        /** It was removed. */
        REMOVED,
        /** It was changed. */
        CHANGED;

        @Override
        public String vocabulary() {
            return "difference";
        }
    }
}
