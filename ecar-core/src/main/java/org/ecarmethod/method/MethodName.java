package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/**
 * The name of the method. A profile that drops a core function may not carry it, but may state that it was inspired by it.
 */
public final class MethodName {

    private static final Pattern INSPIRED =
            Pattern.compile("inspired[ -]by[ -]ecar|inspirera(d|t|de)[ -]av[ -]ecar", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})ecar", Pattern.CASE_INSENSITIVE);

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
        String rest = INSPIRED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return NAME.matcher(rest).find();
    }
}
