package org.ecarmethod.disclosure;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for counts that may not be released, or not as requested. None can be waived. */
public final class DisclosureIssues {

    /** An entry of a ledger does not name the seal of the entry before: something was changed, taken out or put in. */
    public static final IssueCode LEDGER_BROKEN = IssueCode.error(
                    "ecar.disclosure.ledger-broken", Category.PRIVACY, "P8 [K99]: compare releases")
            .safety()
            .build();

    /** Two copies of a ledger each have a release that the other lacks. */
    public static final IssueCode LEDGER_FORKED = IssueCode.error(
                    "ecar.disclosure.ledger-forked", Category.PRIVACY, "P8 [K99]: compare releases")
            .safety()
            .build();

    /** An entry of the ledger shows another number than its kept counts give. */
    public static final IssueCode NOT_AS_COUNTED = IssueCode.error(
                    "ecar.disclosure.not-as-counted", Category.PRIVACY, "P8 [K99]: compare releases")
            .safety()
            .build();

    /**
     * The population was released before by a dimension, or by categories, that these counts lack, so that the releases
     * cannot be audited together.
     */
    public static final IssueCode NOT_COMPARABLE = IssueCode.error(
                    "ecar.disclosure.not-comparable", Category.PRIVACY, "P8 [K99]: compare releases")
            .safety()
            .build();

    /** The counts come from one circle, or are broken down by something that identifies the circle. */
    public static final IssueCode ONE_CIRCLE = IssueCode.error(
                    "ecar.disclosure.one-circle", Category.PRIVACY, "P9 (INF from K11, P7)")
            .safety()
            .build();

    /** Equality data on fewer than {@code min} people. */
    public static final IssueCode TOO_FEW_FOR_EQUALITY_DATA = IssueCode.error(
                    "ecar.disclosure.too-few-for-equality-data", Category.PRIVACY, "P19 [K106]")
            .addArguments("min")
            .safety()
            .build();

    /** There are more than {@code max} combinations of categories, or cells, which is too many to audit. */
    public static final IssueCode TOO_LARGE = IssueCode.error(
                    "ecar.disclosure.too-large", Category.LIMIT, "design choice: bounded work")
            .addArguments("max")
            .safety()
            .build();

    /** More than {@code max} sums of linked releases, which is too many to audit. */
    public static final IssueCode TOO_MANY_LINKED = IssueCode.error(
                    "ecar.disclosure.too-many-linked", Category.LIMIT, "P8 [K99]: compare releases")
            .addArguments("max")
            .safety()
            .build();

    /** One table combines {@code count} attributes that help to identify people; {@code max} are allowed. */
    public static final IssueCode TOO_MANY_QUASI_IDENTIFIERS = IssueCode.error(
                    "ecar.disclosure.too-many-quasi-identifiers", Category.PRIVACY, "P5 [K94]")
            .addArguments("count", "max")
            .safety()
            .build();

    /** A named dimension, category or group does not exist. */
    public static final IssueCode UNKNOWN_CATEGORY = IssueCode.error(
                    "ecar.disclosure.unknown-category", Category.REFERENCE, "design choice: values are right")
            .safety()
            .build();

    private DisclosureIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(DisclosureIssues.class);
    }
}
