package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;

/**
 * The score of one indicator, or of one composite.
 *
 * @param part code of the indicator or the composite
 * @param value points of at most 100; empty if nothing of it was answered or no question of it is recorded
 * @param coverage how much of its questions it rests on
 */
public record PartScore(Code part, Optional<Percent> value, Coverage coverage) {

    public PartScore {
        requireNonNull(part, "part");
        requireNonNull(value, "value");
        requireNonNull(coverage, "coverage");
    }
}
