package org.ecarmethod.validation;

import java.util.List;

/**
 * Issue codes for single values that can never be valid in any document. None can be waived: there is no such
 * value that could be kept.
 */
public final class ValueIssues {

    private static final String BASIS = "design choice: values are right by construction";

    /** A required text is empty or blank. */
    public static final IssueCode BLANK =
            IssueCode.error("ecar.value.blank", Category.VALUE, BASIS).safety().build();

    /** A text is longer than {@code max} characters. */
    public static final IssueCode TOO_LONG = IssueCode.error("ecar.value.too-long", Category.VALUE, BASIS)
            .addArguments("max")
            .safety()
            .build();

    /** A text does not have the form {@code form}. */
    public static final IssueCode FORMAT = IssueCode.error("ecar.value.format", Category.VALUE, BASIS)
            .addArguments("form")
            .safety()
            .build();

    /** A language tag that is not in use, or not written so: {@code instead} says how it is written. */
    public static final IssueCode LANGUAGE_TAG = IssueCode.error("ecar.value.language-tag", Category.VALUE, BASIS)
            .addArguments("instead")
            .safety()
            .build();

    /** A text contains a control character other than a line break or a tab, or half a surrogate pair. */
    public static final IssueCode CONTROL_CHARACTER = IssueCode.error(
                    "ecar.value.control-character", Category.VALUE, BASIS)
            .safety()
            .build();

    /** A list that requires at least one entry has none. */
    public static final IssueCode EMPTY =
            IssueCode.error("ecar.value.empty", Category.VALUE, BASIS).safety().build();

    /** A list of distinct items contains one of them twice. */
    public static final IssueCode REPEATED = IssueCode.error("ecar.value.repeated", Category.VALUE, BASIS)
            .safety()
            .build();

    /** A number is outside {@code min} to {@code max}. */
    public static final IssueCode OUT_OF_RANGE = IssueCode.error("ecar.value.out-of-range", Category.VALUE, BASIS)
            .addArguments("min", "max")
            .safety()
            .build();

    /** A date is before {@code earliest}, which is not allowed. */
    public static final IssueCode DATE_ORDER = IssueCode.error("ecar.value.date-order", Category.ORDER, BASIS)
            .addArguments("earliest")
            .safety()
            .build();

    /** A term is none of {@code allowed}. */
    public static final IssueCode UNKNOWN_TERM = IssueCode.error("ecar.value.unknown-term", Category.VALUE, BASIS)
            .addArguments("allowed")
            .safety()
            .build();

    private ValueIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(ValueIssues.class);
    }
}
