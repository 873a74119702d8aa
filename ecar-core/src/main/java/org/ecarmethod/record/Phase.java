package org.ecarmethod.record;

import java.util.EnumSet;
import java.util.Set;
import org.ecarmethod.history.Lifecycle;

/** Where a process stands (domain section 2). Only the step out of {@link #DRAFT} passes the readiness gate. */
public enum Phase implements Lifecycle<Phase> {
    /** The ground is being prepared; nothing is opened to residents. */
    DRAFT("draft"),
    /** All gates were open, or somebody overrode them, or it is history. */
    ANCHORED("anchored"),
    /** Participants are being invited. */
    RECRUITING("recruiting"),
    /** Circles meet. */
    RUNNING("running"),
    /** Findings and proposals are put together and approved. */
    SYNTHESISED("synthesised"),
    /** Proposals lie before the bodies. */
    REFERRED("referred"),
    /** Bodies have begun to answer. */
    ANSWERED("answered"),
    /** What was promised is followed up. */
    FOLLOWING_UP("following-up"),
    /** Everything is answered and fed back, and what remains has an owner. */
    CLOSED("closed"),
    /** Interrupted; it may go on. */
    PAUSED("paused"),
    /** Broken off for a stated reason. */
    STOPPED("stopped");

    private final String wireName;

    Phase(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "phase";
    }

    @Override
    public String wireName() {
        return wireName;
    }

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
            case CLOSED, STOPPED -> EnumSet.noneOf(Phase.class);
        };
    }

    @Override
    public boolean isPause() {
        return this == PAUSED;
    }
}
