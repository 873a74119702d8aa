package org.ecarmethod.json.internal.codec;

import java.util.List;
import java.util.Locale;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.shape.Form;
import org.ecarmethod.text.TextForm;

/**
 * The forms of texts, as a schema expresses them: with the part of regular expressions that ECMA-262, RE2, Java and Python
 * share. RE2 cannot look ahead, and not all know which characters are letters.
 */
public final class Forms {

    private static final String PATTERN = "pattern";

    /** A letter of any script or a digit, as only some dialects can say it. */
    private static final String LETTER_OR_DIGIT = "[\\p{L}0-9]";

    /**
     * What every dialect can say: a letter from A to Z, a digit, or whatever is beyond ASCII. It says what it leaves out, because
     * a letter may be written as a surrogate pair, and some dialects count the halves.
     */
    private static final String PORTABLE_LETTER_OR_DIGIT = "[^\\x00-/:-@\\[-`{-\\x7f]";

    /** How an expression begins that asks for something anywhere in the text. */
    private static final String SOMEWHERE = "(?=.*";

    /** How an expression begins that refuses texts of a length. */
    private static final String TOO_LONG = "(?!.{";

    /** What only an expression has that takes line ends too, such as that of a path. */
    private static final String ALL_BUT = "[^";

    /** The ends of lines: {@code $} matches before one at the end of a text in Java, and some of them in Python. */
    private static final String LINE_ENDS = "[\\n\\r\\x85\u2028\u2029]";

    private static final String CONTROLS = "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]";

    private Forms() {}

    /**
     * Adds to a schema of texts, or of names of fields, that the whole text matches a regular expression.
     *
     * @param text the schema
     * @param regex the regular expression; the schema may accept more, never less
     * @return the schema
     */
    private static Schema matching(Schema text, String regex) {
        text.with(PATTERN, whole(regex));
        if (regex.equals(TextForm.freeTextRegex())) {
            text.with("not", new Schema().with(PATTERN, CONTROLS));
        } else if (!regex.contains(ALL_BUT)) {
            text.with("not", new Schema().with(PATTERN, LINE_ENDS));
        }
        if (regex.startsWith(SOMEWHERE)) {
            String wanted = regex.substring(SOMEWHERE.length(), regex.indexOf(')'));
            text.with("allOf", List.of(new Schema().with(PATTERN, wanted)));
        }
        if (regex.startsWith(TOO_LONG)) {
            text.with("maxLength", Integer.parseInt(regex.substring(TOO_LONG.length(), regex.indexOf('}'))) - 1);
        }
        return text;
    }

    private static String whole(String regex) {
        boolean looksAhead = regex.startsWith(SOMEWHERE) || regex.startsWith(TOO_LONG);
        String rest = looksAhead ? regex.substring(regex.indexOf(')') + 1) : regex;
        return "^(" + written(rest.replace(LETTER_OR_DIGIT, PORTABLE_LETTER_OR_DIGIT)) + ")$";
    }

    /** Control characters as escapes of the expression: as characters, databases refuse them, and as escapes of JSON too. */
    private static String written(String regex) {
        StringBuilder written = new StringBuilder(regex.length());
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (Character.isISOControl(c)) {
                written.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    /**
     * Describes an object whose names of fields a regular expression matches whole.
     *
     * @param regex the regular expression
     * @param value what stands in each field
     * @return the schema of such an object
     */
    public static Schema byName(String regex, Schema value) {
        return Schema.of("object")
                .with("patternProperties", new Schema().with(whole(regex), value))
                .with("propertyNames", matching(new Schema(), regex))
                .closed();
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
            return matching(text, form.regex());
        });
    }
}
