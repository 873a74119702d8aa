package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.ecarmethod.Rounds;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member of one circle, who knows all numbers of the own circle, subtracts them from everything that is released. */
class MemberAttackTest {

    private static final int ROUNDS = Rounds.of(60);
    private static final int K = 3;
    private static final Dimension ROW = Tables.plain("a", 3);
    private static final Dimension COLUMN = Tables.plain("b", 2);

    /** The example of the issue: nothing is hidden, and north subtracts itself. */
    @Test
    void a_member_of_one_of_two_circles() {
        Dimension area = Tables.plain("area", 4);
        long[] north = {4, 6, 5, 8};
        long[] south = {1, 3, 2, 1};
        Release release =
                released(Tables.request(counts(List.of(area), north, south), 5, Breakdown.by(code("by-area"), area)));

        assertMembersLearnNothing(release, 5, List.of(area), north, south);
        assertThat(Tables.print(release.tables().get(0))).isEqualTo(". . . . 30");
    }

    /** Each of two to four circles, over one and two tables. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void members_of_any_circle(int circles) {
        Random chance = new Random(circles);
        long shown = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long[][] parts = new long[circles][];
            for (int i = 0; i < circles; i++) {
                parts[i] = Tables.random(chance, 6, 6);
                parts[i][0] += 2;
                parts[i][5] += 2;
            }
            Breakdown[] tables = round % 2 == 0
                    ? new Breakdown[] {Breakdown.by(code("both"), ROW, COLUMN)}
                    : new Breakdown[] {Breakdown.by(code("row"), ROW), Breakdown.by(code("column"), COLUMN)};
            Release release = released(Tables.request(counts(List.of(ROW, COLUMN), parts), K, tables));
            assertMembersLearnNothing(release, K, List.of(ROW, COLUMN), parts);
            shown += release.tables().stream()
                    .mapToLong(table -> table.cells().size() - table.suppressed())
                    .sum();
        }

        assertThat(shown).isGreaterThan(ROUNDS);
    }

    /** Whoever is not a member of any circle has less to subtract; a city can choose to protect against them alone. */
    @Test
    void where_nobody_knows_the_numbers_of_a_circle() {
        Dimension area = Tables.plain("area", 4);
        ReleaseRequest request = Tables.request(
                counts(List.of(area), new long[] {4, 6, 5, 8}, new long[] {1, 3, 2, 1}),
                5,
                Breakdown.by(code("by-area"), area));

        assertThat(Tables.print(ReleaseLedger.empty()
                        .release(request)
                        .release()
                        .tables()
                        .get(0)))
                .isEqualTo("5 9 7 9 30");
        assertThat(DisclosurePolicy.reference().knowledge()).isEqualTo(Knowledge.OWN_CIRCLE);
    }

    private static Release released(ReleaseRequest request) {
        return ReleaseLedger.empty().release(Tables.forMembers(request)).release();
    }

    private static Counts counts(List<Dimension> dimensions, long[]... parts) {
        Dimension[] array = dimensions.toArray(Dimension[]::new);
        Counts.Builder counts = Counts.of(Tables.PEOPLE, array);
        List<Code[]> places = Tables.places(array);
        for (int circle = 0; circle < parts.length; circle++) {
            for (int i = 0; i < parts[circle].length; i++) {
                counts.add(circle(circle), parts[circle][i], places.get(i));
            }
        }
        return counts.build();
    }

    private static Id circle(int number) {
        return Tables.circle("circle-" + number);
    }

    private static void assertMembersLearnNothing(
            Release release, int minimum, List<Dimension> dimensions, long[]... parts) {
        for (int own = 0; own < parts.length; own++) {
            long[] others = new long[parts[0].length];
            for (int circle = 0; circle < parts.length; circle++) {
                for (int i = 0; circle != own && i < others.length; i++) {
                    others[i] += parts[circle][i];
                }
            }
            Attacker member = new Attacker(dimensions.toArray(Dimension[]::new))
                    .reads(release)
                    .without(parts[own]);
            List<BitSet> cells = new ArrayList<>();
            for (int atom = 0; atom < others.length; atom++) {
                BitSet one = new BitSet();
                one.set(atom);
                cells.add(one);
            }
            release.tables()
                    .forEach(table ->
                            cells.addAll(member.places(table.breakdown()).values()));
            for (BitSet cell : cells) {
                if (Attacker.sum(others, cell) < minimum) {
                    for (long value = 0; value <= minimum; value++) {
                        assertThat(member.isPossibleNear(others, cell, value))
                                .as("others %s: %s may be %d", Arrays.toString(others), cell, value)
                                .isTrue();
                    }
                }
            }
        }
    }
}
