package org.ecarmethod.json.internal.codec;

import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.shape.Form;

/** The forms of texts, as a schema expresses them. */
public final class Forms {

    /** A letter of any script, as only some dialects of regular expressions can say it. */
    private static final String LETTER = "\\p{L}";

    /**
     * What every dialect can say: a letter from A to Z, or whatever is beyond ASCII. Two units of it, because a letter may
     * be written as a surrogate pair, and some dialects count the halves.
     */
    private static final String PORTABLE_LETTER = "([A-Za-z]|[^ -~]{1,2})";

    private Forms() {}

    /**
     * Turns a regular expression that a whole text matches into one that is looked for in a text, in the part of ECMA-262
     * that all dialects share.
     *
     * @param regex the regular expression
     * @return the one for a schema, which may match more, never less
     */
    public static String whole(String regex) {
        return "^(" + regex.replace(LETTER, PORTABLE_LETTER) + ")$";
    }

    /**
     * Describes texts of a form.
     *
     * @param form the form
     * @param all what was described already
     * @return the schema of such a text
     */
    static Schema describe(Form form, Definitions all) {
        return all.named(form.name(), () -> {
            Schema text = Schema.of("string");
            form.maxLength().ifPresent(max -> text.with("maxLength", max));
            return text.with("pattern", whole(form.regex()));
        });
    }
}
