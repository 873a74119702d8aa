package org.ecarmethod.finding;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.circle.CircleId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.WireNamed;

/**
 * How a proposal ended other than by the answers of the bodies that were asked. From that day on no body owes an answer to it; what
 * was asked and not answered by then has ended, and is never counted as answered.
 */
public sealed interface ProposalEnd
        permits ProposalEnd.Merged, ProposalEnd.Withdrawn, ProposalEnd.TurnedDown, ProposalEnd.Lapsed {

    /** {@return the day from which it holds} */
    Stated<PartialDate> on();

    /**
     * It became part of another proposal, and shares the fate of that one.
     *
     * @param into the other proposal
     * @param on the day
     */
    record Merged(ProposalId into, Stated<PartialDate> on) implements ProposalEnd {
        public Merged {
            requireNonNull(into, "into");
            requireNonNull(on, "on");
        }
    }

    /**
     * Those who made it took it back.
     *
     * @param proposer who they are
     * @param on the day
     */
    record Withdrawn(Proposer proposer, Stated<PartialDate> on) implements ProposalEnd {
        public Withdrawn {
            requireNonNull(proposer, "proposer");
            requireNonNull(on, "on");
        }
    }

    /**
     * An office turned it down before it was referred to any body. This is an answer by that office: it is shown and fed back as
     * one.
     *
     * @param by the office that turned it down
     * @param reason why
     * @param on the day
     */
    record TurnedDown(Stated<BodyId> by, Stated<LocalizedText> reason, Stated<PartialDate> on) implements ProposalEnd {
        public TurnedDown {
            requireNonNull(by, "by");
            requireNonNull(reason, "reason");
            requireNonNull(on, "on");
        }
    }

    /**
     * It lost its subject or its time; nobody decided on it.
     *
     * @param reason why
     * @param on the day
     */
    record Lapsed(Stated<LocalizedText> reason, Stated<PartialDate> on) implements ProposalEnd {
        public Lapsed {
            requireNonNull(reason, "reason");
            requireNonNull(on, "on");
        }
    }

    /** Those who made a proposal. */
    sealed interface Proposer permits OfCircle, Others {}

    /**
     * A circle of this process.
     *
     * @param circle the circle
     */
    record OfCircle(CircleId circle) implements Proposer {
        public OfCircle {
            requireNonNull(circle, "circle");
        }
    }

    /**
     * Somebody else, described without a name.
     *
     * @param description who, such as "the resident who filed it"
     */
    record Others(LocalizedText description) implements Proposer {
        public Others {
            requireNonNull(description, "description");
        }
    }

    /** The kinds of ends, for documents and display. */
    enum Kind implements WireNamed {
        /** Became part of another proposal. */
        MERGED,
        /** Taken back by those who made it. */
        WITHDRAWN,
        /** Turned down by an office before any referral. */
        TURNED_DOWN,
        /** Lost its subject or its time. */
        LAPSED;

        @Override
        public String vocabulary() {
            return "proposal-end";
        }
    }

    /** {@return the kind of end} */
    default Kind kind() {
        if (this instanceof Merged) {
            return Kind.MERGED;
        }
        if (this instanceof Withdrawn) {
            return Kind.WITHDRAWN;
        }
        return this instanceof TurnedDown ? Kind.TURNED_DOWN : Kind.LAPSED;
    }

    /**
     * {@return whether those who made the proposal must be told: an office turned it down, or it lapsed. Those who withdrew it
     * know, and a merged one is told of with the proposal that it became part of}
     */
    default boolean owesFeedback() {
        return this instanceof TurnedDown || this instanceof Lapsed;
    }
}
