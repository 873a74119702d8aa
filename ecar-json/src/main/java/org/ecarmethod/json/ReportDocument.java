package org.ecarmethod.json;

import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.format.ReportJson;
import org.ecarmethod.json.internal.reader.WholeDocument;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.InvalidValueException;

/**
 * Writes validation reports as documents of the format {@code ecar-report/1}, and reads them back.
 *
 * <p>The same report is always written as the same bytes, and what is read is written as it was. Reports of other versions of
 * the library can be read: a code that this one does not know keeps the id, category, severity and arguments that the report
 * gives it.
 */
public final class ReportDocument {

    /** Reports are small: no more than a few samples of each code. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final WholeDocument<ValidationReport> REPORTS = new WholeDocument<>(ReportJson.REPORT, MAX_BYTES);

    private ReportDocument() {}

    /**
     * Writes a report: fields in fixed order, indented by two blanks, lines ended by a line feed.
     *
     * @param report the report
     * @return the document
     */
    public static String write(ValidationReport report) {
        return Canonical.write(ReportJson.REPORT, report);
    }

    /**
     * Reads a report.
     *
     * @param text the document
     * @return the report
     * @throws InvalidValueException with everything that is wrong, each in its place, if the text is no report or says what
     *     cannot be
     */
    public static ValidationReport read(String text) {
        return REPORTS.read(text);
    }

    /**
     * Reads a report.
     *
     * @param utf8 the document in UTF-8, at most 32 MiB
     * @return the report
     * @throws InvalidValueException as {@link #read(String)}
     */
    public static ValidationReport read(byte[] utf8) {
        return REPORTS.read(utf8);
    }
}
