package org.ecarmethod.transfer;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;

/**
 * A context in which a method is, or is to be, used: a city and a policy area, described point by point. What nobody
 * has described is not there, and counts as unknown.
 *
 * @param name what the context is called
 * @param points what is said at each point
 */
public record TransferContext(LocalizedText name, SortedMap<TransferPoint, Stated<LocalizedText>> points) {

    public TransferContext {
        requireNonNull(name, "name");
        requireNonNull(points, "points");
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /**
     * Creates a context.
     *
     * @param name what it is called
     * @param points what is said at each point
     * @return the context
     */
    public static TransferContext of(LocalizedText name, Map<TransferPoint, Stated<LocalizedText>> points) {
        requireNonNull(points, "points");
        return new TransferContext(name, new TreeMap<>(points));
    }

    /**
     * Returns the description of a point.
     *
     * @param point the point
     * @return what is stated, unknown and not applicable included; empty if nothing is
     */
    public Optional<Stated<LocalizedText>> at(TransferPoint point) {
        requireNonNull(point, "point");
        return Optional.ofNullable(points.get(point));
    }
}
