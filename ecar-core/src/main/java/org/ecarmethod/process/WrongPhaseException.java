package org.ecarmethod.process;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.Phase;

/** Thrown when a command is given in a phase that does not accept it. The process is as it was. */
public final class WrongPhaseException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Command command;
    private final Phase phase;

    WrongPhaseException(Command command, Phase phase) {
        super("'" + command.wireName() + "' must be given in one of "
                + command.phases().stream().map(Phase::wireName).toList() + ", but was given in '" + phase.wireName()
                + "'");
        this.command = command;
        this.phase = phase;
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
