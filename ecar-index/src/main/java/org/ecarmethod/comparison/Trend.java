package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.index.CityResult;
import org.ecarmethod.index.IndicatorResult;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.ScoreGrounds;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.WireNamed;

/**
 * The trend of one city between two years, as far as they can be compared; what cannot be compared is omitted and
 * reported (domain 4).
 *
 * <p>The index as a whole is compared only if version, policy and weights are the same. Under two versions only those
 * indicators are compared that list the same questions in both; where the questions are not recorded, that they are the same
 * is not shown, and nothing is compared. Ranks are never compared: the samples differ in size. Instances are immutable.
 */
public final class Trend {

    /** How much of the two years is compared. */
    public enum Scope implements WireNamed {
        /** The index and all indicators. */
        WHOLE,
        /** Single indicators alone. */
        INDICATORS_ONLY,
        /** Nothing. */
        REFUSED;

        @Override
        public String vocabulary() {
            return "trend-scope";
        }
    }

    /**
     * The result of a city in a year.
     *
     * @param framework the framework it was measured by
     * @param sample the sample that contains it
     * @param result what it reached
     */
    public record Year(IndexFramework framework, Sample sample, CityResult result) {
        public Year {
            requireNonNull(framework, "framework");
            requireNonNull(sample, "sample");
            requireNonNull(result, "result");
        }

        /** {@return the date of the result} */
        public PartialDate asOf() {
            return sample.asOf();
        }
    }

    private final Year earlier;
    private final Year later;
    private final EnumSet<TrendLimit> limits = EnumSet.noneOf(TrendLimit.class);
    private final List<TrendLine> lines = new ArrayList<>();
    private final Scope scope;

    private Trend(Year earlier, Year later) {
        this.earlier = earlier;
        this.later = later;
        findLimits();
        if (limits.contains(TrendLimit.OTHER_POLICY) || limits.contains(TrendLimit.OTHER_NATURE)) {
            scope = Scope.REFUSED;
            return;
        }
        boolean whole = !limits.contains(TrendLimit.OTHER_FRAMEWORK)
                && !limits.contains(TrendLimit.OTHER_WEIGHTS)
                && !limits.contains(TrendLimit.WEIGHTS_UNKNOWN);
        if (whole) {
            lines.add(new TrendLine(
                    Optional.empty(), earlier.result().total(), later.result().total()));
        }
        earlier.result().indicators().forEach(this::line);
        if (!whole && lines.isEmpty()) {
            limits.add(TrendLimit.NO_COMMON_INDICATOR);
        }
        Scope partly = lines.isEmpty() ? Scope.REFUSED : Scope.INDICATORS_ONLY;
        scope = whole ? Scope.WHOLE : partly;
    }

    /**
     * Compares two years of one city.
     *
     * @param earlier the earlier year
     * @param later the later year
     * @return what can be compared, and what cannot
     * @throws IllegalArgumentException if the two are not of one city, or a framework is not that of its sample
     */
    public static Trend of(Year earlier, Year later) {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        if (!earlier.result().city().id().equals(later.result().city().id())) {
            throw new IllegalArgumentException("two years of one city are compared, not two cities");
        }
        for (Year year : List.of(earlier, later)) {
            if (!year.framework().name().equals(year.sample().grounds().framework())) {
                throw new IllegalArgumentException("the framework of a year must be that of its sample");
            }
        }
        return new Trend(earlier, later);
    }

    private void findLimits() {
        ScoreGrounds before = earlier.sample().grounds();
        ScoreGrounds after = later.sample().grounds();
        if (!earlier.framework().equals(later.framework())) {
            limits.add(TrendLimit.OTHER_FRAMEWORK);
        }
        if (earlier.sample().nature() != later.sample().nature()) {
            limits.add(TrendLimit.OTHER_NATURE);
        }
        limit(before.policy(), after.policy(), TrendLimit.OTHER_POLICY, TrendLimit.POLICY_UNKNOWN);
        limit(before.weights(), after.weights(), TrendLimit.OTHER_WEIGHTS, TrendLimit.WEIGHTS_UNKNOWN);
    }

    private <T> void limit(Stated<T> before, Stated<T> after, TrendLimit other, TrendLimit unknown) {
        if (!before.isKnown() || !after.isKnown()) {
            limits.add(unknown);
        } else if (!before.equals(after)) {
            limits.add(other);
        }
    }

    private void line(IndicatorResult before) {
        Code code = before.indicator();
        Optional<Percent> after = later.result().indicator(code);
        if (after.isPresent() && asksTheSame(code)) {
            lines.add(new TrendLine(Optional.of(code), before.value(), after.get()));
        }
    }

    /** Within one version by definition; across two only if the questions are there to be compared. */
    private boolean asksTheSame(Code code) {
        if (!limits.contains(TrendLimit.OTHER_FRAMEWORK)) {
            return true;
        }
        Optional<Indicator> before = earlier.framework().indicator(code);
        Optional<Indicator> after = later.framework().indicator(code);
        return before.isPresent()
                && after.isPresent()
                && !before.get().questions().isEmpty()
                && before.get().questions().equals(after.get().questions())
                && before.get().questionCount().equals(after.get().questionCount());
    }

    /** {@return the earlier year} */
    public Year earlier() {
        return earlier;
    }

    /** {@return the later year} */
    public Year later() {
        return later;
    }

    /** {@return how much is compared} */
    public Scope scope() {
        return scope;
    }

    /** {@return the obstacles to comparing more, in the order of the vocabulary} */
    public Set<TrendLimit> limits() {
        return java.util.Collections.unmodifiableSet(limits);
    }

    /** {@return the numbers that can be compared, beginning with the index as a whole if it can be compared} */
    public List<TrendLine> lines() {
        return List.copyOf(lines);
    }

    /** {@return how much is compared, without numbers} */
    @Override
    public String toString() {
        return "Trend[" + scope.wireName() + ", " + limits + "]";
    }
}
