package org.ecarmethod.json.internal.codec;

import java.util.OptionalInt;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;

/**
 * What a text must look like, as a schema says it. Lengths and regular expressions are those by which the types are made.
 *
 * @param name its name in {@code docs/wire.md}
 * @param maxLength the greatest number of characters, if the regular expression does not tell
 * @param regex the regular expression that the whole text matches
 */
public record Form(String name, OptionalInt maxLength, String regex) {

    public static final Form ID = of(TextForm.ID);
    public static final Form CODE = of(TextForm.CODE);
    public static final Form CASE_NUMBER = of(TextForm.CASE_NUMBER);
    public static final Form STORY = of(TextForm.STORY);
    public static final Form DATE = of("date", PartialDate.regex());
    public static final Form DAY = of("day", PartialDate.dayRegex());
    public static final Form COUNTRY = of("country", Country.REGEX);
    public static final Form CRITERION_ID = of("criterion-id", CriterionId.REGEX);
    public static final Form PROFILE_ID = of("profile-id", ProfilePin.ID_REGEX);
    public static final Form PROFILE_VERSION = of("profile-version", ProfilePin.VERSION_REGEX);
    public static final Form PROFILE_HASH = of("profile-hash", ProfilePin.HASH_REGEX);

    /** A letter of any script, as only some dialects of regular expressions can say it. */
    private static final String LETTER = "\\p{L}";

    /**
     * What every dialect can say: a letter from A to Z, or whatever is beyond ASCII. Two units of it, because a letter may
     * be written as a surrogate pair, and some dialects count the halves.
     */
    private static final String PORTABLE_LETTER = "([A-Za-z]|[^ -~]{1,2})";

    /** The form that a type of core asks for. */
    public static Form of(TextForm form) {
        return new Form(
                form.name(), OptionalInt.of(form.maxLength()), form.regex().orElseGet(TextForm::freeTextRegex));
    }

    /** The form that a regular expression tells, which the whole text matches. */
    public static Form of(String name, String regex) {
        return new Form(name, OptionalInt.empty(), regex);
    }

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
     * Describes texts of this form.
     *
     * @param all what was described already
     * @return the schema of such a text
     */
    public Schema describe(Definitions all) {
        return all.named(name, () -> {
            Schema text = Schema.of("string");
            maxLength.ifPresent(max -> text.with("maxLength", max));
            return text.with("pattern", whole(regex));
        });
    }
}
