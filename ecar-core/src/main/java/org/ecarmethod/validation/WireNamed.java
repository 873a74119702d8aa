package org.ecarmethod.validation;

import java.util.Optional;

/**
 * A term of a closed vocabulary that has a stable name in documents and a label in every language of the library.
 *
 * <p>The wire name is the contract. It is never taken from the name of a Java constant, so that renaming one breaks
 * nobody's files.
 */
public interface WireNamed {

    /** {@return the vocabulary this term belongs to, such as {@code response-state}} */
    String vocabulary();

    /** {@return the stable name in documents: lower case, words joined by hyphens} */
    String wireName();

    /**
     * Finds a term by its wire name.
     *
     * @param <E> the vocabulary
     * @param vocabulary class of the enum that is the vocabulary
     * @param wireName name to look for, compared exactly
     * @return the term, or empty if the vocabulary has no such name
     */
    static <E extends Enum<E> & WireNamed> Optional<E> find(Class<E> vocabulary, String wireName) {
        for (E term : vocabulary.getEnumConstants()) {
            if (term.wireName().equals(wireName)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
