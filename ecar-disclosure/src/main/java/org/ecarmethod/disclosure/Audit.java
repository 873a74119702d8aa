package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for one release: which cells must not be shown, and how far each of them must be able to differ from what
 * it is, seen together with the earlier releases of the same or an overlapping population.
 */
final class Audit {

    /** What is lost if a cell is hidden: much for the cell, and a little more the more of all people it counts. */
    private static final long HIDDEN_CELL = 4000;

    private static final long HIDDEN_PEOPLE = 1000;

    private final ReleaseRequest request;
    private final Layout layout;
    private final Split split;
    private final List<Reader> readers;
    private final TablePopulation now;
    private final Origins origins;
    private final Linked linked;
    private final Map<LedgerEntry, Earlier> states = new HashMap<>();
    private final List<Earlier> earlier = new ArrayList<>();
    private final Set<Cell> sensitive = new HashSet<>();
    private final List<Demand> demands = new ArrayList<>();

    Audit(ReleaseRequest request, List<LedgerEntry> entries) {
        this.request = request;
        linked = new Linked(request, entries).prepared();
        List<LedgerEntry> related =
                entries.stream().filter(entry -> entry.isRelatedTo(request)).toList();
        List<Dimension> dimensions = request.counts().dimensions();
        layout = new Layout(dimensions);
        List<Breakdown> tables = new ArrayList<>(request.tables());
        related.forEach(entry -> entry.tables().forEach(table -> tables.add(table.breakdown())));
        split = new Split(layout, tables);
        readers = Reader.all(layout, split, request);
        now = readers.get(0).counted();
        origins = new Origins(layout, request.counts());
        related.forEach(entry -> earlier.add(new Earlier(layout, split, entry)));
        linked.entries().forEach(entry -> states.put(entry, new Earlier(layout, split, entry)));
        cells(tables).forEach(this::examine);
    }

    /**
     * The cells of all tables; and what they could be put together to tell: the single categories behind groups, and the
     * crossing of everything that was shown in different tables.
     */
    private Set<Cell> cells(List<Breakdown> tables) {
        Set<Cell> cells = new TreeSet<>();
        Set<Integer> crossed = new TreeSet<>();
        for (Breakdown table : request.tables()) {
            cells.addAll(new Grid(layout, request.counts().dimensions(), table).cells());
        }
        earlier.forEach(state -> cells.addAll(state.cells()));
        for (Breakdown table : tables) {
            Set<Integer> shown = new TreeSet<>();
            table.axes().forEach(axis -> shown.add(layout.find(axis.dimension())));
            cells.addAll(layout.crossing(shown));
            crossed.addAll(shown);
        }
        cells.addAll(layout.crossing(crossed));
        return cells;
    }

    Layout layout() {
        return layout;
    }

    Split split() {
        return split;
    }

    Reader reader(int reader) {
        return readers.get(reader);
    }

    Earlier earlier(int state) {
        return earlier.get(state);
    }

    /** In a fixed order. */
    List<Demand> demands() {
        return demands;
    }

    /** The tables asked for, with what it costs to hide each cell; those that must be hidden are. */
    List<Grid> tables() {
        List<Grid> grids = new ArrayList<>();
        long total = now.total();
        for (Breakdown table : request.tables()) {
            Grid grid = new Grid(layout, request.counts().dimensions(), table);
            List<Cell> cells = grid.cells();
            for (int i = 0; i < cells.size(); i++) {
                grid.price(
                        i,
                        sensitive.contains(cells.get(i))
                                ? Grid.HIDDEN
                                : HIDDEN_CELL + HIDDEN_PEOPLE * now.count(cells.get(i)) / Math.max(1, total));
            }
            grids.add(grid);
        }
        return grids;
    }

    private void examine(Cell cell) {
        long count = now.count(cell);
        long minimum = request.policy().minimum();
        if (count < minimum) {
            demandLevel(cell, 0, 0, minimum);
        } else if (origins.of(cell, request.policy().circles())
                < request.policy().circles()) {
            demandLevel(cell, 0, count - minimum, count + minimum);
        }
        for (int reader = 1; reader < readers.size(); reader++) {
            if (readers.get(reader).counted().count(cell) < minimum) {
                demandLevel(cell, reader, 0, minimum);
            }
        }
        for (Earlier state : earlier) {
            long then = state.tells(cell) ? state.counted().count(cell) : count;
            if (then != count && Math.abs(count - then) < minimum) {
                demandChange(cell, count, then);
            }
        }
        linked.emptied(cell, count, request.policy().minimum(), states)
                .forEach(emptied -> demandChange(cell, count, emptied));
    }

    /** The number itself: where it was the same before, it changes there as well, as if nobody had come or gone. */
    private void demandLevel(Cell cell, int reader, long least, long most) {
        sensitive.add(cell);
        List<Integer> bound = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            TablePopulation before = earlier.get(i).counted();
            Cell told = before.told(cell);
            if (before.count(told) == now.count(told)) {
                if (earlier.get(i).shows(cell)) {
                    // It is out, and nothing can take it back.
                    return;
                }
                bound.add(i);
            }
        }
        demands.add(new Demand(cell, reader, least, most, Search.Among.ALL, bound));
    }

    /** How much it has changed, for somebody who knows all of what was before and how many there are by now. */
    private void demandChange(Cell cell, long count, long then) {
        sensitive.add(cell);
        long minimum = request.policy().minimum();
        long least = count > then ? then : Math.max(0, then - minimum);
        long most = count > then ? then + minimum : then;
        demands.add(new Demand(cell, 0, least, most, Search.Among.SAME_TOTAL, List.of()));
    }
}
