package org.ecarmethod.detection;

import java.util.Map;
import java.util.function.Consumer;

/** Finds international bank account numbers: a country, two check digits, and as many characters as the country has. */
final class BankAccounts {

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("SE", 24),
            Map.entry("DK", 18),
            Map.entry("FO", 18),
            Map.entry("GL", 18),
            Map.entry("NO", 15),
            Map.entry("FI", 18),
            Map.entry("IS", 26),
            Map.entry("EE", 20),
            Map.entry("LV", 21),
            Map.entry("LT", 20),
            Map.entry("PL", 28),
            Map.entry("DE", 22),
            Map.entry("NL", 18),
            Map.entry("BE", 16),
            Map.entry("FR", 27),
            Map.entry("ES", 24),
            Map.entry("IT", 27),
            Map.entry("GB", 22),
            Map.entry("IE", 22));

    private BankAccounts() {}

    static void find(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        for (int i = 0; i < groups.count(); i++) {
            int start = groups.start(i) - 2;
            Integer size = LENGTHS.get(country(text, start));
            if (size != null && !text.isWord(start - 1)) {
                int end = end(text, start, size);
                if (end > 0 && isSound(text, start, end)) {
                    out.accept(text.detection(PersonalDataKind.BANK_ACCOUNT, start, end, Certainty.CERTAIN));
                    i = take(groups, i, end);
                }
            }
        }
    }

    private static String country(FoldedText text, int start) {
        return "" + Character.toUpperCase(text.at(start)) + Character.toUpperCase(text.at(start + 1));
    }

    /** Position behind so many letters and digits, single blanks and hyphens between them not counted; negative if there are not. */
    private static int end(FoldedText text, int start, int size) {
        int found = 0;
        int at = start;
        while (found < size) {
            boolean separator = (text.at(at) == ' ' || text.at(at) == '-') && isPart(text, at + 1);
            if (isPart(text, at)) {
                found++;
            } else if (!separator) {
                return -1;
            }
            at++;
        }
        return text.isWord(at) ? -1 : at;
    }

    private static boolean isPart(FoldedText text, int at) {
        return Character.digit(text.at(at), 36) >= 0;
    }

    /** Modulus 97, the first four characters moved to the end, letters counted from 10. */
    private static boolean isSound(FoldedText text, int start, int end) {
        StringBuilder account = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (isPart(text, i)) {
                account.append(text.at(i));
            }
        }
        String turned = account.substring(4) + account.substring(0, 4);
        int remainder = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    private static int take(DigitGroups groups, int first, int end) {
        int last = first;
        while (last + 1 < groups.count() && groups.start(last + 1) < end) {
            last++;
        }
        groups.take(first, last);
        return last;
    }
}
