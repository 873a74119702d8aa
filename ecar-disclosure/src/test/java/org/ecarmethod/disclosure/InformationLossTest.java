package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ecarmethod.text.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of tables is hidden from which nothing can be told. */
class InformationLossTest {

    private static final int K = 5;

    /** For readers who know releases alone, three one-way tables in which every number is from five to half of everybody. */
    @ParameterizedTest
    @CsvSource({"40, 10", "60, 5", "120, 1"})
    void three_one_way_tables(int people, int perCent) {
        assertThat(hidden(people, Knowledge.RELEASES)).isLessThanOrEqualTo(perCent);
    }

    /** The same for readers who know the numbers of their own circle, of about seven people. */
    @ParameterizedTest
    @CsvSource({"40, 35", "60, 5", "120, 1"})
    void three_one_way_tables_for_members(int people, int perCent) {
        assertThat(hidden(people, Knowledge.OWN_CIRCLE)).isLessThanOrEqualTo(perCent);
    }

    private static double hidden(int people, Knowledge knowledge) {
        Random chance = new Random(people);
        long hidden = 0;
        long small = 0;
        long cells = 0;
        for (int round = 0; round < 60; round++) {
            List<Dimension> dimensions = List.of(Tables.plain("a", 3), Tables.plain("b", 4), Tables.plain("c", 3));
            Counts counts = population(chance, people, dimensions);
            ReleaseRequest request = Tables.request(
                            counts,
                            K,
                            Breakdown.by(code("a"), dimensions.get(0)),
                            Breakdown.by(code("b"), dimensions.get(1)),
                            Breakdown.by(code("c"), dimensions.get(2)))
                    .toBuilder()
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
                "%d people, readers know %s: %d of %d cells are hidden (%.1f %%), %d of them small%n",
                people, knowledge, hidden, cells, share, small);
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
    private static Counts population(Random chance, int people, List<Dimension> dimensions) {
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
                counts.add(Tables.circle("circle-" + person / 7), 1, at);
            }
            if (margins.values().stream().allMatch(margin -> margin >= K && margin <= people / 2)) {
                return counts.build();
            }
        }
    }
}
