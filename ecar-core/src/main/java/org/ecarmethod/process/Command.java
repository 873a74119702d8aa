package org.ecarmethod.process;

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
import org.ecarmethod.record.Phase;
import org.ecarmethod.validation.WireNamed;

/** What can be done to an {@link EcarProcess}, in which phases, and into which phase it leads. */
public enum Command implements WireNamed {
    /** Adds bodies. */
    REGISTER("register"),
    /** Takes in a new state of the anchoring map. */
    PREPARE("prepare"),
    /** Leaves the draft on stated grounds. */
    ANCHOR("anchor"),
    /** Opens a circle on stated grounds. */
    OPEN("open"),
    /** Takes a participant into a circle. */
    JOIN("join"),
    /** Begins the meetings of a circle. */
    BEGIN("begin"),
    /** Records a meeting. */
    MEET("meet"),
    /** Records experiences. */
    HEAR("hear"),
    /** Moves one circle: interrupts it, goes on with it, ends it or breaks it off. */
    TURN("turn"),
    /** Puts together what a circle found and asks. */
    SYNTHESISE("synthesise"),
    /** Puts proposals before bodies. */
    REFER("refer"),
    /** Takes in an answer. */
    ANSWER("answer"),
    /** Records what a body undertakes. */
    COMMIT("commit"),
    /** Records how a commitment goes. */
    PROGRESS("progress"),
    /** Looks at what became of commitments. */
    FOLLOW_UP("follow-up"),
    /** Tells a circle of answers. */
    FEED_BACK("feed-back"),
    /** Records what is said about the process itself. */
    ANALYSE("analyse"),
    /** Records what remains in the long term. */
    HAND_OVER("hand-over"),
    /** Takes in what was decided to protect participants. */
    PROTECT("protect"),
    /** Records that something left the project. */
    PUBLISH("publish"),
    /** Takes consent back. */
    WITHDRAW("withdraw"),
    /** Takes out what should not have been written down. */
    STRIKE("strike"),
    /** Disposes of a class of data whose time has come. */
    DISPOSE("dispose"),
    /** Has a finding approved anew, in the same or other words. */
    REVISE("revise"),
    /** Ends the process. */
    CLOSE("close"),
    /** Interrupts the process. */
    PAUSE("pause"),
    /** Goes on after an interruption. */
    RESUME("resume"),
    /** Breaks the process off. */
    STOP("stop");

    private final String wireName;

    Command(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "command";
    }

    @Override
    public String wireName() {
        return wireName;
    }

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
