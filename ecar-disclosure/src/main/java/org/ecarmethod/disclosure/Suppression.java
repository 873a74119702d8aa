package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hides cells until every demand is met, and can prove it. For each demand it looks for moves that lead to other counts
 * which agree with everything shown; whatever a move changes is hidden. Since more hidden cells never spoil a proof,
 * demands are met one after the other.
 *
 * <p>A second pass starts again with only the cells that the first one hid, and so drops those that later ones made
 * needless. If a demand cannot be met, or the search takes too long, everything is hidden.
 */
final class Suppression {

    /** How many moves are tried at most for one release. */
    static final long MOST_TRIES = 10_000_000;

    private final Audit audit;
    private final Search search;
    private final List<Grid> tables;

    Suppression(Audit audit) {
        this(audit, MOST_TRIES);
    }

    Suppression(Audit audit, long mostTries) {
        this.audit = audit;
        search = new Search(audit.layout(), mostTries);
        tables = hidden();
    }

    /** The tables with everything hidden that must be. */
    List<Grid> tables() {
        return tables;
    }

    long tries() {
        return search.tries();
    }

    private List<Grid> hidden() {
        List<Grid> first = audit.tables();
        Optional<List<Certificate>> proof = pass(first);
        if (proof.isEmpty()) {
            first.forEach(Grid::hideAll);
            return first;
        }
        List<Grid> second = audit.tables();
        for (int i = 0; i < second.size(); i++) {
            second.get(i).forbidWhatIsShownIn(first.get(i));
        }
        Optional<List<Certificate>> shorter = pass(second);
        List<Grid> chosen = shorter.isPresent() ? second : first;
        Replay.require(audit, chosen, shorter.orElse(proof.get()));
        return chosen;
    }

    private Optional<List<Certificate>> pass(List<Grid> open) {
        List<Certificate> certificates = new ArrayList<>();
        for (Demand demand : audit.demands()) {
            Optional<List<Search.Step>> up = way(demand, 1, demand.most() - demand.now(), open);
            Optional<List<Search.Step>> down = way(demand, -1, demand.now() - demand.least(), open);
            if (up.isEmpty() || down.isEmpty()) {
                return Optional.empty();
            }
            certificates.add(new Certificate(demand, up.get(), down.get()));
        }
        return Optional.of(certificates);
    }

    /** Leads a cell so far from its number, one move at a time, each the cheapest from where the one before has led. */
    private Optional<List<Search.Step>> way(Demand demand, int sign, long distance, List<Grid> open) {
        List<TablePopulation> worlds = new ArrayList<>(List.of(audit.now().copy()));
        List<Grid> grids = new ArrayList<>(open);
        for (int state : demand.bound()) {
            worlds.add(audit.earlier(state).world().copy());
            grids.addAll(audit.earlier(state).grids());
        }
        List<Search.Step> way = new ArrayList<>();
        for (long left = distance; left > 0; left -= way.get(way.size() - 1).times()) {
            Optional<Search.Step> step = step(demand, sign, left, worlds, grids);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            Move move = step.get().move();
            long times = step.get().times();
            worlds.forEach(world -> world.apply(move, times));
            open.forEach(grid -> grid.hide(move));
            way.add(step.get());
        }
        return Optional.of(way);
    }

    private Optional<Search.Step> step(
            Demand demand, int sign, long most, List<TablePopulation> worlds, List<Grid> grids) {
        Optional<Search.Step> found =
                search.cheapest(new Search.Aim(demand.cell(), sign, most, demand.among()), worlds, grids);
        if (found.isEmpty() && demand.among() == Search.Among.SAME_TOTAL) {
            // Nobody else is there with whom it could be confused.
            found = search.cheapest(new Search.Aim(demand.cell(), sign, most, Search.Among.ALL), worlds, grids);
        }
        return search.isExhausted() ? Optional.empty() : found;
    }
}
