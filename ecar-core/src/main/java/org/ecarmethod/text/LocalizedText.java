package org.ecarmethod.text;

import java.util.Collection;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * One thing said in one or more languages: language tag (BCP 47, such as {@code sv} or {@code rmn}) to text.
 *
 * <p>At least one language; each text has the form {@link TextForm#STORY}. Languages are ordered by tag. Instances are
 * immutable; {@link #toString()} names the languages and keeps back what was said.
 */
public final class LocalizedText {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");

    /** In how many languages a thing is said at least. */
    public static final int MIN_LANGUAGES = 1;

    private final SortedMap<String, String> texts;

    private LocalizedText(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Says something in one language.
     *
     * @param tag language tag
     * @param text what is said
     * @return the text
     * @throws org.ecarmethod.validation.InvalidValueException as {@link #of(Map)}
     */
    public static LocalizedText of(String tag, String text) {
        return of(Map.of(tag, text));
    }

    /**
     * Says something in two languages.
     *
     * @param tag language tag
     * @param text what is said in it
     * @param otherTag another language tag
     * @param otherText what is said in that
     * @return the text
     * @throws org.ecarmethod.validation.InvalidValueException as {@link #of(Map)}
     */
    public static LocalizedText of(String tag, String text, String otherTag, String otherText) {
        return of(Map.of(tag, text, otherTag, otherText));
    }

    /**
     * Says something in several languages.
     *
     * @param texts language tag to text
     * @return the text
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#EMPTY} if no language is given,
     *     {@link ValueIssues#FORMAT} if a tag is not a well-formed BCP 47 tag in its usual spelling, and what
     *     {@link TextForm#STORY} finds, at the tag; what is not a tag is not repeated in the path
     */
    public static LocalizedText of(Map<String, String> texts) {
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        Violations violations = new Violations();
        if (sorted.size() < MIN_LANGUAGES) {
            violations.accept(Issue.at(ValueIssues.EMPTY, PropertyPath.root()).build());
        }
        sorted.forEach((tag, text) -> check(tag, text, violations));
        violations.throwIfAny();
        return new LocalizedText(sorted);
    }

    private static void check(String tag, String text, Violations violations) {
        if (!isLanguageTag(tag)) {
            violations.accept(Issue.at(ValueIssues.FORMAT, PropertyPath.root())
                    .with("form", "language-tag")
                    .build());
        } else {
            TextForm.STORY.check(text, PropertyPath.of(tag), violations);
        }
    }

    /**
     * Tells whether a text is a language tag: a language of two or three letters, then a script and a region if wanted.
     * Variants, extensions and private tags are not taken: they could hold anything, a name too.
     *
     * @param tag text to look at
     * @return true if it is such a BCP 47 tag in its usual spelling
     */
    public static boolean isLanguageTag(String tag) {
        if (tag.equals("sv") || tag.equals("en")) {
            return true;
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

    /**
     * {@return the regular expression that every language tag matches whole; what matches it is one, but for tags that
     * were withdrawn, such as {@code iw}}
     */
    public static String languageTagRegex() {
        return "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";
    }

    /** {@return language tag to text, ordered by tag} */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /** {@return the tags of the languages, in order} */
    public Collection<String> languages() {
        return texts.keySet();
    }

    /**
     * Looks for one language.
     *
     * @param tag language tag, compared exactly
     * @return the text, or empty if it is not said in that language
     */
    public Optional<String> exactly(String tag) {
        return Optional.ofNullable(texts.get(tag));
    }

    /**
     * Gives the best text for a reader: the exact language, else the language without its region, else English, else
     * the first language there is.
     *
     * @param locale the reader's language
     * @return what is said
     */
    public String in(Locale locale) {
        for (String tag : List.of(locale.toLanguageTag(), locale.getLanguage(), "en")) {
            String text = texts.get(tag);
            if (text != null) {
                return text;
            }
        }
        return texts.values().iterator().next();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText text && texts.equals(text.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** {@return the languages, without what is said} */
    @Override
    public String toString() {
        return "LocalizedText" + texts.keySet();
    }
}
