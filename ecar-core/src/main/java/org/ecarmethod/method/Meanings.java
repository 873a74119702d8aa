package org.ecarmethod.method;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final String APPROVED = "approved";

    private static final List<String> NO = List.of("response-state.declined", "formal-outcome.rejected");
    private static final List<String> YES = List.of("formal-outcome.approved", "formal-outcome.partly-approved");

    private Meanings() {}

    /**
     * Tells what a word means if the library has it for another meaning.
     *
     * @param word the word, in whatever language
     * @param meaning the class it is to have
     * @return the class it has already, or empty if nothing speaks against it
     */
    static Optional<String> other(String word, String meaning) {
        String plain = plain(word);
        for (Locale language : Messages.languages()) {
            Messages messages = Messages.in(language);
            boolean no = NO.stream().anyMatch(key -> holds(plain, plain(messages.text(key))));
            if (no && !meaning.equals(REFUSAL)) {
                return Optional.of(REFUSAL);
            }
            boolean yes = YES.stream().anyMatch(key -> plain(messages.text(key)).equals(plain));
            if (yes && (meaning.equals(REFUSAL) || meaning.equals(REDIRECTION))) {
                return Optional.of(APPROVED);
            }
            Optional<String> own = Vocabulary.RESPONSE_STATE.coreTerms().stream()
                    .filter(term -> plain(messages.text("response-state." + term.code()))
                            .equals(plain))
                    .map(Vocabulary.CoreTerm::meaning)
                    .filter(found -> !found.equals(meaning))
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /** Whether two texts say the same in any language both have. */
    static Optional<String> sameIn(LocalizedText one, LocalizedText other) {
        return one.texts().entrySet().stream()
                .filter(said -> other.exactly(said.getKey())
                        .filter(there -> plain(there).equals(plain(said.getValue())))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean holds(String words, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(words)
                .find();
    }

    private static String plain(String word) {
        return word.strip().replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
