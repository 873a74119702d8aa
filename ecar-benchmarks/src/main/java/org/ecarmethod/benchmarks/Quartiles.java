package org.ecarmethod.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * The middle half of what the rounds gave.
 *
 * @param lower a quarter of the rounds gave less
 * @param median half of the rounds gave less
 * @param upper three quarters of the rounds gave less
 */
record Quartiles(double lower, double median, double upper) {

    static Quartiles of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    Quartiles times(double factor) {
        return new Quartiles(lower * factor, median * factor, upper * factor);
    }

    /** {@return such as {@code 1.48 (1.45–1.52)}, with so many digits that the middle one has three} */
    @Override
    public String toString() {
        String form = median < 10 ? "%.2f (%.2f–%.2f)" : median < 100 ? "%.1f (%.1f–%.1f)" : "%.0f (%.0f–%.0f)";
        return String.format(Locale.ROOT, form, median, lower, upper);
    }
}
