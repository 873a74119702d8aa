package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.LookAlikes;

/**
 * The name of the method. A profile that drops a core function may not carry it, but may state that it was inspired by it.
 *
 * <p>What counts is what a reader sees: "E.C.A.R.", the name spaced or hyphenated, in wide letters or in look-alikes of other scripts, is
 * the name.
 */
public final class MethodName {

    /** What can stand between the letters of a name that is spelled out. */
    private static final String GAP = "[\\s\\p{P}\\p{S}]{1,3}";

    private static final String SPELLED = "e" + GAP + "c" + GAP + "a" + GAP + "r(?!\\p{L})";
    /** In capitals also in part: "E-CAR". In small letters that is a car that runs on electricity. */
    private static final String IN_PART = "(?-i:E(?:" + GAP + ")?C(?:" + GAP + ")?A(?:" + GAP + ")?R)(?!\\p{L})";

    private static final String ANY = "(?:ecar|" + SPELLED + "|" + IN_PART + ")";

    private static final Pattern INSPIRED =
            Pattern.compile("(?:inspired[ -]by[ -]|inspirera[dt]e?[ -]av[ -])" + ANY, Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})" + ANY, Pattern.CASE_INSENSITIVE);

    private MethodName() {}

    /**
     * Tells whether a title uses the name of the method as its own.
     *
     * @param title the title
     * @return true if it does in any language, other than by saying that it was inspired by it
     */
    public static boolean isCarriedBy(LocalizedText title) {
        requireNonNull(title, "title");
        return title.texts().values().stream().anyMatch(MethodName::isIn);
    }

    static boolean isCarriedBy(Code id) {
        return isIn(id.value());
    }

    private static boolean isIn(String text) {
        String rest = INSPIRED.matcher(LookAlikes.folded(text)).replaceAll("");
        return NAME.matcher(rest).find();
    }
}
