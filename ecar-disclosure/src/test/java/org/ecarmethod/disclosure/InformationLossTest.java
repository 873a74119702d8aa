package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ecarmethod.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Optimisation.Sense;

/** How much of tables is hidden from which nothing can be told. */
class InformationLossTest {

    private static final int K = 5;
    private static final int SEVEN = 7;

    /** For readers who know releases alone, three one-way tables in which every number is from five to half of everybody. */
    @ParameterizedTest
    @CsvSource({"40, 10", "60, 5", "120, 1"})
    void three_one_way_tables(int people, int perCent) {
        assertThat(hidden(people, SEVEN, Knowledge.RELEASES)).isLessThanOrEqualTo(perCent);
    }

    /** The same for readers who know the numbers of their own circle, of about seven people. */
    @ParameterizedTest
    @CsvSource({"40, 10", "60, 5", "120, 1"})
    void three_one_way_tables_for_members(int people, int perCent) {
        assertThat(hidden(people, SEVEN, Knowledge.OWN_CIRCLE)).isLessThanOrEqualTo(perCent);
    }

    /** If there are only two circles, a member knows half of everybody. */
    @Test
    void three_one_way_tables_for_members_of_two_circles() {
        assertThat(hidden(40, 20, Knowledge.OWN_CIRCLE)).isLessThanOrEqualTo(45);
    }

    /** What is shown lets every small crossing be anything from 0 to five: for everybody outside, and for a member of each circle. */
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 120})
    void no_crossing_can_be_told(int people) {
        Random chance = new Random(people);
        List<Dimension> dimensions = List.of(Tables.plain("a", 3), Tables.plain("b", 4), Tables.plain("c", 3));
        Dimension[] array = dimensions.toArray(Dimension[]::new);
        Counts counts = population(chance, people, SEVEN, dimensions);
        Release release = ReleaseLedger.empty()
                .release(Tables.forMembers(Tables.request(counts, K, byEach(dimensions))))
                .release();
        Attacker outside = new Attacker(array).reads(release);
        long[] all = values(counts.kept(), dimensions);
        assertSmallCrossingsAreWide(outside, all);
        counts.ofEach().values().stream().limit(2).forEach(own -> {
            long[] known = values(own, dimensions);
            long[] others = all.clone();
            Arrays.setAll(others, atom -> all[atom] - known[atom]);
            assertSmallCrossingsAreWide(outside.without(known), others);
        });
    }

    private static long[] values(List<KeptCount> kept, List<Dimension> dimensions) {
        List<List<Code>> places = Tables.places(dimensions.toArray(Dimension[]::new)).stream()
                .map(List::of)
                .toList();
        long[] values = new long[places.size()];
        kept.forEach(one -> values[places.indexOf(one.categories())] += one.count());
        return values;
    }

    private static void assertSmallCrossingsAreWide(Attacker attacker, long[] truth) {
        for (int atom = 0; atom < truth.length; atom++) {
            BitSet place = new BitSet();
            place.set(atom);
            if (truth[atom] < K) {
                assertThat(LinearAttackTest.bound(attacker, place, Sense.MIN)).isEqualTo(0, offset(1e-6));
                assertThat(LinearAttackTest.bound(attacker, place, Sense.MAX)).isGreaterThan(K - 1e-6);
            }
        }
    }

    private static Breakdown[] byEach(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> Breakdown.by(dimension.id(), dimension))
                .toArray(Breakdown[]::new);
    }

    private static double hidden(int people, int circle, Knowledge knowledge) {
        Random chance = new Random(people);
        long hidden = 0;
        long small = 0;
        long cells = 0;
        for (int round = 0; round < 60; round++) {
            List<Dimension> dimensions = List.of(Tables.plain("a", 3), Tables.plain("b", 4), Tables.plain("c", 3));
            Counts counts = population(chance, people, circle, dimensions);
            ReleaseRequest request = Tables.request(counts, K, byEach(dimensions)).toBuilder()
                    .policy(DisclosurePolicy.builder().knowledge(knowledge).build())
                    .build();
            small += sensitive(request);
            for (PublishedTable table :
                    ReleaseLedger.empty().release(request).release().tables()) {
                hidden += table.suppressed();
                cells += table.cells().size();
            }
        }
        double share = 100.0 * hidden / cells;
        System.out.printf(
                "%d people in circles of %d, readers know %s: %d of %d cells are hidden (%.1f %%), %d of them small%n",
                people, circle, knowledge, hidden, cells, share, small);
        return share;
    }

    private static long sensitive(ReleaseRequest request) {
        long sensitive = 0;
        for (Grid grid : new Audit(request, List.of()).tables()) {
            for (int i = 0; i < grid.cells().size(); i++) {
                sensitive += grid.isHidden(i) ? 1 : 0;
            }
        }
        return sensitive;
    }

    /** People with categories by chance, again and again until all margins are from five to half. */
    private static Counts population(Random chance, int people, int circle, List<Dimension> dimensions) {
        while (true) {
            Counts.Builder counts = Counts.of(Tables.PEOPLE, dimensions.toArray(Dimension[]::new));
            Map<Code, Integer> margins = new HashMap<>();
            dimensions.forEach(dimension -> dimension.categories().forEach(category -> margins.put(category, 0)));
            for (int person = 0; person < people; person++) {
                Code[] at = new Code[dimensions.size()];
                for (int d = 0; d < at.length; d++) {
                    List<Code> categories = dimensions.get(d).categories();
                    at[d] = categories.get(chance.nextInt(categories.size()));
                    margins.merge(at[d], 1, Integer::sum);
                }
                counts.add(Tables.circle("circle-" + person / circle), 1, at);
            }
            if (margins.values().stream().allMatch(margin -> margin >= K && margin <= people / 2)) {
                return counts.build();
            }
        }
    }
}
