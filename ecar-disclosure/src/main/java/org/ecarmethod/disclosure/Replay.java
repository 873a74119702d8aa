package org.ecarmethod.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through the certificates again, another way than they were found: counts every shown cell anew in every world they
 * lead to. A release that does not stand this is not given out.
 */
final class Replay {

    private final Audit audit;
    private final List<Grid> tables;

    private Replay(Audit audit, List<Grid> tables) {
        this.audit = audit;
        this.tables = tables;
    }

    /**
     * Refuses tables that do not protect.
     *
     * @throws IllegalStateException if a certificate does not hold, which is a bug of the library
     */
    static void require(Audit audit, List<Grid> tables, List<Certificate> certificates) {
        Replay replay = new Replay(audit, tables);
        for (Certificate certificate : certificates) {
            Demand demand = certificate.demand();
            if (!replay.leads(demand, certificate.up(), demand.most())
                    || !replay.leads(demand, certificate.down(), demand.least())) {
                throw new IllegalStateException("a table to be released does not protect what it hides");
            }
        }
    }

    /** Whether other counts that agree with everything shown give the cell every number up or down to the goal. */
    private boolean leads(Demand demand, List<Search.Step> way, long goal) {
        Reach reach = new Reach(audit, demand);
        long truth = audit.reader(demand.reader()).counted().count(demand.cell());
        Set<Long> open = new HashSet<>();
        for (long value = Math.min(truth, goal); value <= Math.max(truth, goal); value++) {
            open.add(value);
        }
        strike(open, reach);
        for (Search.Step step : way) {
            for (long time = 0; time < step.times(); time++) {
                reach.apply(step.move(), 1);
                strike(open, reach);
            }
            if (!agrees(demand, reach)) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private static void strike(Set<Long> open, Reach reach) {
        long least = reach.least();
        long most = reach.most();
        open.removeIf(value -> least <= value && value <= most);
    }

    /** What holds before and after some equal moves holds between them. */
    private boolean agrees(Demand demand, Reach reach) {
        World truth = audit.reader(demand.reader()).world();
        List<World> worlds = reach.worlds();
        boolean agrees = worlds.stream().allMatch(World::isPossible)
                && tables.stream().allMatch(grid -> grid.agrees(reach.now(), truth));
        for (int i = 0; agrees && i < demand.bound().size(); i++) {
            Earlier state = audit.earlier(demand.bound().get(i));
            World then = demand.reader() == 0 ? state.world() : truth;
            World other = demand.reader() == 0 ? worlds.get(i + 1) : reach.now();
            agrees = state.grids().stream().allMatch(grid -> grid.agrees(other, then));
        }
        return agrees;
    }
}
