package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages: a map from language tag (BCP 47, such as {@code sv} or {@code rmn}) to text.
 *
 * <p>At least one language; each text has the form {@link TextForm#STORY}. Languages are ordered by tag. Instances are
 * immutable; {@link #toString()} names the languages and keeps back what was said.
 */
public final class LocalizedText {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");

    /** The minimum number of languages of a text. */
    public static final int MIN_LANGUAGES = 1;

    /** The first language in order and what is said in it. */
    private final String tag;

    private final String text;

    /** All languages; null if there is only one: then no map is needed, which would be four times as large as this. */
    private final @Nullable SortedMap<String, String> several;

    private LocalizedText(String tag, String text, @Nullable SortedMap<String, String> several) {
        this.tag = tag;
        this.text = text;
        this.several = several;
    }

    /**
     * Creates a text in one language.
     *
     * @param tag language tag
     * @param text what is said
     * @return the text
     * @throws org.ecarmethod.validation.InvalidValueException as {@link #of(Map)}
     */
    public static LocalizedText of(String tag, String text) {
        requireNonNull(tag, "tag");
        requireNonNull(text, "text");
        if (isLanguageTag(tag) && TextForm.STORY.fault(text) == null) {
            return new LocalizedText(tag, text, null);
        }
        return of(Map.of(tag, text));
    }

    /**
     * Creates a text in two languages.
     *
     * @param tag language tag
     * @param text what is said in it
     * @param otherTag another language tag
     * @param otherText what is said in that
     * @return the text
     * @throws org.ecarmethod.validation.InvalidValueException as {@link #of(Map)}
     */
    public static LocalizedText of(String tag, String text, String otherTag, String otherText) {
        requireNonNull(tag, "tag");
        requireNonNull(text, "text");
        requireNonNull(otherTag, "otherTag");
        requireNonNull(otherText, "otherText");
        return of(Map.of(tag, text, otherTag, otherText));
    }

    /**
     * Creates a text in several languages.
     *
     * @param texts language tag to text
     * @return the text
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#EMPTY} if no language is given,
     *     {@link ValueIssues#FORMAT} if a tag is not a well-formed BCP 47 tag in its usual spelling, and what
     *     {@link TextForm#STORY} finds, at the tag; what is not a tag is not repeated in the path
     */
    public static LocalizedText of(Map<String, String> texts) {
        requireNonNull(texts, "texts");
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        Violations violations = new Violations();
        if (sorted.size() < MIN_LANGUAGES) {
            violations.accept(Issue.at(ValueIssues.EMPTY, PropertyPath.root()).build());
        }
        sorted.forEach((tag, text) -> check(tag, text, violations));
        violations.throwIfAny();
        Map.Entry<String, String> first = sorted.entrySet().iterator().next();
        SortedMap<String, String> several = sorted.size() == 1 ? null : Collections.unmodifiableSortedMap(sorted);
        return new LocalizedText(first.getKey(), first.getValue(), several);
    }

    private static void check(String tag, String text, Violations violations) {
        if (!isLanguageTag(tag)) {
            violations.accept(WrittenAs.issue("language-tag", tag, PropertyPath.root()));
        } else {
            TextForm.STORY.check(text, PropertyPath.of(tag), violations);
        }
    }

    /**
     * Tells whether a text is a language tag: a language of two or three letters, then a script and a region if wanted.
     * Variants, extensions and private tags are not taken: they could hold anything, a name too.
     *
     * @param tag the text to check
     * @return true if it is such a BCP 47 tag in its usual spelling
     */
    public static boolean isLanguageTag(String tag) {
        requireNonNull(tag, "tag");
        if (tag.length() == 2 || tag.length() == 3) {
            return isLanguage(tag);
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.toLanguageTag().equals(tag)
                    && LANGUAGE.matcher(locale.getLanguage()).matches()
                    && locale.getVariant().isEmpty()
                    && !locale.hasExtensions();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** What a locale would tell of a tag without script and region, without making one. */
    private static boolean isLanguage(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
                return false;
            }
        }
        return !isOutdated(tag);
    }

    /** Old spellings of languages, which are not the usual ones. */
    private static boolean isOutdated(String tag) {
        return tag.equals("in") || tag.equals("iw") || tag.equals("ji");
    }

    /**
     * {@return the regular expression that matches every whole language tag; everything it matches is one, except
     * withdrawn tags such as {@code iw}}
     */
    public static String languageTagRegex() {
        return "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";
    }

    /** {@return a map from language tag to text, ordered by tag} */
    public SortedMap<String, String> texts() {
        return several != null ? several : Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(tag, text)));
    }

    /**
     * Calls a function with each tag and text, ordered by tag.
     *
     * @param visit receives each language tag and the text
     */
    public void forEach(BiConsumer<? super String, ? super String> visit) {
        requireNonNull(visit, "visit");
        if (several == null) {
            visit.accept(tag, text);
        } else {
            several.forEach(visit);
        }
    }

    /** {@return the tags of the languages, in order} */
    public Collection<String> languages() {
        return several == null ? List.of(tag) : several.keySet();
    }

    /**
     * Returns the text in exactly one language.
     *
     * @param tag language tag, compared exactly
     * @return the text, or empty if it is not said in that language
     */
    public Optional<String> exactly(String tag) {
        requireNonNull(tag, "tag");
        if (several != null) {
            return Optional.ofNullable(several.get(tag));
        }
        return this.tag.equals(tag) ? Optional.of(text) : Optional.empty();
    }

    /**
     * Returns the best text for a reader: the exact language, else the language without its region, else English, else
     * the first language there is.
     *
     * @param locale the reader's language
     * @return what is said
     */
    public String in(Locale locale) {
        requireNonNull(locale, "locale");
        if (several != null) {
            for (String wanted : List.of(locale.toLanguageTag(), locale.getLanguage(), "en")) {
                String said = several.get(wanted);
                if (said != null) {
                    return said;
                }
            }
        }
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that
                && tag.equals(that.tag)
                && text.equals(that.text)
                && Objects.equals(several, that.several);
    }

    @Override
    public int hashCode() {
        return several == null ? 31 * tag.hashCode() + text.hashCode() : several.hashCode();
    }

    /** {@return the languages, without the text} */
    @Override
    public String toString() {
        return "LocalizedText" + languages();
    }
}
