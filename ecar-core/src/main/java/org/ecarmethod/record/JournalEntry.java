package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ecarmethod.history.Entry;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;

/**
 * One deed in the journal of a process: what was done, on which day, by which office, and what it concerned. Never why, and
 * never a person: an experience, a quote or a pseudonym is no {@link PartKind}.
 *
 * @param deed what was done
 * @param on the day
 * @param by the office that did it, not a person's name
 * @param about what it concerned, where that may be named
 */
public record JournalEntry(Command deed, LocalDate on, LocalizedText by, Set<PartRef> about) {

    public JournalEntry {
        requireNonNull(deed, "deed");
        requireNonNull(on, "on");
        PartialDate.requireDay(on, "on");
        requireNonNull(by, "by");
        about = Collections.unmodifiableSet(new LinkedHashSet<>(requireNonNull(about, "about")));
    }

    /**
     * Creates the journal entry of a command.
     *
     * @param deed what was done
     * @param about what it concerned
     * @param entry who and when
     * @return the deed
     */
    public static JournalEntry of(Command deed, Set<PartRef> about, Entry entry) {
        requireNonNull(entry, "entry");
        return new JournalEntry(deed, entry.on(), entry.by(), about);
    }
}
