package org.ecarmethod.method;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Codes for method profiles that can not be. */
public final class MethodIssues {

    /** The gate {@code gate} of the reference is missing, or another question is asked in its place. */
    public static final IssueCode GATE_REMOVED = IssueCode.error(
                    "ecar.method.gate-removed", Category.METHOD, "domain 5: gates are conjunctive")
            .addArguments("gate")
            .safety()
            .build();

    /** A core function of the reference is missing. */
    public static final IssueCode CORE_FUNCTION_REMOVED = IssueCode.error(
                    "ecar.method.core-function-removed", Category.METHOD, "domain 6: core and adaptable form")
            .addArguments("number")
            .safety()
            .build();

    /** The parameter {@code parameter} is set outside {@code min} to {@code max}. */
    public static final IssueCode PARAMETER_OUT_OF_BOUNDS = IssueCode.error(
                    "ecar.method.parameter-out-of-bounds", Category.METHOD, "domain 5 and 6: tighten, never loosen")
            .addArguments("parameter", "min", "max")
            .safety()
            .build();

    /** A number stands twice among gates, criteria or core functions. */
    public static final IssueCode NUMBER_REPEATED = IssueCode.error(
                    "ecar.method.number-repeated", Category.REFERENCE, "design choice: one number, one question")
            .build();

    private MethodIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return List.of(CORE_FUNCTION_REMOVED, GATE_REMOVED, NUMBER_REPEATED, PARAMETER_OUT_OF_BOUNDS);
    }
}
