package org.ecarmethod.process;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Codes for commands that are refused whatever the process would become; all other refusals have the codes of rules. */
public final class CommandIssues {

    private static final String BASIS = "domain 2: phases";

    /** The command {@code command} can be given in the phases {@code allowed}, and the process is in {@code phase}. */
    public static final IssueCode WRONG_PHASE = IssueCode.error("ecar.command.wrong-phase", Category.ORDER, BASIS)
            .addArguments("command", "phase", "allowed")
            .safety()
            .build();

    /** Data of the class {@code sensitivity} goes only with the whole document, not by itself. */
    public static final IssueCode NOT_DISPOSABLE = IssueCode.error(
                    "ecar.command.not-disposable", Category.METHOD, "design 4: the thread and the gate")
            .addArguments("sensitivity")
            .safety()
            .build();

    private CommandIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(CommandIssues.class);
    }
}
