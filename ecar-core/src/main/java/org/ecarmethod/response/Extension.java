package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * An extension of the reply date of a referral (anstånd). It does not undo that an earlier date had passed before.
 *
 * @param on when it was given; one whose day is unknown counts from the beginning
 * @param replyBy the new date; unknown if none was set
 * @param reason why
 */
public record Extension(Stated<PartialDate> on, Stated<PartialDate> replyBy, Stated<LocalizedText> reason) {

    public Extension {
        requireNonNull(on, "on");
        requireNonNull(replyBy, "replyBy");
        requireNonNull(reason, "reason");
    }

    /** Whether it can be told to have been given by a day. */
    boolean isGivenBy(LocalDate day) {
        return on.toOptional().map(given -> !given.latest().isAfter(day)).orElse(true);
    }
}
