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
            Optional<List<Search.Step>> up = way(demand, 1, open);
            Optional<List<Search.Step>> down = way(demand, -1, open);
            if (up.isEmpty() || down.isEmpty()) {
                return Optional.empty();
            }
            certificates.add(new Certificate(demand, up.get(), down.get()));
        }
        return Optional.of(certificates);
    }

    /** Leads a cell as far as it must go, one move at a time, each the cheapest from where the one before has led. */
    private Optional<List<Search.Step>> way(Demand demand, int sign, List<Grid> open) {
        Reach reach = new Reach(audit, demand);
        List<Grid> grids = new ArrayList<>(open);
        grids.addAll(reach.earlierGrids());
        List<Search.Step> way = new ArrayList<>();
        while (distance(demand, sign, reach) > 0) {
            Optional<Search.Step> step = step(demand, sign, reach, grids);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            Move move = step.get().move();
            reach.apply(move, step.get().times());
            open.forEach(grid -> grid.hide(move));
            way.add(step.get());
        }
        return Optional.of(way);
    }

    private static long distance(Demand demand, int sign, Reach reach) {
        return sign > 0 ? demand.most() - reach.most() : reach.least() - demand.least();
    }

    /**
     * For the part of the cell that lacks most. Upwards every part must hold as many as the cell shall have; downwards it
     * is enough that one of them holds fewer.
     */
    private Optional<Search.Step> step(Demand demand, int sign, Reach reach, List<Grid> grids) {
        Optional<Search.Step> best = Optional.empty();
        for (Cell part : audit.split().in(demand.cell())) {
            long far = sign > 0 ? demand.most() - reach.count(part, sign) : distance(demand, sign, reach);
            if (far > 0) {
                Optional<Search.Step> found = step(new Search.Aim(part, sign, far, demand.among()), reach, grids);
                if (sign > 0 && found.isPresent() || search.isExhausted()) {
                    return search.isExhausted() ? Optional.empty() : found;
                }
                best = cheaper(best, found, grids);
            }
        }
        return best;
    }

    private Optional<Search.Step> step(Search.Aim aim, Reach reach, List<Grid> grids) {
        Optional<Search.Step> found = search.cheapest(aim, reach.worlds(), grids);
        return found.isPresent() || aim.among() == Search.Among.ALL
                ? found
                // Nobody else is there with whom it could be confused.
                : search.cheapest(aim.amongAll(), reach.worlds(), grids);
    }

    private static Optional<Search.Step> cheaper(
            Optional<Search.Step> one, Optional<Search.Step> other, List<Grid> grids) {
        return one.isEmpty() || other.isPresent() && cost(other.get(), grids) < cost(one.get(), grids) ? other : one;
    }

    private static double cost(Search.Step step, List<Grid> grids) {
        double cost = 0;
        for (Grid grid : grids) {
            cost += grid.cost(step.move(), Grid.FORBIDDEN);
        }
        return cost / step.times();
    }
}
