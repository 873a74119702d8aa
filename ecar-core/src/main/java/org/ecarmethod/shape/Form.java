package org.ecarmethod.shape;

import java.util.OptionalInt;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;

/**
 * The form of a text. Lengths and regular expressions are those by which the types are made.
 *
 * @param name its name in {@code docs/wire.md}
 * @param maxLength the greatest number of characters, if the regular expression does not tell
 * @param regex the regular expression that the whole text matches
 */
public record Form(String name, OptionalInt maxLength, String regex) {

    public static final Form ID = of(TextForm.ID);
    public static final Form CODE = of(TextForm.CODE);
    public static final Form CASE_NUMBER = of(TextForm.CASE_NUMBER);
    public static final Form WEB_ADDRESS = of(TextForm.WEB_ADDRESS);
    public static final Form STORY = of(TextForm.STORY);
    public static final Form DATE = of("date", PartialDate.regex());
    public static final Form DAY = of("day", PartialDate.dayRegex());
    public static final Form COUNTRY = of("country", Country.REGEX);
    public static final Form CRITERION_ID = of("criterion-id", CriterionId.REGEX);
    public static final Form PROFILE_ID = of("profile-id", ProfilePin.ID_REGEX);
    public static final Form PROFILE_VERSION = of("profile-version", ProfilePin.VERSION_REGEX);
    public static final Form PROFILE_HASH = of("profile-hash", ProfilePin.HASH_REGEX);

    /** Returns the form of a text form of core. */
    public static Form of(TextForm form) {
        return new Form(
                form.name(), OptionalInt.of(form.maxLength()), form.regex().orElseGet(TextForm::freeTextRegex));
    }

    /** Returns the form of texts that a regular expression matches whole. */
    public static Form of(String name, String regex) {
        return new Form(name, OptionalInt.empty(), regex);
    }
}
