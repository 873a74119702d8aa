package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/**
 * The counts of a population by all its dimensions at once, and the circles from which each count comes. Confidential:
 * nothing here tells a number; a {@link ReleaseLedger} turns it into tables that may be seen.
 *
 * <p>What nobody counted is zero. Tables over some of the dimensions are sums of this one, so that several tables, with
 * their margins and hierarchies, always agree. Instances are immutable.
 */
public final class Counts {

    /** The maximum number of combinations of categories. */
    public static final int MOST_COMBINATIONS = Dimension.MOST_COMBINATIONS;

    private final Population population;
    private final List<Dimension> dimensions;
    private final Map<List<Code>, Tally> tallies;
    private final List<KeptCount> kept;

    private Counts(Builder builder) {
        this.population = builder.population;
        this.dimensions = builder.dimensions;
        Map<List<Code>, Tally> copy = new HashMap<>();
        builder.tallies.forEach((at, tally) -> copy.put(at, new Tally(tally.count, Map.copyOf(tally.circles))));
        this.tallies = Map.copyOf(copy);
        this.kept = KeptCount.inOrder(kept(Tally::count));
    }

    /** How many, and how many of them from which circles. */
    record Tally(long count, Map<Id, Long> circles) {}

    /** {@return the population counted} */
    public Population population() {
        return population;
    }

    /** {@return the dimensions of the counts} */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Count and circles by category, one of each dimension in their order; zeros may be lacking. */
    Map<List<Code>, Tally> tallies() {
        return tallies;
    }

    /**
     * Creates a builder of counts.
     *
     * @param population what is counted
     * @param dimensions by what; each once
     * @return a builder
     * @throws InvalidValueException with {@link ValueIssues#REPEATED} if a dimension occurs twice,
     *     {@link ValueIssues#OUT_OF_RANGE} if there are more than 20, and {@link DisclosureIssues#TOO_LARGE} if there are more than {@value #MOST_COMBINATIONS} combinations of categories
     */
    public static Builder of(Population population, Dimension... dimensions) {
        requireNonNull(dimensions, "dimensions");
        return new Builder(requireNonNull(population, "population"), List.of(dimensions));
    }

    /** {@return the population; never a number} */
    @Override
    public String toString() {
        return "Counts[" + population + ", ***]";
    }

    /** Builds {@link Counts}, one count after the other. Not thread-safe. */
    public static final class Builder {

        private final Population population;
        private final List<Dimension> dimensions;
        private final Map<List<Code>, Tally> tallies = new HashMap<>();

        private Builder(Population population, List<Dimension> dimensions) {
            this.population = population;
            this.dimensions = dimensions;
            Violations violations = new Violations();
            Dimension.checkTogether(dimensions, violations);
            violations.throwIfAny();
        }

        /**
         * Adds a count from one circle.
         *
         * @param circle id of the circle
         * @param count how many, 0 to a thousand million
         * @param categories one category of each dimension, in their order
         * @return this builder
         * @throws InvalidValueException with {@link ValueIssues#OUT_OF_RANGE} for such a count, and
         *     {@link DisclosureIssues#UNKNOWN_CATEGORY} for a category that its dimension does not have
         */
        public Builder add(Id circle, long count, Code... categories) {
            requireNonNull(circle, "circle");
            requireNonNull(categories, "categories");
            return add(Optional.of(circle), count, List.of(categories));
        }

        /**
         * Adds a count from an unknown circle. It counts, but it cannot show that a number comes from several
         * circles.
         *
         * @param count how many, 0 to a thousand million
         * @param categories one category of each dimension, in their order
         * @return this builder
         * @throws InvalidValueException as {@link #add(Id, long, Code...)}
         */
        public Builder addFromUnknownCircle(long count, Code... categories) {
            requireNonNull(categories, "categories");
            return add(Optional.empty(), count, List.of(categories));
        }

        private Builder add(Optional<Id> circle, long count, List<Code> categories) {
            Violations violations = new Violations();
            boolean known = categories.size() == dimensions.size();
            for (int i = 0; known && i < categories.size(); i++) {
                known = dimensions.get(i).categories().contains(categories.get(i));
            }
            if (!known) {
                violations.add(DisclosureIssues.UNKNOWN_CATEGORY, "categories");
            }
            Tally before = tallies.getOrDefault(categories, new Tally(0, Map.of()));
            if (count < 0 || count > KeptCount.MOST - before.count) {
                violations.accept(Issue.at(ValueIssues.OUT_OF_RANGE, PropertyPath.of("count"))
                        .with("min", 0)
                        .with("max", KeptCount.MOST)
                        .build());
            }
            violations.throwIfAny();
            if (count > 0) {
                Map<Id, Long> together = new HashMap<>(before.circles);
                circle.ifPresent(one -> together.merge(one, count, Long::sum));
                tallies.put(categories, new Tally(before.count + count, together));
            }
            return this;
        }

        /** {@return the counts added so far} */
        public Counts build() {
            return new Counts(this);
        }
    }

    /** The counts without the circles, in canonical order: what a ledger keeps. */
    List<KeptCount> kept() {
        return kept;
    }

    private List<KeptCount> kept(ToLongFunction<Tally> some) {
        List<KeptCount> kept = new ArrayList<>();
        tallies.forEach((at, tally) -> kept.add(new KeptCount(at, some.applyAsLong(tally))));
        return kept;
    }

    /** What comes from each circle, by the ids of the circles in order. */
    SortedMap<Id, List<KeptCount>> ofEach() {
        return byCircle((tally, circle) -> tally.circles.getOrDefault(circle, 0L));
    }

    /** What does not come from a circle, for each circle, by their ids in order. */
    SortedMap<Id, List<KeptCount>> withoutEach() {
        return byCircle((tally, circle) -> tally.count - tally.circles.getOrDefault(circle, 0L));
    }

    private SortedMap<Id, List<KeptCount>> byCircle(ToLongBiFunction<Tally, Id> some) {
        SortedMap<Id, List<KeptCount>> found = new TreeMap<>(Comparator.comparing(Id::value));
        for (Tally tally : tallies.values()) {
            for (Id circle : tally.circles.keySet()) {
                found.computeIfAbsent(circle, id -> kept(each -> some.applyAsLong(each, id)));
            }
        }
        return found;
    }
}
