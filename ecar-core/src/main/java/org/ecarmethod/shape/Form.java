package org.ecarmethod.shape;

import java.util.OptionalInt;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;

/**
 * What a text must look like. Lengths and regular expressions are those by which the types are made.
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

    /** The form that a type of core asks for. */
    public static Form of(TextForm form) {
        return new Form(
                form.name(), OptionalInt.of(form.maxLength()), form.regex().orElseGet(TextForm::freeTextRegex));
    }

    /** The form that a regular expression tells, which the whole text matches. */
    public static Form of(String name, String regex) {
        return new Form(name, OptionalInt.empty(), regex);
    }
}
