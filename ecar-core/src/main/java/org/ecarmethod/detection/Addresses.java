package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.detection.DigitGroups.Gap;
import org.ecarmethod.text.LookAlikes;

/** Finds streets with a number, postal codes with a place, and registration plates. */
final class Addresses {

    /** Endings of Swedish, Norwegian and Danish streets, as {@link LookAlikes#letter} gives them. */
    private static final List<String> ENDINGS = List.of(
            "gatan",
            "gata",
            "vagen",
            "vag",
            "grand",
            "granden",
            "torget",
            "torg",
            "stigen",
            "stig",
            "allen",
            "alle",
            "backen",
            "kroken",
            "slingan",
            "straket",
            "kajen",
            "esplanaden",
            "svangen",
            "terrassen",
            "gaten",
            "gade",
            "veien",
            "vei",
            "vej",
            "katu");

    /** What a street is called in English, behind its name. */
    private static final List<String> ENGLISH =
            List.of("street", "road", "avenue", "lane", "square", "close", "drive", "st", "rd", "ave");

    /** What a number counts when it does not count houses. */
    private static final List<String> UNITS = List.of(
            "minuter",
            "minut",
            "min",
            "meter",
            "m",
            "km",
            "kilometer",
            "kr",
            "kronor",
            "st",
            "ar",
            "ars",
            "ganger",
            "gang",
            "hus",
            "lagenheter",
            "personer",
            "platser",
            "boende",
            "dagar",
            "timmar",
            "veckor",
            "manader",
            "procent",
            "minutes",
            "metres",
            "years",
            "times",
            "people",
            "days",
            "hours",
            "homes",
            "flats");

    /** Abbreviations in capitals that stand before numbers and are no plates. */
    private static final List<String> NO_PLATES = List.of(
            "sek", "eur", "usd", "nok", "dkk", "gbp", "sfs", "sou", "dnr", "kof", "tef", "sbf", "klf", "ksf", "sof",
            "ubf", "utb", "lgh", "tel", "bus", "lss", "skl", "skr", "ecr", "rum", "sal", "hus", "dag", "the", "den",
            "nya", "art", "kap", "old", "cov", "ecar");

    private static final int LONGEST_WORD = 40;

    private final FoldedText text;
    private final DigitGroups groups;
    private final Consumer<Detection> out;

    Addresses(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        this.text = text;
        this.groups = groups;
        this.out = out;
    }

    void find() {
        for (int i = 0; i < groups.count(); i++) {
            if (!groups.isTaken(i, i)) {
                look(i);
            }
        }
    }

    private void look(int group) {
        int length = groups.length(group);
        if (length <= 3 && !plate(group)) {
            street(group);
        }
        if (length == 3 || length == 5) {
            postalPlace(group);
        }
    }

    // --- streets

    private void street(int group) {
        int number = groups.start(group);
        int end = text.at(number - 1) == ' ' ? number - 1 : number;
        int begin = beginOfWord(end);
        int behind = behindNumber(groups.end(group));
        int street = end < number ? beginOfStreet(begin, end) : -1;
        if (street >= 0 && !isCounting(behind)) {
            boolean flat = isFollowedByFlat(behind) || isPostalCode(behind);
            report(PersonalDataKind.STREET_ADDRESS, street, behind, flat ? Certainty.CERTAIN : Certainty.LIKELY);
        } else if (groups.gap(group - 1) == Gap.BREAK || groups.gap(group - 1) == Gap.BLANK) {
            englishStreet(number, behind);
        }
    }

    private int beginOfWord(int end) {
        int begin = end;
        while (begin > end - LONGEST_WORD && text.isLetter(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** A number may have a letter: 12 B, 12b. */
    private int behindNumber(int end) {
        int letter = text.at(end) == ' ' ? end + 1 : end;
        boolean single = text.isLetter(letter) && !text.isWord(letter + 1);
        boolean near = letter == end || Character.isUpperCase(text.at(letter));
        return single && near && LookAlikes.letter(text.at(letter)) <= 'h' ? letter + 1 : end;
    }

    /** A word with the ending of a street and something before it, or such an ending behind a name; negative if it is none. */
    private int beginOfStreet(int begin, int end) {
        for (String ending : ENDINGS) {
            int from = end - ending.length();
            if (from >= begin && text.behind(from, ending) == end) {
                return from > begin + 1 ? begin : from == begin ? beginOfName(begin) : -1;
            }
        }
        return -1;
    }

    private int beginOfName(int street) {
        int end = street - 1;
        int begin = text.at(end) == ' ' ? beginOfWord(end) : end;
        return begin < end && Character.isUpperCase(text.at(begin)) ? begin : -1;
    }

    private boolean isCounting(int behind) {
        int begin = text.skipBlanks(behind);
        return begin > behind && isOneOf(UNITS, begin, endOfWord(begin));
    }

    private int endOfWord(int begin) {
        int end = begin;
        while (end < begin + LONGEST_WORD && text.isLetter(end)) {
            end++;
        }
        return end;
    }

    private boolean isOneOf(List<String> words, int begin, int end) {
        for (String word : words) {
            if (word.length() == end - begin && text.behind(begin, word) == end) {
                return true;
            }
        }
        return false;
    }

    private int behindComma(int at) {
        return text.skipBlanks(text.at(at) == ',' ? at + 1 : at);
    }

    private boolean isFollowedByFlat(int behind) {
        int begin = behindComma(behind);
        return isOneOf(List.of("lgh", "lagenhet", "apt", "flat"), begin, endOfWord(begin));
    }

    private boolean isPostalCode(int behind) {
        int begin = behindComma(behind);
        int digits = 0;
        for (int i = begin; i < begin + 6; i++) {
            digits += text.isDigit(i) ? 1 : 0;
        }
        return begin > behind && digits == 5 && text.isDigit(begin) && !text.isDigit(begin + 6);
    }

    private void englishStreet(int number, int behind) {
        int begin = text.skipBlanks(behind);
        for (int words = 0; words < 3 && begin > behind && Character.isUpperCase(text.at(begin)); words++) {
            int end = endOfWord(begin);
            if (words > 0 && isOneOf(ENGLISH, begin, end)) {
                report(PersonalDataKind.STREET_ADDRESS, number, end, Certainty.LIKELY);
                return;
            }
            begin = text.at(end) == ' ' ? end + 1 : begin - 1;
            if (begin <= end) {
                return;
            }
        }
    }

    // --- postal codes with a place

    /** Three digits and two, or five in one piece, then a word with a capital letter. */
    private void postalPlace(int group) {
        boolean parted = groups.length(group) == 3;
        boolean shaped = !parted || groups.gap(group) == Gap.BLANK && groups.length(group + 1) == 2;
        Gap before = groups.gap(group - 1);
        boolean alone = before == Gap.BREAK || before == Gap.BLANK || before == Gap.SIGN;
        if (!shaped || !alone || text.at(groups.start(group)) == '0') {
            return;
        }
        int last = parted ? group + 1 : group;
        int place = text.skipBlanks(groups.end(last));
        int end = endOfWord(place);
        boolean named = place > groups.end(last)
                && end > place + 2
                && Character.isUpperCase(text.at(place))
                && Character.isLowerCase(text.at(place + 1))
                && !isOneOf(UNITS, place, end);
        if (named) {
            report(PersonalDataKind.POSTAL_PLACE, groups.start(group), end, Certainty.LIKELY);
        }
    }

    // --- plates

    /** Three letters, two digits, and a digit or a letter; I, Q and V are not used, nor O at the end. */
    private boolean plate(int group) {
        int start = groups.start(group);
        int letters = text.at(start - 1) == ' ' || text.at(start - 1) == '-' ? start - 4 : start - 3;
        int end = groups.end(group);
        boolean lettered = groups.length(group) == 2 && isPlateLetter(text.at(end)) && text.at(end) != 'O';
        if (groups.length(group) != 3 && !lettered || groups.isAltered(group, group)) {
            return false;
        }
        int last = lettered ? end + 1 : end;
        boolean alone = !text.isWord(letters - 1) && !text.isWord(last) && !isMoreOfANumber(last);
        if (!alone || !arePlateLetters(letters) || isOneOf(NO_PLATES, letters, letters + 3)) {
            return false;
        }
        report(PersonalDataKind.VEHICLE_PLATE, letters, last, Certainty.LIKELY);
        return true;
    }

    private boolean isMoreOfANumber(int end) {
        char c = text.at(end);
        return (c == '/' || c == ':' || c == '-' || c == '.' || c == ' ' || c == ',') && text.isDigit(end + 1);
    }

    private boolean arePlateLetters(int start) {
        return isPlateLetter(text.at(start)) && isPlateLetter(text.at(start + 1)) && isPlateLetter(text.at(start + 2));
    }

    private static boolean isPlateLetter(char c) {
        return c >= 'A' && c <= 'Z' && c != 'I' && c != 'Q' && c != 'V';
    }

    private void report(PersonalDataKind kind, int start, int end, Certainty certainty) {
        out.accept(text.detection(kind, start, end, certainty));
    }
}
