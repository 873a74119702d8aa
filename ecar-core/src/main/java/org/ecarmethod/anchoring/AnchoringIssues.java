package org.ecarmethod.anchoring;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for anchoring maps that are invalid, or that leave open what the method requires before a start. */
public final class AnchoringIssues {

    /** An answer names a gate that is not in the profile. */
    public static final IssueCode UNKNOWN_GATE = IssueCode.error(
                    "ecar.anchoring.unknown-gate", Category.REFERENCE, "domain 5: gates G1-G10")
            .build();

    /** A score names a criterion that is not in the profile. */
    public static final IssueCode UNKNOWN_CRITERION = IssueCode.error(
                    "ecar.anchoring.unknown-criterion", Category.REFERENCE, "domain 5: criteria C1-C8")
            .build();

    /**
     * R0.2: an operation has not answered the gate {@code gate}; readiness to act and readiness to reconsider are two
     * answers.
     */
    public static final IssueCode READINESS_INCOMPLETE = IssueCode.warning(
                    "ecar.anchoring.readiness-incomplete", Category.COMPLETENESS, "R0.2 [S1:9d, S1:9e]")
            .addArguments("gate")
            .build();

    /** R0.3: nobody at the level {@code level} has answered any gate. */
    public static final IssueCode LEVEL_MISSING = IssueCode.warning(
                    "ecar.anchoring.level-missing", Category.COMPLETENESS, "R0.3 [K10]")
            .addArguments("level")
            .adaptable()
            .build();

    /** R0.4: the work was started although the gate {@code gate} was answered with no. */
    public static final IssueCode STARTED_AGAINST_ADVICE = IssueCode.warning(
                    "ecar.anchoring.started-against-advice", Category.METHOD, "R0.4 [K21]")
            .addArguments("gate")
            .build();

    private AnchoringIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(AnchoringIssues.class);
    }
}
