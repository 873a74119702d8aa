package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.index.CityId;
import org.ecarmethod.index.Sample;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;

/**
 * The standing of a city by one number: the number, its ranks, and their sample.
 *
 * @param city the city
 * @param indicator the indicator, or empty for the index as a whole
 * @param value what the city reached
 * @param sample the sample without its results: its date, nature and grounds
 * @param placements its ranks: in the whole first, then in its size class and in its class by residents born abroad, where
 *     the figures are known, then among peers
 */
public record Standing(
        CityId city, Optional<Code> indicator, Percent value, Sample sample, List<Placement> placements) {

    public Standing {
        requireNonNull(city, "city");
        requireNonNull(indicator, "indicator");
        requireNonNull(value, "value");
        requireNonNull(sample, "sample");
        requireNonNull(placements, "placements");
        placements = List.copyOf(placements);
    }

    /** {@return the rank among all cities of the sample} */
    public Placement inWhole() {
        return placements.get(0);
    }

    /**
     * Returns the rank within a kind of group.
     *
     * @param kind the kind of group
     * @return the first rank among such a group, or empty if the city is in none
     */
    public Optional<Placement> among(Class<? extends ComparisonGroup> kind) {
        requireNonNull(kind, "kind");
        return placements.stream().filter(one -> kind.isInstance(one.group())).findFirst();
    }
}
