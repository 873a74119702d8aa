package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;

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

    private boolean leads(Demand demand, List<Search.Step> way, long goal) {
        TablePopulation now = audit.now().copy();
        List<TablePopulation> bound = new ArrayList<>();
        demand.bound().forEach(state -> bound.add(audit.earlier(state).world().copy()));
        for (Search.Step step : way) {
            now.apply(step.move(), step.times());
            bound.forEach(world -> world.apply(step.move(), step.times()));
            boolean agrees = now.isPossible() && tables.stream().allMatch(grid -> grid.agrees(now, audit.now()));
            for (int i = 0; agrees && i < bound.size(); i++) {
                Earlier state = audit.earlier(demand.bound().get(i));
                TablePopulation world = bound.get(i);
                agrees = world.isPossible()
                        && state.grids().stream().allMatch(grid -> grid.agrees(world, state.world()));
            }
            if (!agrees) {
                return false;
            }
        }
        return now.count(demand.cell()) == goal;
    }
}
