package org.ecarmethod.circle;

import java.util.EnumSet;
import java.util.Set;
import org.ecarmethod.history.Lifecycle;

/** Where a circle stands. From {@link #PLANNED} on, nothing moves without a {@link StartAuthority}. */
public enum CircleState implements Lifecycle<CircleState> {
    /** Thought of; nobody is invited. */
    PLANNED("planned"),
    /** Participants are being invited. */
    RECRUITING("recruiting"),
    /** The circle meets. */
    RUNNING("running"),
    /** The circle has put together what it found and asks. */
    SYNTHESISED("synthesised"),
    /** The circle has heard what became of it, or has ended its work. */
    CLOSED("closed"),
    /** Interrupted; it may go on. */
    PAUSED("paused"),
    /** Broken off for a stated reason. */
    STOPPED("stopped");

    private final String wireName;

    CircleState(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "circle-state";
    }

    @Override
    public String wireName() {
        return wireName;
    }

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
