package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which dimensions hang together: two that some table shows together do, and so does what hangs together with either.
 * Nothing that was shown says how people of one part are distributed over another part. Dimensions that no table shows are
 * in no part.
 */
final class Split {

    private final Layout layout;
    private final List<Set<Integer>> parts = new ArrayList<>();

    Split(Layout layout, List<Breakdown> tables) {
        this.layout = layout;
        for (Breakdown table : tables) {
            Set<Integer> together = new TreeSet<>();
            table.axes().forEach(axis -> together.add(layout.find(axis.dimension())));
            join(together);
        }
        if (parts.isEmpty()) {
            parts.add(Set.of());
        }
    }

    private void join(Set<Integer> together) {
        if (together.isEmpty()) {
            return;
        }
        parts.removeIf(part -> {
            boolean meets = part.stream().anyMatch(together::contains);
            if (meets) {
                together.addAll(part);
            }
            return meets;
        });
        parts.add(together);
    }

    /** At least one. */
    List<Set<Integer>> parts() {
        return parts;
    }

    /** The part in which the cell is not everybody; the first for everybody. The cell must not reach over several. */
    Set<Integer> partOf(Cell cell) {
        return parts.stream()
                .filter(part -> part.stream().anyMatch(dimension -> cell.mask(dimension) != layout.all(dimension)))
                .findFirst()
                .orElse(parts.get(0));
    }

    /** For each part the cell that it makes of this one, if that is not everybody. */
    List<Cell> in(Cell cell) {
        List<Cell> cells = new ArrayList<>();
        for (Set<Integer> part : parts) {
            List<Long> masks = new ArrayList<>(layout.everything().masks());
            part.forEach(dimension -> masks.set(dimension, cell.mask(dimension)));
            Cell inside = new Cell(masks);
            if (!inside.equals(layout.everything())) {
                cells.add(inside);
            }
        }
        if (cells.isEmpty()) {
            cells.add(layout.everything());
        }
        return cells;
    }
}
