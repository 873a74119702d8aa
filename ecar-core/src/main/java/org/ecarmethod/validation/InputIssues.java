package org.ecarmethod.validation;

import java.util.List;

/**
 * Issue codes for inputs that contain one or many documents: problems of the file and not of its documents.
 *
 * <p>The rules they rest on are numbered in {@code docs/wire.md}. None can be waived: behind such a fault there may be
 * documents that nobody has seen.
 */
public final class InputIssues {

    private static final String BASIS = "docs/wire.md";

    /** The input has changed since it was read before. */
    public static final IssueCode CHANGED = structure("ecar.input.changed");

    /** The compressed data is damaged. */
    public static final IssueCode GZIP_DAMAGED = structure("ecar.input.gzip-damaged");

    /** The compressed data ends before it is complete. */
    public static final IssueCode GZIP_TRUNCATED = structure("ecar.input.gzip-truncated");

    /** The list of documents ends early or is so damaged that no next document can be found. */
    public static final IssueCode LIST_BROKEN = structure("ecar.input.list-broken");

    /** A list of documents was expected here. */
    public static final IssueCode NOT_A_LIST = structure("ecar.input.not-a-list");

    /** The uncompressed input is longer than {@code max} bytes. */
    public static final IssueCode TOO_LARGE = limit("ecar.input.too-large");

    /** The input contains more than {@code max} documents. */
    public static final IssueCode TOO_MANY_DOCUMENTS = limit("ecar.input.too-many-documents");

    /** Something follows the end of the list of documents. */
    public static final IssueCode TRAILING = structure("ecar.input.trailing");

    private InputIssues() {}

    private static IssueCode structure(String id) {
        return IssueCode.error(id, Category.STRUCTURE, BASIS).safety().build();
    }

    private static IssueCode limit(String id) {
        return IssueCode.error(id, Category.LIMIT, BASIS)
                .addArguments("max")
                .safety()
                .build();
    }

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(InputIssues.class);
    }
}
