package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * All populations that are linked with the one of a request: those declared to share people with it, those declared to
 * share people with these, and so on. Two of which nobody declared that they share people are taken to share none.
 *
 * <p>Numbers of several of them, added and subtracted, can count a few people: all without the women and without the men,
 * or all without A, without B, and with those who lack both. A sum in which some person would count twice, or less than
 * nothing, counts nobody and is left out.
 */
final class Linked {

    /** How many combinations of releases are looked at, at most. */
    static final int MOST_SUMS = 10_000;

    private final Population own;
    private final Map<Population, Set<Population>> sharing = new LinkedHashMap<>();
    private final Map<Population, List<LedgerEntry>> others = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /** Weights of other populations besides 1 for the own one. */
    private record Sum(Map<Population, Integer> weights, int sign) {}

    Linked(ReleaseRequest request, List<LedgerEntry> entries) {
        own = request.counts().population();
        declare(own, request.overlapping());
        entries.forEach(entry -> declare(entry.population(), entry.overlapping()));
        Set<Population> reached = new LinkedHashSet<>(Set.of(own));
        List<Population> open = new ArrayList<>(List.of(own));
        for (int i = 0; i < open.size(); i++) {
            sharing(open.get(i)).stream().filter(reached::add).forEach(open::add);
        }
        for (LedgerEntry entry : entries) {
            if (!entry.population().equals(own) && reached.contains(entry.population())) {
                others.computeIfAbsent(entry.population(), population -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    private void declare(Population one, Set<Population> shared) {
        sharing.computeIfAbsent(one, population -> new LinkedHashSet<>()).addAll(shared);
        shared.forEach(other -> sharing.computeIfAbsent(other, population -> new LinkedHashSet<>())
                .add(one));
    }

    private Set<Population> sharing(Population one) {
        return sharing.getOrDefault(one, Set.of());
    }

    /** All releases of the other populations. */
    List<LedgerEntry> entries() {
        return others.values().stream().flatMap(List::stream).toList();
    }

    /** Whether all sums can be looked at. */
    void check(Violations violations) {
        long ways = 1;
        for (List<LedgerEntry> entries : others.values()) {
            ways = Math.min(ways, MOST_SUMS) * (1 + 2L * entries.size());
        }
        if (ways > MOST_SUMS) {
            violations.accept(Issue.at(DisclosureIssues.TOO_MANY_LINKED, PropertyPath.of("overlapping"))
                    .with("max", MOST_SUMS)
                    .build());
        }
    }

    /** Finds the sums that can count people. */
    Linked prepared() {
        weigh(new ArrayList<>(others.keySet()), 0, new LinkedHashMap<>());
        return this;
    }

    private void weigh(List<Population> populations, int at, Map<Population, Integer> weights) {
        if (at == populations.size()) {
            Map<Population, Integer> some = new LinkedHashMap<>(weights);
            for (int sign : new int[] {1, -1}) {
                if (!some.isEmpty() && countsPeople(some, sign)) {
                    sums.add(new Sum(some, sign));
                }
            }
            return;
        }
        weigh(populations, at + 1, weights);
        for (int weight : new int[] {-1, 1}) {
            weights.put(populations.get(at), weight);
            weigh(populations, at + 1, weights);
            weights.remove(populations.get(at));
        }
    }

    /** Whether everybody in each population can be a person that the sum counts once or not at all. */
    private boolean countsPeople(Map<Population, Integer> weights, int sign) {
        Map<Population, Integer> all = new LinkedHashMap<>(weights);
        all.put(own, 1);
        return all.keySet().stream()
                .allMatch(member -> fits(
                        new ArrayList<>(all.keySet()),
                        0,
                        List.of(member),
                        all,
                        sign * all.getOrDefault(member, 0),
                        sign));
    }

    private boolean fits(
            List<Population> populations,
            int at,
            List<Population> of,
            Map<Population, Integer> weights,
            int value,
            int sign) {
        if (at == populations.size()) {
            return value == 0 || value == 1;
        }
        Population next = populations.get(at);
        if (fits(populations, at + 1, of, weights, value, sign)) {
            return true;
        }
        if (of.contains(next) || !sharing(next).containsAll(of)) {
            return false;
        }
        List<Population> more = new ArrayList<>(of);
        more.add(next);
        return fits(populations, at + 1, more, weights, value + sign * weights.getOrDefault(next, 0), sign);
    }

    /** Whoever knows all of the others: with how many in the cell nobody is left of a sum that now counts a few. */
    Set<Long> emptied(Cell cell, long count, int minimum, Map<LedgerEntry, Earlier> states) {
        Set<Long> emptied = new TreeSet<>();
        for (Sum sum : sums) {
            Set<Long> totals = Set.of(count);
            for (Map.Entry<Population, Integer> part : sum.weights().entrySet()) {
                Set<Long> next = new TreeSet<>();
                for (long number : numbers(part.getKey(), cell, states)) {
                    totals.forEach(total -> next.add(total + part.getValue() * number));
                }
                totals = next;
            }
            for (long total : totals) {
                if (total * sum.sign() > 0 && total * sum.sign() < minimum) {
                    emptied.add(count - total);
                }
            }
        }
        return emptied;
    }

    private Set<Long> numbers(Population population, Cell cell, Map<LedgerEntry, Earlier> states) {
        Set<Long> numbers = new TreeSet<>();
        for (LedgerEntry entry : others.getOrDefault(population, List.of())) {
            Optional.ofNullable(states.get(entry))
                    .filter(state -> state.tells(cell))
                    .ifPresent(state -> numbers.add(state.counted().count(cell)));
        }
        return numbers;
    }
}
