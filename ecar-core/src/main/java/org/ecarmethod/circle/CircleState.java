package org.ecarmethod.circle;

import java.util.EnumSet;
import java.util.Set;
import org.ecarmethod.history.Lifecycle;

/** The state of a circle. From {@link #PLANNED} on, nothing moves without a {@link StartAuthority}. */
public enum CircleState implements Lifecycle<CircleState> {
    /** Planned; nobody is invited. */
    PLANNED,
    /** Participants are being invited. */
    RECRUITING,
    /** The circle meets. */
    RUNNING,
    /** The circle has put together its findings and proposals. */
    SYNTHESISED,
    /** The circle has received feedback, or has ended its work. */
    CLOSED,
    /** Interrupted; may be resumed. */
    PAUSED,
    /** Stopped for a stated reason. */
    STOPPED;

    @Override
    public Set<CircleState> successors() {
        return switch (this) {
            case PLANNED -> EnumSet.of(RECRUITING, STOPPED);
            case RECRUITING -> EnumSet.of(RUNNING, PAUSED, STOPPED);
            case RUNNING -> EnumSet.of(SYNTHESISED, PAUSED, STOPPED);
            case SYNTHESISED -> EnumSet.of(CLOSED, STOPPED);
            case PAUSED -> EnumSet.of(RECRUITING, RUNNING, STOPPED);
            case CLOSED, STOPPED -> EnumSet.noneOf(CircleState.class);
        };
    }

    @Override
    public boolean isPause() {
        return this == PAUSED;
    }
}
