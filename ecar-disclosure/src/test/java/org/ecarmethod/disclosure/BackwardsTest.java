package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Somebody who runs the method on all counts that agree with a release, and keeps those for which it gives just this
 * release. No proof protects against this; what it tells is measured here, and stands in {@code docs/privacy.md}.
 */
class BackwardsTest {

    private static final int K = 3;
    private static final int MOST_WORLDS = 3000;

    @Test
    void the_choice_of_hidden_cells_tells_no_more_than_is_said() {
        Tally row = measured("one row of five", 300, Tables.plain("a", 5));
        Tally square = measured("three by three", 120, Tables.plain("a", 3), Tables.plain("b", 3));

        for (Tally tally : List.of(row, square)) {
            assertThat(tally.narrower()).isLessThanOrEqualTo(tally.cells() / 2);
            assertThat(tally.small()).isLessThanOrEqualTo(tally.cells() * 14 / 100);
            assertThat(tally.exact()).isLessThanOrEqualTo(tally.cells() / 100);
        }
    }

    private record Tally(int cells, int narrower, int small, int exact) {}

    private static Tally measured(String name, int rounds, Dimension... dimensions) {
        Random chance = new Random(11);
        int size = Tables.places(dimensions).size();
        int cells = 0;
        int narrower = 0;
        int small = 0;
        int exact = 0;
        for (int round = 0; round < rounds; round++) {
            long[] values = Tables.random(chance, size, 12);
            Release release = released(values, dimensions);
            List<long[]> worlds = worlds(release, dimensions);
            if (worlds.size() > MOST_WORLDS) {
                continue;
            }
            List<long[]> same = worlds.stream()
                    .filter(world -> released(world, dimensions).tables().equals(release.tables()))
                    .toList();
            for (int atom = 0; atom < size; atom++) {
                if (values[atom] < K) {
                    Set<Long> possible = new HashSet<>();
                    for (long[] world : same) {
                        possible.add(world[atom]);
                    }
                    cells++;
                    narrower += possible.containsAll(
                                    LongStream.rangeClosed(0, K).boxed().toList())
                            ? 0
                            : 1;
                    small += possible.stream().allMatch(value -> value < K) ? 1 : 0;
                    exact += possible.size() == 1 ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "%s: of %d small numbers %.1f %% are narrower than 0 to %d, %.1f %% are told to be small, %d are told exactly%n",
                name, cells, 100.0 * narrower / cells, K, 100.0 * small / cells, exact);
        assertThat(cells).isGreaterThan(50);
        return new Tally(cells, narrower, small, exact);
    }

    private static Release released(long[] values, Dimension... dimensions) {
        return Tables.release(Tables.counts(Arrays.asList(dimensions), values), K, Breakdown.by(code("t"), dimensions))
                .release();
    }

    /** All counts that agree with the release, or one more than are looked at. */
    private static List<long[]> worlds(Release release, Dimension... dimensions) {
        Attacker attacker = new Attacker(dimensions).reads(release);
        List<long[]> found = new ArrayList<>();
        long[] left = attacker.values().stream().mapToLong(Long::longValue).toArray();
        collect(attacker.sums(), left, new long[attacker.size()], 0, found);
        return found;
    }

    private static void collect(List<BitSet> sums, long[] left, long[] world, int atom, List<long[]> found) {
        if (found.size() > MOST_WORLDS) {
            return;
        }
        long most = 40;
        for (int i = 0; i < left.length; i++) {
            int next = sums.get(i).nextSetBit(atom);
            if (next < 0 && left[i] != 0) {
                return;
            }
            most = next == atom ? Math.min(most, left[i]) : most;
        }
        if (atom == world.length) {
            found.add(world.clone());
            return;
        }
        for (long count = 0; count <= most; count++) {
            world[atom] = count;
            long[] rest = left.clone();
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= sums.get(i).get(atom) ? count : 0;
            }
            collect(sums, rest, world, atom + 1, found);
        }
    }
}
