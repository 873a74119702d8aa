package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ecarmethod.Rounds;
import org.ecarmethod.text.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random series of releases, attacked by trying all whole numbers that agree with all of them. */
class DifferencingAttackTest {

    private static final int ROUNDS = Rounds.of(120);
    private static final int K = 3;
    private static final Dimension ROW = Tables.plain("a", 4);
    private static final Dimension COLUMN = Tables.plain("b", 2);

    /** Nobody comes or goes; each time other categories are merged, or another table is asked for. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void other_tables_of_the_same_people(int releases) {
        Random chance = new Random(releases);
        int attacked = 0;
        long shown = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long[] values = Tables.random(chance, 8, 9);
            values[0] += 4;
            ReleaseLedger ledger = ReleaseLedger.empty();
            Attacker attacker = new Attacker(ROW, COLUMN);
            for (int number = 0; number < releases; number++) {
                Dimension merged = merged(chance);
                ReleaseLedger.Released next = Tables.release(
                        ledger, Tables.counts(List.of(merged, COLUMN), values), K, table(merged, chance));
                attacker.reads(next.release());
                ledger = next.ledger();
                shown += visible(next.release());
            }
            for (int atom = 0; atom < values.length; atom++) {
                if (values[atom] < K) {
                    assertCovered(attacker, one(atom), 0, K, values);
                    attacked++;
                }
            }
        }

        assertThat(attacked).isGreaterThan(ROUNDS);
        assertThat(shown).isGreaterThan(ROUNDS);
    }

    private static Dimension merged(Random chance) {
        int first = 1 + chance.nextInt(3);
        int second = first + 1 + chance.nextInt(4 - first);
        return ROW.grouped(code("merged"), code("a" + first), code("a" + second));
    }

    private static Breakdown table(Dimension merged, Random chance) {
        Breakdown all = Breakdown.by(code("t"), merged, COLUMN);
        Breakdown.Axis row = all.axes().get(0);
        List<Code> some = new ArrayList<>(row.nodes());
        some.removeIf(node -> chance.nextInt(3) == 0);
        Breakdown.Axis fewer = some.isEmpty() ? row : new Breakdown.Axis(row.dimension(), some);
        return new Breakdown(
                code("t"),
                chance.nextBoolean()
                        ? List.of(fewer)
                        : List.of(fewer, all.axes().get(1)));
    }

    /** One day later a few have come or gone. Whoever knows everything of the day before, and the total, learns no small change. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_day_after(int changes) {
        Random chance = new Random(changes);
        int attacked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long[] before =
                    LongStream.generate(() -> 4 + chance.nextInt(12)).limit(4).toArray();
            long[] after = before.clone();
            for (int i = 0; i < changes; i++) {
                int at = chance.nextInt(4);
                after[at] += chance.nextInt(3) == 0 ? -1 : 1;
            }
            Breakdown table = Breakdown.by(code("t"), ROW);
            ReleaseLedger ledger = Tables.release(Tables.counts(List.of(ROW), before), K, table)
                    .ledger();
            Release second = Tables.release(ledger, Tables.counts(List.of(ROW), after), K, table)
                    .release();
            Attacker attacker = new Attacker(ROW).reads(second);
            attacker.knows(attacker.everybody(), Arrays.stream(after).sum());
            for (int atom = 0; atom < 4; atom++) {
                long change = after[atom] - before[atom];
                if (change != 0 && Math.abs(change) < K) {
                    long least = change > 0 ? before[atom] : Math.max(0, before[atom] - K);
                    assertCovered(attacker, one(atom), least, least + K, after);
                    attacked++;
                }
            }
            assertDifferences(second, ledger.entries().get(0));
        }

        assertThat(attacked).isGreaterThan(ROUNDS / 2);
    }

    private static void assertDifferences(Release second, LedgerEntry first) {
        for (int i = 0; i < second.tables().get(0).cells().size(); i++) {
            if (second.tables().get(0).cells().get(i) instanceof PublishedCell.Shown now
                    && first.tables().get(0).cells().get(i) instanceof PublishedCell.Shown then
                    && now.count() != then.count()) {
                assertThat(Math.abs(now.count() - then.count())).isGreaterThanOrEqualTo(K);
            }
        }
    }

    private static long visible(Release release) {
        PublishedTable table = release.tables().get(0);
        return table.cells().size() - table.suppressed();
    }

    private static BitSet one(int atom) {
        BitSet place = new BitSet();
        place.set(atom);
        return place;
    }

    private static void assertCovered(Attacker attacker, BitSet cell, long least, long most, long[] values) {
        for (long value = least; value <= most; value++) {
            assertThat(attacker.isPossibleNear(values, cell, value))
                    .as("%s: %s may be %d", Arrays.toString(values), cell, value)
                    .isTrue();
        }
    }
}
