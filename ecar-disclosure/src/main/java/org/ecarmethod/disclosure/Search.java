package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the move that changes a cell by one and costs least to hide, among all moves of the family of {@link Move}. It
 * tries them in a fixed order and counts how many it has tried.
 */
final class Search {

    /** So many more moves are looked at, once one is found that costs nothing, for one that goes further. */
    private static final int PATIENCE = 4;

    /** So many moves are looked at for one step, as long as one of them will do. */
    private static final int MOST_TOGETHER = 600;

    private final Layout layout;
    private final Split split;
    private final long mostTries;
    private long tries;

    Search(Layout layout, Split split, long mostTries) {
        this.layout = layout;
        this.split = split;
        this.mostTries = mostTries;
    }

    /** Which moves are looked at. */
    enum Among {
        ALL,
        /** Those under which the number of all together stays. */
        SAME_TOTAL
    }

    /** A move and how many times it is made. */
    record Step(Move move, long times) {}

    /** What a move is looked for. */
    record Aim(Cell cell, int sign, long most, Among among) {
        Aim amongAll() {
            return new Aim(cell, sign, most, Among.ALL);
        }
    }

    long tries() {
        return tries;
    }

    boolean isExhausted() {
        return tries > mostTries;
    }

    /** The cheapest by unit of change; of equals the one that goes furthest, then the first. Empty if there is none. */
    Optional<Step> cheapest(Aim aim, List<World> worlds, List<Grid> grids) {
        Set<Integer> inside = split.partOf(aim.cell());
        Best best = new Best(aim, worlds, grids);
        List<List<int[]>> options = options(aim.cell(), inside);
        consider(narrowed(options, aim.cell(), grids), aim, best);
        if (!best.isFree() && aim.among() == Among.ALL) {
            considerNewPeople(aim, inside, best);
        }
        if (best.step().isEmpty()) {
            consider(options, aim, best);
        }
        return best.step();
    }

    /** Of many ways those that alone would hide least, as many as can well be looked at together. */
    private List<List<int[]>> narrowed(List<List<int[]>> options, Cell cell, List<Grid> grids) {
        long together = 1;
        int several = 0;
        for (List<int[]> ways : options) {
            together *= ways.size();
            several += ways.size() > 1 ? 1 : 0;
        }
        if (together <= MOST_TOGETHER) {
            return options;
        }
        int each = Math.max(2, (int) Math.pow(MOST_TOGETHER, 1.0 / several));
        List<List<int[]>> narrowed = new ArrayList<>();
        for (int d = 0; d < options.size(); d++) {
            narrowed.add(options.get(d).size() <= each ? options.get(d) : cheap(options.get(d), d, each, cell, grids));
        }
        return narrowed;
    }

    private List<int[]> cheap(List<int[]> ways, int dimension, int most, Cell cell, List<Grid> grids) {
        long[] prices = new long[layout.categories(dimension)];
        for (Grid grid : grids) {
            grid.addPrices(cell, dimension, prices);
        }
        List<int[]> cheap = new ArrayList<>();
        Map<Long, List<int[]>> byPrice = new TreeMap<>();
        for (int[] way : ways) {
            long price = way[1] == Move.STAYS ? 0 : prices[way[1]];
            byPrice.computeIfAbsent(price, each -> new ArrayList<>()).add(way);
        }
        byPrice.values().forEach(cheap::addAll);
        return cheap.subList(0, most);
    }

    private void consider(List<List<int[]>> options, Aim aim, Best best) {
        int[] chosen = new int[options.size()];
        do {
            Move move = move(options, chosen, aim.sign());
            if (move.keepsTotal()) {
                best.consider(move);
            }
        } while (!best.isPerfect() && ++tries <= mostTries && next(options, chosen));
    }

    /** Somebody more, or fewer: someone in the cell, who in the other parts is whoever is cheapest there. */
    private void considerNewPeople(Aim aim, Set<Integer> inside, Best best) {
        int[] from = new int[layout.dimensions()];
        best.worlds.get(0).someone(aim.cell(), from);
        for (Set<Integer> part : split.parts()) {
            if (!part.equals(inside)) {
                from = cheapestOf(part, from, layout.everything(), aim, best.cheap())
                        .orElse(from);
            }
        }
        cheapestOf(inside, from, aim.cell(), aim, best);
    }

    private Optional<int[]> cheapestOf(Set<Integer> part, int[] from, Cell cell, Aim aim, Best best) {
        List<Integer> dimensions = List.copyOf(part);
        int[] stays = new int[from.length];
        Arrays.fill(stays, Move.STAYS);
        int[] chosen = from.clone();
        dimensions.forEach(d -> chosen[d] = Long.numberOfTrailingZeros(cell.mask(d)));
        do {
            best.consider(new Move(chosen, stays, aim.sign()));
        } while (++tries <= mostTries && next(dimensions, chosen, cell));
        return best.step().map(step -> step.move().fromAll());
    }

    private static boolean next(List<Integer> dimensions, int[] chosen, Cell cell) {
        for (int d : dimensions) {
            long later = cell.mask(d) >>> chosen[d] >>> 1;
            if (later != 0) {
                chosen[d] += 1 + Long.numberOfTrailingZeros(later);
                return true;
            }
            chosen[d] = Long.numberOfTrailingZeros(cell.mask(d));
        }
        return false;
    }

    /** For each dimension the ways to change the cell: out of it into another category, or staying inside. */
    private List<List<int[]>> options(Cell cell, Set<Integer> part) {
        List<List<int[]>> options = new ArrayList<>();
        for (int d = 0; d < layout.dimensions(); d++) {
            List<int[]> ways = new ArrayList<>();
            if (!part.contains(d)) {
                ways.add(new int[] {0, Move.STAYS});
            }
            for (int to = layout.categories(d) - 1; part.contains(d) && to >= Move.STAYS; to--) {
                boolean inside = to != Move.STAYS && (cell.mask(d) >> to & 1) == 1;
                for (int from = 0; !inside && from < layout.categories(d); from++) {
                    if ((cell.mask(d) >> from & 1) == 1) {
                        ways.add(new int[] {from, to});
                    }
                }
            }
            options.add(ways);
        }
        return options;
    }

    private static Move move(List<List<int[]>> options, int[] chosen, int sign) {
        int[] from = new int[chosen.length];
        int[] to = new int[chosen.length];
        for (int d = 0; d < chosen.length; d++) {
            int[] way = options.get(d).get(chosen[d]);
            from[d] = way[0];
            to[d] = way[1];
        }
        return new Move(from, to, sign);
    }

    private static boolean next(List<List<int[]>> options, int[] chosen) {
        for (int d = chosen.length - 1; d >= 0; d--) {
            if (++chosen[d] < options.get(d).size()) {
                return true;
            }
            chosen[d] = 0;
        }
        return false;
    }

    /** The best move so far. */
    private static final class Best {

        private final Aim aim;
        private final List<World> worlds;
        private final List<Grid> grids;
        private long cost = Grid.FORBIDDEN;
        private Optional<Step> step = Optional.empty();
        private int patience = PATIENCE;

        Best(Aim aim, List<World> worlds, List<Grid> grids) {
            this.aim = aim;
            this.worlds = worlds;
            this.grids = grids;
        }

        Optional<Step> step() {
            return step;
        }

        /** For the same, but of moves of other cells. */
        Best cheap() {
            return new Best(aim, worlds, grids);
        }

        boolean isFree() {
            return cost == 0;
        }

        boolean isPerfect() {
            return cost == 0 && (step.orElseThrow().times() == aim.most() || --patience < 0);
        }

        void consider(Move move) {
            long times = aim.most();
            for (World world : worlds) {
                times = Math.min(times, world.room(move));
            }
            if (times == 0) {
                return;
            }
            long found = 0;
            long limit = step.isEmpty() ? Grid.FORBIDDEN : limit(times);
            for (Grid grid : grids) {
                long more = grid.cost(move, limit);
                found = more >= limit - found ? limit : found + more;
            }
            if (found < limit && isBetter(found, times)) {
                cost = found;
                step = Optional.of(new Step(move, times));
            }
        }

        /** From this cost on the move is worse than the best, by unit of change. */
        private long limit(long times) {
            return cost * times / step.orElseThrow().times() + 1;
        }

        private boolean isBetter(long found, long times) {
            if (step.isEmpty()) {
                return true;
            }
            long mine = found * step.get().times();
            long theirs = cost * times;
            return mine < theirs || mine == theirs && times > step.get().times();
        }
    }
}
