package org.ecarmethod.record;

import java.util.EnumSet;
import java.util.Set;
import org.ecarmethod.history.Lifecycle;

/** The phase of a process (domain section 2). Only the step out of {@link #DRAFT} passes the readiness gate. */
public enum Phase implements Lifecycle<Phase> {
    /** The ground is being prepared; nothing is opened to residents. */
    DRAFT,
    /** All gates are open, or were overridden, or the process is recorded as history. */
    ANCHORED,
    /** Participants are being invited. */
    RECRUITING,
    /** Circles meet. */
    RUNNING,
    /** Findings and proposals are put together and approved. */
    SYNTHESISED,
    /** Proposals lie before the bodies. */
    REFERRED,
    /** Proposals have been referred to bodies. */
    ANSWERED,
    /** Commitments are being followed up. */
    FOLLOWING_UP,
    /** Every proposal is answered, every answer is fed back, and every remaining item has an owner. */
    CLOSED,
    /** Interrupted; may be resumed. */
    PAUSED,
    /** Stopped for a stated reason. */
    STOPPED;

    @Override
    public Set<Phase> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ANCHORED, STOPPED);
            case ANCHORED -> EnumSet.of(RECRUITING, PAUSED, STOPPED);
            case RECRUITING -> EnumSet.of(RUNNING, PAUSED, STOPPED);
            case RUNNING -> EnumSet.of(SYNTHESISED, PAUSED, STOPPED);
            case SYNTHESISED -> EnumSet.of(REFERRED, PAUSED, STOPPED);
            case REFERRED -> EnumSet.of(ANSWERED, PAUSED, STOPPED);
            case ANSWERED -> EnumSet.of(FOLLOWING_UP, PAUSED, STOPPED);
            case FOLLOWING_UP -> EnumSet.of(CLOSED, PAUSED, STOPPED);
            case PAUSED ->
                EnumSet.of(ANCHORED, RECRUITING, RUNNING, SYNTHESISED, REFERRED, ANSWERED, FOLLOWING_UP, STOPPED);
            // Life goes on: a closed process is opened again for a reason.
            case CLOSED -> EnumSet.of(FOLLOWING_UP);
            case STOPPED -> EnumSet.noneOf(Phase.class);
        };
    }

    @Override
    public boolean isPause() {
        return this == PAUSED;
    }
}
