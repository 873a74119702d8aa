package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.disclosure.Tables.code;
import static org.ecarmethod.disclosure.Tables.codes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the values of counting refuse, each with its code and place. */
class DisclosureValuesTest {

    private static final Dimension AREA = Tables.plain("area", 4);
    private static final Breakdown TOTAL = new Breakdown(code("total"), List.of());

    private static List<String> refusal(ThrowingCallable call) {
        return catchThrowableOfType(InvalidValueException.class, call).issues().stream()
                .map((Issue issue) -> issue.code() + " at " + issue.path() + " "
                        + issue.arguments().values())
                .toList();
    }

    private static void assertRefused(ThrowingCallable call, String... expected) {
        assertThat(refusal(call)).containsExactly(expected);
    }

    @Nested
    class A_dimension {

        @Test
        void has_one_to_sixty_categories() {
            assertRefused(
                    () -> Dimension.of(code("area"), DimensionKind.AREA, List.of()),
                    "ecar.value.out-of-range at /categories [Amount[value=60], Amount[value=1]]");
            assertRefused(
                    () -> Tables.plain("area", 61),
                    "ecar.value.out-of-range at /categories [Amount[value=60], Amount[value=1]]");
            assertThat(Tables.plain("area", 60).categories()).hasSize(60);
        }

        @Test
        void names_everything_once() {
            assertRefused(
                    () -> Tables.dimension("area", DimensionKind.AREA, "hill", "hill"),
                    "ecar.value.repeated at /categories []");
            assertRefused(
                    () -> Tables.dimension("area", DimensionKind.AREA, "hill", "all"),
                    "ecar.value.repeated at /categories []");
            assertRefused(
                    () -> AREA.grouped(code("area1"), codes("area2", "area3")),
                    "ecar.value.repeated at /groups/0/id []");
        }

        @Test
        void groups_its_own_categories() {
            assertRefused(
                    () -> AREA.grouped(code("west"), code("moon")),
                    "ecar.disclosure.unknown-category at /groups/0/members []");
            assertRefused(() -> AREA.grouped(code("west")), "ecar.value.empty at /groups/0/members []");
        }

        @Test
        void flattens_groups_of_groups() {
            Dimension tree =
                    AREA.grouped(code("west"), codes("area1", "area2")).grouped(code("most"), codes("west", "area3"));

            assertThat(tree.groups().get(1).members()).containsExactly(codes("area1", "area2", "area3"));
            assertThat(tree.nodes()).containsExactly(codes("area1", "area2", "area3", "area4", "west", "most", "all"));
        }

        @ParameterizedTest
        @EnumSource(DimensionKind.class)
        void says_whether_it_helps_to_recognise_a_person(DimensionKind kind) {
            assertThat(kind.isQuasiIdentifier())
                    .isEqualTo(!List.of(DimensionKind.THEME, DimensionKind.TIME, DimensionKind.OTHER)
                            .contains(kind));
            assertThat(kind.vocabulary()).isEqualTo("dimension-kind");
        }
    }

    @Nested
    class A_count {

        @Test
        void refuse_what_can_not_be_counted() {
            Counts.Builder counts = Counts.of(Tables.PEOPLE, AREA);

            assertRefused(
                    () -> counts.add(Tables.NORTH, -1, code("area1")),
                    "ecar.value.out-of-range at /count [Amount[value=1000000000], Amount[value=0]]");
            assertRefused(
                    () -> counts.add(Tables.NORTH, 1_000_000_000, code("area1")).add(Tables.NORTH, 1, code("area1")),
                    "ecar.value.out-of-range at /count [Amount[value=1000000000], Amount[value=0]]");
            assertRefused(
                    () -> counts.add(Tables.NORTH, 1, code("moon")),
                    "ecar.disclosure.unknown-category at /categories []");
            assertRefused(
                    () -> counts.add(Tables.NORTH, 1, codes("area1", "area2")),
                    "ecar.disclosure.unknown-category at /categories []");
        }

        @Test
        void refuse_too_many_combinations_and_a_dimension_twice() {
            assertRefused(
                    () -> Counts.of(Tables.PEOPLE, Tables.plain("a", 60), Tables.plain("b", 60), Tables.plain("c", 3)),
                    "ecar.disclosure.too-large at /dimensions [Amount[value=10000]]");
            assertRefused(() -> Counts.of(Tables.PEOPLE, AREA, AREA), "ecar.value.repeated at /dimensions []");
        }

        @Test
        void do_not_change_after_they_were_built() {
            Counts.Builder counts = Counts.of(Tables.PEOPLE, AREA)
                    .add(Tables.NORTH, 4, code("area1"))
                    .add(Tables.SOUTH, 4, code("area1"));
            Counts built = counts.build();
            counts.add(Tables.NORTH, 90, code("area1"));

            assertThat(Tables.release(built, 5, TOTAL).release().tables().get(0).cell())
                    .isEqualTo(new PublishedCell.Shown(8));
        }
    }

    @Nested
    class A_table {

        @Test
        void has_each_axis_and_each_node_once() {
            Breakdown.Axis axis = new Breakdown.Axis(AREA.id(), AREA.nodes());

            assertRefused(() -> new Breakdown(code("t"), List.of(axis, axis)), "ecar.value.repeated at /axes []");
            assertRefused(
                    () -> new Breakdown.Axis(AREA.id(), List.of(codes("area1", "area1"))),
                    "ecar.value.repeated at /nodes/1 []");
            assertRefused(() -> new Breakdown.Axis(AREA.id(), List.of()), "ecar.value.empty at /nodes []");
        }

        @Test
        void has_a_cell_for_each_combination() {
            assertRefused(
                    () -> new PublishedTable(TOTAL, List.of()),
                    "ecar.value.out-of-range at /cells [Amount[value=1], Amount[value=1]]");
        }

        @Test
        void finds_its_cells_by_name() {
            Dimension role = Tables.plain("role", 2);
            PublishedTable table = Tables.release(
                            Tables.counts(List.of(AREA, role), 5, 6, 7, 8, 9, 10, 11, 12),
                            5,
                            Breakdown.by(code("t"), role, AREA))
                    .release()
                    .tables()
                    .get(0);

            assertThat(table.cell(codes("role2", "area3"))).isEqualTo(new PublishedCell.Shown(10));
            assertThat(table.cell(codes("role1", "all"))).isEqualTo(new PublishedCell.Shown(32));
            assertRefused(
                    () -> table.cell(codes("area3", "role2")),
                    "ecar.disclosure.unknown-category at /nodes []",
                    "ecar.disclosure.unknown-category at /nodes []");
            assertRefused(() -> table.cell(code("role1")), "ecar.disclosure.unknown-category at /nodes []");
        }
    }

    @Nested
    class A_policy {

        @ParameterizedTest
        @CsvSource({"2,2,2,1000,/minimum", "1001,2,2,1000,/minimum", "5,3,2,1000,/quasiIdentifiers"})
        void has_bounds(int minimum, int quasiIdentifiers, int circles, int equalityData, String at) {
            assertThat(refusal(() -> DisclosurePolicy.builder()
                            .minimum(minimum)
                            .quasiIdentifiers(quasiIdentifiers)
                            .circles(circles)
                            .equalityData(equalityData)
                            .build()))
                    .singleElement()
                    .asString()
                    .startsWith("ecar.value.out-of-range at " + at + " ");
        }

        @Test
        void says_everything_that_is_out_of_bounds() {
            assertThat(refusal(() -> DisclosurePolicy.builder()
                            .minimum(0)
                            .quasiIdentifiers(-1)
                            .circles(1)
                            .equalityData(99)
                            .build()))
                    .hasSize(4);
        }

        @Test
        void is_five_two_two_and_a_thousand_unless_set() {
            DisclosurePolicy policy = DisclosurePolicy.reference();

            assertThat(List.of(policy.minimum(), policy.quasiIdentifiers(), policy.circles(), policy.equalityData()))
                    .containsExactly(5, 2, 2, 1000);
            assertThat(policy.toBuilder().minimum(3).build().minimum()).isEqualTo(3);
        }
    }

    @Nested
    class A_request {

        private final Counts counts = Tables.counts(List.of(AREA), 9, 9, 9, 9);

        @Test
        void asks_for_something_and_for_each_table_once() {
            assertRefused(() -> Tables.request(counts, 5), "ecar.value.empty at /tables []");
            assertRefused(() -> Tables.request(counts, 5, TOTAL, TOTAL), "ecar.value.repeated at /tables []");
        }

        @Test
        void asks_for_what_was_counted() {
            assertRefused(
                    () -> Tables.release(counts, 5, Breakdown.by(code("t"), Tables.plain("moon", 2))),
                    "ecar.disclosure.unknown-category at /tables/0/axes []");
            assertRefused(
                    () -> Tables.release(counts, 5, Breakdown.by(code("t"), Tables.plain("area", 5))),
                    "ecar.disclosure.unknown-category at /tables/0/axes []");
        }

        @Test
        void asks_for_no_more_than_can_be_audited() {
            Dimension wide = Tables.plain("a", 60);
            Dimension groups = wide;
            for (int i = 0; i < 110; i++) {
                groups = groups.grouped(code("g" + i), codes("a1", "a" + (2 + i % 50)));
            }
            Dimension most = Tables.plain("b", 60);
            long[] nines = new long[3600];
            Arrays.fill(nines, 9);
            Counts large = Tables.counts(List.of(groups, most), nines);

            assertRefused(
                    () -> Tables.release(
                            large, 5, Breakdown.by(code("t"), large.dimensions().get(0), most)),
                    "ecar.disclosure.too-large at /tables [Amount[value=10000]]");
        }
    }

    @Nested
    class A_ledger {

        private final LedgerEntry entry = Tables.release(
                        Tables.counts(List.of(AREA), 9, 9, 9, 2), 5, Breakdown.by(code("t"), AREA))
                .ledger()
                .entries()
                .get(0);

        @Test
        void keeps_what_was_published_when_for_whom_and_from_what() {
            assertThat(entry.population()).isEqualTo(Tables.PEOPLE);
            assertThat(entry.audience()).isEqualTo(code("public"));
            assertThat(entry.on()).isEqualTo(Tables.DAY);
            assertThat(entry.minimum()).isEqualTo(5);
            assertThat(entry.dimensions()).containsExactly(AREA);
            assertThat(entry.kept().stream().map(KeptCount::count)).containsExactly(9L, 9L, 9L, 2L);
            assertThat(Tables.print(entry.tables().get(0))).isEqualTo("9 9 . . 29");
        }

        @Test
        void is_made_again_of_what_was_kept() {
            ReleaseLedger ledger = ReleaseLedger.of(
                    List.of(entry, entry.toBuilder().follows(entry.seal()).build()));

            assertThat(ledger.entries().get(0)).isEqualTo(entry);
            assertThat(ledger).hasToString("ReleaseLedger[2]");
        }

        @Test
        void is_in_the_order_of_days() {
            assertRefused(
                    () -> ReleaseLedger.of(List.of(
                            entry,
                            entry.toBuilder()
                                    .follows(entry.seal())
                                    .on(Tables.DAY.minusDays(1))
                                    .build())),
                    "ecar.value.date-order at /1/on [Date[edtf=2027-03-01]]");
        }

        @Test
        void refuses_entries_that_can_not_have_been() {
            assertRefused(
                    () -> entry.toBuilder()
                            .addKept(new KeptCount(List.of(codes("moon")), 1), new KeptCount(List.of(), 1))
                            .build(),
                    "ecar.disclosure.unknown-category at /kept/4 []",
                    "ecar.disclosure.unknown-category at /kept/5 []");
            assertRefused(
                    () -> entry.toBuilder()
                            .addKept(new KeptCount(List.of(codes("area1")), 1))
                            .build(),
                    "ecar.value.repeated at /kept []");
            assertRefused(
                    () -> entry.toBuilder()
                            .dimensions(List.of())
                            .kept(List.of())
                            .build(),
                    "ecar.disclosure.unknown-category at /tables/0 []");
            assertRefused(
                    () -> new KeptCount(List.of(), -1),
                    "ecar.value.out-of-range at /count [Amount[value=1000000000], Amount[value=0]]");
            assertRefused(
                    () -> entry.toBuilder().minimum(2).build(),
                    "ecar.value.out-of-range at /minimum [Amount[value=1000], Amount[value=3]]");
        }

        /** It may come from a document, and looking at it must end. */
        @Test
        void is_no_larger_than_what_can_be_looked_at() {
            Dimension[] wide = IntStream.range(0, 3)
                    .mapToObj(i -> Tables.plain("d" + i + "x", 60))
                    .toArray(Dimension[]::new);
            LedgerEntry nothing =
                    entry.toBuilder().kept(List.of()).tables(List.of()).build();

            assertRefused(
                    () -> nothing.toBuilder().dimensions(List.of(wide)).build(),
                    "ecar.disclosure.too-large at /dimensions [Amount[value=10000]]");
            assertRefused(
                    () -> nothing.toBuilder().dimensions(List.of(AREA, AREA)).build(),
                    "ecar.value.repeated at /dimensions []");
            assertRefused(
                    () -> nothing.toBuilder()
                            .dimensions(IntStream.rangeClosed(0, 20)
                                    .mapToObj(i -> Tables.plain("d" + i + "x", 1))
                                    .toList())
                            .build(),
                    "ecar.value.out-of-range at /dimensions [Amount[value=20], Amount[value=0]]");
            assertRefused(
                    () -> nothing.toBuilder()
                            .tables(Collections.nCopies(2001, entry.tables().get(0)))
                            .build(),
                    "ecar.disclosure.too-large at /tables [Amount[value=10000]]");
        }

        @Test
        void tells_which_populations_overlap_from_either_side() {
            Population others = new Population("process-1", code("others"));
            Counts counts = Tables.counts(others, List.of(AREA), 9, 9, 9, 3);
            ReleaseRequest plain = Tables.request(counts, 5, TOTAL);
            LedgerEntry declared = entry.toBuilder().addOverlapping(others).build();

            assertThat(entry.isRelatedTo(plain)).isFalse();
            assertThat(entry.isRelatedTo(
                            plain.toBuilder().addOverlapping(Tables.PEOPLE).build()))
                    .isTrue();
            assertThat(declared.isRelatedTo(plain)).isTrue();
        }
    }

    @Test
    void a_population_is_named_by_an_id() {
        assertRefused(
                () -> new Population("a b", code("people")),
                "ecar.value.format at /scope [Term[name=id], Term[name=other-text]]");
    }

    @Test
    void a_release_says_what_it_is() {
        Release release = Tables.release(Tables.counts(List.of(AREA), 9, 9, 9, 9), 5, TOTAL)
                .release();

        assertThat(release.population()).isEqualTo(Tables.PEOPLE);
        assertThat(release.audience()).isEqualTo(code("public"));
        assertThat(release.on()).isEqualTo(Tables.DAY);
        assertThat(release.minimum()).isEqualTo(5);
        assertThat(release.dimensions()).containsExactly(AREA);
        assertThat(release.table(code("total"))).contains(release.tables().get(0));
        assertThat(release.table(code("other"))).isEmpty();
        assertThat(release).hasToString("Release[Population[***, participants], public, 2027-03-01]");
    }
}
