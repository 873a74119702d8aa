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
 * needless. Then one hidden cell after the other is asked to be shown, and the rest hidden anew; what loses least is kept.
 * If a demand cannot be met, or the search takes too long, everything is hidden.
 */
final class Suppression {

    /** How many moves are tried at most for one release, and how many more to hide less. */
    static final long MOST_TRIES = 3_000_000;

    private static final long MOST_IMPROVING = 300_000;

    /** In a request of more cells, one cell less is not worth the work. */
    private static final int MOST_IMPROVED = 1000;

    private static final int MOST_TWICE = 5000;

    private final Audit audit;
    private final Search first;
    private final Search later;
    private final List<Grid> tables;
    private final ReleaseLedger.Outcome outcome;

    Suppression(Audit audit) {
        this(audit, MOST_TRIES);
    }

    Suppression(Audit audit, long mostTries) {
        this.audit = audit;
        first = new Search(audit.layout(), audit.split(), mostTries);
        later = new Search(audit.layout(), audit.split(), Math.min(MOST_IMPROVING, mostTries));
        Optional<Proof> proof = proof(audit.tables(), first).map(this::improved);
        proof.ifPresent(found -> Replay.require(audit, found.tables(), found.certificates()));
        tables = proof.map(Proof::tables).orElseGet(this::blank);
        outcome = proof.isPresent()
                ? ReleaseLedger.Outcome.PROVED
                : first.isExhausted() ? ReleaseLedger.Outcome.GAVE_UP : ReleaseLedger.Outcome.NO_OTHER_COUNTS;
    }

    /** Hidden cells, why they suffice, and what is lost. */
    private record Proof(List<Grid> tables, List<Certificate> certificates, long loss) {}

    /** The tables with everything hidden that must be. */
    List<Grid> tables() {
        return tables;
    }

    ReleaseLedger.Outcome outcome() {
        return outcome;
    }

    long tries() {
        return first.tries() + later.tries();
    }

    private List<Grid> blank() {
        List<Grid> blank = audit.tables();
        blank.forEach(Grid::hideAll);
        return blank;
    }

    /** Two passes, or one where the second would save next to nothing. */
    private Optional<Proof> proof(List<Grid> open, Search search) {
        if (cells(open) > MOST_TWICE) {
            return pass(open, search);
        }
        return pass(open, search).map(proof -> {
            List<Grid> second = audit.tables();
            for (int i = 0; i < second.size(); i++) {
                second.get(i).forbidWhatIsShownIn(proof.tables().get(i));
            }
            return pass(second, search)
                    .filter(less -> less.loss() < proof.loss())
                    .orElse(proof);
        });
    }

    private static int cells(List<Grid> tables) {
        return tables.stream().mapToInt(grid -> grid.cells().size()).sum();
    }

    private Proof improved(Proof given) {
        Proof best = given;
        boolean goesOn = cells(given.tables()) <= MOST_IMPROVED;
        while (goesOn) {
            Optional<Proof> better = better(best);
            goesOn = better.isPresent();
            best = better.orElse(best);
        }
        return best;
    }

    /** The same without one of the cells that are hidden for the sake of others. */
    private Optional<Proof> better(Proof best) {
        List<Grid> fresh = audit.tables();
        for (int table = 0; table < fresh.size(); table++) {
            for (int i = 0; i < fresh.get(table).cells().size() && !later.isExhausted(); i++) {
                if (best.tables().get(table).isHidden(i) && !fresh.get(table).isHidden(i)) {
                    List<Grid> without = audit.tables();
                    without.get(table).price(i, Grid.FORBIDDEN);
                    Optional<Proof> other = proof(without, later).filter(proof -> proof.loss() < best.loss());
                    if (other.isPresent()) {
                        return other;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Proof> pass(List<Grid> open, Search search) {
        List<Certificate> certificates = new ArrayList<>();
        for (Demand demand : audit.demands()) {
            Optional<List<Search.Step>> up = way(demand, 1, open, search);
            Optional<List<Search.Step>> down = up.isEmpty() ? up : way(demand, -1, open, search);
            if (down.isEmpty()) {
                return Optional.empty();
            }
            certificates.add(new Certificate(demand, up.orElseThrow(), down.get()));
        }
        return Optional.of(new Proof(open, certificates, loss(open)));
    }

    private long loss(List<Grid> open) {
        List<Grid> fresh = audit.tables();
        long loss = 0;
        for (int table = 0; table < fresh.size(); table++) {
            for (int i = 0; i < fresh.get(table).cells().size(); i++) {
                loss += open.get(table).isHidden(i) ? fresh.get(table).price(i) : 0;
            }
        }
        return loss;
    }

    /** Leads a cell as far as it must go, one move at a time, each the cheapest from where the one before has led. */
    private Optional<List<Search.Step>> way(Demand demand, int sign, List<Grid> open, Search search) {
        Reach reach = new Reach(audit, demand);
        List<Grid> grids = new ArrayList<>(open);
        grids.addAll(reach.earlierGrids());
        List<Search.Step> way = new ArrayList<>();
        while (distance(demand, sign, reach) > 0) {
            Optional<Search.Step> step = step(demand, sign, reach, grids, search);
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
    private Optional<Search.Step> step(Demand demand, int sign, Reach reach, List<Grid> grids, Search search) {
        Optional<Search.Step> best = Optional.empty();
        for (Cell part : audit.split().in(demand.cell())) {
            long far = sign > 0 ? demand.most() - reach.count(part, sign) : distance(demand, sign, reach);
            if (far > 0) {
                Optional<Search.Step> found =
                        step(new Search.Aim(part, sign, far, demand.among()), reach, grids, search);
                if (sign > 0 && found.isPresent() || search.isExhausted()) {
                    return search.isExhausted() ? Optional.empty() : found;
                }
                best = cheaper(best, found, grids);
            }
        }
        return best;
    }

    private Optional<Search.Step> step(Search.Aim aim, Reach reach, List<Grid> grids, Search search) {
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
