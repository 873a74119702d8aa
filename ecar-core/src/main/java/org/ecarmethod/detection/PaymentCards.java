package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.detection.DigitGroups.Gap;

/** Finds numbers of payment cards: the beginning of a known scheme, its length, and the check digit. */
final class PaymentCards {

    static final int FEWEST_DIGITS = 14;

    /** How the digits of a card are parted. */
    private static final int[][] FORMS = {{4, 4, 4, 4}, {4, 6, 5}, {4, 6, 4}};

    /** A reference of a giro has the same check digit. */
    private static final List<String> REFERENCES = List.of("ocr", "ean", "imei", "referens", "reference", "ref");

    private PaymentCards() {}

    static void find(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        for (int i = 0; i < groups.count(); i++) {
            int last = last(groups, i);
            if (last >= 0
                    && isCard(groups.digits(i, last))
                    && !groups.isAltered(i, last)
                    && !isReference(text, groups.start(i))) {
                Certainty certainty = last > i ? Certainty.CERTAIN : Certainty.LIKELY;
                out.accept(text.detection(PersonalDataKind.PAYMENT_CARD, groups.start(i), groups.end(last), certainty));
                groups.take(i, last);
                i = last;
            }
        }
    }

    /** The last group of what is parted like a card, or stands in one piece; negative if nothing is. */
    private static int last(DigitGroups groups, int first) {
        int length = groups.length(first);
        if (groups.isTaken(first, first) || length < 4) {
            return -1;
        }
        if (length >= FEWEST_DIGITS && length <= 16) {
            return first;
        }
        for (int[] form : FORMS) {
            if (isParted(groups, first, form)) {
                return first + form.length - 1;
            }
        }
        return -1;
    }

    private static boolean isParted(DigitGroups groups, int first, int[] form) {
        Gap gap = groups.gap(first);
        if (gap != Gap.BLANK && gap != Gap.HYPHEN) {
            return false;
        }
        for (int i = 0; i < form.length; i++) {
            boolean last = i == form.length - 1;
            if (groups.length(first + i) != form[i] || !last && groups.gap(first + i) != gap) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCard(int[] digits) {
        int four = CheckDigits.number(digits, 0, 4);
        boolean known = switch (digits.length) {
            case 14 -> four >= 3000 && four <= 3059 || four / 100 == 36 || four / 100 == 38 || four / 100 == 39;
            case 15 -> four / 100 == 34 || four / 100 == 37;
            case 16 -> isOfSixteen(four);
            default -> false;
        };
        return known && CheckDigits.isLuhnFromTheEnd(digits);
    }

    private static boolean isOfSixteen(int four) {
        return four / 1000 == 4
                || four >= 5100 && four <= 5599
                || four >= 2221 && four <= 2720
                || four == 6011
                || four >= 6440 && four <= 6599
                || four >= 3528 && four <= 3589;
    }

    private static boolean isReference(FoldedText text, int start) {
        int end = text.endOfWordBefore(start);
        return text.isOneOf(REFERENCES, text.beginOfLetters(end), end);
    }
}
