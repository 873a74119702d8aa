package org.ecarmethod.method;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/**
 * Issue codes for invalid profiles and for adaptations that do not resolve to one. None can be waived: there is no such
 * profile that could be kept.
 */
public final class MethodIssues {

    private static final String PIN = "design 4: profiles are pinned by hash; domain 6";
    private static final String PATCH = "domain 6: adaptation as data, + and - as in OCDS";
    private static final String MEANING = "design 4: a city can relabel, not change what it means";
    private static final String TIGHTEN = "domain 5 and 6: tighten, never loosen";

    /** The gate {@code gate} of the reference is missing, or its question was replaced. */
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

    /** An adaptation adds a gate or a criterion under a number that the base uses already. */
    public static final IssueCode NUMBER_EXISTS = IssueCode.error(
                    "ecar.method.number-exists", Category.REFERENCE, "design choice: one number, one question")
            .build();

    /** A number occurs twice among gates, criteria or core functions. */
    public static final IssueCode NUMBER_REPEATED = IssueCode.error(
                    "ecar.method.number-repeated", Category.REFERENCE, "design choice: one number, one question")
            .build();

    /**
     * The content of the base differs from the one that the adaptation was made for; the hash of the base is {@code
     * hash}.
     */
    public static final IssueCode BASE_CHANGED = IssueCode.error("ecar.method.base-changed", Category.REFERENCE, PIN)
            .addArguments("hash")
            .safety()
            .build();

    /** The base is an adaptation that is itself invalid. */
    public static final IssueCode BASE_REFUSED = IssueCode.error("ecar.method.base-refused", Category.REFERENCE, PIN)
            .safety()
            .build();

    /** No profile of this name and version is known. */
    public static final IssueCode BASE_UNKNOWN = IssueCode.error("ecar.method.base-unknown", Category.REFERENCE, PIN)
            .safety()
            .build();

    /** The profile derives from itself, directly or indirectly. */
    public static final IssueCode CIRCULAR_DERIVATION = IssueCode.error(
                    "ecar.method.circular-derivation", Category.REFERENCE, PIN)
            .safety()
            .build();

    /** The vocabulary {@code vocabulary} already contains this code. */
    public static final IssueCode CODE_EXISTS = IssueCode.error("ecar.method.code-exists", Category.REFERENCE, PATCH)
            .addArguments("vocabulary")
            .safety()
            .build();

    /** A gate accepts this kind of evidence; it cannot be removed from the vocabulary {@code vocabulary}. */
    public static final IssueCode CODE_IN_USE = IssueCode.error("ecar.method.code-in-use", Category.REFERENCE, PATCH)
            .addArguments("vocabulary")
            .safety()
            .build();

    /** The method requires this term of the vocabulary {@code vocabulary}. */
    public static final IssueCode CODE_NEEDED = IssueCode.error("ecar.method.code-needed", Category.METHOD, MEANING)
            .addArguments("vocabulary")
            .safety()
            .build();

    /** The vocabulary {@code vocabulary} does not contain this code. */
    public static final IssueCode CODE_UNKNOWN = IssueCode.error("ecar.method.code-unknown", Category.REFERENCE, PATCH)
            .addArguments("vocabulary")
            .safety()
            .build();

    /** The core function {@code number} was dropped by a profile that this one derives from and cannot be restored. */
    public static final IssueCode CORE_FUNCTION_DROPPED = IssueCode.error(
                    "ecar.method.core-function-dropped", Category.METHOD, "domain 6: core and adaptable form")
            .addArguments("number")
            .safety()
            .build();

    /** An own term of the vocabulary {@code vocabulary} corresponds to none of {@code allowed}. */
    public static final IssueCode CORE_TERM_UNKNOWN = IssueCode.error(
                    "ecar.method.core-term-unknown", Category.REFERENCE, MEANING)
            .addArguments("vocabulary", "allowed")
            .safety()
            .build();

    /** The gate {@code gate} would demand less than before, or may do so, for the reason {@code reason}. */
    public static final IssueCode GATE_LOOSENED = IssueCode.error("ecar.method.gate-loosened", Category.METHOD, TIGHTEN)
            .addArguments("gate", "reason")
            .safety()
            .build();

    /** A text is missing in {@code language}, which is a language of the adaptation. */
    public static final IssueCode LABEL_MISSING = IssueCode.error(
                    "ecar.method.label-missing",
                    Category.COMPLETENESS,
                    "design choice: the languages of an adaptation are those of its title")
            .addArguments("language")
            .safety()
            .build();

    /** The meaning of a word would change from {@code is} to {@code becomes}. */
    public static final IssueCode MEANING_CHANGED = IssueCode.error(
                    "ecar.method.meaning-changed", Category.METHOD, MEANING)
            .addArguments("is", "becomes")
            .safety()
            .build();

    /** The core functions {@code numbers} are dropped, but the name of the method is kept. */
    public static final IssueCode NAME_NOT_ALLOWED = IssueCode.error(
                    "ecar.method.name-not-allowed", Category.METHOD, "domain 6: any dropped, inspired by")
            .addArguments("numbers")
            .safety()
            .build();

    /** No gate, criterion or core function has this number. */
    public static final IssueCode NUMBER_UNKNOWN = IssueCode.error(
                    "ecar.method.number-unknown", Category.REFERENCE, PATCH)
            .safety()
            .build();

    /**
     * The parameter {@code parameter} would be looser than {@code bound}, set by a profile that this one derives from.
     */
    public static final IssueCode PARAMETER_LOOSENED = IssueCode.error(
                    "ecar.method.parameter-loosened", Category.METHOD, TIGHTEN)
            .addArguments("parameter", "bound")
            .safety()
            .build();

    /** Two changes of one adaptation have the same subject; the first place is related. */
    public static final IssueCode PATCHES_COLLIDE = IssueCode.error(
                    "ecar.method.patches-collide", Category.REFERENCE, PATCH)
            .safety()
            .build();

    /** Another profile already has this name and version. */
    public static final IssueCode PROFILE_REPEATED = IssueCode.error(
                    "ecar.method.profile-repeated", Category.REFERENCE, PIN)
            .safety()
            .build();

    /** An own role divides residents, so that people could be sorted by their experiences. */
    public static final IssueCode RESIDENTS_DIVIDED = IssueCode.error(
                    "ecar.method.residents-divided", Category.PRIVACY, "P6, P15: nobody selects persons by ground")
            .safety()
            .build();

    /** The severity of the rule {@code rule} would be milder than {@code bound}. */
    public static final IssueCode RULE_LOOSENED = IssueCode.error("ecar.method.rule-loosened", Category.METHOD, TIGHTEN)
            .addArguments("rule", "bound")
            .safety()
            .build();

    /** The rule {@code rule} protects the core or a person, so a profile can neither set nor waive it. */
    public static final IssueCode RULE_PROTECTED = IssueCode.error(
                    "ecar.method.rule-protected", Category.METHOD, TIGHTEN)
            .addArguments("rule")
            .safety()
            .build();

    /** A profile document names a rule that this library does not have. */
    public static final IssueCode RULE_UNKNOWN = IssueCode.error("ecar.method.rule-unknown", Category.REFERENCE, PATCH)
            .safety()
            .build();

    private MethodIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(MethodIssues.class);
    }
}
