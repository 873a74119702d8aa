package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.detection.DigitGroups.Gap;
import org.ecarmethod.text.LookAlikes;

/** Finds streets with a number, and postal codes with a place. */
final class Streets {

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
            "tkr",
            "mnkr",
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

    private static final List<String> ADDRESSES =
            List.of("adress", "adressen", "hemadress", "bostadsadress", "hemadressen", "address");

    private static final List<String> AT = List.of("pa", "vid", "at", "in");
    private static final List<String> LIVES =
            List.of("bor", "bodde", "bo", "boende", "hyr", "live", "lives", "lived", "living", "resides");
    private static final List<String> NUMBER_WORDS = List.of("nr", "no", "nummer", "number");
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_ABBREVIATED = 5;

    private final FoldedText text;
    private final DigitGroups groups;
    private final Consumer<Detection> out;

    Streets(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
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
        if (length <= 3) {
            street(group);
        }
        if (length == 3 || length == 5) {
            postalPlace(group);
        }
    }

    private void street(int group) {
        int number = groups.start(group);
        int end = behindStreet(number);
        int behind = behindNumber(groups.end(group));
        int street = end < number ? beginOfStreet(end) : -1;
        if (street >= 0 && !isCounting(behind) && !isMoreOfANumber(behind)) {
            boolean home = isFollowedByFlat(behind) || isPostalCode(behind) || isSomebodysHome(street);
            report(PersonalDataKind.STREET_ADDRESS, street, behind, home ? Certainty.CERTAIN : Certainty.LIKELY);
        } else if (groups.gap(group - 1) != Gap.HYPHEN && groups.gap(group - 1) != Gap.DOT) {
            englishStreet(number, behind);
        }
    }

    /** Where the name ends that stands before a number, one "nr" left out; the number itself if there is none. */
    private int behindStreet(int number) {
        if (text.at(number - 1) != ' ') {
            return number;
        }
        int end = text.at(number - 2) == '.' ? number - 2 : number - 1;
        int begin = beginOfWord(end);
        if (begin < end && text.at(begin - 1) == ' ' && isOneOf(NUMBER_WORDS, begin, end)) {
            return begin - 1;
        }
        return number - 1;
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

    /** Where a street begins that ends at a position; negative if none does. */
    private int beginOfStreet(int end) {
        if (text.at(end - 1) == '.') {
            return beginOfAbbreviated(end - 1);
        }
        int begin = beginOfWord(end);
        int firm = StreetNames.firm(text, begin, end);
        if (firm > begin + 1) {
            return begin;
        }
        if (firm == begin || StreetNames.isEnglish(text, begin, end) && end > begin + 3) {
            return beginOfName(begin);
        }
        return StreetNames.soft(text, begin, end) > 0 ? begin : -1;
    }

    private int beginOfName(int street) {
        int end = street - 1;
        int begin = text.at(end) == ' ' ? beginOfWord(end) : end;
        return begin < end && Character.isUpperCase(text.at(begin)) ? begin : -1;
    }

    /** Påhittsg. or Påhittsv., and no word that ends a sentence: before the last letter stands what only a compound has there. */
    private int beginOfAbbreviated(int dot) {
        int begin = beginOfWord(dot);
        if (dot - begin < SHORTEST_ABBREVIATED || !Character.isUpperCase(text.at(begin))) {
            return -1;
        }
        char last = text.at(dot - 1);
        char joint = text.letter(dot - 2);
        boolean street = last == 'g' && "sdklmprt".indexOf(joint) >= 0 || last == 'v' && "sdkmnpty".indexOf(joint) >= 0;
        return street ? begin : -1;
    }

    /** A time, a version, a fraction. */
    private boolean isMoreOfANumber(int behind) {
        char c = text.at(behind);
        return (c == '.' || c == ',' || c == ':') && text.isDigit(behind + 1);
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
        return text.isOneOf(words, begin, end);
    }

    /** "Bor på", "lives at", "adress": what follows is where somebody lives. */
    private boolean isSomebodysHome(int street) {
        int end = text.endOfWordBefore(street);
        int begin = text.beginOfLetters(end);
        int before = text.endOfWordBefore(begin);
        return isOneOf(ADDRESSES, begin, end)
                || isOneOf(AT, begin, end) && isOneOf(LIVES, text.beginOfLetters(before), before);
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

    /** A number, a name of one or two words, and what it is: 12 Example Street, 5 Exampler's Close. */
    private void englishStreet(int number, int behind) {
        int begin = text.skipBlanks(behind);
        for (int words = 0; words < 3 && begin > behind && Character.isUpperCase(text.at(begin)); words++) {
            int end = endOfWord(begin);
            if (words > 0 && StreetNames.isEnglish(text, begin, end)) {
                boolean home = isSomebodysHome(number);
                report(PersonalDataKind.STREET_ADDRESS, number, end, home ? Certainty.CERTAIN : Certainty.LIKELY);
                return;
            }
            int next = behindGenitive(end);
            if (text.at(next) != ' ') {
                return;
            }
            begin = next + 1;
        }
    }

    private int behindGenitive(int end) {
        return text.at(end) == '\'' && text.at(end + 1) == 's' ? end + 2 : end;
    }

    // --- postal codes with a place

    /** Three digits and two, or five in one piece, then a place: a word with a capital letter, or in capitals throughout. */
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
                && (Character.isLowerCase(text.at(place + 1)) || parted && isInCapitals(place, end))
                && !isOneOf(UNITS, place, end);
        if (named) {
            report(PersonalDataKind.POSTAL_PLACE, groups.start(group), end, Certainty.LIKELY);
        }
    }

    /** The way of the post; three letters are an abbreviation more often than a place. */
    private boolean isInCapitals(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isUpperCase(text.at(i))) {
                return false;
            }
        }
        return end - begin > 3;
    }

    private void report(PersonalDataKind kind, int start, int end, Certainty certainty) {
        out.accept(text.detection(kind, start, end, certainty));
    }
}
