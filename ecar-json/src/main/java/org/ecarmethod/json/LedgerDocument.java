package org.ecarmethod.json;

import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.format.LedgerJson;
import org.ecarmethod.json.internal.reader.WholeDocument;
import org.ecarmethod.validation.InvalidValueException;

/**
 * Writes ledgers of releases as documents of the format {@code ecar-ledger/1}, and reads them back, so that tomorrow's
 * release is compared with today's (P8).
 *
 * <p>A ledger holds the exact counts of everything ever released: the document is as confidential as the processes it was
 * counted from, and is never published. The same ledger is always written as the same bytes.
 */
public final class LedgerDocument {

    private static final WholeDocument<ReleaseLedger> LEDGERS =
            new WholeDocument<>(LedgerJson.LEDGER, 32 * 1024 * 1024);

    private LedgerDocument() {}

    /**
     * Writes a ledger: fields in fixed order, indented by two blanks, lines ended by a line feed.
     *
     * @param ledger the ledger
     * @return the document
     */
    public static String write(ReleaseLedger ledger) {
        return Canonical.write(LedgerJson.LEDGER, ledger);
    }

    /**
     * Reads a ledger.
     *
     * @param text the document
     * @return the ledger
     * @throws InvalidValueException with everything that is wrong, each in its place, if the text is no ledger or says what
     *     cannot be: a table that shows other numbers than were counted, entries out of order
     */
    public static ReleaseLedger read(String text) {
        return LEDGERS.read(text);
    }

    /**
     * Reads a ledger.
     *
     * @param utf8 the document in UTF-8, at most 32 MiB
     * @return the ledger
     * @throws InvalidValueException as {@link #read(String)}
     */
    public static ReleaseLedger read(byte[] utf8) {
        return LEDGERS.read(utf8);
    }
}
