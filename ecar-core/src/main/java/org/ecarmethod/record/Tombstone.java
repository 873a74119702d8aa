package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.WireNamed;

/**
 * A trace of a removed part of the record: its kind and id, and when and why it was removed. Nothing of what was said,
 * and no pseudonym: of the participants of a circle only the circle is named.
 *
 * @param of what was removed
 * @param id the id it had; of participants that of their circle, of attendance that of the meeting
 * @param removedOn when
 * @param reason why
 */
public record Tombstone(Kind of, RemovedId id, LocalDate removedOn, Reason reason) {

    public Tombstone {
        requireNonNull(of, "of");
        requireNonNull(id, "id");
        requireNonNull(removedOn, "removedOn");
        PartialDate.requireDay(removedOn, "removedOn");
        requireNonNull(reason, "reason");
    }

    /** The kinds of parts that can be removed. */
    public enum Kind implements WireNamed {
        /** An experience. */
        EXPERIENCE(Sensitivity.STORY),
        /** A quote. */
        QUOTE(Sensitivity.QUOTE),
        /** All participants of a circle. */
        PARTICIPANTS(Sensitivity.PERSON),
        /** The number of participants who came to a meeting. */
        ATTENDANCE(Sensitivity.COUNT);

        private final Sensitivity sensitivity;

        Kind(Sensitivity sensitivity) {
            this.sensitivity = sensitivity;
        }

        @Override
        public String vocabulary() {
            return "removed";
        }

        /** {@return the class of data that it belongs to} */
        public Sensitivity sensitivity() {
            return sensitivity;
        }

        /** {@return whether it had an id of its own, which is never assigned again} */
        public boolean hasOwnId() {
            return this == EXPERIENCE || this == QUOTE;
        }
    }

    /** The reason for a removal. */
    public enum Reason implements WireNamed {
        /** The person it came from withdrew consent (P12). */
        WITHDRAWN,
        /** Its decided retention period had ended (P17). */
        DISPOSED,
        /** It should not have been recorded. */
        MISTAKE;

        @Override
        public String vocabulary() {
            return "removal-reason";
        }
    }
}
