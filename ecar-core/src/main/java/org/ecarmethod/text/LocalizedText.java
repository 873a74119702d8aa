package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
     *     {@link ValueIssues#LANGUAGE_TAG} or {@link ValueIssues#FORMAT} if a tag is none that is in use, and what
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
        if (isLanguageTag(tag)) {
            TextForm.STORY.check(text, PropertyPath.of(tag), violations);
        } else {
            violations.accept(refusedTag(tag, PropertyPath.root()));
        }
    }

    /**
     * Tells whether a text is a language tag as BCP 47 has it, in its canonical case, at most 35 characters: a language of
     * two or three letters, then script, region, variants, extensions and private use if wanted, such as {@code sv-simple}
     * or {@code sv-x-lattlast}. Withdrawn subtags are not taken, nor three letters where the language has two.
     *
     * @param tag the text to check
     * @return true if it is such a tag
     */
    public static boolean isLanguageTag(String tag) {
        requireNonNull(tag, "tag");
        return LanguageTags.isTag(tag);
    }

    /**
     * Says what is wrong with a text that is no language tag.
     *
     * @param tag the text
     * @param at where the texts are
     * @return {@link ValueIssues#LANGUAGE_TAG} with the right tag, if it is known, else {@link ValueIssues#FORMAT}; what was
     *     written is not repeated
     */
    public static Issue refusedTag(String tag, PropertyPath at) {
        requireNonNull(tag, "tag");
        requireNonNull(at, "at");
        List<String> instead = LanguageTags.instead(tag);
        return instead.isEmpty()
                ? Issue.at(ValueIssues.FORMAT, at).with("form", "language-tag").build()
                : Issue.at(ValueIssues.LANGUAGE_TAG, at)
                        .with("instead", instead)
                        .build();
    }

    /**
     * {@return the regular expression that matches every whole language tag; everything it matches is one, except what the
     * closed list refuses, such as {@code iw} or {@code swe}, and repeated variants and extensions}
     */
    public static String languageTagRegex() {
        return "(?!.{" + (LanguageTags.MAX_LENGTH + 1) + "})[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
                + "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?";
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
     * Looks up the text for a reader as RFC 4647 (3.4) does: the first of the reader's languages in which something is
     * said, each as it is, then without its last subtag, until only the language is left. It never crosses languages:
     * who reads Swedish gets no Norwegian, who reads Northern Sami no Lule Sami, and who reads Kalderash Romani no other
     * Romani.
     *
     * @param languages the reader's languages, the preferred one first; case makes no difference, and withdrawn tags count
     *     as what stands instead of them
     * @return what is said, or empty if it is said in none of them
     */
    public Optional<String> lookup(List<String> languages) {
        requireNonNull(languages, "languages");
        return languages.stream()
                .map(language -> find(LanguageTags.ofReader(language)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable String find(String language) {
        for (String range = language; !range.isEmpty(); range = LanguageTags.shorter(range)) {
            for (String said : languages()) {
                if (said.equalsIgnoreCase(range)) {
                    return exactly(said).orElseThrow();
                }
            }
        }
        return null;
    }

    /** What is said in another variety of the same language, where the reader's own is missing. */
    private @Nullable String variety(String language) {
        for (String said : languages()) {
            if (LanguageTags.language(said).equalsIgnoreCase(LanguageTags.language(language))) {
                return exactly(said).orElseThrow();
            }
        }
        return null;
    }

    /**
     * Returns a text for a reader, whatever there is: what {@link #lookup} finds, else another variety of the reader's
     * language, else English, else the first language there is.
     *
     * @param locale the reader's language
     * @return what is said
     */
    public String in(Locale locale) {
        requireNonNull(locale, "locale");
        if (several == null) {
            return text;
        }
        String reader = LanguageTags.ofReader(locale.toLanguageTag());
        return Stream.<Supplier<@Nullable String>>of(() -> find(reader), () -> variety(reader), () -> several.get("en"))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(text);
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
