package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The cities that had an index on a date, and the result of each; ranks are within a sample. A rank without the size
 * and date of its sample means nothing (domain 4), so nothing here gives one without.
 *
 * <p>Results are in the order of the ids of their cities, whatever order they were added in. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Sample permits ImmutableSample {

    Sample() {}

    /** {@return its id in the dossier} */
    public abstract SampleId id();

    /** {@return its label} */
    public abstract LocalizedText label();

    /** {@return whether its numbers are real} */
    public abstract SampleNature nature();

    /** {@return its date} */
    public abstract PartialDate asOf();

    /** {@return the grounds of all its scores} */
    public abstract ScoreGrounds grounds();

    /** {@return the number of cities in the network, with an index or without} */
    public abstract Stated<Long> networkCities();

    /** {@return the number of countries in the network} */
    public abstract Stated<Long> networkCountries();

    /** {@return the cities that have an index, each once} */
    public abstract List<CityResult> results();

    private static final Comparator<CityResult> BY_CITY =
            Comparator.comparing(result -> result.city().id().value());

    @Value.Check
    Sample check() {
        Violations violations = new Violations();
        networkCities()
                .toOptional()
                .ifPresent(known ->
                        violations.within(PropertyPath.of("networkCities").field("known"), known, 0, Long.MAX_VALUE));
        networkCountries()
                .toOptional()
                .ifPresent(known -> violations.within(
                        PropertyPath.of("networkCountries").field("known"), known, 0, Long.MAX_VALUE));
        Set<CityId> seen = new HashSet<>();
        boolean sorted = true;
        for (int i = 0; i < results().size(); i++) {
            if (!seen.add(results().get(i).city().id())) {
                violations.accept(Issue.at(
                                ValueIssues.REPEATED,
                                PropertyPath.of("results")
                                        .index(i)
                                        .field("city")
                                        .field("id"))
                        .build());
            }
            sorted &= i == 0 || BY_CITY.compare(results().get(i - 1), results().get(i)) <= 0;
        }
        violations.throwIfAny();
        return sorted
                ? this
                : toBuilder()
                        .results(results().stream().sorted(BY_CITY).toList())
                        .build();
    }

    /**
     * Merges two parts of one sample. The order does not matter, and the parts of a whole give the whole.
     *
     * @param other the other part: all but the results is the same
     * @return the sample of both
     * @throws InvalidValueException with {@link IndexIssues#PARTS_DISAGREE} if the two are not of one sample, {@link
     *     ValueIssues#REPEATED} if a city is in both
     */
    public Sample merge(Sample other) {
        requireNonNull(other, "other");
        Violations violations = new Violations();
        if (!toBuilder()
                .results(List.of())
                .build()
                .equals(other.toBuilder().results(List.of()).build())) {
            violations.accept(
                    Issue.at(IndexIssues.PARTS_DISAGREE, PropertyPath.root()).build());
        }
        violations.throwIfAny();
        List<CityResult> both = new ArrayList<>(results());
        both.addAll(other.results());
        return toBuilder().results(both).build();
    }

    /**
     * Adds the results of scores, all of which have the grounds of this sample.
     *
     * @param scores the scores with their cities
     * @return the sample with these results beside those it has; a score without a total gives none
     * @throws InvalidValueException with {@link IndexIssues#PARTS_DISAGREE} if a score came about under other grounds,
     *     {@link ValueIssues#REPEATED} if a city has two
     */
    public Sample with(Collection<ScoredCity> scores) {
        requireNonNull(scores, "scores");
        Violations violations = new Violations();
        List<CityResult> all = new ArrayList<>(results());
        for (ScoredCity one : scores) {
            if (!one.score().grounds().equals(grounds())) {
                violations.accept(Issue.at(IndexIssues.PARTS_DISAGREE, PropertyPath.root())
                        .build());
            }
            CityResult.of(one.city(), one.score()).ifPresent(all::add);
        }
        violations.throwIfAny();
        return toBuilder().results(all).build();
    }

    /**
     * A city and its score.
     *
     * @param city the city
     * @param score its score
     */
    public record ScoredCity(City city, Score score) {
        public ScoredCity {
            requireNonNull(city, "city");
            requireNonNull(score, "score");
        }
    }

    /**
     * Returns a city.
     *
     * @param city its id
     * @return its result, or empty if it has no index here
     */
    public Optional<CityResult> find(CityId city) {
        requireNonNull(city, "city");
        return results().stream().filter(one -> one.city().id().equals(city)).findFirst();
    }

    /** {@return a builder that starts from this sample} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sample}. */
    public static final class Builder extends ImmutableSample.Builder {
        Builder() {}
    }
}
