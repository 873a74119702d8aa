package org.ecarmethod.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.indicator.Percent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order by keys is the order of the fractions, where numbers are level or nearly so too. */
class RankingTest {

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orders_as_the_fractions_do(int seed) {
        Random random = new Random(seed);
        Percent[] values = new Percent[random.nextInt(200)];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(random, i == 0 ? Percent.HUNDRED : values[random.nextInt(i)]);
        }
        boolean[] missing = new boolean[values.length];
        IntStream.range(0, values.length).forEach(i -> missing[i] = random.nextInt(5) == 0);

        assertThat(Ranking.order(without(values, missing))).containsExactly(exactly(values, missing));
    }

    private static @Nullable Percent[] without(Percent[] values, boolean[] missing) {
        @Nullable Percent[] some = new @Nullable Percent[values.length];
        for (int i = 0; i < values.length; i++) {
            some[i] = missing[i] ? null : values[i];
        }
        return some;
    }

    /** A stable sort by exact fractions. */
    private static int[] exactly(Percent[] values, boolean[] missing) {
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, values.length).filter(i -> !missing[i]).forEach(order::add);
        order.sort(Comparator.comparing((Integer i) -> fraction(values[i])).reversed());
        return order.stream().mapToInt(i -> i).toArray();
    }

    private static Exact fraction(Percent value) {
        String[] parts = value.toString().split("/");
        return parts.length == 2
                ? new Exact(new BigInteger(parts[0]), new BigInteger(parts[1]))
                : new Exact(value.rounded(6).unscaledValue(), BigInteger.TEN.pow(6));
    }

    /** A fraction that knows nothing of doubles. */
    private record Exact(BigInteger top, BigInteger bottom) implements Comparable<Exact> {
        @Override
        public int compareTo(Exact other) {
            return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
        }
    }

    private static Percent number(Random random, Percent earlier) {
        return switch (random.nextInt(7)) {
            case 0 -> Percent.of(random.nextInt(101));
            case 1 -> share(BigInteger.valueOf(random.nextInt(8)), BigInteger.valueOf(7));
            case 2 -> earlier;
            case 3 -> nextTo(earlier, BigInteger.TEN.pow(9 + random.nextInt(8)));
            case 4 -> nextTo(earlier, BigInteger.TEN.pow(200));
            case 5 -> share(new BigInteger(300, random), BigInteger.ONE.shiftLeft(300));
            default -> random.nextBoolean() ? Percent.ZERO : Percent.HUNDRED;
        };
    }

    private static Percent nextTo(Percent one, BigInteger part) {
        Percent little = share(BigInteger.ONE, part);
        return one.equals(Percent.HUNDRED) ? one.minus(little) : one.plus(little);
    }

    private static Percent share(BigInteger part, BigInteger whole) {
        return Percent.share(part, whole);
    }

    @Test
    void numbers_closer_than_doubles_can_tell_are_told_apart() {
        Percent third = Percent.parse("100/3");
        Percent above = nextTo(third, BigInteger.TEN.pow(100));

        assertThat(above.doubleValue()).isEqualTo(third.doubleValue());
        assertThat(Ranking.order(new Percent[] {third, above, third, above})).containsExactly(1, 3, 0, 2);
    }

    @Test
    void nobody_is_ranked_among_none() {
        assertThat(Ranking.order(new Percent[0])).isEmpty();
    }
}
