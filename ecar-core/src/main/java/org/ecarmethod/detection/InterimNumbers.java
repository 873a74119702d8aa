package org.ecarmethod.detection;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.ecarmethod.detection.CheckDigits.Verdict;

/** Numbers that universities and hospitals make up (P4): a date, and a letter in place of the first digit of the serial. */
final class InterimNumbers {

    private static final String LETTERS = "TRSUWXJKLMN";

    private InterimNumbers() {}

    static void scan(String original, LocalDate asOf, Consumer<Detection> out) {
        FoldedText text = FoldedText.of(original);
        DigitGroups groups = DigitGroups.in(text);
        for (int i = 0; i < groups.count(); i++) {
            if ((groups.length(i) == 6 || groups.length(i) == 8) && !groups.isAltered(i, i)) {
                look(text, groups, i, asOf, out);
            }
        }
    }

    private static void look(FoldedText text, DigitGroups groups, int group, LocalDate asOf, Consumer<Detection> out) {
        int end = groups.end(group);
        boolean plus = text.at(end) == '+';
        int letter = plus || text.at(end) == '-' ? end + 1 : end;
        boolean shaped = LETTERS.indexOf(Character.toUpperCase(text.at(letter))) >= 0
                && text.isDigit(letter + 1)
                && text.isDigit(letter + 2)
                && text.isDigit(letter + 3)
                && !text.isWord(letter + 4);
        if (shaped) {
            int[] date = groups.digits(group, group);
            int[] digits = java.util.Arrays.copyOf(date, date.length + 4);
            // The check digit counts the letter as a one.
            digits[date.length] = 1;
            for (int i = 1; i < 4; i++) {
                digits[date.length + i] = text.at(letter + i) - '0';
            }
            report(SwedishNumber.judge(digits, plus, asOf), text, groups.start(group), letter + 4, out);
        }
    }

    private static void report(Verdict verdict, FoldedText text, int start, int end, Consumer<Detection> out) {
        if (verdict != Verdict.NONE) {
            Certainty certainty = verdict == Verdict.VALID ? Certainty.CERTAIN : Certainty.LIKELY;
            out.accept(text.detection(PersonalDataKind.SWEDISH_IDENTITY_NUMBER, start, end, certainty));
        }
    }
}
