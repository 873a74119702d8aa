package org.ecarmethod.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValidationReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

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

    private static final JsonFactory PARSERS = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(10_000)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

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
     *     can not be
     */
    public static ValidationReport read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a report.
     *
     * @param utf8 the document in UTF-8, at most 32 MiB
     * @return the report
     * @throws InvalidValueException as {@link #read(String)}
     */
    public static ValidationReport read(byte[] utf8) {
        beforehand(utf8);
        try (JsonParser parser = parser(utf8, 0)) {
            Cursor cursor = new Cursor(parser);
            ValidationReport report = report(cursor, utf8);
            if (report == null || !cursor.found().isEmpty()) {
                throw refusal(cursor.found(), cursor.marks(), utf8);
            }
            return report;
        }
    }

    private static JsonParser parser(byte[] text, int from) {
        return PARSERS.createParser(ObjectReadContext.empty(), text, from, text.length - from);
    }

    /** What can be told from the bytes. */
    private static void beforehand(byte[] text) {
        if (text.length > MAX_BYTES) {
            throw new InvalidValueException(List.of(Issue.at(DocumentIssues.TOO_LARGE, PropertyPath.root())
                    .with("max", MAX_BYTES)
                    .build()));
        }
        if (Utf8.isBlank(text)) {
            throw refusal(List.of(at(DocumentIssues.EMPTY, 0)), new Marks(), text);
        }
        int fault = Utf8.firstFault(text);
        if (fault >= 0) {
            throw refusal(List.of(at(DocumentIssues.ENCODING, fault)), new Marks(), text);
        }
    }

    private static @Nullable ValidationReport report(Cursor cursor, byte[] text) {
        try {
            cursor.parser().nextToken();
            ValidationReport report = ReportJson.REPORT.read(cursor);
            int next = Utf8.firstVisible(
                    text, (int) cursor.parser().currentLocation().getByteOffset());
            if (report != null && next < text.length) {
                cursor.found().add(at(DocumentIssues.TRAILING, next));
            }
            return report;
        } catch (JacksonException broken) {
            long offset = cursor.parser().currentLocation().getByteOffset();
            boolean ended = broken instanceof UnexpectedEndOfInputException || offset >= text.length;
            cursor.found().add(at(ended ? DocumentIssues.TRUNCATED : DocumentIssues.MALFORMED, offset));
            return null;
        }
    }

    private static Cursor.Located at(IssueCode code, long offset) {
        return new Cursor.Located(Issue.at(code, PropertyPath.root()).build(), offset);
    }

    private static InvalidValueException refusal(List<Cursor.Located> found, Marks marks, byte[] text) {
        boolean otherVersion =
                found.stream().anyMatch(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION));
        List<Cursor.Located> told = otherVersion
                ? found.stream()
                        .filter(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION))
                        .toList()
                : found;
        return new InvalidValueException(new Places(text, from -> parser(text, from)).locate(told, marks));
    }
}
