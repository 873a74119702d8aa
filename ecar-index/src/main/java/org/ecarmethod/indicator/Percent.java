package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WrittenAs;
import org.jspecify.annotations.Nullable;

/**
 * An exact number from 0 to 100: per cent, or points of an indicator that reaches at most 100 (domain 4).
 *
 * <p>Kept as a fraction of whole numbers in lowest terms, so that what is computed is the same on every machine and two
 * equal results are equal. Rounding happens where a number is shown, in {@link #rounded}, and nowhere else. Instances are
 * immutable and ordered by size.
 */
public final class Percent implements Comparable<Percent> {

    /** The regular expression that matches every whole written number; it does not check the range. */
    public static final String REGEX = "(0|[1-9][0-9]{0,999})(\\.[0-9]{0,5}[1-9]|/[1-9][0-9]{0,999})?";

    /** Zero. */
    public static final Percent ZERO = new Percent(BigInteger.ZERO, BigInteger.ONE);

    /** One hundred per cent. */
    public static final Percent HUNDRED = new Percent(BigInteger.valueOf(100), BigInteger.ONE);

    private static final Pattern FORM = Pattern.compile(REGEX);
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    /**
     * Two numbers whose nearest doubles differ by more than this differ in that direction: from 0 to 100 such a double is
     * less than 1e-13 away from the number.
     */
    private static final double CERTAIN = 1e-9;

    private final BigInteger numerator;
    private final BigInteger denominator;
    private final double near;

    private Percent(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        this.numerator = numerator.divide(common);
        this.denominator = denominator.divide(common);
        this.near = new BigDecimal(this.numerator)
                .divide(new BigDecimal(this.denominator), 15, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /**
     * Creates a whole number.
     *
     * @param whole the number, 0 to 100
     * @return the same
     * @throws InvalidValueException with {@link ValueIssues#OUT_OF_RANGE} for any other number
     */
    public static Percent of(long whole) {
        return checked(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Returns the share of a part in a whole.
     *
     * @param part the part, 0 to {@code whole}
     * @param whole the whole, 1 or more
     * @return 100 times part by whole
     * @throws InvalidValueException with {@link ValueIssues#OUT_OF_RANGE} if the part is none
     */
    public static Percent share(BigInteger part, BigInteger whole) {
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        if (whole.signum() <= 0) {
            throw outOfRange();
        }
        return checked(part.multiply(BigInteger.valueOf(100)), whole);
    }

    /**
     * Parses the written form: a decimal number with up to six decimals such as {@code 70.5}, or a fraction such as
     * {@code 200/3}.
     *
     * @param text the text
     * @return the number
     * @throws InvalidValueException with {@link ValueIssues#FORMAT} for any other form, {@link ValueIssues#OUT_OF_RANGE} for
     *     a number beyond 100
     */
    public static Percent parse(String text) {
        requireNonNull(text, "text");
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw WrittenAs.refusal("percent", text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return checked(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(text);
        return checked(decimal.movePointRight(6).toBigIntegerExact(), MILLION);
    }

    private static Percent checked(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() < 0 || numerator.compareTo(denominator.multiply(BigInteger.valueOf(100))) > 0) {
            throw outOfRange();
        }
        return new Percent(numerator, denominator);
    }

    private static InvalidValueException outOfRange() {
        return new InvalidValueException(List.of(Issue.at(ValueIssues.OUT_OF_RANGE, PropertyPath.root())
                .with("min", 0)
                .with("max", 100)
                .build()));
    }

    /**
     * A number and its weight in a mean.
     *
     * @param value the number
     * @param weight its weight, 0 or more
     */
    public record Weighted(Percent value, BigInteger weight) {
        public Weighted {
            requireNonNull(value, "value");
            requireNonNull(weight, "weight");
        }
    }

    /**
     * Returns the weighted mean. Only the proportions of the weights matter.
     *
     * @param parts the numbers with their weights
     * @return the sum of weight times number by the sum of the weights; empty if nothing weighs anything
     */
    public static Optional<Percent> mean(List<Weighted> parts) {
        requireNonNull(parts, "parts");
        BigInteger weights = BigInteger.ZERO;
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Weighted part : parts) {
            weights = weights.add(part.weight());
            BigInteger added = part.weight().multiply(part.value().numerator);
            top = top.multiply(part.value().denominator).add(added.multiply(bottom));
            bottom = bottom.multiply(part.value().denominator);
            BigInteger common = top.gcd(bottom);
            top = top.divide(common);
            bottom = bottom.divide(common);
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(new Percent(top, bottom.multiply(weights)));
    }

    /**
     * Returns whether this share of a whole is less than a number.
     *
     * @param whole the whole
     * @param number the number
     * @return whether it is less; nothing is rounded
     */
    public boolean isFewerOf(long whole, long number) {
        BigInteger part = numerator.multiply(BigInteger.valueOf(whole));
        BigInteger bound = denominator.multiply(BigInteger.valueOf(number)).multiply(BigInteger.valueOf(100));
        return part.compareTo(bound) < 0;
    }

    /**
     * Rounds for display, halves away from zero.
     *
     * @param decimals how many decimals, 0 or more
     * @return the rounded number
     */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** {@return the nearest {@code double}, less than 1e-13 away: for drawing and for a first order, not for what is shown} */
    public double doubleValue() {
        return near;
    }

    /**
     * Returns the difference to another number.
     *
     * @param other the other number
     * @param decimals how many decimals, 0 or more
     * @return the exact difference, rounded once, halves away from zero; negative if the other is greater
     */
    public BigDecimal above(Percent other, int decimals) {
        requireNonNull(other, "other");
        BigInteger top = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return new BigDecimal(top)
                .divide(new BigDecimal(denominator.multiply(other.denominator)), decimals, RoundingMode.HALF_UP);
    }

    /**
     * Adds another number, up to 100.
     *
     * @param other the other number
     * @return the sum, or 100 if it is more
     */
    public Percent plus(Percent other) {
        requireNonNull(other, "other");
        BigInteger top = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        Percent sum = new Percent(top, denominator.multiply(other.denominator));
        return sum.compareTo(HUNDRED) > 0 ? HUNDRED : sum;
    }

    /**
     * Subtracts another number, down to 0.
     *
     * @param other the other number
     * @return the difference, or 0 if the other is more
     */
    public Percent minus(Percent other) {
        requireNonNull(other, "other");
        BigInteger top = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return top.signum() < 0 ? ZERO : new Percent(top, denominator.multiply(other.denominator));
    }

    @Override
    public int compareTo(Percent other) {
        double apart = near - other.near;
        if (apart > CERTAIN) {
            return 1;
        }
        if (apart < -CERTAIN) {
            return -1;
        }
        if (numerator.equals(other.numerator) && denominator.equals(other.denominator)) {
            // In lowest terms: many cities are level, and need no multiplication.
            return 0;
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percent that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@return the written form, which {@link #parse} accepts: decimal if six decimals suffice} */
    @Override
    public String toString() {
        if (denominator.equals(BigInteger.ONE)) {
            return numerator.toString();
        }
        if (MILLION.mod(denominator).signum() == 0) {
            return rounded(6).stripTrailingZeros().toPlainString();
        }
        return numerator + "/" + denominator;
    }
}
