package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.Function;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.WireNamed;

/**
 * The grounds on which a circle was started. There is no other way to start one.
 */
public sealed interface StartAuthority
        permits StartAuthority.Proven,
                StartAuthority.Claimed,
                StartAuthority.Overridden,
                StartAuthority.HistoricalRecord {

    /** The first day of this library. What is recorded as history must lie before it. */
    LocalDate LIBRARY_SINCE = LocalDate.of(2026, 11, 21);

    /**
     * All gates were open.
     *
     * @param proof the proof
     */
    record Proven(AnchoringProof proof) implements StartAuthority {
        public Proven {
            requireNonNull(proof, "proof");
        }
    }

    /**
     * A document claims that a proof was made on this day. It counts for nothing until the map was assessed again for
     * that day; a process never contains one.
     *
     * @param assessedOn the day
     */
    record Claimed(LocalDate assessedOn) implements StartAuthority {
        public Claimed {
            requireNonNull(assessedOn, "assessedOn");
            PartialDate.requireDay(assessedOn, "assessedOn");
        }
    }

    /**
     * Somebody decided to start although not all gates were open.
     *
     * @param by the office that decided
     * @param reason why
     * @param on when
     */
    record Overridden(LocalizedText by, LocalizedText reason, LocalDate on) implements StartAuthority {
        public Overridden {
            requireNonNull(by, "by");
            requireNonNull(reason, "reason");
            requireNonNull(on, "on");
            PartialDate.requireDay(on, "on");
        }
    }

    /**
     * The start precedes this library, as a source shows.
     *
     * @param source where it is recorded
     */
    record HistoricalRecord(Citation source) implements StartAuthority {
        public HistoricalRecord {
            requireNonNull(source, "source");
        }
    }

    /** The kinds of grounds, for documents and display. */
    enum Kind implements WireNamed {
        /** All gates were open. */
        PROVEN,
        /** A named office overrode the gates. */
        OVERRIDE,
        /** The start precedes this library. */
        HISTORICAL_RECORD;

        @Override
        public String vocabulary() {
            return "start-authority";
        }
    }

    /**
     * Handles all cases; a claim counts as the proof it claims, by its day.
     *
     * @param <R> type of the result
     * @param proven for the day of the assessment
     * @param overridden for an override
     * @param historical for a historical record
     * @return what the fitting function returns
     */
    default <R> R match(
            Function<LocalDate, R> proven,
            Function<Overridden, R> overridden,
            Function<HistoricalRecord, R> historical) {
        requireNonNull(proven, "proven");
        requireNonNull(overridden, "overridden");
        requireNonNull(historical, "historical");
        if (this instanceof Proven authority) {
            return proven.apply(authority.proof.assessedOn());
        }
        if (this instanceof Claimed authority) {
            return proven.apply(authority.assessedOn);
        }
        if (this instanceof Overridden authority) {
            return overridden.apply(authority);
        }
        return historical.apply((HistoricalRecord) this);
    }

    /** {@return the kind of grounds} */
    default Kind kind() {
        return match(day -> Kind.PROVEN, overridden -> Kind.OVERRIDE, historical -> Kind.HISTORICAL_RECORD);
    }
}
