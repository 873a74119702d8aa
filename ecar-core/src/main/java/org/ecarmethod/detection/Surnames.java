package org.ecarmethod.detection;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.text.LookAlikes;
import org.jspecify.annotations.Nullable;

/**
 * The names of a list by their last part: finds "Svensson, Anna", "A. Svensson" and "Svensson, A." where Anna Svensson is on it. Words
 * are looked up by their hash, once for each word of the text.
 */
final class Surnames {

    private final Map<Long, Surname> first = new HashMap<>();

    /** A word of a surname: what may follow it, and the first names and initials that go with the surname ending here. */
    private static final class Surname {
        private final Map<Long, Surname> next = new HashMap<>(2);
        private final Set<Long> given = new HashSet<>(2);
        private final Set<Character> initials = new HashSet<>(2);
        private final Set<String> spellings = new HashSet<>(2);
    }

    /** A surname in a text: what it is, where it ends, and where without its genitive. */
    private record Place(Surname surname, int end, int stemEnd) {}

    /** Takes in a name; one of a single word has no surname. */
    void add(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        int blank = plain.lastIndexOf(' ');
        Words given = new Words(plain);
        if (blank < 0 || !given.next()) {
            return;
        }
        Surname last = null;
        Map<Long, Surname> level = first;
        Words words = new Words(plain, blank);
        while (words.next()) {
            last = level.computeIfAbsent(words.hash(), absent -> new Surname());
            level = last.next;
        }
        if (last != null) {
            last.given.add(given.hash());
            last.initials.add(LookAlikes.letter(plain.charAt(given.start())));
            last.spellings.add(plain.substring(blank + 1) + ", " + plain.substring(given.start(), given.end()));
        }
    }

    /** The name whose surname begins with the word at hand; null if there is none. */
    @Nullable
    Detection at(String text, Words word) {
        if (!first.containsKey(word.hash()) && !first.containsKey(word.stemHash())) {
            return null;
        }
        Place place = place(text, word.start());
        if (place == null) {
            return null;
        }
        Detection turned = turned(text, word.start(), place);
        return turned == null ? initialBefore(text, word.start(), place) : turned;
    }

    /** The longest surname at a position. */
    private @Nullable Place place(String text, int start) {
        Words words = new Words(text, start);
        Place longest = null;
        Map<Long, Surname> level = first;
        int behind = start;
        while (words.next() && NameList.isJoint(text, behind, words.start())) {
            Surname whole = level.get(words.hash());
            Surname stem = whole == null ? level.get(words.stemHash()) : whole;
            if (stem != null && !stem.given.isEmpty()) {
                longest = new Place(stem, words.end(), whole == null ? words.stemEnd() : words.end());
            }
            if (whole == null) {
                return longest;
            }
            level = whole.next;
            behind = words.end();
        }
        return longest;
    }

    /** Behind the surname, the first name or its initial. */
    private static @Nullable Detection turned(String text, int start, Place place) {
        int comma = skipBlanks(text, place.end);
        boolean parted = comma < text.length() && text.charAt(comma) == ',';
        Words given = new Words(text, parted ? comma + 1 : place.end);
        if (!given.next()
                || given.start() - place.end > 3
                || !isBlank(text, parted ? comma + 1 : place.end, given.start())) {
            return null;
        }
        if (place.surname.given.contains(given.hash()) || place.surname.given.contains(given.stemHash())) {
            int end = place.surname.given.contains(given.hash()) ? given.end() : given.stemEnd();
            return detection(start, end, isAsListed(text.substring(start, end), place.surname));
        }
        boolean dot = given.end() < text.length() && text.charAt(given.end()) == '.';
        boolean initial = given.end() - given.start() == 1 && isInitial(text.charAt(given.start()), place.surname);
        return initial && (parted || dot) ? detection(start, given.end(), Certainty.LIKELY) : null;
    }

    private static Certainty isAsListed(String said, Surname surname) {
        boolean asListed = surname.spellings.stream()
                .anyMatch(name -> said.equals(name) || said.equals(name.toUpperCase(Locale.ROOT)));
        return asListed ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    /** Before the surname, an initial with or without a dot. */
    private static @Nullable Detection initialBefore(String text, int start, Place place) {
        int at = start - 1;
        while (at >= 0
                && at >= start - 2
                && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0' || text.charAt(at) == '.')) {
            at--;
        }
        boolean single = at >= 0 && at < start - 1 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
        if (!single || !isInitial(text.charAt(at), place.surname)) {
            return null;
        }
        return detection(at, place.stemEnd, Certainty.LIKELY);
    }

    private static boolean isInitial(char c, Surname surname) {
        return Character.isUpperCase(c) && surname.initials.contains(LookAlikes.letter(c));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private static Detection detection(int start, int end, Certainty certainty) {
        return new Detection(PersonalDataKind.NAME, start, end, certainty);
    }
}
