package org.ecarmethod.benchmarks;

import java.util.Locale;
import java.util.Scanner;

/**
 * What one document cost in one round.
 *
 * @param documents how many there were
 * @param cpu microseconds that the thread worked, which the collector and other programs are not part of
 * @param wall microseconds that went by
 * @param bytes bytes allocated by the thread
 */
record Round(double documents, double cpu, double wall, double bytes) {

    static Round parse(String line) {
        try (Scanner numbers = new Scanner(line).useLocale(Locale.ROOT)) {
            return new Round(numbers.nextDouble(), numbers.nextDouble(), numbers.nextDouble(), numbers.nextDouble());
        }
    }

    /** {@return the line that {@link #parse} reads} */
    String line() {
        return documents + " " + cpu + " " + wall + " " + bytes;
    }
}
