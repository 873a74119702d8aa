package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ecarmethod.text.Code;
import org.junit.jupiter.api.Test;

/** Which cells are hidden: none without need, always the same, within bounded work, never without proof. */
class SuppressionTest {

    private static final int K = 5;

    @Test
    void a_table_without_small_numbers_is_shown_whole() {
        Dimension area = Tables.plain("area", 4).grouped(code("west"), Tables.codes("area1", "area2"));
        Dimension theme = Tables.plain("theme", 3);
        Release release = Tables.release(
                        Tables.counts(List.of(area, theme), 5, 6, 7, 8, 9, 10, 11, 12, 5, 5, 5, 5),
                        K,
                        Breakdown.by(code("one"), area, theme),
                        Breakdown.by(code("two"), theme))
                .release();

        assertThat(release.tables())
                .allSatisfy(table -> assertThat(table.suppressed()).isZero());
        assertThat(Tables.print(release.tables().get(0)))
                .isEqualTo("5 6 7 18\n8 9 10 27\n11 12 5 28\n5 5 5 15\n13 15 17 45\n29 32 27 88");
    }

    @Test
    void one_small_number_in_a_row_takes_the_smallest_other_with_it() {
        Dimension area = Tables.plain("area", 5);
        Release release = Tables.release(
                        Tables.counts(List.of(area), 30, 3, 12, 7, 25), K, Breakdown.by(code("t"), area))
                .release();

        assertThat(Tables.print(release.tables().get(0))).isEqualTo("30 . 12 . 25 77");
    }

    @Test
    void one_small_number_in_a_square_takes_three_others_with_it() {
        Dimension row = Tables.plain("a", 3);
        Dimension column = Tables.plain("b", 3);
        Release release = Tables.release(
                        Tables.counts(List.of(row, column), 3, 40, 8, 50, 60, 70, 9, 80, 10),
                        K,
                        Breakdown.by(code("t"), row, column))
                .release();

        assertThat(Tables.print(release.tables().get(0)))
                .isEqualTo(". 40 . 51\n50 60 70 180\n. 80 . 99\n62 180 88 330");
    }

    @Test
    void a_hierarchy_hides_inside_the_district_where_it_can() {
        Dimension area = Tables.plain("area", 6)
                .grouped(code("west"), Tables.codes("area1", "area2", "area3"))
                .grouped(code("east"), Tables.codes("area4", "area5", "area6"));
        Release release = Tables.release(
                        Tables.counts(List.of(area), 3, 20, 21, 6, 7, 8), K, Breakdown.by(code("t"), area))
                .release();

        assertThat(Tables.print(release.tables().get(0))).isEqualTo(". . 21 6 7 8 44 21 65");
    }

    @Test
    void the_order_of_everything_makes_no_difference() {
        Random chance = new Random(11);
        Dimension area = Tables.plain("area", 6).grouped(code("west"), Tables.codes("area1", "area2", "area3"));
        Dimension theme = Tables.plain("theme", 4);
        List<Code[]> places = Tables.places(area, theme);
        for (int round = 0; round < 20; round++) {
            long[] values = Tables.random(chance, places.size(), 12);
            PublishedTable straight = Tables.release(
                            Tables.counts(List.of(area, theme), values), K, Breakdown.by(code("t"), area, theme))
                    .release()
                    .tables()
                    .get(0);
            Dimension turned = turned(area, chance);
            Counts.Builder counts = Counts.of(Tables.PEOPLE, theme, turned);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                order.add(i);
            }
            Collections.shuffle(order, chance);
            for (int i : order) {
                Code[] at = {places.get(i)[1], places.get(i)[0]};
                counts.add(Tables.SOUTH, values[i] - values[i] / 2, at).add(Tables.NORTH, values[i] / 2, at);
            }
            PublishedTable other = Tables.release(counts.build(), K, Breakdown.by(code("t"), theme, turned))
                    .release()
                    .tables()
                    .get(0);

            for (Code row : area.nodes()) {
                for (Code column : theme.nodes()) {
                    assertThat(other.cell(column, row)).isEqualTo(straight.cell(row, column));
                }
            }
        }
    }

    private static Dimension turned(Dimension dimension, Random chance) {
        List<Code> categories = new ArrayList<>(dimension.categories());
        Collections.shuffle(categories, chance);
        return dimension.toBuilder().categories(categories).build();
    }

    @Test
    void twelve_by_thirty_with_a_hierarchy_is_done_in_a_bounded_number_of_tries() {
        Dimension area = Tables.plain("area", 30);
        for (int district = 0; district < 5; district++) {
            Code[] members =
                    area.categories().subList(district * 6, district * 6 + 6).toArray(Code[]::new);
            area = area.grouped(code("district" + district), members);
        }
        area = area.grouped(code("north"), Tables.codes("district0", "district1"));
        Dimension theme = Tables.plain("theme", 12);
        Random chance = new Random(5);
        for (int most : new int[] {5, 15, 60}) {
            Counts counts = Tables.counts(List.of(area, theme), Tables.random(chance, 360, most));
            Audit audit = new Audit(Tables.request(counts, K, Breakdown.by(code("t"), area, theme)), List.of());
            Suppression suppression = new Suppression(audit);

            assertThat(suppression.tries()).isPositive().isLessThan(600_000);
            assertThat(hidden(suppression))
                    .isLessThan(suppression.tables().get(0).cells().size());
        }
    }

    private static long hidden(Suppression suppression) {
        Grid grid = suppression.tables().get(0);
        long hidden = 0;
        for (int i = 0; i < grid.cells().size(); i++) {
            hidden += grid.isHidden(i) ? 1 : 0;
        }
        return hidden;
    }

    @Test
    void a_search_that_takes_too_long_shows_nothing() {
        Dimension area = Tables.plain("area", 5);
        Audit audit = new Audit(
                Tables.request(Tables.counts(List.of(area), 30, 3, 12, 7, 25), K, Breakdown.by(code("t"), area)),
                List.of());

        assertThat(hidden(new Suppression(audit, 3))).isEqualTo(6);
        assertThat(hidden(new Suppression(audit, 1000))).isEqualTo(2);
    }

    @Test
    void the_outcome_tells_a_search_that_ended_from_one_that_found_nothing() {
        Dimension area = Tables.plain("area", 5);
        Audit audit = new Audit(
                Tables.request(Tables.counts(List.of(area), 30, 3, 12, 7, 25), K, Breakdown.by(code("t"), area)),
                List.of());
        Dimension a = Tables.plain("a", 2);
        Dimension b = Tables.plain("b", 2);
        Counts counts = Tables.counts(List.of(a, b), 3, 4, 30, 40);
        var margins = Tables.release(counts, 3, Breakdown.by(code("margins"), a));

        assertThat(new Suppression(audit, 3).outcome()).isEqualTo(ReleaseLedger.Outcome.GAVE_UP);
        assertThat(new Suppression(audit, 1000).outcome()).isEqualTo(ReleaseLedger.Outcome.PROVED);
        assertThat(margins.outcome()).isEqualTo(ReleaseLedger.Outcome.PROVED);
        assertThat(Tables.release(margins.ledger(), counts, 8, Breakdown.by(code("all"), a, b))
                        .outcome())
                .isEqualTo(ReleaseLedger.Outcome.NO_OTHER_COUNTS);
    }

    @Test
    void what_does_not_protect_is_not_given_out() {
        Dimension area = Tables.plain("area", 3);
        Audit audit = new Audit(
                Tables.request(Tables.counts(List.of(area), 30, 3, 12), K, Breakdown.by(code("t"), area)), List.of());
        Demand demand = audit.demands().get(0);
        Move over = new Move(new int[] {1}, new int[] {2}, 1);
        Move under = new Move(new int[] {1}, new int[] {2}, -1);
        Certificate sound =
                new Certificate(demand, List.of(new Search.Step(over, 2)), List.of(new Search.Step(under, 3)));
        Certificate short1 =
                new Certificate(demand, List.of(new Search.Step(over, 1)), List.of(new Search.Step(under, 3)));
        Certificate below =
                new Certificate(demand, List.of(new Search.Step(over, 2)), List.of(new Search.Step(under, 4)));
        List<Grid> hiddenPair = audit.tables();
        hiddenPair.get(0).hide(over);

        Replay.require(audit, hiddenPair, List.of(sound));
        for (Certificate bad : List.of(short1, below)) {
            assertThatThrownBy(() -> Replay.require(audit, hiddenPair, List.of(bad)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a table to be released does not protect what it hides");
        }
        assertThatThrownBy(() -> Replay.require(audit, audit.tables(), List.of(sound)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a table to be released does not protect what it hides");
    }

    @Test
    void what_an_earlier_release_has_shown_is_not_asked_to_be_secret_again() {
        Dimension area = Tables.plain("area", 4);
        Counts counts = Tables.counts(List.of(area), 30, 4, 12, 9);
        var careless = Tables.release(counts, 3, Breakdown.by(code("t"), area));
        var careful = Tables.release(careless.ledger(), counts, K, Breakdown.by(code("t"), area));

        assertThat(Tables.print(careless.release().tables().get(0))).isEqualTo("30 4 12 9 55");
        assertThat(Tables.print(careful.release().tables().get(0))).isEqualTo("30 . 12 9 55");
    }

    @Test
    void where_an_earlier_release_leaves_no_room_nothing_more_is_shown() {
        Dimension a = Tables.plain("a", 2);
        Dimension b = Tables.plain("b", 2);
        Counts counts = Tables.counts(List.of(a, b), 3, 4, 30, 40);
        var margins = Tables.release(counts, 3, Breakdown.by(code("margins"), a));
        var all = Tables.release(margins.ledger(), counts, 8, Breakdown.by(code("all"), a, b));

        assertThat(Tables.print(margins.release().tables().get(0))).isEqualTo("7 70 77");
        assertThat(Tables.print(all.release().tables().get(0))).isEqualTo(". . .\n. . .\n. . .");
    }

    @Test
    void the_same_request_gives_the_same_tables() {
        Dimension area = Tables.plain("area", 4);
        Counts counts = Tables.counts(List.of(area), 30, 4, 12, 9);
        var first = Tables.release(counts, K, Breakdown.by(code("t"), area));
        var again = Tables.release(first.ledger(), counts, K, Breakdown.by(code("t"), area));

        assertThat(again.release().tables()).isEqualTo(first.release().tables());
        LedgerEntry one = first.ledger().entries().get(0);
        assertThat(again.ledger().entries())
                .containsExactly(one, one.toBuilder().follows(one.seal()).build());
    }
}
