package org.ecarmethod.method;

import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.WireNamed;
import org.immutables.value.Value;

/**
 * The record of a change of the method: a flat record based on FRAME (source K85). Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ChangeRecord permits ImmutableChangeRecord {

    ChangeRecord() {}

    /** {@return what is done differently, in the city's own words} */
    public abstract LocalizedText what();

    /** {@return the reason} */
    public abstract LocalizedText why();

    /** {@return the office, not a person, that decided} */
    public abstract LocalizedText decidedBy();

    /** {@return the date of the decision} */
    public abstract PartialDate decidedOn();

    /** {@return whether it was planned or a reaction} */
    public abstract Planning planning();

    /** {@return whether those who decided judge that the core is kept} */
    public abstract Judgement judgement();

    /** {@return the goal of the change} */
    public abstract Optional<LocalizedText> goal();

    /** {@return the level of the change} */
    public abstract Optional<Level> level();

    /** {@return the type of the change} */
    public abstract Optional<Type> type();

    /** {@return a builder that starts from this record} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeRecord}. */
    public static final class Builder extends ImmutableChangeRecord.Builder {
        Builder() {}
    }

    /** Whether a change was planned. */
    public enum Planning implements WireNamed {
        /** Planned beforehand. */
        PLANNED,
        /** A reaction to an event. */
        REACTIVE
    }

    /** Whether the core of the method is kept, as judged by those who decided. */
    public enum Judgement implements WireNamed {
        /** The core is kept. */
        CONSISTENT,
        /** The core is weakened. */
        INCONSISTENT,
        /** They do not know. */
        UNKNOWN
    }

    /** The level of a change: who is affected. */
    public enum Level implements WireNamed {
        /** For single participants. */
        PARTICIPANT,
        /** For a circle. */
        CIRCLE,
        /** For an operation that receives the result. */
        OPERATION,
        /** For the whole municipality. */
        MUNICIPALITY,
        /** For several municipalities. */
        NETWORK;

        @Override
        public String vocabulary() {
            return "change-level";
        }
    }

    /** The type of a change. */
    public enum Type implements WireNamed {
        /** What is done. */
        CONTENT,
        /** Where, for whom and in which form it is done. */
        CONTEXT,
        /** How people are trained for it, and how it is evaluated. */
        TRAINING_AND_EVALUATION;

        @Override
        public String vocabulary() {
            return "change-type";
        }
    }
}
