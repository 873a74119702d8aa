package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * A source of the record, such as a slide deck.
 *
 * @param id how citations name it
 * @param title what it is
 * @param date when it was made
 */
public record Source(Code id, LocalizedText title, Stated<PartialDate> date) {

    public Source {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(date, "date");
    }
}
