package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What is written out by hand takes exactly what the regular expressions take that schemas and people are shown. */
class WrittenTest {

    /** The written form of dates as it was published first. */
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~?)");

    private static List<String> allOf(String alphabet, int longest) {
        List<String> all = new ArrayList<>(List.of(""));
        int from = 0;
        for (int length = 1; length <= longest; length++) {
            int to = all.size();
            for (int i = from; i < to; i++) {
                for (String c : alphabet.split("")) {
                    all.add(all.get(i) + c);
                }
            }
            from = to;
        }
        return all;
    }

    /** Sound texts with one character replaced, left out or added. */
    private static List<String> nearMisses(List<String> sound, String alphabet) {
        List<String> all = new ArrayList<>(sound);
        for (String text : sound) {
            for (int i = 0; i <= text.length(); i++) {
                for (String c : alphabet.split("")) {
                    all.add(text.substring(0, i) + c + text.substring(i));
                    if (i < text.length()) {
                        all.add(text.substring(0, i) + c + text.substring(i + 1));
                        all.add(text.substring(0, i) + text.substring(i + 1));
                    }
                }
            }
        }
        return all;
    }

    private static void assertAgree(TextForm form, Predicate<String> byHand, List<String> texts) {
        Pattern regex = Pattern.compile(form.regex().orElseThrow());
        List<String> differ = texts.stream()
                .filter(text -> regex.matcher(text).matches() != byHand.test(text))
                .toList();

        assertThat(differ).isEmpty();
        assertThat(texts.stream().filter(byHand).count()).isBetween(1L, texts.size() - 1L);
    }

    @Test
    void ids_agree() {
        assertAgree(TextForm.ID, Written::isId, allOf("aZ0.-_ é\n", 5));
    }

    @Test
    void codes_agree() {
        assertAgree(TextForm.CODE, Written::isCode, allOf("azA09-_é", 5));
    }

    @Test
    void case_numbers_agree() {
        List<String> sound = List.of(
                "KS/2017:96", "Ks 1288/2014", "NKBY/660/10.04.00.01/2022", "Dnr: KS_1-4", "\uD835\uDC00/2000:1", "7");

        assertAgree(TextForm.CASE_NUMBER, Written::isCaseNumber, nearMisses(sound, "0189/:- KÅ\uD835\uDC00\n"));
        assertAgree(TextForm.CASE_NUMBER, Written::isCaseNumber, random("K2018 /:-9", 14));
    }

    private static List<String> random(String alphabet, int longest) {
        Random random = new Random(20270901);
        List<String> all = new ArrayList<>(List.of("2018:9"));
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(longest); j >= 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            all.add(text.toString());
        }
        return all;
    }

    @Test
    void criterion_ids_agree() {
        Pattern regex = Pattern.compile(CriterionId.REGEX);
        List<String> texts = nearMisses(List.of("G1", "ABCDEFGH999", "C10"), "AZa019-");

        assertThat(texts.stream()
                        .filter(text -> regex.matcher(text).matches() != isAccepted(() -> CriterionId.of(text))))
                .isEmpty();
    }

    private static boolean isAccepted(Runnable made) {
        try {
            made.run();
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    @Test
    void dates_have_the_form_that_was_published() {
        List<String> sound = List.of("2013", "2013-12", "2013-12-05", "2013~", "2013-12~", "2016-02-29~");

        List<String> texts = nearMisses(sound, "0129-~ a");

        assertThat(texts.stream()
                        .filter(text -> isAccepted(() -> PartialDate.parse(text)))
                        .filter(text -> !DATE.matcher(text).matches()
                                || !PartialDate.parse(text).toString().equals(text)))
                .isEmpty();
    }
}
