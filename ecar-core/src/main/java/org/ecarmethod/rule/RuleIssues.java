package org.ecarmethod.rule;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Codes for rules of one's own that cannot be taken, or that fail. None is about the process that is examined. */
public final class RuleIssues {

    private static final String BASIS = "ADR 24: rules of one's own";

    /** The rule {@code rule} does not report its failing example. */
    public static final IssueCode EXAMPLE_NOT_REPORTED = example("ecar.rule.example-not-reported");

    /** The rule {@code rule} reports its passing example, or fails on it. */
    public static final IssueCode EXAMPLE_REPORTED = example("ecar.rule.example-reported");

    /** The rule {@code rule} threw an exception or reported what it may not; the process was examined by all others. */
    public static final IssueCode FAILED = IssueCode.error("ecar.rule.failed", Category.METHOD, BASIS)
            .addArguments("rule")
            .safety()
            .build();

    /** A text does not exist in the language {@code language}. */
    public static final IssueCode LANGUAGE_MISSING = IssueCode.error(
                    "ecar.rule.language-missing", Category.COMPLETENESS, BASIS)
            .addArguments("language")
            .safety()
            .build();

    /** The code begins like those of the library. */
    public static final IssueCode PREFIX_TAKEN = IssueCode.error("ecar.rule.prefix-taken", Category.REFERENCE, BASIS)
            .safety()
            .build();

    private RuleIssues() {}

    private static IssueCode example(String id) {
        return IssueCode.error(id, Category.METHOD, BASIS)
                .addArguments("rule")
                .safety()
                .build();
    }

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(RuleIssues.class);
    }
}
