package org.ecarmethod.detection;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that a caller does not want in texts: of participants, of officials, of anybody. A detector of the kind
 * {@link PersonalDataKind#NAME}.
 *
 * <p>A name is one word or several. It is found as whole words, in small and capital letters, with and without the marks on
 * its letters, with the genitive ({@code -s}, {@code :s}, {@code 's}), with a hyphen or a blank between its parts. It is
 * certain where it stands as in the list or in capitals throughout; otherwise likely, because without its marks and its
 * capital a name may be a word, and beside a hyphen it may be part of another one. A name of two words or more is found with its
 * last word first too ("Svensson, Anna": as certain), and with an initial for its first word ("A. Svensson", "Svensson, A.": likely).
 *
 * <p>One pass over the text, whatever the length of the list: words are looked up by their hash. The list holds names and
 * must be kept apart from the process (P2). Instances are immutable; {@link #toString()} tells how many names there are.
 */
public final class NameList implements PersonalDataDetector {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
    private static final int WIDEST_GAP = 2;

    private final Map<Long, Word> first;
    private final Surnames surnames;
    private final int size;

    /** A word of a name: what may follow it, and the spellings of the names that end with it. */
    private static final class Word {
        private final Map<Long, Word> next = new HashMap<>(2);
        private final List<String> spellings = new ArrayList<>(1);
    }

    private NameList(Map<Long, Word> first, Surnames surnames, int size) {
        this.first = first;
        this.surnames = surnames;
        this.size = size;
    }

    /**
     * Creates a list of names.
     *
     * @param names the names; one without any letter finds nothing
     * @return the list
     */
    public static NameList of(Collection<String> names) {
        requireNonNull(names, "names");
        Map<Long, Word> first = new HashMap<>(names.size() * 2);
        Surnames surnames = new Surnames();
        names.forEach(name -> {
            add(name, first);
            surnames.add(name);
        });
        return new NameList(first, surnames, names.size());
    }

    private static void add(String name, Map<Long, Word> first) {
        Words words = new Words(Normalizer.normalize(name, Normalizer.Form.NFC));
        Map<Long, Word> level = first;
        Word last = null;
        while (words.next()) {
            last = level.computeIfAbsent(words.hash(), absent -> new Word());
            level = last.next;
        }
        if (last != null) {
            last.spellings.add(spelling(name));
        }
    }

    private static String spelling(String name) {
        return BETWEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }

    /** {@return the number of names} */
    public int size() {
        return size;
    }

    @Override
    public void scan(String text, LocalDate asOf, Consumer<Detection> out) {
        requireNonNull(text, "text");
        requireNonNull(asOf, "asOf");
        requireNonNull(out, "out");
        Words words = new Words(text);
        int behind = 0;
        while (words.next()) {
            Detection name = words.start() >= behind ? at(text, words) : null;
            if (name != null) {
                out.accept(name);
                behind = name.end();
            }
        }
    }

    private @Nullable Detection at(String text, Words word) {
        boolean begins = first.containsKey(word.hash()) || first.containsKey(word.stemHash());
        Detection name = begins ? longest(text, word.start()) : null;
        return name == null ? surnames.at(text, word) : name;
    }

    /** The longest name that begins at a position. */
    private @Nullable Detection longest(String text, int start) {
        Words words = new Words(text, start);
        Detection longest = null;
        Map<Long, Word> level = first;
        int behind = start;
        while (words.next() && isJoint(text, behind, words.start())) {
            Word stem = level.get(words.stemHash());
            Word whole = level.get(words.hash());
            if (stem != null && !stem.spellings.isEmpty()) {
                longest = detection(text, start, words.stemEnd(), stem);
            }
            if (whole == null) {
                return longest;
            }
            if (!whole.spellings.isEmpty()) {
                longest = detection(text, start, words.end(), whole);
            }
            level = whole.next;
            behind = words.end();
        }
        return longest;
    }

    static boolean isJoint(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isDash(c)) {
                return false;
            }
        }
        return to - from <= WIDEST_GAP;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static Detection detection(String text, int start, int end, Word word) {
        String said = spelling(text.substring(start, end));
        boolean asListed = word.spellings.stream()
                .anyMatch(name -> said.equals(name) || said.equals(name.toUpperCase(Locale.ROOT)));
        boolean part = start > 0 && isDash(text.charAt(start - 1)) || end < text.length() && isDash(text.charAt(end));
        return new Detection(
                PersonalDataKind.NAME, start, end, asListed && !part ? Certainty.CERTAIN : Certainty.LIKELY);
    }

    /** {@return the number of names, without the names} */
    @Override
    public String toString() {
        return "NameList[" + size + "]";
    }
}
