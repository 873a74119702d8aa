package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is passed over at a glance holds nothing that a close look would find. */
class BuiltInDetectorTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static List<Detection> atAGlance(String text) {
        List<Detection> found = new ArrayList<>();
        PersonalDataDetector.builtIn().scan(text, DAY, found::add);
        return found;
    }

    private static List<Detection> closely(String text) {
        List<Detection> found = new ArrayList<>();
        BuiltInDetector.look(FoldedText.of(text), BuiltInDetector.ANYTHING, DAY, found::add);
        return found;
    }

    @Test
    void labelsAreLookedAtAsCloselyAsTheyNeed() {
        Random random = new Random(5);
        String letters = "abcgatnvolh-0159";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder label = new StringBuilder();
            for (int k = random.nextInt(12) + 3; k > 0; k--) {
                label.append(letters.charAt(random.nextInt(letters.length())));
            }

            assertThat(atAGlance(label.toString())).as("label %s", i).isEqualTo(closely(label.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC123", "abc 123-ABC 123", "811218-9876", "storgatan 5, lgh 1101", "8112l8-9876"})
    void whatIsNoLabelIsFound(String text) {
        assertThat(atAGlance(text)).isNotEmpty().isEqualTo(closely(text));
    }
}
