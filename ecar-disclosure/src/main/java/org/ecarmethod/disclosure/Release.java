package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.text.Code;

/**
 * The tables that may be shown to their audience. Only a {@link ReleaseLedger} makes one, and remembers it.
 *
 * <p>{@link ReleaseLedger#release} describes what it guarantees. Instances are immutable.
 */
public final class Release {

    private final LedgerEntry entry;

    Release(LedgerEntry entry) {
        this.entry = entry;
    }

    /** {@return the population counted} */
    public Population population() {
        return entry.population();
    }

    /** {@return the audience} */
    public Code audience() {
        return entry.audience();
    }

    /** {@return the date of publication} */
    public LocalDate on() {
        return entry.on();
    }

    /** {@return the smallest number that is shown} */
    public int minimum() {
        return entry.minimum();
    }

    /** {@return the dimensions by which the tables are broken down, with their categories and groups} */
    public List<Dimension> dimensions() {
        return entry.dimensions();
    }

    /** {@return the tables, in the requested order} */
    public List<PublishedTable> tables() {
        return entry.tables();
    }

    /**
     * Returns a table.
     *
     * @param id its name
     * @return the table, or empty if none has that name
     */
    public Optional<PublishedTable> table(Code id) {
        requireNonNull(id, "id");
        return tables().stream()
                .filter(table -> table.breakdown().id().equals(id))
                .findFirst();
    }

    /** {@return the audience and the date, without numbers} */
    @Override
    public String toString() {
        return "Release[" + population() + ", " + audience() + ", " + on() + "]";
    }
}
