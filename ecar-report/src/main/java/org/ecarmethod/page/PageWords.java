package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ecarmethod.validation.ModuleWords;

/** The texts for the terms of this module, in English and Swedish. */
public final class PageWords implements ModuleWords {

    /** Creates the texts; for the service loader. */
    public PageWords() {}

    @Override
    public ResourceBundle in(Locale language) {
        requireNonNull(language, "language");
        String suffix = language.getLanguage().equals("sv") ? "_sv" : "";
        // The root locale finds exactly the named file; any other would let the default locale of the machine decide.
        return ResourceBundle.getBundle("org.ecarmethod.page.messages" + suffix, Locale.ROOT);
    }
}
