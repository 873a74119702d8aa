package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attempts to bring a person past the detector. Each is stopped, or {@code docs/privacy.md} names it among what is not covered;
 * one that is stopped from now on has to be taken off that list.
 */
class DetectionRedTeamTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", "."), "..", "docs", "privacy.md")
            .normalize();

    /**
     * An attempt.
     *
     * @param how what is tried
     * @param text the text
     */
    record Attempt(String how, String text) {
        @Override
        public String toString() {
            return how;
        }
    }

    private static Attempt attempt(String how, String text) {
        return new Attempt(how, text);
    }

    static Stream<Attempt> stopped() {
        return Stream.of(
                attempt("full-width digits", "７０１０６３－２３９１"),
                attempt("Arabic-Indic digits", "٧٠١٠٦٣-٢٣٩١"),
                attempt("Persian digits", "۷۰۱۰۶۳-۲۳۹۱"),
                attempt("Devanagari digits", "७०१०६३-२३९१"),
                attempt("mathematical digits", "𝟕𝟎𝟏𝟎𝟔𝟑-𝟐𝟑𝟗𝟏"),
                attempt("digits in circles", "⑦⓪①⓪⑥③②③⑨①"),
                attempt("keycaps", "7️⃣0️⃣1️⃣0️⃣6️⃣3️⃣2️⃣3️⃣9️⃣1️⃣"),
                attempt("scripts mixed", "70１0٦3-23९1"),
                attempt("struck-through digits", "7\u03360\u03361\u03360\u03366\u03363\u0336-2391"),
                attempt("Latin O for zero", "7O1O63-2391"),
                attempt("Cyrillic О for zero", "7О1О63-2391"),
                attempt("small l for one", "70l063-239l"),
                attempt("zero-width blanks between the digits", "7\u200B0\u200C1\u200D0\u20606\uFEFF3-2391"),
                attempt("soft hyphens", "70\u00AD10\u00AD63\u00AD2391"),
                attempt("direction marks", "\u202E701063\u202C-2391"),
                attempt("Hangul filler", "701063\u31642391"),
                attempt("Braille blank", "701063\u28002391"),
                attempt("no-break and thin blanks", "701063\u2009\u202F2391"),
                attempt("ideographic blank", "701063\u30002391"),
                attempt("en dash", "701063–2391"),
                attempt("minus sign", "701063−2391"),
                attempt("hyphen bullet", "701063⁃2391"),
                attempt("middle dot", "701063·2391"),
                attempt("over a line break", "701063-\n2391"),
                attempt("over a line break of another kind", "701063\r\n2391"),
                attempt("digit by digit", "7 0 1 0 6 3 2 3 9 1"),
                attempt("digit by digit with dashes", "7-0-1-0-6-3-2-3-9-1"),
                attempt("in pairs", "70 10 63 23 91"),
                attempt("in threes", "701 063 2391"),
                attempt("date in parts", "1970/10/63 2391"),
                attempt("commas", "701063,2391"),
                attempt("brackets", "701063 (2391)"),
                attempt("underscores", "_701063_2391_"),
                attempt("markdown", "**701063**-**2391**"),
                attempt("tags", "<b>701063</b><i>-2391</i>"),
                attempt("a tag with attributes", "701063<span class='x'>-</span>2391"),
                attempt("character references", "&#55;&#48;1063&#x2d;2391"),
                attempt("glued to letters", "personnr701063-2391abc"),
                attempt("inside an id", "participant-7010632391"),
                attempt("among many numbers", "12 34 701063-2391 56 78"),
                attempt("behind a case number", "KS/2012:434 701063-2391"),
                attempt("as a tax number", "SE701063239101"),
                attempt("at the end of a long text", "x ".repeat(9_000) + "701063-2391"),
                attempt("a slip of the hand", "701063-2392"),
                attempt("Cyrillic letters in an address", "аnnа@example.org"),
                attempt("a wide at sign", "anna＠example.org"),
                attempt("(at)", "anna(at)example(dot)org"),
                attempt("snabel-a", "anna snabel-a example punkt org"),
                attempt("an address in a tag", "<anna@example.org>"),
                attempt("an address in a character reference", "anna&#64;example.org"),
                attempt("a phone in full-width digits", "０７０-１７４ ０６ ０５"),
                attempt("a phone with a bracket", "+46(0)70 174 06 05"),
                attempt("an abbreviated street", "Påhittsv. 12"),
                attempt("an address in punycode", "anna@xn--exempel-cua.example"),
                attempt("a sign in a bracket", "anna(@)example.org"),
                attempt("a card in wide digits", "４１１１ １１１１ １１１１ １１１１"),
                attempt("a place with primes", "59°18′15″N 18°01′22″E"),
                attempt("a place in full-width digits", "５９.３０４１, １８.０２２９"),
                attempt("an address of a device", "192．0．2．146"),
                attempt("a street with its marks apart", "Pa\u030Ahittsva\u0308gen 12"));
    }

    /** Each of them by the words of the document. */
    static Stream<Attempt> notCovered() {
        return Stream.of(
                attempt("digits in words", "sju noll ett noll sex tre två tre nio ett"),
                attempt("words between the date and the last four", "701063 och sista fyra 2391"),
                attempt("backwards", "1932-360107"),
                attempt("Roman numerals", "LXX X LXIII"),
                attempt("superscript digits", "⁷⁰¹⁰⁶³²³⁹¹"),
                attempt("letters for other digits than 0 and 1", "7010G3-2E91"),
                attempt("a date of birth alone", "född den 23 augusti 1964"),
                attempt("the last four alone", "slutar på 3234"),
                attempt("an encoding", "NzAxMDYzLTIzOTE="),
                attempt("a telephone number without an area code", "390 06 00"),
                attempt("a street without a number", "Påhittsvägen"),
                attempt("a street in small letters whose ending other words have", "påhittsplan 12"),
                attempt("a card of another scheme", "6304 1111 1111 1111"),
                attempt("a passport number without a word", "AA1234567"),
                attempt("initials alone", "V.K. sade det"),
                attempt("a name that is on no list", "Svegon Lårmirström"),
                attempt("a description", "den enda läkaren på vårdcentralen"),
                attempt("a domestic bank account", "clearing 0000, konto 000 000 000-0"));
    }

    @ParameterizedTest
    @MethodSource("stopped")
    void is_stopped(Attempt attempt) {
        assertThat(Numbers.found(attempt.text())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("notCovered")
    void is_named_as_not_covered(Attempt attempt) throws IOException {
        assertThat(Numbers.found(attempt.text())).isEmpty();
        assertThat(notCoveredIn(Files.readString(DOCUMENT)))
                .contains(attempt.how().toLowerCase(Locale.ROOT));
    }

    private static String notCoveredIn(String document) {
        int begin = document.indexOf("### What is not found");
        int end = document.indexOf("\n## ", begin);
        assertThat(begin).isPositive();
        return (end < 0 ? document.substring(begin) : document.substring(begin, end))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /** A text is looked at by itself: what stands half in one and half in the next is not put together. */
    @Test
    void a_number_over_two_fields_is_named_as_not_covered() throws IOException {
        List<String> found = new ArrayList<>(Numbers.found("född 701063"));
        found.addAll(Numbers.found("sista fyra: 2391"));

        assertThat(found).isEmpty();
        assertThat(notCoveredIn(Files.readString(DOCUMENT))).contains("over two fields");
    }
}
