package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/**
 * The result of a city in a sample: computed here, or taken from a publication.
 *
 * @param city the city, with the figures by which it was grouped then
 * @param total its index, in per cent
 * @param indicators what it reached in single indicators, as far as that is known; each once
 */
public record CityResult(City city, Percent total, List<IndicatorResult> indicators) {

    public CityResult {
        requireNonNull(city, "city");
        requireNonNull(total, "total");
        requireNonNull(indicators, "indicators");
        indicators = List.copyOf(indicators);
        Violations violations = new Violations();
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            if (!seen.add(indicators.get(i).indicator())) {
                violations.accept(Issue.at(
                                ValueIssues.REPEATED,
                                PropertyPath.of("indicators").index(i).field("indicator"))
                        .build());
            }
        }
        violations.throwIfAny();
    }

    /**
     * Creates a result from a score.
     *
     * @param city the city
     * @param score its score
     * @return the result; empty if the score has no total
     * @throws IllegalArgumentException if the score is of another city
     */
    public static Optional<CityResult> of(City city, Score score) {
        requireNonNull(city, "city");
        requireNonNull(score, "score");
        if (!score.city().equals(city.id())) {
            throw new IllegalArgumentException("the score must be of the city");
        }
        List<IndicatorResult> indicators = new ArrayList<>();
        score.indicators()
                .forEach(part ->
                        part.value().ifPresent(value -> indicators.add(new IndicatorResult(part.part(), value))));
        return score.total().map(total -> new CityResult(city, total, indicators));
    }

    /**
     * Returns the result for an indicator.
     *
     * @param id its code
     * @return what the city reached, or empty if that is not known
     */
    public Optional<Percent> indicator(Code id) {
        requireNonNull(id, "id");
        return indicators.stream()
                .filter(one -> one.indicator().equals(id))
                .map(IndicatorResult::value)
                .findFirst();
    }
}
