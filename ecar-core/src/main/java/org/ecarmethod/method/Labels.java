package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.WireNamed;

/**
 * Labels for display under a profile, for one reader: the words of the city if it has some in the reader's language,
 * otherwise those of the library. Instances are immutable.
 */
public final class Labels {

    private final MethodProfile profile;
    private final Messages messages;
    private final Locale locale;

    private Labels(MethodProfile profile, Messages messages, Locale locale) {
        this.profile = requireNonNull(profile, "profile");
        this.messages = requireNonNull(messages, "messages");
        this.locale = requireNonNull(locale, "locale");
    }

    /**
     * Creates labels for a reader.
     *
     * @param profile whose words
     * @param messages the library's own words in the reader's language, or in the one that comes closest
     * @param locale the reader's language
     * @return the words
     */
    public static Labels of(MethodProfile profile, Messages messages, Locale locale) {
        return new Labels(profile, messages, locale);
    }

    /**
     * Returns the label of a theme.
     *
     * @param code its code
     * @return its label; the code itself if the profile has no such theme
     */
    public String theme(Code code) {
        requireNonNull(code, "code");
        return profile.themes()
                .find(code)
                .map(Codelist.Entry::label)
                .map(label -> label.in(locale))
                .orElseGet(code::value);
    }

    /**
     * Returns the label of a term as it is recorded.
     *
     * @param vocabulary its vocabulary
     * @param core the term of the core
     * @param own the city's own term beside it, if there is one
     * @return what the city calls it
     */
    public String term(Vocabulary vocabulary, WireNamed core, Optional<Code> own) {
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(core, "core");
        requireNonNull(own, "own");
        Wording wording = profile.wording(vocabulary);
        Optional<String> ofOwn = own.flatMap(wording::find).map(OwnTerm::label).map(label -> label.in(locale));
        return ofOwn.orElseGet(() -> wording.find(Code.of(core.wireName()))
                .flatMap(term -> inReadersLanguage(term.label()))
                .orElseGet(() -> messages.label(core)));
    }

    /** The library says a term of the core in the reader's language sooner than the city does in another one. */
    private Optional<String> inReadersLanguage(LocalizedText label) {
        return label.lookup(List.of(locale.toLanguageTag()));
    }

    /**
     * Returns the demand of a gate.
     *
     * @param id its number
     * @return the demand; the number itself if the profile has no such gate
     */
    public String gate(CriterionId id) {
        requireNonNull(id, "id");
        return profile.gate(id).map(gate -> gate.demand().in(locale)).orElseGet(id::value);
    }

    /** {@return the title of the profile} */
    public String title() {
        return profile.title().in(locale);
    }
}
