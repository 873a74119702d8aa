package org.ecarmethod.process;

import java.io.Serial;
import java.util.List;
import org.ecarmethod.record.Command;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Issue;

/**
 * Thrown when a command would introduce an error into the process. Its issues name everything that is
 * missing, with paths in the process as it would have been; the process is as it was.
 */
public final class RefusedException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Command command;

    RefusedException(Command command, List<Issue> issues) {
        super("'" + command.wireName() + "' is refused: " + describe(issues), issues);
        this.command = command;
    }

    /** {@return the rejected command} */
    public Command command() {
        return command;
    }
}
