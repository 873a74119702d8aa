package org.ecarmethod.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of another module of the library, or of yours, for its own codes and terms: sentences, titles, meanings and
 * labels under the keys that {@link Messages} uses.
 *
 * <p>A module provides it as a service ({@link java.util.ServiceLoader}), so that its codes have words wherever they are
 * printed.
 */
public interface ModuleWords {

    /**
     * Returns the texts in one language.
     *
     * @param language a language of {@link Messages#languages()}
     * @return the words; complete in that language
     */
    ResourceBundle in(Locale language);
}
