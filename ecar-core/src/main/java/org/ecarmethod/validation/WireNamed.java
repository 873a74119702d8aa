package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A constant of an enum that is a closed vocabulary: it has a stable name in documents and a label in every language of
 * the library.
 *
 * <p>The wire name is the contract. It follows the name in Java unless the enum defines another; a list in the tests contains
 * all of them, so that renaming a constant or an enum breaks nobody's files.
 */
public interface WireNamed {

    /**
     * {@return the vocabulary of this term, such as {@code response-state}; by default the enum's simple name in lower
     * case, words joined by hyphens}
     */
    default String vocabulary() {
        return WireNames.of(this).vocabulary();
    }

    /**
     * {@return the stable name in documents, such as {@code under-discussion}; by default the name of the constant in
     * lower case, words joined by hyphens}
     */
    default String wireName() {
        return WireNames.of(this).term(this);
    }

    /**
     * Returns the term with a wire name.
     *
     * @param <E> the vocabulary
     * @param vocabulary class of the enum that is the vocabulary
     * @param wireName name to look for, compared exactly
     * @return the term, or empty if the vocabulary has no such name
     */
    static <E extends Enum<E> & WireNamed> Optional<E> find(Class<E> vocabulary, String wireName) {
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(wireName, "wireName");
        for (E term : vocabulary.getEnumConstants()) {
            if (term.wireName().equals(wireName)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
