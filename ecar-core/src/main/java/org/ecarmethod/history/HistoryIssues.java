package org.ecarmethod.history;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for impossible histories. */
public final class HistoryIssues {

    private static final String BASIS = "state machines, docs/states.md";

    /** The state {@code to} cannot follow the state {@code from}; only {@code allowed} can. */
    public static final IssueCode NOT_ALLOWED = IssueCode.error("ecar.history.not-allowed", Category.ORDER, BASIS)
            .addArguments("from", "to", "allowed")
            .safety()
            .build();

    /** A step leaves the state {@code found}, but the history had reached {@code expected}. */
    public static final IssueCode GAP = IssueCode.error("ecar.history.gap", Category.ORDER, BASIS)
            .addArguments("expected", "found")
            .safety()
            .build();

    /** An entry dated {@code earlier} follows one dated {@code later}. */
    public static final IssueCode NOT_IN_ORDER = IssueCode.error("ecar.history.not-in-order", Category.ORDER, BASIS)
            .addArguments("earlier", "later")
            .safety()
            .build();

    /** After a pause the history resumes in {@code found}, although it was paused in {@code expected}. */
    public static final IssueCode RESUMED_ELSEWHERE = IssueCode.error(
                    "ecar.history.resumed-elsewhere", Category.ORDER, BASIS)
            .addArguments("expected", "found")
            .safety()
            .build();

    private HistoryIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(HistoryIssues.class);
    }
}
