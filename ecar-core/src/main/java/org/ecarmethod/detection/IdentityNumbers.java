package org.ecarmethod.detection;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.ecarmethod.detection.CheckDigits.Verdict;
import org.ecarmethod.detection.DigitGroups.Gap;

/**
 * Finds identity numbers among the groups of digits of a text. Which groups make up a number is told by how people write them:
 * in one piece, parted before the last four, parted as a date, digit by digit, or parted otherwise if nothing else stands
 * beside it. Each group is looked at a fixed number of times.
 */
final class IdentityNumbers {

    private final FoldedText text;
    private final DigitGroups groups;
    private final LocalDate asOf;
    private final Consumer<Detection> out;

    IdentityNumbers(FoldedText text, DigitGroups groups, LocalDate asOf, Consumer<Detection> out) {
        this.text = text;
        this.groups = groups;
        this.asOf = asOf;
        this.out = out;
    }

    // --- numbers whose check digits agree

    void findUsualForms() {
        for (int i = 0; i < groups.count(); i++) {
            if (!groups.isTaken(i, i)) {
                usual(i);
            }
        }
    }

    private void usual(int i) {
        int last = NumberForms.last(groups, i);
        if (last >= 0 && !groups.isTaken(i, last)) {
            int[] digits = groups.digits(i, last);
            if (digits.length == 11) {
                norwegian(i, last, digits);
            } else if (!swedish(i, last, digits) && digits.length == 10) {
                danishOrIcelandic(i, last, digits);
            }
        }
    }

    private boolean swedish(int first, int last, int[] digits) {
        boolean plus = last > first && groups.gap(last - 1) == Gap.PLUS;
        if (SwedishNumber.judge(digits, plus, asOf) == Verdict.VALID) {
            return swedish(first, last, digits, NumberForms.certainty(groups, first, last, digits));
        }
        return isVat(first, digits) && swedish(first, last, digits, Certainty.CERTAIN);
    }

    private boolean swedish(int first, int last, int[] digits, Certainty certainty) {
        boolean mobile = first == last && SwedishNumber.startsLikeMobile(digits);
        report(PersonalDataKind.SWEDISH_IDENTITY_NUMBER, first, last, mobile ? Certainty.LIKELY : certainty);
        if (!mobile) {
            groups.take(first, last);
        }
        return true;
    }

    /** The number for value added tax of a sole trader: SE, the personal number, 01. */
    private boolean isVat(int first, int[] digits) {
        int start = groups.start(first);
        if (digits.length != 12 || text.at(start - 2) != 'S' || text.at(start - 1) != 'E') {
            return false;
        }
        int[] ten = java.util.Arrays.copyOf(digits, 10);
        return digits[10] == 0 && digits[11] == 1 && SwedishNumber.judge(ten, false, asOf) == Verdict.VALID;
    }

    private void norwegian(int first, int last, int[] digits) {
        if (NordicNumbers.norwegian(digits) == Verdict.VALID) {
            found(PersonalDataKind.NORWEGIAN_IDENTITY_NUMBER, first, last, sure(first, last));
        }
    }

    /** In one piece or with a blank, one of eleven numbers with a date passes by chance; with a hyphen it is written as one. */
    private void danishOrIcelandic(int first, int last, int[] digits) {
        boolean hyphen = last > first && groups.gap(last - 1) == Gap.HYPHEN;
        boolean mobile = SwedishNumber.startsLikeMobile(digits);
        if (mobile && !hyphen) {
            return;
        }
        Certainty certainty = hyphen && !mobile ? sure(first, last) : Certainty.LIKELY;
        if (NordicNumbers.danish(digits) == Verdict.VALID) {
            found(PersonalDataKind.DANISH_IDENTITY_NUMBER, first, last, certainty);
        } else if (NordicNumbers.icelandic(digits) == Verdict.VALID) {
            found(PersonalDataKind.ICELANDIC_IDENTITY_NUMBER, first, last, certainty);
        }
    }

    private Certainty sure(int first, int last) {
        return groups.isAltered(first, last) ? Certainty.LIKELY : Certainty.CERTAIN;
    }

    /** Numbers that are parted in a way nobody writes; only if nothing else stands beside them. */
    void findUnusualForms() {
        for (int i = 0; i < groups.count(); i++) {
            int last = NumberForms.lastOfUnusual(groups, i);
            if (last > i && !groups.isTaken(i, last)) {
                int[] digits = groups.digits(i, last);
                if (SwedishNumber.judge(digits, false, asOf) == Verdict.VALID) {
                    boolean sure = digits.length == 12 && !groups.isAltered(i, last);
                    found(
                            PersonalDataKind.SWEDISH_IDENTITY_NUMBER,
                            i,
                            last,
                            sure ? Certainty.CERTAIN : Certainty.LIKELY);
                }
            }
        }
    }

    // --- near misses

    void findNearMisses() {
        for (int i = 0; i < groups.count(); i++) {
            int last = NumberForms.lastOfNearMiss(groups, i);
            if (last >= 0 && !groups.isTaken(i, last) && !groups.isAltered(i, last)) {
                nearMiss(i, last, groups.digits(i, last));
            }
        }
    }

    private void nearMiss(int first, int last, int[] digits) {
        boolean blank = first < last && groups.gap(first) == Gap.BLANK;
        if (text.isLetter(groups.start(first) - 1) || text.isLetter(groups.end(last))) {
            return;
        }
        if (digits.length == 11) {
            if (NordicNumbers.norwegian(digits) == Verdict.DATED) {
                found(PersonalDataKind.NORWEGIAN_IDENTITY_NUMBER, first, last, Certainty.POSSIBLE);
            }
        } else if (isDated(first, digits) && !(blank && SwedishNumber.endsLikeTime(digits))) {
            found(PersonalDataKind.SWEDISH_IDENTITY_NUMBER, first, last, Certainty.POSSIBLE);
        } else if (digits.length == 10
                && groups.gap(first) == Gap.HYPHEN
                && NordicNumbers.danish(digits) == Verdict.DATED) {
            found(PersonalDataKind.DANISH_IDENTITY_NUMBER, first, last, Certainty.POSSIBLE);
        }
    }

    private boolean isDated(int first, int[] digits) {
        return SwedishNumber.judge(digits, groups.gap(first) == Gap.PLUS, asOf) != Verdict.NONE;
    }

    // --- Finnish codes, which hold letters

    void findFinnish() {
        for (int i = 0; i < groups.count(); i++) {
            if (groups.length(i) == 6 && !groups.isTaken(i, i) && !groups.isAltered(i, i)) {
                finnish(i);
            }
        }
    }

    private void finnish(int group) {
        int sign = groups.end(group);
        if (text.at(sign) == ' ' && text.at(sign + 1) == '-') {
            sign++;
        }
        int serial = text.at(sign) == '-' && text.at(sign + 1) == ' ' ? sign + 2 : sign + 1;
        int check = serial + 3;
        boolean shaped = text.isDigit(serial)
                && text.isDigit(serial + 1)
                && text.isDigit(serial + 2)
                && text.isWord(check)
                && !text.isWord(check + 1);
        if (shaped) {
            finnish(group, sign, serial);
        }
    }

    private void finnish(int group, int sign, int serial) {
        int[] digits = new int[9];
        System.arraycopy(groups.digits(group, group), 0, digits, 0, 6);
        for (int i = 0; i < 3; i++) {
            digits[6 + i] = text.at(serial + i) - '0';
        }
        char century = Character.toUpperCase(text.at(sign));
        char check = Character.toUpperCase(text.at(serial + 3));
        Verdict verdict = NordicNumbers.finnish(digits, century, check);
        boolean lettered = Character.isLetter(century) || Character.isLetter(check);
        if (verdict == Verdict.VALID || verdict == Verdict.DATED && lettered && serial == sign + 1) {
            Certainty certainty = verdict == Verdict.VALID ? Certainty.CERTAIN : Certainty.POSSIBLE;
            out.accept(text.detection(
                    PersonalDataKind.FINNISH_IDENTITY_NUMBER, groups.start(group), serial + 4, certainty));
            groups.take(group, Math.min(group + 1, groups.count() - 1));
        }
    }

    private void found(PersonalDataKind kind, int first, int last, Certainty certainty) {
        report(kind, first, last, certainty);
        groups.take(first, last);
    }

    private void report(PersonalDataKind kind, int first, int last, Certainty certainty) {
        out.accept(text.detection(kind, groups.start(first), groups.end(last), certainty));
    }
}
