package org.ecarmethod.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ecarmethod.text.LocalizedText;

/**
 * Who does something, and on which day: every command takes one, so that no clock is hidden and no deed is nameless.
 *
 * @param on the day; also the day for which the command judges the data
 * @param by office of whoever does it, such as the democracy strategist; an office, not a person's name
 */
public record Entry(LocalDate on, LocalizedText by) {

    public Entry {
        requireNonNull(on, "on");
        requireNonNull(by, "by");
    }

    /**
     * Makes an entry with an office named in English.
     *
     * @param on the day
     * @param by the office
     * @return the entry
     * @throws org.ecarmethod.validation.InvalidValueException if the office is blank or too long
     */
    public static Entry of(LocalDate on, String by) {
        return new Entry(on, LocalizedText.of("en", by));
    }
}
