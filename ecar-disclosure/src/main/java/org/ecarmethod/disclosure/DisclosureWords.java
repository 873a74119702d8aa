package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ecarmethod.validation.ModuleWords;

/** The texts for the codes and terms of releases, in English and Swedish. */
public final class DisclosureWords implements ModuleWords {

    /** Creates the texts; for the service loader. */
    public DisclosureWords() {}

    @Override
    public ResourceBundle in(Locale language) {
        requireNonNull(language, "language");
        String suffix = language.getLanguage().equals("sv") ? "_sv" : "";
        // The root locale finds exactly the named file; any other would let the default locale of the machine decide.
        return ResourceBundle.getBundle("org.ecarmethod.disclosure.messages" + suffix, Locale.ROOT);
    }
}
