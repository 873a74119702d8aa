package org.ecarmethod.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Counts as they are or could be, as far as tables say anything about them: the count of each part of a {@link Split} by
 * itself. All parts count the same people, so they have the same total; apart from this they can be put together in any
 * way. Therefore a cell that reaches over several parts can have any number from {@link #least} to {@link #most}, and no
 * other.
 */
final class World {

    private final List<TablePopulation> parts;

    private World(List<TablePopulation> parts) {
        this.parts = parts;
    }

    static World of(Layout layout, Split split, List<Dimension> dimensions, Collection<KeptCount> kept) {
        return new World(split.parts().stream()
                .map(part -> TablePopulation.of(layout, part, dimensions, kept))
                .toList());
    }

    World copy() {
        return new World(parts.stream().map(TablePopulation::copy).toList());
    }

    /** If everybody who is not in the cell lacks just one part of it. */
    long least(Cell cell) {
        long outside = 0;
        for (TablePopulation part : parts) {
            outside += part.total() - part.count(cell);
        }
        return Math.max(0, parts.get(0).total() - outside);
    }

    /** If everybody who fits into the smallest part of the cell fits into the others. */
    long most(Cell cell) {
        long most = Long.MAX_VALUE;
        for (TablePopulation part : parts) {
            most = Math.min(most, part.count(cell));
        }
        return most;
    }

    /** Fills in somebody of the cell, by part of those there are most of. */
    void someone(Cell cell, int[] categories) {
        parts.forEach(part -> part.someone(cell, categories));
    }

    long room(Move move) {
        long room = Long.MAX_VALUE;
        for (TablePopulation part : parts) {
            room = Math.min(room, part.room(move));
        }
        return room;
    }

    void apply(Move move, long times) {
        parts.forEach(part -> part.apply(move, times));
    }

    boolean isPossible() {
        return parts.stream().allMatch(TablePopulation::isPossible);
    }

    /** The part that counts by all of these. */
    TablePopulation over(Set<Integer> dimensions) {
        return parts.stream()
                .filter(part -> part.counts(dimensions))
                .findFirst()
                .orElseThrow();
    }
}
