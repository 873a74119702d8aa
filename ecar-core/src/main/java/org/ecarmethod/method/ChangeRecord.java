package org.ecarmethod.method;

import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.WireNamed;
import org.immutables.value.Value;

/**
 * What is recorded of one change of the method: a flat record after FRAME (source K85). Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ChangeRecord permits ImmutableChangeRecord {

    ChangeRecord() {}

    /** {@return what is done otherwise, in own words} */
    public abstract LocalizedText what();

    /** {@return why} */
    public abstract LocalizedText why();

    /** {@return the office that decided; an office, not a person} */
    public abstract LocalizedText decidedBy();

    /** {@return when it was decided} */
    public abstract PartialDate decidedOn();

    /** {@return whether it was planned, or answered something that happened} */
    public abstract Planning planning();

    /** {@return whether those who decided hold that the core is kept} */
    public abstract Judgement judgement();

    /** {@return what it is hoped to reach} */
    public abstract Optional<LocalizedText> goal();

    /** {@return for whom it is changed} */
    public abstract Optional<Level> level();

    /** {@return what sort of change it is} */
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

    /** Whether a change was thought of beforehand. */
    public enum Planning implements WireNamed {
        /** Decided beforehand. */
        PLANNED,
        /** An answer to something that happened. */
        REACTIVE
    }

    /** Whether the core of the method is kept, by the judgement of those who decided. */
    public enum Judgement implements WireNamed {
        /** The core is kept. */
        CONSISTENT,
        /** The core is weakened. */
        INCONSISTENT,
        /** They do not know. */
        UNKNOWN
    }

    /** For whom something is changed. */
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

    /** What sort of change it is. */
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
