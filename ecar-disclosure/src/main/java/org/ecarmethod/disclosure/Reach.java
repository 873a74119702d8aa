package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a demand has been led so far: other counts of now and of the earlier states that change with them, and the numbers
 * that the cell can have in all of these at once.
 */
final class Reach {

    private final Demand demand;
    private final World now;
    private final List<World> worlds = new ArrayList<>();
    private final List<World> telling = new ArrayList<>();
    private final List<Grid> earlierGrids = new ArrayList<>();

    Reach(Audit audit, Demand demand) {
        this.demand = demand;
        now = audit.reader(demand.reader()).world().copy();
        worlds.add(now);
        telling.add(now);
        for (int state : demand.bound()) {
            Earlier earlier = audit.earlier(state);
            earlierGrids.addAll(earlier.grids());
            if (demand.reader() == 0) {
                World before = earlier.world().copy();
                worlds.add(before);
                if (earlier.tells(demand.cell())) {
                    telling.add(before);
                }
            }
        }
    }

    World now() {
        return now;
    }

    /** All worlds that change. */
    List<World> worlds() {
        return worlds;
    }

    /** What was shown of the earlier ones. */
    List<Grid> earlierGrids() {
        return earlierGrids;
    }

    void apply(Move move, long times) {
        worlds.forEach(world -> world.apply(move, times));
    }

    /** The smallest number the cell can have. */
    long least() {
        return telling.stream()
                .mapToLong(world -> world.least(demand.cell()))
                .max()
                .orElseThrow();
    }

    /** The greatest number the cell can have. */
    long most() {
        return telling.stream()
                .mapToLong(world -> world.most(demand.cell()))
                .min()
                .orElseThrow();
    }

    /** How many the world has in which a cell has fewest, or with sign -1 most. */
    long count(Cell cell, int sign) {
        long count = now.most(cell);
        for (World world : telling) {
            count = sign > 0 ? Math.min(count, world.most(cell)) : Math.max(count, world.most(cell));
        }
        return count;
    }
}
