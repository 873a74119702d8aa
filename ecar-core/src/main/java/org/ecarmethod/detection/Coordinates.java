package org.ecarmethod.detection;

import java.util.function.Consumer;

/**
 * Finds places on the earth, exact enough for a house: two decimal numbers of four places or more, degrees with minutes, or the
 * Swedish grid.
 */
final class Coordinates {

    /** Four places are eleven metres. */
    private static final int FEWEST_PLACES = 4;

    private static final int WIDEST_GAP = 8;
    private static final int WIDEST_PAIR = 24;

    private final FoldedText text;
    private final DigitGroups groups;
    private final Consumer<Detection> out;

    Coordinates(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        this.text = text;
        this.groups = groups;
        this.out = out;
    }

    void find() {
        for (int i = 0; i + 1 < groups.count(); i++) {
            int last = groups.isTaken(i, i) ? -1 : last(i);
            if (last > i) {
                report(i, last);
                i = last;
            }
        }
    }

    private int last(int first) {
        if (isDecimal(first, 90)) {
            return decimal(first);
        }
        if (isDegree(groups.end(first)) && isMinutes(first + 1)) {
            return degrees(first);
        }
        return isGrid(first) ? first + 1 : -1;
    }

    private void report(int first, int last) {
        out.accept(
                text.detection(PersonalDataKind.COORDINATES, groups.start(first), groups.end(last), Certainty.LIKELY));
        groups.take(first, last);
    }

    // --- decimal numbers

    private int decimal(int first) {
        int second = first + 2;
        boolean alike = second + 1 < groups.count()
                && text.at(groups.end(first)) == text.at(groups.end(second))
                && isDecimal(second, 180)
                && !groups.isTaken(first, second + 1)
                && isBetween(groups.end(first + 1), groups.start(second));
        return alike ? second + 1 : -1;
    }

    /** Whether a group and the next one are a number of degrees with its places. */
    private boolean isDecimal(int group, int most) {
        char sign = text.at(groups.end(group));
        int length = groups.length(group);
        if (sign != '.' && sign != ',' || length > 3 || groups.length(group + 1) < FEWEST_PLACES) {
            return false;
        }
        int[] whole = groups.digits(group, group);
        return groups.end(group) + 1 == groups.start(group + 1)
                && groups.length(group + 1) <= 8
                && CheckDigits.number(whole, 0, length) <= most
                && !text.isWord(groups.end(group + 1));
    }

    /** Blanks, commas, signs, degrees, and the letters of the four winds. */
    private boolean isBetween(int from, int to) {
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (" ,;/°+-NSEWOÖ".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    // --- degrees and minutes

    private boolean isDegree(int at) {
        return text.at(at) == '°';
    }

    /** At most two digits, perhaps with places, and the mark of a minute. */
    private boolean isMinutes(int group) {
        int end = behindPlaces(group);
        return groups.length(group) <= 2 && end > 0 && (text.at(end) == '\'' || text.at(end) == '"');
    }

    private int behindPlaces(int group) {
        if (group >= groups.count()) {
            return -1;
        }
        int end = groups.end(group);
        boolean places = (text.at(end) == '.' || text.at(end) == ',') && text.isDigit(end + 1);
        return places && group + 1 < groups.count() ? groups.end(group + 1) : end;
    }

    /** The last group of one value, and of the other if it follows. */
    private int degrees(int first) {
        int last = lastOfValue(first);
        int next = last + 1;
        boolean other = next < groups.count()
                && groups.start(next) - groups.end(last) <= WIDEST_PAIR
                && isDegree(groups.end(next))
                && isMinutes(next + 1);
        return other ? lastOfValue(next) : last;
    }

    /** Minutes and seconds that belong to a degree: each followed by its mark. */
    private int lastOfValue(int degree) {
        int last = degree + 1;
        while (last + 1 < groups.count() && last < degree + 4 && !isDegree(groups.end(last + 1)) && isNear(last)) {
            last++;
        }
        return last;
    }

    private boolean isNear(int group) {
        return groups.start(group + 1) - groups.end(group) <= 2;
    }

    // --- the Swedish grid

    /** Seven digits to the north and six to the east, with the letters of both. */
    private boolean isGrid(int first) {
        int start = groups.start(first);
        boolean north = text.at(start - 1) == 'N' || text.at(start - 1) == ' ' && text.at(start - 2) == 'N';
        return north
                && groups.length(first) == 7
                && groups.length(first + 1) == 6
                && isBetween(groups.end(first), groups.start(first + 1));
    }
}
