package org.ecarmethod.json.internal.schema;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.WireNamed;

/**
 * The texts of a schema for people: title and description of everything that has a name, in English as JSON Schema has
 * it, and in Swedish beside it, under {@code x-sv}.
 *
 * <p>Not thread-safe; lives as long as one description.
 */
public final class SchemaWords {

    private static final String BUNDLE = "org.ecarmethod.json.schema";
    private static final String SWEDISH = "x-sv";

    private final ResourceBundle english = bundle("");
    private final ResourceBundle swedish = bundle("_sv");
    private final Set<String> used = new TreeSet<>();

    /** The root locale finds exactly the named file, whatever the default locale of the machine. */
    public static ResourceBundle bundle(String suffix) {
        return ResourceBundle.getBundle(BUNDLE + suffix, Locale.ROOT);
    }

    /** The keys that were asked for. */
    public Set<String> used() {
        return used;
    }

    /** Title and description of a thing. */
    public Schema on(String key) {
        return said(english, key).with(SWEDISH, said(swedish, key));
    }

    /** Title and description of a vocabulary, and what people call its terms. */
    public Schema on(String key, List<? extends WireNamed> terms) {
        return labelled(said(english, key), Locale.ENGLISH, terms)
                .with(SWEDISH, labelled(said(swedish, key), Locale.forLanguageTag("sv"), terms));
    }

    private Schema said(ResourceBundle words, String key) {
        return new Schema()
                .with("title", text(words, key + ".title"))
                .with("description", text(words, key + ".description"));
    }

    private String text(ResourceBundle words, String key) {
        used.add(key);
        return words.getString(key);
    }

    private static Schema labelled(Schema said, Locale language, List<? extends WireNamed> terms) {
        Messages messages = Messages.in(language);
        Schema labels = new Schema();
        terms.forEach(term -> labels.with(term.wireName(), messages.label(term)));
        return said.with("x-labels", labels);
    }
}
