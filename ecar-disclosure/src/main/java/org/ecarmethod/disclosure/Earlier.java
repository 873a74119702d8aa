package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An earlier release as a later one meets it: what was counted then, and what was shown and cannot be hidden again. */
final class Earlier {

    private final TablePopulation counted;
    private final World world;
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Cell> shown = new HashSet<>();
    private final Set<Cell> cells = new HashSet<>();

    Earlier(Layout layout, Split split, LedgerEntry entry) {
        counted = TablePopulation.of(layout, entry.dimensions(), entry.kept());
        world = World.of(layout, split, entry.dimensions(), entry.kept());
        for (PublishedTable table : entry.tables()) {
            Grid grid = new Grid(layout, entry.dimensions(), table.breakdown());
            List<Cell> all = grid.cells();
            for (int i = 0; i < all.size(); i++) {
                if (table.cells().get(i) instanceof PublishedCell.Shown) {
                    shown.add(all.get(i));
                    grid.price(i, Grid.FORBIDDEN);
                } else {
                    grid.price(i, Grid.HIDDEN);
                }
            }
            cells.addAll(all);
            grids.add(grid);
        }
    }

    /** What was counted then, by all dimensions. */
    TablePopulation counted() {
        return counted;
    }

    /** The same as far as tables say anything about it. */
    World world() {
        return world;
    }

    List<Grid> grids() {
        return grids;
    }

    Set<Cell> cells() {
        return cells;
    }

    boolean shows(Cell cell) {
        return shown.contains(cell);
    }

    boolean tells(Cell cell) {
        return counted.tells(cell);
    }
}
