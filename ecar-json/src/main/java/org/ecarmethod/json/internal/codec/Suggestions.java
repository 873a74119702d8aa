package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecarmethod.validation.Messages;

/**
 * Which terms somebody may have meant who wrote something else: the label of a term in a language of the library, or the term
 * with a slip of the pen. Only terms come out of it, never what was written.
 */
final class Suggestions {

    private static final int MOST = 3;
    /** Longer than any term or label with a slip. */
    private static final int LONGEST = 60;

    private Suggestions() {}

    /**
     * Finds the terms that are close to a text.
     *
     * @param written the text
     * @param vocabulary where their labels are
     * @param terms the terms
     * @return at most three of their names, in their order
     */
    static List<String> of(String written, String vocabulary, Collection<String> terms) {
        String folded = folded(written);
        if (folded.isEmpty() || written.length() > LONGEST) {
            return List.of();
        }
        List<String> same = new ArrayList<>();
        List<String> close = new ArrayList<>();
        terms.forEach(name -> {
            List<String> calls = calls(vocabulary, name);
            if (calls.contains(folded)) {
                same.add(name);
            } else if (calls.stream().anyMatch(call -> isClose(folded, call))) {
                close.add(name);
            }
        });
        return (same.isEmpty() ? close : same).stream().limit(MOST).toList();
    }

    private static List<String> calls(String vocabulary, String name) {
        Stream<String> labels = Messages.languages().stream()
                .flatMap(language -> Messages.in(language).label(vocabulary, name).stream());
        return Stream.concat(Stream.of(name), labels).map(Suggestions::folded).toList();
    }

    /** Letters and digits alone: capitals, blanks and hyphens are where people differ most. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isClose(String written, String call) {
        int slips = call.length() >= 8 ? 2 : call.length() >= 4 ? 1 : 0;
        return Math.abs(written.length() - call.length()) <= slips && distance(written, call) <= slips;
    }

    /** How many letters must be put in, left out or changed to make one of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
