package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work grows no faster than the text, whatever somebody puts into it: counted in characters looked at. */
class DetectionWorkTest {

    private static final int LENGTH = 20_000;

    /** At most so many looks at each character, in the worst of these texts. */
    private static final int LOOKS = 700;

    private static long looks(String part, int length) {
        FoldedText text = FoldedText.of(part.repeat(length / part.length() + 1).substring(0, length));
        List<Detection> found = new ArrayList<>();
        BuiltInDetector.look(text, BuiltInDetector.ANYTHING, Numbers.TODAY, found::add);
        return text.looks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 ",
                "7-",
                "70 ",
                "701 ",
                "7010 ",
                "70106 ",
                "701063 ",
                "701063-2391 ",
                "701063-2391",
                "+7",
                "+46 ",
                "07",
                "070 ",
                "08-",
                "(0",
                "7+",
                "7,",
                "7.",
                "a7",
                "O7",
                "o",
                "@",
                "a@",
                "a@a.",
                "a.",
                ".a",
                "a at ",
                "a dot ",
                "(at)",
                "(a",
                "www.",
                "//a.",
                "gatan ",
                "Storgatan ",
                "5 Aa ",
                "5 Aa Aa ",
                "123 45 ",
                "ABC 12",
                "SE12 ",
                "SE",
                "<b>7",
                "<b ",
                "&#55;",
                "&",
                "70-10-63-",
                "tel ",
                "å ",
                "a-",
                "a a ",
                "snabel-a ",
                "1234-567-",
                "19701063",
                "010203A123",
                "12 Example ",
                "Storgatan nr 5 ",
                "Storg. 5 ",
                "Tallplan 5 ",
                "4111 ",
                "4111 1111 1111 1111 ",
                "1.",
                "192.0.2.1 ",
                "2001:db8::",
                ":",
                "a:",
                "1:",
                "59.3041, ",
                "5°",
                "5°5'",
                "passnr 123456 ",
                "nr 1234567 ",
                "BUP 120 ",
                "regnr ABC 123 ",
                "@)",
                "xn--"
            })
    void grows_with_the_text(String part) {
        long once = looks(part, LENGTH);
        long tenfold = looks(part, LENGTH * 10);

        assertThat(tenfold).isLessThanOrEqualTo(once * 12);
        assertThat(once).isLessThanOrEqualTo((long) LENGTH * LOOKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7 ", "o", "@"})
    void folding_looks_at_each_character_once_and_makes_no_more_of_them(String part) {
        assertThat(FoldedText.of(part.repeat(LENGTH)).length()).isEqualTo(part.length() * LENGTH);
    }
}
