package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;

/** Finds the numbers of passports and identity cards. They have no form of their own: a word has to announce them. */
final class IdentityDocuments {

    private static final List<String> WORDS = List.of(
            "passnr",
            "passnummer",
            "passnumret",
            "passnumber",
            "passport",
            "passportno",
            "idkort",
            "idkortsnr",
            "idkortsnummer",
            "idkortet",
            "kortsnummer");

    /** They announce it only with "nr" behind them: a shift is a pass too. */
    private static final List<String> WITH_NUMBER =
            List.of("pass", "passets", "kort", "kortets", "kortet", "card", "document");

    private static final List<String> NUMBER = List.of("nr", "no", "nummer", "number", "num");

    private IdentityDocuments() {}

    static void find(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        for (int i = 0; i < groups.count(); i++) {
            int length = groups.length(i);
            if (length >= 6 && length <= 9 && !groups.isTaken(i, i)) {
                int start = beginOfNumber(text, groups.start(i));
                int end = endOfNumber(text, groups.end(i));
                if (end - start >= 7 && end - start <= 9 && isAnnounced(text, start)) {
                    out.accept(text.detection(PersonalDataKind.IDENTITY_DOCUMENT, start, end, Certainty.CERTAIN));
                    groups.take(i, i);
                }
            }
        }
    }

    private static int beginOfNumber(FoldedText text, int digits) {
        int start = digits;
        while (start > digits - 2 && Character.isUpperCase(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfNumber(FoldedText text, int digits) {
        boolean letter = Character.isUpperCase(text.at(digits)) && !text.isWord(digits + 1);
        return letter ? digits + 1 : digits;
    }

    private static boolean isAnnounced(FoldedText text, int start) {
        int end = text.endOfWordBefore(start);
        int begin = text.beginOfLetters(end);
        if (text.isOneOf(WORDS, begin, end)) {
            return true;
        }
        if (!text.isOneOf(NUMBER, begin, end)) {
            return false;
        }
        int before = text.endOfWordBefore(begin);
        int word = text.beginOfLetters(before);
        return text.isOneOf(WORDS, word, before) || text.isOneOf(WITH_NUMBER, word, before);
    }
}
