package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.WireNamed;

/**
 * That an answer no longer holds: the body took it back, or a court annulled it. The answer stays in the history; what it answered is
 * as it was before.
 *
 * @param on the date from which it does not hold; if it is imprecise, its first day counts
 * @param ground on what ground
 * @param reason what happened, in plain words
 */
public record TakenBack(PartialDate on, Ground ground, LocalizedText reason) {

    public TakenBack {
        requireNonNull(on, "on");
        requireNonNull(ground, "ground");
        requireNonNull(reason, "reason");
    }

    /** On what ground an answer does not hold. */
    public enum Ground implements WireNamed {
        /** The body gave or recorded it by mistake. */
        MISTAKE,
        /** A court annulled it (upphävt, for example after an appeal). */
        ANNULLED;

        @Override
        public String vocabulary() {
            return "taken-back";
        }
    }
}
