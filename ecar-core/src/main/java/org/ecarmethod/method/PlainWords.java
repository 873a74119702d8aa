package org.ecarmethod.method;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecarmethod.text.LookAlikes;

/**
 * The words of a label as a reader takes them: as they look, without case, gaps and the endings of verbs, so that "Planerat" is what
 * "planeras" is. A word is told from another by this alone; nothing here understands a language.
 */
final class PlainWords {

    /** Each longer ending before those it ends in. A stem keeps at least {@link #SHORTEST} letters. */
    private static final List<String> ENDINGS = List.of(
            "ades", "ade", "ats", "ing", "ed", "en", "es", "er", "as", "at", "ad", "ar", "t", "d", "s", "a", "e");

    private static final int SHORTEST = 4;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In the languages the library speaks, and in others that residents are told answers in. */
    private static final Map<String, Set<String>> YES = Map.ofEntries(
            Map.entry("en", Set.of("yes", "aye")),
            Map.entry("sv", Set.of("ja", "jo", "japp")),
            Map.entry("da", Set.of("ja")),
            Map.entry("de", Set.of("ja")),
            Map.entry("es", Set.of("si")),
            Map.entry("fi", Set.of("kyllä", "joo")),
            Map.entry("fr", Set.of("oui")),
            Map.entry("nb", Set.of("ja")),
            Map.entry("nn", Set.of("ja")),
            Map.entry("no", Set.of("ja")),
            Map.entry("pl", Set.of("tak")),
            Map.entry("so", Set.of("haa")),
            Map.entry("ar", Set.of("نعم")),
            Map.entry("fa", Set.of("بله")),
            Map.entry("ru", Set.of("да")),
            Map.entry("uk", Set.of("так")));

    private static final Map<String, Set<String>> NO = Map.ofEntries(
            Map.entry("en", Set.of("no", "nope")),
            Map.entry("sv", Set.of("nej", "nä")),
            Map.entry("da", Set.of("nej")),
            Map.entry("de", Set.of("nein")),
            Map.entry("es", Set.of("no")),
            Map.entry("fi", Set.of("ei")),
            Map.entry("fr", Set.of("non")),
            Map.entry("nb", Set.of("nei")),
            Map.entry("nn", Set.of("nei")),
            Map.entry("no", Set.of("nei")),
            Map.entry("pl", Set.of("nie")),
            Map.entry("so", Set.of("maya")),
            Map.entry("ar", Set.of("لا")),
            Map.entry("fa", Set.of("نه")),
            Map.entry("ru", Set.of("нет")),
            Map.entry("uk", Set.of("ні")));

    private final String text;
    private final List<String> words;
    private final List<String> stems;

    private PlainWords(String text) {
        this.text = text;
        this.words = GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        this.stems = words.stream().map(PlainWords::stem).toList();
    }

    static PlainWords of(String label) {
        return new PlainWords(LookAlikes.folded(label).toLowerCase(Locale.ROOT));
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    /** The same without its gaps, for what was spelled out. */
    private String joined() {
        return stem(String.join("", words));
    }

    /** Whether they say the same as a label. */
    boolean are(String label) {
        PlainWords other = of(label);
        return stems.equals(other.stems) || joined().equals(other.joined());
    }

    /** Whether a label is said among them. */
    boolean contain(String label) {
        PlainWords other = of(label);
        return Collections.indexOfSubList(stems, other.stems) >= 0 || joined().equals(other.joined());
    }

    /** Whether they are a yes and nothing else. */
    boolean isYes(Optional<String> language) {
        return anyOf(YES, language).anyMatch(this::is);
    }

    /** Whether the first word is a yes: what follows it does not take it back. */
    boolean beginsWithYes(Optional<String> language) {
        return isYes(language) || !words.isEmpty() && anyOf(YES, language).anyMatch(words.get(0)::equals);
    }

    /** Whether a no stands alone or before a comma or the like; "no decision yet" is another word. */
    boolean isNo(Optional<String> language) {
        return anyOf(NO, language)
                .anyMatch(no -> is(no) || text.strip().matches(Pattern.quote(no) + "\\s*[\\p{P}\\p{S}].*"));
    }

    private boolean is(String word) {
        return String.join("", words).equals(word);
    }

    /** Words of the languages of the library, and of the one the label is in. */
    private static Stream<String> anyOf(Map<String, Set<String>> words, Optional<String> language) {
        Stream<String> own = language.map(tag -> tag.split("-", 2)[0]).stream();
        return Stream.concat(Stream.of("en", "sv"), own)
                .flatMap(tag -> words.getOrDefault(tag, Set.of()).stream())
                .map(word -> LookAlikes.folded(word).toLowerCase(Locale.ROOT));
    }
}
