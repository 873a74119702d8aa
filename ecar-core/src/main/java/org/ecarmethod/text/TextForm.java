package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WrittenAs;
import org.jspecify.annotations.Nullable;

/**
 * The form of a text: the one definition that constructors, readers and schemas share.
 *
 * <p>Instances are immutable constants.
 */
public final class TextForm {

    /**
     * An id: 1 to 64 letters a-z, digits, and single {@code . _ -} between them; it reveals nothing about what it
     * identifies.
     */
    public static final TextForm ID = new TextForm("id", 64, "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*", Written::isId);

    /** A code of a code list: lower case, words joined by hyphens, at most 64 characters. */
    public static final TextForm CODE = new TextForm("code", 64, "[a-z][a-z0-9]*(-[a-z0-9]+)*", Written::isCode);

    /**
     * A case number as a registry writes it: groups of letters and digits, with at most two of {@code . / : _ -} and blanks between
     * them, at least one digit, at most 40 characters.
     */
    public static final TextForm CASE_NUMBER = new TextForm(
            "case-number", 40, "(?=.*[0-9])[\\p{L}0-9]+([ ./:_-]{1,2}[\\p{L}0-9]+)*", Written::isCaseNumber);

    private static final String PAGE =
            "https?://[A-Za-z0-9]+([.-]+[A-Za-z0-9]+)*(:[0-9]{1,5})?([/?#][!#-;=?-\\[\\]_a-z~]*)?";

    /**
     * An address of a page on the web: {@code http} or {@code https} in small letters, a host without user name or password,
     * perhaps a port and a path, all as browsers copy it, in ASCII; at most 2000 characters. There are few: the expression itself
     * matches them.
     */
    public static final TextForm WEB_ADDRESS =
            new TextForm("web-address", 2000, PAGE, Pattern.compile(PAGE).asMatchPredicate());

    /** A name or a short sentence: 1 to 300 characters, not blank. */
    public static final TextForm LINE = new TextForm("line", 300, null, text -> true);

    /** A free text: 1 to 20 000 characters, not blank. */
    public static final TextForm STORY = new TextForm("story", 20_000, null, text -> true);

    /** The invisible characters of the basic plane, as a class of a regular expression has them. */
    private static final String INVISIBLE_RANGES =
            "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F"
                    + "\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB";

    /** One bit for each character up to the last of them: every text that is read is looked through. */
    private static final BitSet INVISIBLE = spelledOut(INVISIBLE_RANGES);

    private final String name;
    private final int maxLength;
    private final @Nullable String regex;
    private final Predicate<String> matcher;

    /**
     * Defines a form.
     *
     * @param regex what the form is, for schemas and for people
     * @param matcher the same written out by hand: it looks at every id and code that is read, and allocates nothing. A test
     *     proves that the two agree
     */
    private TextForm(String name, int maxLength, @Nullable String regex, Predicate<String> matcher) {
        this.name = name;
        this.maxLength = maxLength;
        this.regex = regex;
        this.matcher = matcher;
    }

    /** {@return the name of the form, as messages and schemas use it} */
    public String name() {
        return name;
    }

    /** {@return the maximum number of characters (UTF-16 units)} */
    public int maxLength() {
        return maxLength;
    }

    /** {@return the regular expression that must match the whole text, if the form has one} */
    public Optional<String> regex() {
        return Optional.ofNullable(regex);
    }

    /**
     * Checks a text.
     *
     * @param text the text
     * @param at its place
     * @param out receives the first thing that is wrong, if any: {@link ValueIssues#TOO_LONG},
     *     {@link ValueIssues#BLANK}, {@link ValueIssues#CONTROL_CHARACTER} or {@link ValueIssues#FORMAT}
     */
    public void check(String text, PropertyPath at, Consumer<Issue> out) {
        requireNonNull(text, "text");
        requireNonNull(at, "at");
        requireNonNull(out, "out");
        IssueCode fault = fault(text);
        if (fault != null) {
            out.accept(issue(fault, text, at));
        }
    }

    /** The first thing that is wrong, or null: without a path, which a text that is right never needs. */
    @Nullable
    IssueCode fault(String text) {
        if (text.length() > maxLength) {
            return ValueIssues.TOO_LONG;
        }
        if (regex != null) {
            return matcher.test(text) ? null : ValueIssues.FORMAT;
        }
        if (isBlank(text)) {
            return ValueIssues.BLANK;
        }
        return isClean(text) ? null : ValueIssues.CONTROL_CHARACTER;
    }

    private Issue issue(IssueCode fault, String text, PropertyPath at) {
        Issue.Builder issue = Issue.at(fault, at);
        if (fault.equals(ValueIssues.TOO_LONG)) {
            return issue.with("max", maxLength).build();
        }
        return fault.equals(ValueIssues.FORMAT) ? WrittenAs.issue(name, text, at) : issue.build();
    }

    /**
     * Returns a text that has this form.
     *
     * @param text the text
     * @return the same text
     * @throws org.ecarmethod.validation.InvalidValueException with what {@link #check} finds
     */
    public String require(String text) {
        IssueCode fault = fault(requireNonNull(text, "text"));
        if (fault != null) {
            throw new InvalidValueException(List.of(issue(fault, text, PropertyPath.root())));
        }
        return text;
    }

    /**
     * Tells whether nobody can see anything of a text: the one definition of blank.
     *
     * @param text the text
     * @return true if it is empty, or has nothing but white space, blanks and {@linkplain #isInvisible invisible} characters
     */
    public static boolean isBlank(String text) {
        requireNonNull(text, "text");
        int at = 0;
        while (at < text.length() && isUnseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    private static boolean isUnseen(int c) {
        if (c > ' ' && c < 0x80) {
            return false;
        }
        return Character.isWhitespace(c) || c == 0xA0 || c == 0x2007 || c == 0x202F || isInvisible(c);
    }

    /**
     * Tells whether a character is never seen and takes no place: soft hyphens, zero-width blanks and joiners, marks of
     * direction, selectors, fillers. White space and control characters are not among them.
     *
     * @param codePoint the character
     * @return true for those that W3.15 of {@code docs/wire.md} lists
     */
    public static boolean isInvisible(int codePoint) {
        if (codePoint < 0xAD) {
            return false;
        }
        return codePoint <= Character.MAX_VALUE
                ? INVISIBLE.get(codePoint)
                : codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
    }

    /**
     * {@return the regular expression that matches every whole text of the forms {@link #LINE} and {@link #STORY}: some
     * character that can be seen, no control character but line breaks and tabs; it does not detect half
     * surrogate pairs and invisible characters beyond U+FFFF. It contains the characters themselves, so that any dialect can
     * read it}
     */
    public static String freeTextRegex() {
        String controls = "\0-\b\u000B-\u001F\u007F-\u009F";
        String seen = "[^\0- \u007F-\u00A0" + INVISIBLE_RANGES + "\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";
        return "[^" + controls + "]*" + seen + "[^" + controls + "]*";
    }

    /** All characters of a class, those between the ends of a range too. */
    private static BitSet spelledOut(String ranges) {
        BitSet all = new BitSet();
        for (int i = 0; i < ranges.length(); i++) {
            char c = ranges.charAt(i);
            if (c == '-') {
                all.set(ranges.charAt(i - 1), ranges.charAt(i + 1));
            } else {
                all.set(c);
            }
        }
        return all;
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
