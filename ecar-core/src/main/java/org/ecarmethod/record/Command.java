package org.ecarmethod.record;

import static org.ecarmethod.record.Phase.ANCHORED;
import static org.ecarmethod.record.Phase.ANSWERED;
import static org.ecarmethod.record.Phase.CLOSED;
import static org.ecarmethod.record.Phase.DRAFT;
import static org.ecarmethod.record.Phase.FOLLOWING_UP;
import static org.ecarmethod.record.Phase.PAUSED;
import static org.ecarmethod.record.Phase.RECRUITING;
import static org.ecarmethod.record.Phase.REFERRED;
import static org.ecarmethod.record.Phase.RUNNING;
import static org.ecarmethod.record.Phase.STOPPED;
import static org.ecarmethod.record.Phase.SYNTHESISED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.validation.WireNamed;

/** What can be done to a process, in which phases, and into which phase it leads. */
public enum Command implements WireNamed {
    /** Adds bodies. */
    REGISTER,
    /** Takes in a new state of the anchoring map. */
    PREPARE,
    /** Leaves the draft on stated grounds. */
    ANCHOR,
    /** Opens a circle on stated grounds. */
    OPEN,
    /** Takes a participant into a circle. */
    JOIN,
    /** Begins the meetings of a circle. */
    BEGIN,
    /** Records a meeting. */
    MEET,
    /** Records experiences. */
    HEAR,
    /** Moves one circle: interrupts it, goes on with it, ends it or breaks it off. */
    TURN,
    /** Puts together what a circle found and asks. */
    SYNTHESISE,
    /** Puts proposals before bodies. */
    REFER,
    /** Takes in an answer. */
    ANSWER,
    /** Records what a body undertakes. */
    COMMIT,
    /** Records how a commitment goes. */
    PROGRESS,
    /** Looks at what became of commitments. */
    FOLLOW_UP,
    /** Tells a circle of answers. */
    FEED_BACK,
    /** Records what is said about the process itself. */
    ANALYSE,
    /** Records what remains in the long term. */
    HAND_OVER,
    /** Takes in what was decided to protect participants. */
    PROTECT,
    /** Records that something left the project. */
    PUBLISH,
    /** Takes consent back. */
    WITHDRAW,
    /** Takes out what should not have been written down. */
    STRIKE,
    /** Disposes of a class of data whose time has come. */
    DISPOSE,
    /** Has a finding approved anew, in the same or other words. */
    REVISE,
    /** Ends the process. */
    CLOSE,
    /** Interrupts the process. */
    PAUSE,
    /** Goes on after an interruption. */
    RESUME,
    /** Breaks the process off. */
    STOP;

    /** {@return the phases in which it may be given} */
    public Set<Phase> phases() {
        return switch (this) {
            case REGISTER, PREPARE, ANALYSE -> EnumSet.range(DRAFT, FOLLOWING_UP);
            case ANCHOR -> EnumSet.of(DRAFT);
            case OPEN -> EnumSet.range(ANCHORED, RUNNING);
            case JOIN, BEGIN -> EnumSet.of(RECRUITING, RUNNING);
            // Circles run side by side: one may still meet when another has put its result together.
            case MEET, HEAR, SYNTHESISE -> EnumSet.of(RUNNING, SYNTHESISED);
            case TURN -> EnumSet.range(RECRUITING, FOLLOWING_UP);
            case REFER -> EnumSet.range(SYNTHESISED, FOLLOWING_UP);
            case ANSWER -> EnumSet.range(REFERRED, FOLLOWING_UP);
            case COMMIT, PROGRESS, FOLLOW_UP, FEED_BACK, HAND_OVER -> EnumSet.of(ANSWERED, FOLLOWING_UP);
            // What protects people does not end with the process, and taking back is as easy as giving.
            case PROTECT, WITHDRAW, STRIKE, DISPOSE -> EnumSet.allOf(Phase.class);
            case REVISE -> EnumSet.complementOf(EnumSet.range(DRAFT, RECRUITING));
            case PUBLISH -> EnumSet.complementOf(EnumSet.of(DRAFT));
            case CLOSE -> EnumSet.of(FOLLOWING_UP);
            case PAUSE -> EnumSet.range(ANCHORED, FOLLOWING_UP);
            case RESUME -> EnumSet.of(PAUSED);
            case STOP -> EnumSet.complementOf(EnumSet.of(CLOSED, STOPPED));
        };
    }

    /** {@return the phase it leads into when the process stands just before it; empty if it leads into none by itself} */
    public Optional<Phase> leadsTo() {
        return switch (this) {
            case ANCHOR -> Optional.of(ANCHORED);
            case OPEN -> Optional.of(RECRUITING);
            case BEGIN -> Optional.of(RUNNING);
            case SYNTHESISE -> Optional.of(SYNTHESISED);
            case REFER -> Optional.of(REFERRED);
            case ANSWER -> Optional.of(ANSWERED);
            case FOLLOW_UP -> Optional.of(FOLLOWING_UP);
            case CLOSE -> Optional.of(CLOSED);
            case PAUSE -> Optional.of(PAUSED);
            case STOP -> Optional.of(STOPPED);
            case REGISTER,
                    PREPARE,
                    JOIN,
                    MEET,
                    HEAR,
                    TURN,
                    COMMIT,
                    PROGRESS,
                    FEED_BACK,
                    ANALYSE,
                    HAND_OVER,
                    PROTECT,
                    PUBLISH,
                    WITHDRAW,
                    STRIKE,
                    DISPOSE,
                    REVISE,
                    RESUME -> Optional.empty();
        };
    }
}
