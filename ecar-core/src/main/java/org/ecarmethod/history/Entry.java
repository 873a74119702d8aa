package org.ecarmethod.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;

/**
 * The date and office of a command: every command takes an entry, so that no clock is hidden and no change is
 * anonymous.
 *
 * @param on the day; also the day for which the command judges the data
 * @param by the office that acts, such as the democracy strategist; an office, not a person's name
 */
public record Entry(LocalDate on, LocalizedText by) {

    public Entry {
        requireNonNull(on, "on");
        PartialDate.requireDay(on, "on");
        requireNonNull(by, "by");
    }

    /**
     * Creates an entry.
     *
     * @param on the day
     * @param by the office, in as many languages as it has a name in
     * @return the entry
     */
    public static Entry of(LocalDate on, LocalizedText by) {
        return new Entry(on, by);
    }

    /**
     * Creates an entry with an office named in one language. The language has no default: an office is filed under the
     * language of its name.
     *
     * @param on the day
     * @param language the language of the name, as a BCP 47 tag such as {@code sv}
     * @param by the office
     * @return the entry
     * @throws org.ecarmethod.validation.InvalidValueException if the tag is none, or the office is blank or too long
     */
    public static Entry of(LocalDate on, String language, String by) {
        requireNonNull(on, "on");
        requireNonNull(language, "language");
        requireNonNull(by, "by");
        return new Entry(on, LocalizedText.of(language, by));
    }
}
