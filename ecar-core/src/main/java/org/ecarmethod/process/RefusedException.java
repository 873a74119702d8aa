package org.ecarmethod.process;

import java.io.Serial;
import java.util.List;
import org.ecarmethod.record.Command;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;

/**
 * Thrown when a command would introduce an error into the process. It names everything that is missing;
 * the process is as it was.
 */
public final class RefusedException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Command command;
    private final transient List<Issue> issues;

    RefusedException(Command command, List<Issue> issues) {
        super("'" + command.wireName() + "' is refused: " + new InvalidValueException(issues).getMessage());
        this.command = command;
        this.issues = List.copyOf(issues);
    }

    /** {@return the rejected command} */
    public Command command() {
        return command;
    }

    /** {@return the issues that prevent the command, with paths in the process as it would have been} */
    public List<Issue> issues() {
        return issues;
    }
}
