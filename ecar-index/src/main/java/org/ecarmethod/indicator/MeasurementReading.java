package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.validation.WireNamed;

/** What may be shown of a {@link Measurement}: the number with its n, or the reason why there is none. */
public sealed interface MeasurementReading permits MeasurementReading.Shown, MeasurementReading.Withheld {

    /**
     * A number that enough people stand behind.
     *
     * @param value what was found, in per cent of those who answered
     * @param answered how many answered
     * @param nonResponse how many of those who were asked did not, if that is known
     */
    record Shown(Percent value, long answered, Optional<Percent> nonResponse) implements MeasurementReading {
        public Shown {
            requireNonNull(value, "value");
            requireNonNull(nonResponse, "nonResponse");
        }
    }

    /**
     * No number.
     *
     * @param reason why not
     * @param least how many answers it would take
     */
    record Withheld(Reason reason, long least) implements MeasurementReading {
        public Withheld {
            requireNonNull(reason, "reason");
        }
    }

    /** Why a number is not shown. */
    enum Reason implements WireNamed {
        /** No number was recorded. */
        NO_VALUE,
        /** How many answered is not known. */
        NUMBER_UNKNOWN,
        /** Too few answered (P19). */
        TOO_FEW;

        @Override
        public String vocabulary() {
            return "withheld-reason";
        }
    }
}
