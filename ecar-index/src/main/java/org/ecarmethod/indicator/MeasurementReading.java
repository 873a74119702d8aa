package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.validation.WireNamed;

/** What may be shown of a {@link Measurement}: the result with its n, or the reason why it is withheld. */
public sealed interface MeasurementReading permits MeasurementReading.Shown, MeasurementReading.Withheld {

    /**
     * A result from enough people.
     *
     * @param value what was found, in per cent of those who answered
     * @param answered how many answered
     * @param nonResponse how many of those who were asked did not, if that is known and they are not few
     */
    record Shown(Percent value, long answered, Optional<Percent> nonResponse) implements MeasurementReading {
        public Shown {
            requireNonNull(value, "value");
            requireNonNull(nonResponse, "nonResponse");
        }
    }

    /**
     * A withheld result.
     *
     * @param reason why not
     * @param least how many answers it would take
     */
    record Withheld(Reason reason, long least) implements MeasurementReading {
        public Withheld {
            requireNonNull(reason, "reason");
        }
    }

    /** The reason why a result is withheld. */
    enum Reason implements WireNamed {
        /** No result was recorded. */
        NO_VALUE,
        /** It is not known how many answered. */
        NUMBER_UNKNOWN,
        /** Too few answered (P19). */
        TOO_FEW,
        /** Enough answered, but those whom the share counts, or all others, are too few (P7). */
        FEW_ON_ONE_SIDE;

        @Override
        public String vocabulary() {
            return "withheld-reason";
        }
    }
}
