package org.ecarmethod.network;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Violations;

/**
 * A claim about the beginning of a city's membership, according to one source. Claims of different sources stand side
 * by side; none is put right by another.
 *
 * @param kind how firm it is
 * @param when the time stated: a date, or a number of years on a date
 * @param text what is said, in own words
 * @param source where it was found
 */
public record SinceClaim(ClaimKind kind, When when, LocalizedText text, Citation source) {

    public SinceClaim {
        requireNonNull(kind, "kind");
        requireNonNull(when, "when");
        requireNonNull(text, "text");
        requireNonNull(source, "source");
    }

    /** The time in a claim. */
    public sealed interface When permits Since, Years {}

    /**
     * A date.
     *
     * @param date since when
     */
    public record Since(PartialDate date) implements When {
        public Since {
            requireNonNull(date, "date");
        }
    }

    /**
     * A number of years, as stated on a date.
     *
     * @param years how many full years, 0 to 1000
     * @param saidOn when it was said
     */
    public record Years(int years, PartialDate saidOn) implements When {

        /** The maximum number of years. */
        public static final int MOST = 1000;

        public Years {
            requireNonNull(saidOn, "saidOn");
            Violations violations = new Violations();
            violations.within("years", years, 0, MOST);
            violations.throwIfAny();
        }
    }

    /**
     * Tells whether two claims can both be true.
     *
     * <p>Two dates can if some day fits both. A date and a number of years can if so many full years can have passed between
     * them. Two numbers of years are not compared.
     *
     * @param other the other claim
     * @return {@link Truth#NO} if they cannot both be right, {@link Truth#UNKNOWN} if they can, {@link Truth#YES} if they
     *     say the same
     */
    public Truth agreesWith(SinceClaim other) {
        requireNonNull(other, "other");
        if (when.equals(other.when)) {
            return Truth.YES;
        }
        boolean possible = when instanceof Since mine
                ? fits(mine.date(), other.when)
                : !(other.when instanceof Since theirs) || fits(theirs.date(), when);
        return possible ? Truth.UNKNOWN : Truth.NO;
    }

    private static boolean fits(PartialDate since, When other) {
        if (other instanceof Since theirs) {
            PartialDate date = theirs.date();
            return !since.latest().isBefore(date.earliest()) && !date.latest().isBefore(since.earliest());
        }
        Years said = (Years) other;
        int most = years(since.earliest(), said.saidOn().latest());
        int least = years(since.latest(), said.saidOn().earliest());
        return least <= said.years() && said.years() <= most;
    }

    private static int years(LocalDate from, LocalDate to) {
        return Period.between(from, to).getYears();
    }
}
