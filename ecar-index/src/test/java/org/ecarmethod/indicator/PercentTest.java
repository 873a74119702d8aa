package org.ecarmethod.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    private static Percent share(long part, long whole) {
        return Percent.share(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "70.5", "100", "36.5", "0.000001", "200/3", "1/7"})
    void is_written_as_it_was_read(String text) {
        assertThat(Percent.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"140/2, 70", "141/2, 70.5", "400/6, 200/3", "1/1000000, 0.000001", "1/10000000, 1/10000000"})
    void is_written_in_one_way_however_it_was_read(String text, String written) {
        assertThat(Percent.parse(text)).hasToString(written).isEqualTo(Percent.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "07", "7.", "7.50", ".5", "-1", "1e2", "1/0", "1/02", " 7", "7%", "0.1234567", "1,5"})
    void has_one_form(String text) {
        assertThat(IssueLines.refusalOf(() -> Percent.parse(text)))
                .containsExactly(IssueLines.wrongForm("", "percent", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100.000001", "201/2", "301/3"})
    void is_at_most_100(String text) {
        assertThat(IssueLines.refusalOf(() -> Percent.parse(text)))
                .containsExactly("ecar.value.out-of-range @ max=100 min=0");
    }

    @Test
    void a_part_is_no_more_than_the_whole_and_a_whole_is_something() {
        assertThat(share(2, 3)).hasToString("200/3");
        assertThat(IssueLines.refusalOf(() -> share(4, 3))).containsExactly("ecar.value.out-of-range @ max=100 min=0");
        assertThat(IssueLines.refusalOf(() -> share(-1, 3))).containsExactly("ecar.value.out-of-range @ max=100 min=0");
        assertThat(IssueLines.refusalOf(() -> share(0, 0))).containsExactly("ecar.value.out-of-range @ max=100 min=0");
        assertThat(IssueLines.refusalOf(() -> Percent.of(-1)))
                .containsExactly("ecar.value.out-of-range @ max=100 min=0");
    }

    @Test
    void is_rounded_only_where_it_is_shown_halves_away_from_zero() {
        assertThat(share(2, 3).rounded(0)).isEqualTo(new BigDecimal("67"));
        assertThat(Percent.parse("70.5").rounded(0)).isEqualTo(new BigDecimal("71"));
        assertThat(share(1, 3).rounded(3)).isEqualTo(new BigDecimal("33.333"));
        assertThat(Percent.parse("70").above(Percent.parse("70.5"), 1)).isEqualTo(new BigDecimal("-0.5"));
        assertThat(Percent.parse("0.05").above(Percent.ZERO, 1)).isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void adds_up_to_100_and_takes_away_down_to_0() {
        assertThat(Percent.parse("70.5").plus(Percent.parse("0.5"))).isEqualTo(Percent.of(71));
        assertThat(Percent.of(70).plus(Percent.of(31))).isEqualTo(Percent.HUNDRED);
        assertThat(Percent.of(70).minus(Percent.parse("0.5"))).isEqualTo(Percent.parse("69.5"));
        assertThat(Percent.of(1).minus(Percent.of(2))).isEqualTo(Percent.ZERO);
    }

    @Test
    void a_mean_is_exact_and_of_nothing_there_is_none() {
        assertThat(Percent.mean(List.of(
                        new Percent.Weighted(share(1, 3), BigInteger.ONE),
                        new Percent.Weighted(share(1, 7), BigInteger.TWO))))
                .contains(Percent.parse("1300/63"));
        assertThat(Percent.mean(List.of())).isEmpty();
        assertThat(Percent.mean(List.of(new Percent.Weighted(Percent.of(5), BigInteger.ZERO))))
                .isEmpty();
    }

    /** Fractions that lie closer together than two doubles can tell are told apart. */
    @Test
    void is_ordered_exactly() {
        BigInteger huge = BigInteger.TEN.pow(40);
        Percent less = Percent.share(huge, huge.multiply(BigInteger.valueOf(3)));
        Percent more = Percent.share(huge.add(BigInteger.ONE), huge.multiply(BigInteger.valueOf(3)));

        assertThat(less).isLessThan(more).isNotEqualTo(more);
        assertThat(more).isGreaterThan(less);
        assertThat(share(1, 3)).isEqualByComparingTo(less).isEqualTo(less).hasSameHashCodeAs(less);
        assertThat(share(1, 3)).isNotEqualTo("100/3");
    }

    @Test
    void any_number_reads_back_and_its_order_is_that_of_the_fractions() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            long whole = 1L + random.nextInt(1 + random.nextInt(100_000));
            long other = 1L + random.nextInt(1 + random.nextInt(100_000));
            long a = random.nextInt((int) whole + 1);
            long b = random.nextInt((int) other + 1);

            assertThat(Percent.parse(share(a, whole).toString())).isEqualTo(share(a, whole));
            assertThat(Integer.signum(share(a, whole).compareTo(share(b, other))))
                    .isEqualTo(Long.compare(a * other, b * whole));
        }
    }
}
