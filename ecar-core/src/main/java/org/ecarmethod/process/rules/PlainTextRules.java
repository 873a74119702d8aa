package org.ecarmethod.process.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.shape.Place;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.Issue;

/** R0.6: what other systems leave in the place of a text, or in it. No issue repeats what was written. */
final class PlainTextRules {

    /** What people and programs write where they have nothing to write: the closed list of W3.17, in small letters. */
    static final Set<String> PLACEHOLDERS = Set.of(
            "#div/0",
            "#n/a",
            "#name",
            "#namn",
            "#null",
            "#ref",
            "#saknas",
            "#value",
            "#värde",
            "ej aktuellt",
            "ej angiven",
            "ej angivet",
            "ej angivna",
            "ej känt",
            "ej tillämpligt",
            "framgår ej",
            "ingen uppgift",
            "inte angivet",
            "n.a",
            "n/a",
            "na",
            "nan",
            "nil",
            "no data",
            "none",
            "not applicable",
            "not available",
            "not specified",
            "not stated",
            "null",
            "okänd",
            "okänt",
            "saknas",
            "tba",
            "tbc",
            "tbd",
            "todo",
            "undefined",
            "unknown",
            "unspecified",
            "uppgift saknas",
            "uppgifter saknas",
            "vet ej",
            "xx",
            "xxx");

    private static final int LONGEST_PLACEHOLDER =
            PLACEHOLDERS.stream().mapToInt(String::length).max().orElseThrow();

    /** With punctuation around it; any longer text says something. */
    private static final int LONGEST_EMPTY_TEXT = 40;

    /** Below it only {@code <} and {@code &} are odd. */
    private static final char FIRST_INVISIBLE = 0xAD;

    private static final Pattern TAG = Pattern.compile(
            "<(/?(a|abbr|b|big|blockquote|body|br|center|code|col|colgroup|dd|del"
                    + "|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|label|li|link|meta|o:p|ol|p|pre|s|script"
                    + "|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)(\\s[^<>]*)?/?"
                    + "|!--[^<>]*--)>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    private final Consumer<Issue> out;

    /** Looks at texts, and remarks every one that says nothing, and every other one that is not plain. */
    PlainTextRules(Consumer<Issue> out) {
        this.out = out;
    }

    void look(String text, Place place) {
        boolean odd = isOdd(text);
        if (!odd && text.length() > LONGEST_EMPTY_TEXT) {
            return;
        }
        if (saysNothing(odd ? bare(text) : text)) {
            out.accept(Issue.at(ProcessIssues.TEXT_SAYS_NOTHING, place.path()).build());
        } else if (odd) {
            List<String> marks = marks(text);
            if (!marks.isEmpty()) {
                out.accept(Issue.at(ProcessIssues.TEXT_NOT_PLAIN, place.path())
                        .with("marks", marks)
                        .build());
            }
        }
    }

    /** Whether a text has a character with which markup begins, or one that may be invisible; nearly none has. */
    private static boolean isOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_INVISIBLE ? c == '<' || c == '&' : Character.isHighSurrogate(c) || TextForm.isInvisible(c)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        String untagged = ENTITY.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(" ");
        return untagged.codePoints()
                .filter(c -> !TextForm.isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Nothing but punctuation, or a word of the list with or without punctuation around it. */
    private static boolean saysNothing(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isPunctuation(text.charAt(from)) && text.charAt(from) != '#') {
            from++;
        }
        while (from < until && isPunctuation(text.charAt(until - 1))) {
            until--;
        }
        return from == until
                || until - from <= LONGEST_PLACEHOLDER
                        && PLACEHOLDERS.contains(text.substring(from, until).toLowerCase(Locale.ROOT));
    }

    /** Blanks, punctuation and signs between words; signs that say something by themselves, such as a thumb up, are none. */
    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        if (TAG.matcher(text).find()) {
            marks.add("html-tag");
        }
        if (ENTITY.matcher(text).find()) {
            marks.add("html-entity");
        }
        if (hasInvisible(text)) {
            marks.add("invisible-character");
        }
        return marks;
    }

    private static boolean hasInvisible(String text) {
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (TextForm.isInvisible(c) && !isNeeded(c, before, text)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Some scripts and pictures need invisible characters: Arabic and Hebrew marks of direction, Persian and pictures joiners. */
    private static boolean isNeeded(int c, int before, String text) {
        return switch (c) {
            case 0xAD, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB -> false;
            case 0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 ->
                text.codePoints().anyMatch(PlainTextRules::isRightToLeft);
            default -> !Character.isWhitespace(before) && !isLatin(before);
        };
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
