package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many cells are hidden, and how many would be at best. */
class OptimumTest {

    private static final int K = 5;
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @CsvSource({"3, 3, 20", "5, 4, 25", "7, 7, 30", "7, 7, 60", "3, 15, 60"})
    void little_more_is_hidden_than_must_be(int rows, int columns, int most) {
        Random chance = new Random(rows * columns + most);
        long hidden = 0;
        long best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long[] values = Tables.random(chance, rows * columns, most);
            Dimension row = Tables.plain("r", rows);
            Dimension column = Tables.plain("c", columns);
            PublishedTable table = Tables.release(
                            Tables.counts(List.of(row, column), values), K, Breakdown.by(code("t"), row, column))
                    .release()
                    .tables()
                    .get(0);
            long optimum = new Optimum(withTotals(values, rows, columns), K).hidden();
            assertThat(table.suppressed()).as(Tables.print(table)).isGreaterThanOrEqualTo(optimum);
            hidden += table.suppressed();
            best += optimum;
        }
        System.out.printf(
                "%d by %d, numbers up to %d: %d cells are hidden, %d at best (%.3f)%n",
                rows, columns, most, hidden, best, (double) hidden / best);
        assertThat((double) hidden / best).isLessThanOrEqualTo(1.2);
    }

    private static long[][] withTotals(long[] values, int rows, int columns) {
        long[][] table = new long[rows + 1][columns + 1];
        for (int i = 0; i < values.length; i++) {
            for (int row : new int[] {i / columns, rows}) {
                for (int column : new int[] {i % columns, columns}) {
                    table[row][column] += values[i];
                }
            }
        }
        return table;
    }

    @Test
    void the_optimum_of_tables_that_can_be_seen_at_a_glance() {
        assertThat(optimum(1, 30, 3, 12, 7, 25)).isEqualTo(4);
        assertThat(optimum(3, 3, 40, 8, 50, 60, 70, 9, 80, 10)).isEqualTo(4);
        assertThat(optimum(3, 50, 40, 8, 50, 60, 70, 9, 80, 10)).isZero();
    }

    private static int optimum(int rows, long... values) {
        return new Optimum(withTotals(values, rows, values.length / rows), K).hidden();
    }
}
