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

/** A command on a process, with the phases that accept it and the phase that it leads to. */
public enum Command implements WireNamed {
    /** Adds bodies. */
    REGISTER,
    /** Records that a body has another name, or has ended. */
    REORGANISE,
    /** Replaces the anchoring map with a newer version. */
    PREPARE,
    /** Moves the process out of the draft, on stated grounds. */
    ANCHOR,
    /** Opens a circle on stated grounds. */
    OPEN,
    /** Admits a participant to a circle. */
    JOIN,
    /** Starts the meetings of a circle. */
    BEGIN,
    /** Records a meeting. */
    MEET,
    /** Records experiences. */
    HEAR,
    /** Moves a circle to another state: pauses, resumes, completes or stops it. */
    TURN,
    /** Records the findings and proposals of a circle. */
    SYNTHESISE,
    /** Records the end of a proposal: merged, withdrawn, turned down or lapsed. */
    END,
    /** Refers proposals to bodies. */
    REFER,
    /** Extends the reply date of a referral. */
    EXTEND,
    /** Records an answer. */
    ANSWER,
    /** Takes an answer back. */
    TAKE_BACK,
    /** Records a commitment of a body. */
    COMMIT,
    /** Records the progress of a commitment. */
    PROGRESS,
    /** Records a follow-up of commitments. */
    FOLLOW_UP,
    /** Records feedback of answers to a circle. */
    FEED_BACK,
    /** Records statements about the process itself. */
    ANALYSE,
    /** Records an item that remains in the long term. */
    HAND_OVER,
    /** Records the decisions that protect participants. */
    PROTECT,
    /** Records a publication. */
    PUBLISH,
    /** Withdraws consent. */
    WITHDRAW,
    /** Removes records that should not have been made. */
    STRIKE,
    /** Disposes of a class of data that is due for disposal. */
    DISPOSE,
    /** Records a renewed approval of a finding, in the same or other words. */
    REVISE,
    /** Closes the process. */
    CLOSE,
    /** Opens a closed process again, for a reason. */
    REOPEN,
    /** Pauses the process. */
    PAUSE,
    /** Resumes the process after a pause. */
    RESUME,
    /** Stops the process. */
    STOP;

    /** {@return the phases in which the command is accepted} */
    public Set<Phase> phases() {
        return switch (this) {
            case REGISTER, PREPARE, ANALYSE -> EnumSet.range(DRAFT, FOLLOWING_UP);
            case ANCHOR -> EnumSet.of(DRAFT);
            case OPEN -> EnumSet.range(ANCHORED, RUNNING);
            case JOIN, BEGIN -> EnumSet.of(RECRUITING, RUNNING);
            // Circles run side by side: one may still meet when another has put its result together.
            case MEET, HEAR, SYNTHESISE -> EnumSet.of(RUNNING, SYNTHESISED);
            case TURN -> EnumSet.range(RECRUITING, FOLLOWING_UP);
            case END, REFER -> EnumSet.range(SYNTHESISED, FOLLOWING_UP);
            case EXTEND -> EnumSet.range(REFERRED, FOLLOWING_UP);
            // A late answer comes, and a promise runs on, after the process has ended.
            case ANSWER -> with(EnumSet.range(REFERRED, FOLLOWING_UP), CLOSED, STOPPED);
            // A circle is told at once that its proposal was turned down, not first when others are answered.
            case FEED_BACK -> with(EnumSet.range(SYNTHESISED, FOLLOWING_UP), CLOSED, STOPPED);
            case COMMIT, PROGRESS, FOLLOW_UP, HAND_OVER -> EnumSet.of(ANSWERED, FOLLOWING_UP, CLOSED, STOPPED);
            case TAKE_BACK -> EnumSet.of(ANSWERED, FOLLOWING_UP);
            // Bodies go on changing while a process is paused, and after it is closed others owe what remains.
            case REORGANISE -> EnumSet.complementOf(EnumSet.of(STOPPED));
            // What protects people does not end with the process, and taking back is as easy as giving.
            case PROTECT, WITHDRAW, STRIKE, DISPOSE -> EnumSet.allOf(Phase.class);
            case REVISE -> EnumSet.complementOf(EnumSet.range(DRAFT, RECRUITING));
            case PUBLISH -> EnumSet.complementOf(EnumSet.of(DRAFT));
            case CLOSE -> EnumSet.of(FOLLOWING_UP);
            case REOPEN -> EnumSet.of(CLOSED);
            case PAUSE -> EnumSet.range(ANCHORED, FOLLOWING_UP);
            case RESUME -> EnumSet.of(PAUSED);
            case STOP -> EnumSet.complementOf(EnumSet.of(CLOSED, STOPPED));
        };
    }

    private static Set<Phase> with(Set<Phase> phases, Phase... more) {
        phases.addAll(Set.of(more));
        return phases;
    }

    /**
     * {@return the phase that this command moves a process to from the preceding phase; empty if it moves it to none}
     */
    public Optional<Phase> leadsTo() {
        return switch (this) {
            case ANCHOR -> Optional.of(ANCHORED);
            case OPEN -> Optional.of(RECRUITING);
            case BEGIN -> Optional.of(RUNNING);
            case SYNTHESISE -> Optional.of(SYNTHESISED);
            case REFER -> Optional.of(REFERRED);
            case ANSWER -> Optional.of(ANSWERED);
            case FOLLOW_UP, REOPEN -> Optional.of(FOLLOWING_UP);
            case CLOSE -> Optional.of(CLOSED);
            case PAUSE -> Optional.of(PAUSED);
            case STOP -> Optional.of(STOPPED);
            case REGISTER,
                    REORGANISE,
                    PREPARE,
                    JOIN,
                    MEET,
                    HEAR,
                    TURN,
                    EXTEND,
                    END,
                    TAKE_BACK,
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
