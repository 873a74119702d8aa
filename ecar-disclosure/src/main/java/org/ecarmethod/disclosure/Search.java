package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the move that changes a cell by one and costs least to hide, among all moves of the family of {@link Move}. It
 * tries them in a fixed order and counts how many it has tried.
 */
final class Search {

    private final Layout layout;
    private final long mostTries;
    private long tries;

    Search(Layout layout, long mostTries) {
        this.layout = layout;
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
        List<List<int[]>> options = options(aim.cell());
        int[] chosen = new int[options.size()];
        Best best = new Best(aim, worlds, grids);
        do {
            best.consider(move(options, chosen, aim.sign()));
        } while (!best.isPerfect() && ++tries <= mostTries && next(options, chosen));
        return best.step();
    }

    /** For each dimension the ways to change the cell: out of it into another category, or staying inside. */
    private List<List<int[]>> options(Cell cell) {
        List<List<int[]>> options = new ArrayList<>();
        for (int d = 0; d < layout.dimensions(); d++) {
            List<int[]> ways = new ArrayList<>();
            for (int to = layout.categories(d) - 1; to >= Move.STAYS; to--) {
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

        Best(Aim aim, List<World> worlds, List<Grid> grids) {
            this.aim = aim;
            this.worlds = worlds;
            this.grids = grids;
        }

        Optional<Step> step() {
            return step;
        }

        boolean isPerfect() {
            return cost == 0
                    && step.filter(found -> found.times() == aim.most()).isPresent();
        }

        void consider(Move move) {
            if (aim.among() == Among.SAME_TOTAL && !move.keepsTotal()) {
                return;
            }
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
