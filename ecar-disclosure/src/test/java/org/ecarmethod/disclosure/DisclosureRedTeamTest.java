package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Test;

/** Attempts to get at small numbers. Each tells in one line what somebody tries; the test shows that it fails. */
class DisclosureRedTeamTest {

    private static final int K = 5;
    private static final Dimension AREA = Tables.dimension("area", DimensionKind.AREA, "hill", "lake", "mill", "park");
    private static final Dimension ROLE =
            Tables.dimension("role", DimensionKind.ROLE, "resident", "practitioner", "leader");
    private static final Breakdown BY_AREA = Breakdown.by(code("by-area"), AREA);
    private static final Breakdown TOTAL = new Breakdown(code("total"), List.of());

    // --- one release

    /** Total minus everybody who is shown gives the one that is not. */
    @Test
    void the_rest_of_a_total() {
        long[] values = {20, 17, 14, 2};
        Release release =
                Tables.release(Tables.counts(List.of(AREA), values), K, BY_AREA).release();

        assertThat(shown(release, "hill")).isEqualTo("20");
        assertThat(shown(release, "park")).isEqualTo(".");
        assertCovered(new Attacker(AREA).reads(release), place(3), 0, K);
    }

    /** Rows and columns together give the corner that neither gives alone. */
    @Test
    void rows_and_columns() {
        long[] values = {30, 12, 9, 25, 3, 14, 40, 8, 11, 19, 22, 6};
        Release release = Tables.release(
                        Tables.counts(List.of(AREA, ROLE), values), K, Breakdown.by(code("t"), AREA, ROLE))
                .release();

        assertThat(release.tables().get(0).suppressed()).isEqualTo(4);
        assertCovered(new Attacker(AREA, ROLE).reads(release), place(4), 0, K);
    }

    /** Two cells of a row are hidden but together they are three: the sum of both gives people away. */
    @Test
    void a_hidden_pair_that_is_small_together() {
        long[] values = {20, 17, 1, 2};
        Release release =
                Tables.release(Tables.counts(List.of(AREA), values), K, BY_AREA).release();

        Attacker attacker = new Attacker(AREA).reads(release);
        assertCovered(attacker, place(2), 0, K);
        assertCovered(attacker, place(2, 3), 0, K);
    }

    /** The district minus its other areas gives the small one. */
    @Test
    void a_hierarchy() {
        Dimension tree = AREA.grouped(code("north"), Tables.codes("hill", "lake"))
                .grouped(code("south"), Tables.codes("mill", "park"));
        long[] values = {3, 17, 14, 12};
        Release release = Tables.release(Tables.counts(List.of(tree), values), K, Breakdown.by(code("by-area"), tree))
                .release();

        assertThat(shown(release, "north")).isEqualTo("20");
        assertThat(shown(release, "lake")).isEqualTo(".");
        assertThat(shown(release, "mill")).isEqualTo("14");
        assertCovered(new Attacker(tree).reads(release), place(0), 0, K);
    }

    /** A group of two categories minus another group that overlaps it leaves one category. */
    @Test
    void overlapping_groups() {
        Dimension ages = Tables.dimension("age", DimensionKind.AGE_BAND, "under-18", "from-18-to-24", "from-25")
                .grouped(code("under-25"), Tables.codes("under-18", "from-18-to-24"))
                .grouped(code("from-18"), Tables.codes("from-18-to-24", "from-25"));
        long[] values = {9, 2, 30};
        Release release = Tables.release(Tables.counts(List.of(ages), values), K, Breakdown.by(code("by-age"), ages))
                .release();

        assertCovered(new Attacker(ages).reads(release), place(1), 0, K);
    }

    /** Two tables share a margin: what one hides, the other shows. */
    @Test
    void linked_tables() {
        Dimension theme = Tables.plain("theme", 2);
        long[] values = {2, 2, 10, 10, 8, 9, 10, 12, 10, 12, 7, 9, 3, 4, 8, 9, 6, 7, 9, 12, 12, 14, 15, 9};
        Counts counts = Tables.counts(List.of(AREA, ROLE, theme), values);
        Release release = Tables.release(
                        counts, K, Breakdown.by(code("one"), AREA, ROLE), Breakdown.by(code("two"), AREA, theme))
                .release();

        Attacker attacker = new Attacker(AREA, ROLE, theme).reads(release);
        assertThat(release.tables().get(0).cell(Tables.codes("hill", "resident")))
                .isEqualTo(new PublishedCell.Suppressed());
        assertCovered(attacker, place(0, 1), 0, K);
    }

    /** Three two-way tables together nearly give the three-way table that was never released. */
    @Test
    void three_margins_of_a_cube() {
        Dimension a = Tables.plain("a", 2);
        Dimension b = Tables.plain("b", 2);
        Dimension c = Tables.plain("c", 2);
        long[] values = {1, 2, 9, 8, 7, 9, 1, 12};
        Release release = Tables.release(
                        Tables.counts(List.of(a, b, c), values),
                        K,
                        Breakdown.by(code("ab"), a, b),
                        Breakdown.by(code("bc"), b, c),
                        Breakdown.by(code("ac"), a, c))
                .release();

        Attacker attacker = new Attacker(a, b, c).reads(release);
        assertCovered(attacker, place(0, 1), 0, K);
        assertCovered(attacker, place(0), 0, K);
        assertCovered(attacker, place(6), 0, K);
    }

    /** Nobody at all: a zero shown would say that no participant of the group is among them. */
    @Test
    void a_zero() {
        long[] values = {20, 17, 14, 0};
        Release release =
                Tables.release(Tables.counts(List.of(AREA), values), K, BY_AREA).release();

        assertThat(shown(release, "park")).isEqualTo(".");
        assertCovered(new Attacker(AREA).reads(release), place(3), 0, K);
    }

    /** All of a group in one category: whoever is in the group is known to be in the category. */
    @Test
    void a_hundred_per_cent() {
        long[] values = {12, 0, 0, 8, 9, 10, 11, 7, 8, 9, 13, 6};
        Release release = Tables.release(
                        Tables.counts(List.of(AREA, ROLE), values), K, Breakdown.by(code("t"), AREA, ROLE))
                .release();

        boolean bothShown = Stream.of("resident", "all")
                .allMatch(column ->
                        release.tables().get(0).cell(Tables.codes("hill", column)) instanceof PublishedCell.Shown);
        assertThat(bothShown).isFalse();
        Attacker attacker = new Attacker(AREA, ROLE).reads(release);
        assertCovered(attacker, place(1), 0, K);
        assertCovered(attacker, place(2), 0, K);
    }

    /** So few in all that the total itself is the secret. */
    @Test
    void a_small_total() {
        long[] values = {2, 0, 2, 0};
        Release release = Tables.release(Tables.counts(List.of(AREA), values), K, BY_AREA, TOTAL)
                .release();

        assertThat(release.tables())
                .allSatisfy(table ->
                        assertThat(table.suppressed()).isEqualTo(table.cells().size()));
    }

    /** The pattern of dots tells which cell is the small one. */
    @Test
    void the_pattern_of_what_is_hidden() {
        long[] values = {20, 17, 9, 2};
        long[] turned = {20, 17, 2, 9};
        Release one =
                Tables.release(Tables.counts(List.of(AREA), values), K, BY_AREA).release();
        Release other =
                Tables.release(Tables.counts(List.of(AREA), turned), K, BY_AREA).release();

        assertThat(one.tables()).isEqualTo(other.tables());
    }

    /** A limit of two, so that everything is shown. */
    @Test
    void a_minimum_below_three() {
        assertRefused(() -> DisclosurePolicy.builder().minimum(2).build(), "ecar.value.out-of-range at /minimum");
    }

    // --- circles and people

    /** The numbers of a single circle. */
    @Test
    void one_circle() {
        Counts counts = Counts.of(Tables.PEOPLE, AREA)
                .add(Tables.NORTH, 9, code("hill"))
                .add(Tables.NORTH, 8, code("lake"))
                .build();

        assertRefused(() -> Tables.release(counts, K, TOTAL), "ecar.disclosure.one-circle at /counts");
    }

    /** The circle by another name: each area has its own circle. */
    @Test
    void one_circle_for_each_area() {
        Counts counts = Counts.of(Tables.PEOPLE, AREA)
                .add(Tables.NORTH, 9, code("hill"))
                .add(Tables.SOUTH, 8, code("lake"))
                .build();

        assertRefused(() -> Tables.release(counts, K, BY_AREA), "ecar.disclosure.one-circle at /tables/0/axes/0");
        assertThat(Tables.release(counts, K, TOTAL).release().tables().get(0).cell())
                .isEqualTo(new PublishedCell.Shown(17));
    }

    /** One cell of many comes from one circle, and is large. */
    @Test
    void a_cell_of_one_circle() {
        Counts counts = Counts.of(Tables.PEOPLE, AREA)
                .add(Tables.NORTH, 9, code("hill"))
                .add(Tables.NORTH, 8, code("lake"))
                .add(Tables.SOUTH, 8, code("lake"))
                .add(Tables.NORTH, 7, code("mill"))
                .add(Tables.SOUTH, 7, code("mill"))
                .add(Tables.NORTH, 7, code("park"))
                .add(Tables.SOUTH, 8, code("park"))
                .build();
        Release release = Tables.release(counts, K, BY_AREA).release();

        assertThat(shown(release, "hill")).isEqualTo(".");
        assertCovered(new Attacker(AREA).reads(release), place(0), 9 - K, 9 + K);
    }

    /** Numbers without a circle are passed off as coming from several. */
    @Test
    void counts_of_unknown_circles() {
        Counts counts = Counts.of(Tables.PEOPLE, AREA)
                .addFromUnknownCircle(90, code("hill"))
                .addFromUnknownCircle(80, code("lake"))
                .build();

        assertRefused(() -> Tables.release(counts, K, TOTAL), "ecar.disclosure.one-circle at /counts");
    }

    /** Area, language and role in one table: rare combinations are people. */
    @Test
    void a_rare_combination() {
        Dimension language = Tables.dimension("language", DimensionKind.LANGUAGE, "swedish", "somali");
        long[] values = new long[24];
        Arrays.fill(values, 50);
        Counts counts = Tables.counts(List.of(AREA, ROLE, language), values);

        assertRefused(
                () -> Tables.release(counts, K, Breakdown.by(code("t"), AREA, ROLE, language)),
                "ecar.disclosure.too-many-quasi-identifiers at /tables/0/axes");
        assertThat(Tables.release(counts, K, Breakdown.by(code("t"), AREA, language))
                        .release()
                        .tables()
                        .get(0)
                        .suppressed())
                .isZero();
    }

    /** Grounds of discrimination among two hundred people. */
    @Test
    void equality_data_of_few() {
        Dimension ground = Tables.dimension("ground", DimensionKind.GROUND, "religion", "disability");
        Breakdown byGround = Breakdown.by(code("t"), ground);

        assertRefused(
                () -> Tables.release(Tables.counts(List.of(ground), 499, 500), K, byGround),
                "ecar.disclosure.too-few-for-equality-data at /tables/0/axes");
        assertThat(Tables.release(Tables.counts(List.of(ground), 500, 500), K, byGround)
                        .release()
                        .tables()
                        .get(0)
                        .suppressed())
                .isZero();
    }

    // --- several releases

    /** The total before and after one person joins. */
    @Test
    void one_person_joins() {
        var first = Tables.release(Tables.counts(List.of(AREA), 20, 17, 14, 9), K, BY_AREA);
        var second = Tables.release(first.ledger(), Tables.counts(List.of(AREA), 20, 18, 14, 9), K, BY_AREA);

        assertThat(first.release().tables().get(0).suppressed()).isZero();
        assertThat(shown(second.release(), "lake")).isEqualTo(".");
        assertThat(shown(second.release(), "all")).isEqualTo(".");
    }

    /** Knowing that one person joined, everything that stayed the same is struck out: what is left is where they are. */
    @Test
    void one_person_joins_and_it_is_known_that_it_is_one() {
        var first = Tables.release(Tables.counts(List.of(AREA), 20, 17, 14, 9), K, BY_AREA);
        var second = Tables.release(first.ledger(), Tables.counts(List.of(AREA), 20, 18, 14, 9), K, BY_AREA);

        Attacker attacker = new Attacker(AREA).reads(second.release());
        attacker.knows(attacker.everybody(), 61);
        assertCovered(attacker, place(1), 17, 17 + K);
    }

    /** One leaves, one comes: the total stays, two areas move. */
    @Test
    void one_leaves_and_one_comes() {
        var first = Tables.release(Tables.counts(List.of(AREA), 20, 17, 14, 9), K, BY_AREA);
        var second = Tables.release(first.ledger(), Tables.counts(List.of(AREA), 20, 18, 13, 9), K, BY_AREA);

        assertThat(shown(second.release(), "lake") + shown(second.release(), "mill"))
                .isEqualTo("..");
        assertThat(shown(second.release(), "all")).isEqualTo("60");
        Attacker attacker = new Attacker(AREA).reads(second.release());
        assertCovered(attacker, place(1), 17, 17 + K);
        assertCovered(attacker, place(2), 14 - K, 14);
    }

    /** Hidden at four, shown at five: so it was four. */
    @Test
    void a_count_that_grows_over_the_limit() {
        var first = Tables.release(Tables.counts(List.of(AREA), 20, 17, 14, 4), K, BY_AREA);
        var second = Tables.release(first.ledger(), Tables.counts(List.of(AREA), 20, 17, 14, 5), K, BY_AREA);

        assertThat(shown(second.release(), "park")).isEqualTo(".");
        assertCovered(new Attacker(AREA).reads(second.release()), place(3), 4, 4 + K);
    }

    /** The same table again with another cell hidden for company: the two patterns together leave nothing hidden. */
    @Test
    void the_same_table_again_with_another_pattern() {
        Dimension wide = Tables.plain("area", 6);
        long[] values = {2, 9, 9, 20, 21, 22};
        Counts counts = Tables.counts(List.of(wide), values);
        var first = Tables.release(counts, K, Breakdown.by(code("t"), wide));
        Breakdown without = new Breakdown(
                code("t"), List.of(new Breakdown.Axis(wide.id(), List.of(Tables.codes("area1", "area3", "all")))));
        var second = Tables.release(first.ledger(), counts, K, without);

        assertCovered(new Attacker(wide).reads(first.release()).reads(second.release()), place(0), 0, K);
    }

    /** The same people by other, merged categories; one query minus another leaves the small one. */
    @Test
    void merged_categories_in_a_later_query() {
        Counts counts = Tables.counts(List.of(AREA), 20, 17, 14, 2);
        var first = Tables.release(counts, K, BY_AREA);
        Dimension merged = AREA.grouped(code("far"), Tables.codes("mill", "park"))
                .grouped(code("near"), Tables.codes("hill", "lake", "park"));
        var second = Tables.release(
                first.ledger(), Tables.counts(List.of(merged), 20, 17, 14, 2), K, Breakdown.by(code("other"), merged));

        assertCovered(new Attacker(merged).reads(first.release()).reads(second.release()), place(3), 0, K);
    }

    /** First by area, then by role, then both: three releases of the same day. */
    @Test
    void three_releases_of_one_day() {
        long[] values = {9, 1, 7, 8, 12, 9, 14, 3, 11, 10, 9, 8};
        Counts counts = Tables.counts(List.of(AREA, ROLE), values);
        var one = Tables.release(counts, K, BY_AREA);
        var two = Tables.release(one.ledger(), counts, K, Breakdown.by(code("by-role"), ROLE));
        var three = Tables.release(two.ledger(), counts, K, Breakdown.by(code("both"), AREA, ROLE));

        Attacker attacker = new Attacker(AREA, ROLE)
                .reads(one.release())
                .reads(two.release())
                .reads(three.release());
        assertCovered(attacker, place(1), 0, K);
        assertCovered(attacker, place(7), 0, K);
    }

    /** Everybody, then everybody but one area under another name: the difference is the area. */
    @Test
    void the_complement_as_another_population() {
        Population others = new Population("process-1", code("participants-not-of-park"));
        var all = Tables.release(Tables.counts(List.of(AREA), 20, 17, 14, 3), K, TOTAL);
        ReleaseRequest rest = Tables.request(Tables.counts(others, List.of(AREA), 20, 17, 14, 0), K, TOTAL).toBuilder()
                .addOverlapping(Tables.PEOPLE)
                .build();
        Release second = all.ledger().release(rest).release();

        assertThat(all.release().tables().get(0).cell()).isEqualTo(new PublishedCell.Shown(54));
        assertThat(second.tables().get(0).cell()).isEqualTo(new PublishedCell.Suppressed());
    }

    /** The complement inside one release: all areas but one, as a group. */
    @Test
    void the_complement_as_a_group() {
        Dimension groups = AREA.grouped(code("without-park"), Tables.codes("hill", "lake", "mill"));
        Breakdown two = new Breakdown(
                code("t"),
                List.of(new Breakdown.Axis(groups.id(), List.of(Tables.codes("park", "without-park", "all")))));
        Release release = Tables.release(Tables.counts(List.of(groups), 20, 17, 14, 3), K, two)
                .release();

        assertThat(release.tables().get(0).suppressed()).isGreaterThanOrEqualTo(2);
        assertCovered(new Attacker(groups).reads(release), place(3), 0, K);
    }

    /** What the project team got is put together with what the public got. */
    @Test
    void two_audiences() {
        Counts counts = Tables.counts(List.of(AREA), 20, 17, 14, 2);
        var team = ReleaseLedger.empty()
                .release(Tables.request(counts, K, BY_AREA).toBuilder()
                        .audience(code("project-team"))
                        .build());
        Breakdown two = new Breakdown(
                code("t"), List.of(new Breakdown.Axis(AREA.id(), List.of(Tables.codes("mill", "park", "all")))));
        var everyone = Tables.release(team.ledger(), counts, K, two);

        assertCovered(new Attacker(AREA).reads(team.release()).reads(everyone.release()), place(3), 0, K);
    }

    /** Many merged pairs are asked for one after the other, until the equations give everything. */
    @Test
    void a_long_series_of_queries() {
        Dimension row = Tables.plain("area", 5);
        long[] values = {2, 6, 9, 12, 15};
        ReleaseLedger ledger = ReleaseLedger.empty();
        Attacker attacker = new Attacker(row);
        int shown = 0;
        for (int first = 1; first <= 5; first++) {
            for (int second = first + 1; second <= 5; second++) {
                Dimension pairs = row.grouped(code("pair"), Tables.codes("area" + first, "area" + second));
                Breakdown pair = new Breakdown(code("t"), List.of(new Breakdown.Axis(row.id(), List.of(code("pair")))));
                var next = Tables.release(ledger, Tables.counts(List.of(pairs), values), K, pair);
                shown += next.release().tables().get(0).suppressed() == 0 ? 1 : 0;
                attacker.reads(next.release());
                ledger = next.ledger();
            }
        }

        assertThat(shown).as("something was answered").isPositive();
        assertCovered(attacker, place(0), 0, K);
    }

    /** The later release counts by less, so that nobody can compare. */
    @Test
    void a_population_that_can_not_be_compared() {
        var first =
                Tables.release(Tables.counts(List.of(AREA, ROLE), 9, 8, 7, 8, 12, 9, 14, 9, 11, 10, 9, 8), K, BY_AREA);

        assertRefused(
                () -> Tables.release(first.ledger(), Tables.counts(List.of(AREA), 24, 29, 34, 27), K, BY_AREA),
                "ecar.disclosure.not-comparable at /counts");
    }

    /** A release is dated back to before the one it would be compared with. */
    @Test
    void a_release_dated_back() {
        var first = Tables.release(Tables.counts(List.of(AREA), 20, 17, 14, 9), K, BY_AREA);

        assertRefused(
                () -> first.ledger()
                        .release(Tables.request(Tables.counts(List.of(AREA), 20, 17, 14, 9), K, BY_AREA).toBuilder()
                                .on(Tables.DAY.minusDays(1))
                                .build()),
                "ecar.value.date-order at /on");
    }

    /** A ledger is brought in that claims to have shown another number, to hide a difference. */
    @Test
    void a_forged_ledger() {
        LedgerEntry entry = Tables.release(Tables.counts(List.of(AREA), 20, 17, 14, 9), K, TOTAL)
                .ledger()
                .entries()
                .get(0);

        assertRefused(
                () -> entry.toBuilder()
                        .tables(List.of(new PublishedTable(TOTAL, List.of(new PublishedCell.Shown(61)))))
                        .build(),
                "ecar.disclosure.not-as-counted at /tables/0/cells/0");
    }

    /** The small numbers are read from what is printed in a log. */
    @Test
    void numbers_in_a_log() {
        Counts counts = Tables.counts(List.of(AREA), 2017, 2019, 2027, 3);
        var released = Tables.release(counts, K, BY_AREA);

        assertThat(Stream.of(
                                counts,
                                released.release(),
                                released.ledger(),
                                released.ledger().entries().get(0).kept(),
                                new Population("fatima-0701234567", code("people")))
                        .map(Object::toString))
                .allSatisfy(text -> assertThat(text).doesNotContain("2017", "2019", "=3", "fatima"));
        assertThat(released.ledger().entries().get(0).toString())
                .doesNotContain("count=3")
                .contains("kept=***");
    }

    // --- helpers

    private static String shown(Release release, String node) {
        PublishedCell cell = release.tables().get(0).cell(code(node));
        return cell instanceof PublishedCell.Shown number ? Long.toString(number.count()) : ".";
    }

    private static BitSet place(int... atoms) {
        BitSet place = new BitSet();
        Arrays.stream(atoms).forEach(place::set);
        return place;
    }

    private static void assertCovered(Attacker attacker, BitSet place, long least, long most) {
        List<Long> impossible = new ArrayList<>();
        for (long value = least; value <= most; value++) {
            if (!attacker.isPossible(place, value, 400)) {
                impossible.add(value);
            }
        }
        assertThat(impossible).as("numbers that can be ruled out").isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, String expected) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);

        assertThat(refusal.issues())
                .extracting((Issue issue) -> issue.code() + " at " + issue.path())
                .containsExactly(expected);
    }
}
