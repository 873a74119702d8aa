package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Language tags as BCP 47 has them (RFC 5646, RFC 4647), and the closed list of subtags that are refused (W4.1). It asks
 * no {@link Locale}: that folds languages into others and gives some of them new names.
 */
final class LanguageTags {

    /** RFC 5646 wants room for at least that many characters; more would be room for anything. */
    static final int MAX_LENGTH = 35;

    private static final String FILE = "language-tags.properties";

    /** What stands instead of a subtag of each kind, or of a whole tag, in small letters. */
    private static final Map<String, List<String>> INSTEAD = load();

    private static final Set<String> REFUSED_LANGUAGES = refusedLanguages();

    private LanguageTags() {}

    private static Map<String, List<String>> load() {
        Properties list = new Properties();
        try (InputStream in = requireNonNull(LanguageTags.class.getResourceAsStream(FILE), FILE)) {
            list.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> instead = new HashMap<>();
        list.stringPropertyNames()
                .forEach(key -> instead.put(
                        key.toLowerCase(Locale.ROOT),
                        Stream.of(list.getProperty(key).split(" "))
                                .filter(tag -> !tag.isEmpty())
                                .toList()));
        return Map.copyOf(instead);
    }

    private static Set<String> refusedLanguages() {
        Set<String> refused = new HashSet<>();
        INSTEAD.keySet().stream()
                .filter(key -> key.startsWith("language."))
                .forEach(key -> refused.add(key.substring("language.".length())));
        return refused;
    }

    private static @Nullable List<String> refused(String kind, String subtag) {
        return INSTEAD.get(kind + "." + subtag.toLowerCase(Locale.ROOT));
    }

    /** Whether a text is a tag in its canonical spelling and nothing in it is refused. */
    static boolean isTag(String text) {
        int length = text.length();
        if (length == 2 || length == 3) {
            // Nearly all tags are: no expression is needed for those.
            return isSmall(text) && !REFUSED_LANGUAGES.contains(text);
        }
        Parts parts = Parts.of(text);
        return parts != null && !parts.isRefused();
    }

    private static boolean isSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * What is written instead of a text that is no tag: several where a language became several, none where nothing is
     * known. Nothing of the text is in it but subtags that have the form of one.
     */
    static List<String> instead(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        List<String> whole = refused("tag", text);
        if (whole != null) {
            return whole;
        }
        Parts parts = Parts.of(text);
        if (parts == null) {
            parts = respelt(text);
        }
        return parts == null
                ? List.of()
                : parts.instead().filter(LanguageTags::isTag).toList();
    }

    /** A language and a region in the wrong case or joined otherwise, such as {@code sv_se}: only these, and only known ones. */
    private static @Nullable Parts respelt(String text) {
        String[] subtags = text.split("[-_]", -1);
        String language = subtags[0].toLowerCase(Locale.ROOT);
        boolean isKnown = REFUSED_LANGUAGES.contains(language) || TwoLetters.ALL.contains(language);
        if (!isKnown || subtags.length > 2) {
            return null;
        }
        return Parts.of(subtags.length == 1 ? language : language + '-' + subtags[1].toUpperCase(Locale.ROOT));
    }

    /** Every language that has two letters and is not refused. */
    private static final class TwoLetters {
        private static final Set<String> ALL = new HashSet<>();

        static {
            INSTEAD.forEach((key, tags) -> tags.stream()
                    .filter(tag -> key.startsWith("language.") && tag.length() == 2)
                    .forEach(ALL::add));
        }
    }

    /** The text of a reader's language that a lookup goes on with: what stands instead of it, if that is one tag. */
    static String ofReader(String range) {
        List<String> instead = isTag(range) ? List.of() : instead(range);
        return instead.size() == 1 ? instead.get(0) : range;
    }

    /** RFC 4647, 3.4: the last subtag goes, and with it one of a single letter before it; in the end nothing is left. */
    static String shorter(String range) {
        int end = Math.max(range.lastIndexOf('-'), 0);
        if (end >= 2 && range.charAt(end - 2) == '-') {
            end -= 2;
        } else if (end == 1) {
            end = 0;
        }
        return range.substring(0, end);
    }

    /** The language alone, without what varies it. */
    static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** A tag that has the form of one, taken apart. */
    private record Parts(
            String language,
            String script,
            String region,
            List<String> variants,
            List<String> extensions,
            String rest) {

        /** Takes a tag apart, if it is well-formed and in canonical case; null otherwise. */
        static @Nullable Parts of(String text) {
            if (!Written.isLanguageTag(text)) {
                return null;
            }
            String[] subtags = text.split("-");
            int at = 1;
            String script = at < subtags.length && isScript(subtags[at]) ? subtags[at++] : "";
            String region = at < subtags.length && isRegion(subtags[at]) ? subtags[at++] : "";
            List<String> variants = new ArrayList<>();
            while (at < subtags.length && subtags[at].length() > 1) {
                variants.add(subtags[at++]);
            }
            List<String> rest = List.of(subtags).subList(at, subtags.length);
            int end = rest.indexOf("x");
            List<String> singletons = rest.subList(0, end < 0 ? rest.size() : end).stream()
                    .filter(subtag -> subtag.length() == 1)
                    .toList();
            return new Parts(subtags[0], script, region, variants, singletons, String.join("-", rest));
        }

        private static boolean isScript(String subtag) {
            return subtag.length() == 4 && Character.isUpperCase(subtag.charAt(0));
        }

        private static boolean isRegion(String subtag) {
            return subtag.length() == 2 || subtag.length() == 3;
        }

        boolean isRefused() {
            return REFUSED_LANGUAGES.contains(language)
                    || refused("region", region) != null
                    || variants.stream().anyMatch(variant -> refused("variant", variant) != null)
                    || refused("tag", printed(language, region, variants)) != null
                    || isRepeated(variants)
                    || !isInOrder();
        }

        private static boolean isRepeated(List<String> variants) {
            return new HashSet<>(variants).size() < variants.size();
        }

        /** Extensions stand in the order of their letters, each once. */
        private boolean isInOrder() {
            List<String> sorted = new ArrayList<>(extensions);
            Collections.sort(sorted);
            return sorted.equals(extensions) && !isRepeated(extensions);
        }

        /** The same tag with whatever is refused replaced, or left out where nothing replaces it. */
        Stream<String> instead() {
            List<String> languages =
                    Optional.ofNullable(refused("language", language)).orElse(List.of(language));
            List<String> regions = Optional.ofNullable(refused("region", region))
                    .map(all -> all.isEmpty() ? List.of("") : all)
                    .orElse(List.of(region));
            List<String> kept = variants.stream()
                    .flatMap(variant ->
                            Optional.ofNullable(refused("variant", variant)).orElse(List.of(variant)).stream())
                    .distinct()
                    .toList();
            return languages.stream().flatMap(one -> regions.stream().map(other -> printed(one, other, kept)));
        }

        private String printed(String language, String region, List<String> variants) {
            return Stream.of(Stream.of(language, script, region), variants.stream(), Stream.of(rest))
                    .flatMap(all -> all)
                    .filter(subtag -> !subtag.isEmpty())
                    .reduce((before, after) -> before + '-' + after)
                    .orElseThrow();
        }
    }
}
