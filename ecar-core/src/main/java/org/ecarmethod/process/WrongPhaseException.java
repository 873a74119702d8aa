package org.ecarmethod.process;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * Thrown when a command is given in a phase that does not accept it. The process is as it was. Its issue is of the code {@link
 * ProcessIssues#WRONG_PHASE}.
 */
public final class WrongPhaseException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Command command;
    private final Phase phase;

    WrongPhaseException(Command command, Phase phase) {
        super(
                "'" + command.wireName() + "' must be given in one of " + names(command) + ", but was given in '"
                        + phase.wireName() + "'",
                List.of(Issue.at(ProcessIssues.WRONG_PHASE, PropertyPath.of("history"))
                        .with("command", command.wireName())
                        .with("phase", phase.wireName())
                        .with("allowed", names(command))
                        .build()));
        this.command = command;
        this.phase = phase;
    }

    private static List<String> names(Command command) {
        return command.phases().stream().map(Phase::wireName).toList();
    }

    /** {@return the rejected command} */
    public Command command() {
        return command;
    }

    /** {@return the current phase of the process} */
    public Phase phase() {
        return phase;
    }

    /** {@return the phases in which the command is accepted} */
    public List<Phase> allowed() {
        Set<Phase> phases = command.phases();
        return List.copyOf(phases);
    }
}
