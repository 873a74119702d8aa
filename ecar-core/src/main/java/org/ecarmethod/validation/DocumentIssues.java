package org.ecarmethod.validation;

import java.util.List;

/**
 * Issue codes for documents that cannot be read as they are, whatever their format.
 *
 * <p>The rules they rest on are numbered in {@code docs/wire.md}. None can be waived: what was not read cannot be accepted.
 */
public final class DocumentIssues {

    private static final String BASIS = "docs/wire.md";

    /** The document is empty. */
    public static final IssueCode EMPTY = IssueCode.error("ecar.document.empty", Category.STRUCTURE, BASIS)
            .safety()
            .build();

    /** The document ends before it is complete. */
    public static final IssueCode TRUNCATED = IssueCode.error("ecar.document.truncated", Category.STRUCTURE, BASIS)
            .safety()
            .build();

    /** The text does not conform to the format at this place, because of {@code found}; nothing after it could be read. */
    public static final IssueCode MALFORMED = IssueCode.error("ecar.document.malformed", Category.STRUCTURE, BASIS)
            .addArguments("found")
            .safety()
            .build();

    /** The bytes are not UTF-8; they look like {@code found}. */
    public static final IssueCode ENCODING = IssueCode.error("ecar.document.encoding", Category.STRUCTURE, BASIS)
            .addArguments("found")
            .safety()
            .build();

    /** Something follows the end of the document. */
    public static final IssueCode TRAILING = IssueCode.error("ecar.document.trailing", Category.STRUCTURE, BASIS)
            .safety()
            .build();

    /** A value is not of the type {@code expected} but is {@code found}. */
    public static final IssueCode TYPE = IssueCode.error("ecar.document.type", Category.STRUCTURE, BASIS)
            .addArguments("expected", "found")
            .safety()
            .build();

    /** An object does not have exactly one of the members {@code allowed}, but {@code count} of them. */
    public static final IssueCode ONE_OF = IssueCode.error("ecar.document.one-of", Category.STRUCTURE, BASIS)
            .addArguments("allowed", "count")
            .safety()
            .build();

    /** The required field {@code field} is missing. */
    public static final IssueCode MISSING_FIELD = IssueCode.error(
                    "ecar.document.missing-field", Category.STRUCTURE, BASIS)
            .addArguments("field")
            .safety()
            .build();

    /** The format does not have this field. */
    public static final IssueCode UNKNOWN_FIELD = IssueCode.error(
                    "ecar.document.unknown-field", Category.STRUCTURE, BASIS)
            .safety()
            .build();

    /** A derived value in the document differs from the value derived from the other fields. */
    public static final IssueCode CONTRADICTION = IssueCode.error(
                    "ecar.document.contradiction", Category.STRUCTURE, BASIS)
            .safety()
            .build();

    /** A field occurs twice in one object. */
    public static final IssueCode DUPLICATE_FIELD = IssueCode.error(
                    "ecar.document.duplicate-field", Category.STRUCTURE, BASIS)
            .safety()
            .build();

    /** The document is of the kind {@code found}, not of the kind {@code expected}. */
    public static final IssueCode OTHER_KIND = IssueCode.error("ecar.document.other-kind", Category.STRUCTURE, BASIS)
            .addArguments("expected", "found")
            .safety()
            .build();

    /** The document is written in a version of the format that this library does not read. */
    public static final IssueCode UNSUPPORTED_VERSION = IssueCode.error(
                    "ecar.document.unsupported-version", Category.STRUCTURE, BASIS)
            .addArguments("supported")
            .safety()
            .build();

    /** The document is longer than {@code max} bytes; nothing was read. */
    public static final IssueCode TOO_LARGE = IssueCode.error("ecar.document.too-large", Category.LIMIT, BASIS)
            .addArguments("max")
            .safety()
            .build();

    /** Objects and lists are nested deeper than {@code max}. */
    public static final IssueCode TOO_DEEP = IssueCode.error("ecar.document.too-deep", Category.LIMIT, BASIS)
            .addArguments("max")
            .safety()
            .build();

    /** A text is longer than {@code max} characters. */
    public static final IssueCode TEXT_TOO_LONG = limit("ecar.document.text-too-long");

    /** The name of a field is longer than {@code max} characters. */
    public static final IssueCode NAME_TOO_LONG = limit("ecar.document.name-too-long");

    /** A number has more than {@code max} digits. */
    public static final IssueCode NUMBER_TOO_LONG = limit("ecar.document.number-too-long");

    /** The document has more than {@code max} structural problems; reading stopped at the next one. */
    public static final IssueCode TOO_MANY_ISSUES = limit("ecar.document.too-many-issues");

    private DocumentIssues() {}

    private static IssueCode limit(String id) {
        return IssueCode.error(id, Category.LIMIT, BASIS)
                .addArguments("max")
                .safety()
                .build();
    }

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(DocumentIssues.class);
    }
}
