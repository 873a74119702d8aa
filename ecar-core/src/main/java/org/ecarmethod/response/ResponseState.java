package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.WireNamed;

/**
 * The substance of an answer (axis b). Each state carries the evidence it owes: what is in place, since when; what is
 * planned, for when; why it was declined. What a source does not tell is stated as unknown and stays visible.
 *
 * <p>The vocabulary comes from the thirteen answers in Botkyrka's slides (domain section 3b) and from what users of other
 * systems miss: a reason with every refusal, and "not ours" apart from "no". Every state has a fixed
 * {@link MeaningClass}.
 */
public sealed interface ResponseState {

    /** {@return the kind of state} */
    Kind kind();

    /** {@return the subject of the state: what is in place, planned, needed or declined} */
    LocalizedText subject();

    /** {@return the one date that the state requires, if it requires one; unknown if the source does not state it} */
    default Optional<Stated<PartialDate>> date() {
        return Optional.empty();
    }

    /** {@return the owner that the state itself names, if it requires one} */
    default Optional<Stated<BodyId>> owner() {
        return Optional.empty();
    }

    /** {@return the meaning of the state, whatever a city calls it} */
    default MeaningClass meaning() {
        return kind().meaning();
    }

    /**
     * It already exists (R5.4).
     *
     * @param subject what exists
     * @param since since when
     */
    record InPlace(LocalizedText subject, Stated<PartialDate> since) implements ResponseState {
        public InPlace {
            requireNonNull(subject, "subject");
            requireNonNull(since, "since");
        }

        @Override
        public Kind kind() {
            return Kind.IN_PLACE;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(since);
        }
    }

    /**
     * It is decided and will exist from a date.
     *
     * @param subject what exists
     * @param from from when
     */
    record InPlaceFrom(LocalizedText subject, PartialDate from) implements ResponseState {
        public InPlaceFrom {
            requireNonNull(subject, "subject");
            requireNonNull(from, "from");
        }

        @Override
        public Kind kind() {
            return Kind.IN_PLACE_FROM;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(Stated.known(from));
        }
    }

    /**
     * An existing duty is restated.
     *
     * @param subject the duty
     */
    record Required(LocalizedText subject) implements ResponseState {
        public Required {
            requireNonNull(subject, "subject");
        }

        @Override
        public Kind kind() {
            return Kind.REQUIRED;
        }
    }

    /**
     * Work or a trial is running.
     *
     * @param subject what is running
     * @param since since when
     */
    record Ongoing(LocalizedText subject, Stated<PartialDate> since) implements ResponseState {
        public Ongoing {
            requireNonNull(subject, "subject");
            requireNonNull(since, "since");
        }

        @Override
        public Kind kind() {
            return Kind.ONGOING;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(since);
        }
    }

    /**
     * It is under discussion; nothing is done yet.
     *
     * @param subject what is talked about
     * @param nextReview when it is looked at again
     */
    record UnderDiscussion(LocalizedText subject, Stated<PartialDate> nextReview) implements ResponseState {
        public UnderDiscussion {
            requireNonNull(subject, "subject");
            requireNonNull(nextReview, "nextReview");
        }

        @Override
        public Kind kind() {
            return Kind.UNDER_DISCUSSION;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(nextReview);
        }
    }

    /**
     * It is planned.
     *
     * @param subject what is planned
     * @param when for when
     */
    record Planned(LocalizedText subject, Stated<PartialDate> when) implements ResponseState {
        public Planned {
            requireNonNull(subject, "subject");
            requireNonNull(when, "when");
        }

        @Override
        public Kind kind() {
            return Kind.PLANNED;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(when);
        }
    }

    /**
     * The body has committed itself.
     *
     * @param subject what it undertakes
     * @param committedBy which body carries it
     * @param by by when
     */
    record Committed(LocalizedText subject, Stated<BodyId> committedBy, Stated<PartialDate> by)
            implements ResponseState {
        public Committed {
            requireNonNull(subject, "subject");
            requireNonNull(committedBy, "committedBy");
            requireNonNull(by, "by");
        }

        @Override
        public Kind kind() {
            return Kind.COMMITTED;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(by);
        }

        @Override
        public Optional<Stated<BodyId>> owner() {
            return Optional.of(committedBy);
        }
    }

    /**
     * The body supports it, but promises nothing.
     *
     * @param subject what it is for
     */
    record Supportive(LocalizedText subject) implements ResponseState {
        public Supportive {
            requireNonNull(subject, "subject");
        }

        @Override
        public Kind kind() {
            return Kind.SUPPORTIVE;
        }
    }

    /**
     * The body agrees that there is a need.
     *
     * @param subject the need
     */
    record AgreesNeed(LocalizedText subject) implements ResponseState {
        public AgreesNeed {
            requireNonNull(subject, "subject");
        }

        @Override
        public Kind kind() {
            return Kind.AGREES_NEED;
        }
    }

    /**
     * The body is open to it, but finds it difficult.
     *
     * @param subject the obstacle
     * @param nextReview when it is looked at again
     */
    record OpenDifficult(LocalizedText subject, Stated<PartialDate> nextReview) implements ResponseState {
        public OpenDifficult {
            requireNonNull(subject, "subject");
            requireNonNull(nextReview, "nextReview");
        }

        @Override
        public Kind kind() {
            return Kind.OPEN_DIFFICULT;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(nextReview);
        }
    }

    /**
     * An existing direction is changed because of the results, which the second half of the gate demands (S1:9e).
     *
     * @param subject what changes
     * @param effectiveFrom from when
     */
    record DirectionChanged(LocalizedText subject, Stated<PartialDate> effectiveFrom) implements ResponseState {
        public DirectionChanged {
            requireNonNull(subject, "subject");
            requireNonNull(effectiveFrom, "effectiveFrom");
        }

        @Override
        public Kind kind() {
            return Kind.DIRECTION_CHANGED;
        }

        @Override
        public Optional<Stated<PartialDate>> date() {
            return Optional.of(effectiveFrom);
        }
    }

    /**
     * What was asked will not be done.
     *
     * @param subject the reason
     */
    record Declined(LocalizedText subject) implements ResponseState {
        public Declined {
            requireNonNull(subject, "subject");
        }

        @Override
        public Kind kind() {
            return Kind.DECLINED;
        }
    }

    /**
     * The body states that another body should answer. Not the same as a no.
     *
     * @param subject why not
     * @param belongsTo whose it is instead
     */
    record NotResponsible(LocalizedText subject, Stated<BodyId> belongsTo) implements ResponseState {
        public NotResponsible {
            requireNonNull(subject, "subject");
            requireNonNull(belongsTo, "belongsTo");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_RESPONSIBLE;
        }
    }

    /**
     * The body handled the matter, and the record does not show what it answered. Neither an answer nor silence (ADR 27).
     *
     * @param subject what is recorded of it
     */
    record Handled(LocalizedText subject) implements ResponseState {
        public Handled {
            requireNonNull(subject, "subject");
        }

        @Override
        public Kind kind() {
            return Kind.HANDLED;
        }
    }

    /** {@return the dates that the state names, as far as they are known} */
    default List<PartialDate> knownDates() {
        return date().flatMap(Stated::toOptional).map(List::of).orElse(List.of());
    }

    /** {@return the bodies that the state refers to} */
    default List<BodyId> bodies() {
        Optional<Stated<BodyId>> pointed =
                this instanceof NotResponsible state ? Optional.of(state.belongsTo) : owner();
        return pointed.isPresent() && pointed.get() instanceof Stated.Known<BodyId> known
                ? List.of(known.value())
                : List.of();
    }

    /** The states, for documents, tables and display. */
    enum Kind implements WireNamed {
        /** See {@link InPlace}. */
        IN_PLACE(MeaningClass.EXISTING),
        /** See {@link InPlaceFrom}. */
        IN_PLACE_FROM(MeaningClass.EXISTING),
        /** See {@link Required}. */
        REQUIRED(MeaningClass.EXISTING),
        /** See {@link Ongoing}. */
        ONGOING(MeaningClass.EXISTING),
        /** See {@link UnderDiscussion}. */
        UNDER_DISCUSSION(MeaningClass.FORWARD),
        /** See {@link Planned}. */
        PLANNED(MeaningClass.FORWARD),
        /** See {@link Committed}. */
        COMMITTED(MeaningClass.FORWARD),
        /** See {@link Supportive}. */
        SUPPORTIVE(MeaningClass.FORWARD),
        /** See {@link AgreesNeed}. */
        AGREES_NEED(MeaningClass.AGREEMENT),
        /** See {@link OpenDifficult}. */
        OPEN_DIFFICULT(MeaningClass.FORWARD),
        /** See {@link DirectionChanged}. */
        DIRECTION_CHANGED(MeaningClass.CHANGE),
        /** See {@link Declined}. */
        DECLINED(MeaningClass.REFUSAL),
        /** See {@link NotResponsible}. */
        NOT_RESPONSIBLE(MeaningClass.REDIRECTION),
        /** See {@link Handled}. */
        HANDLED(MeaningClass.UNRECORDED);

        private final MeaningClass meaning;

        Kind(MeaningClass meaning) {
            this.meaning = meaning;
        }

        @Override
        public String vocabulary() {
            return "response-state";
        }

        /** {@return whether it says that something was decided: it exists, its direction changed, or the body planned or bound itself} */
        public boolean isDecided() {
            return meaning == MeaningClass.EXISTING
                    || meaning == MeaningClass.CHANGE
                    || this == PLANNED
                    || this == COMMITTED;
        }

        /** {@return the meaning of the state, whatever a city calls it} */
        public MeaningClass meaning() {
            return meaning;
        }
    }
}
