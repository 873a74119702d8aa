package org.ecarmethod.benchmarks.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names that nobody bears: syllables put together. */
final class GeneratedNames {

    private static final List<String> BEGIN =
            List.of("Bra", "Fjö", "Kel", "Lår", "Mul", "Nä", "Rov", "Sve", "Tju", "Zal");
    private static final List<String> END =
            List.of("dina", "fina", "gon", "kart", "lin", "mir", "nor", "vel", "xa", "zet");

    private final Random random;

    GeneratedNames(Random random) {
        this.random = random;
    }

    String first() {
        return BEGIN.get(random.nextInt(BEGIN.size())) + END.get(random.nextInt(END.size()));
    }

    String last() {
        return first() + "ström";
    }

    /** Every name that can come of it. */
    static List<String> all() {
        List<String> single = new ArrayList<>();
        BEGIN.forEach(begin -> END.forEach(end -> single.add(begin + end)));
        List<String> all = new ArrayList<>();
        single.forEach(first -> single.forEach(last -> all.add(first + " " + last + "ström")));
        return all;
    }
}
