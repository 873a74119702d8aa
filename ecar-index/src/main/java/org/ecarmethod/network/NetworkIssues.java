package org.ecarmethod.network;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for memberships, events, supports, and for their links to a process. */
public final class NetworkIssues {

    /** A benefit is claimed without data that shows it. */
    public static final IssueCode CLAIM_WITHOUT_DATA = IssueCode.info(
                    "ecar.network.claim-without-data",
                    Category.METHOD,
                    "domain 3c: N09 stated, N12 causal without data")
            .build();

    /** Two sources disagree on the beginning of a city's membership; both are kept. */
    public static final IssueCode CLAIMS_DISAGREE = IssueCode.info(
                    "ecar.network.claims-disagree", Category.ORDER, "domain 3c: N04, store as claimed, flag")
            .build();

    /** Elements of an anti-rumour strategy are named for another kind of support. */
    public static final IssueCode NOT_ANTI_RUMOUR = IssueCode.error(
                    "ecar.network.not-anti-rumour", Category.VALUE, "design choice: values are right")
            .safety()
            .build();

    /** A reference to the {@code section} of the process does not resolve. */
    public static final IssueCode NOT_IN_PROCESS = IssueCode.error(
                    "ecar.network.not-in-process", Category.REFERENCE, "design 4: references are ids")
            .addArguments("section")
            .safety()
            .build();

    /** A result was expected by {@code by}, and none is recorded. */
    public static final IssueCode RESULT_NOT_RECORDED = IssueCode.warning(
                    "ecar.network.result-not-recorded", Category.COMPLETENESS, "domain 3c: N03, actual not found")
            .addArguments("by")
            .build();

    private NetworkIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(NetworkIssues.class);
    }
}
