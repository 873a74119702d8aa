package org.ecarmethod.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Messages;

/**
 * What words for answers already mean: a city may rename an answer and never let a no pass for a yes.
 *
 * <p>A program does not understand what a city writes. It knows its own words in its own languages; whoever uses one of them
 * for something else is refused. What other words mean is for people to see: fidelity lists every one of them beside the
 * class it belongs to.
 */
final class Meanings {

    static final String REFUSAL = "refusal";
    static final String REDIRECTION = "redirection";
    static final String UNRECORDED = "unrecorded";
    static final String AGREEMENT = "agreement";
    private static final String DEEMED_ANSWERED = "deemed-answered";
    private static final String APPROVED = "approved";

    private static final List<String> NO =
            List.of("response-state.declined", "formal-outcome.rejected", "meaning-class.refusal");
    private static final List<String> YES = List.of("formal-outcome.approved", "formal-outcome.partly-approved");
    /** Words for a question that has its answer. */
    private static final List<String> ANSWERED = List.of("cell.answered", "formal-outcome.deemed-answered");

    private static final String ANSWERED_SWEDISH = "besvarad";

    /** These say yes to nothing. */
    private static final Set<String> NEVER_YES = Set.of(REFUSAL, REDIRECTION, UNRECORDED);

    /** These answer nothing. */
    private static final Set<String> NEVER_ANSWERED = Set.of(REDIRECTION, UNRECORDED);

    private Meanings() {}

    /**
     * Tells what a word means if the library has it for another meaning. Words are compared as they look, without regard to case,
     * gaps and the endings of Swedish and English.
     *
     * @param word the word
     * @param language the language it is in; a code is in none
     * @param meaning the class it is to have
     * @return the class it has already, or empty if nothing speaks against it
     */
    static Optional<String> other(String word, Optional<String> language, String meaning) {
        PlainWords said = PlainWords.of(word);
        boolean yes = NEVER_YES.contains(meaning)
                ? said.beginsWithYes(language)
                : meaning.equals(AGREEMENT) && said.isYes(language);
        if (yes) {
            return Optional.of(APPROVED);
        }
        if (!meaning.equals(REFUSAL) && said.isNo(language)) {
            return Optional.of(REFUSAL);
        }
        return Messages.languages().stream()
                .map(Messages::in)
                .flatMap(messages -> other(said, meaning, messages).stream())
                .findFirst();
    }

    private static Optional<String> other(PlainWords said, String meaning, Messages messages) {
        if (!meaning.equals(REFUSAL) && NO.stream().anyMatch(key -> said.contain(messages.text(key)))) {
            return Optional.of(REFUSAL);
        }
        if (NEVER_YES.contains(meaning) && isAny(said, YES, messages)) {
            return Optional.of(APPROVED);
        }
        if (NEVER_ANSWERED.contains(meaning) && (isAny(said, ANSWERED, messages) || said.are(ANSWERED_SWEDISH))) {
            return Optional.of(DEEMED_ANSWERED);
        }
        return Vocabulary.RESPONSE_STATE.coreTerms().stream()
                .filter(term -> !term.meaning().equals(meaning))
                .filter(term -> said.are(messages.text("response-state." + term.code()))
                        || said.are(messages.text("meaning-class." + term.meaning())))
                .map(Vocabulary.CoreTerm::meaning)
                .findFirst();
    }

    private static boolean isAny(PlainWords said, List<String> keys, Messages messages) {
        return keys.stream().anyMatch(key -> said.are(messages.text(key)));
    }

    /** The language in which one text says what another says in any. */
    static Optional<String> sameIn(LocalizedText one, LocalizedText other) {
        return one.texts().entrySet().stream()
                .filter(said -> {
                    PlainWords words = PlainWords.of(said.getValue());
                    return other.texts().values().stream().anyMatch(words::are);
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
