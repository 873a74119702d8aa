package org.ecarmethod.benchmarks.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ecarmethod.detection.PersonalDataKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A smaller set than the one in the documents, with floors below its figures: what falls under them has got worse. */
class DetectionQualityTest {

    private static final List<LabelledText> TEXTS = LabelledTexts.of(7, 4000);
    private static final DetectionQuality QUALITY = DetectionQuality.of(TEXTS);

    @ParameterizedTest
    @CsvSource({
        "SWEDISH_IDENTITY_NUMBER, 0.90, 0.97, 0.99",
        "FINNISH_IDENTITY_NUMBER, 0.98, 0.95, 0.95",
        "NORWEGIAN_IDENTITY_NUMBER, 0.98, 0.98, 0.98",
        "DANISH_IDENTITY_NUMBER, 0.93, 0.95, 0.95",
        "ICELANDIC_IDENTITY_NUMBER, 0.95, 0.93, 0.93",
        "PHONE, 0.89, 0.98, 0.98",
        "E_MAIL, 0.99, 0.99, 0.99",
        "WEB_ADDRESS, 0.99, 0.99, 0.99",
        "SOCIAL_HANDLE, 0.99, 0.99, 0.99",
        "STREET_ADDRESS, 0.68, 0.98, 0.98",
        "POSTAL_PLACE, 0.98, 0.98, 0.98",
        "VEHICLE_PLATE, 0.75, 0.98, 0.98",
        "BANK_ACCOUNT, 0.99, 0.99, 0.99",
        "NAME, 0.80, 0.99, 0.99"
    })
    void keeps_its_floors(PersonalDataKind kind, double recall, double precision, double precisionOfCertain) {
        DetectionQuality.Counts counts = QUALITY.of(kind);

        assertThat(counts.expected()).isGreaterThan(15);
        assertThat(counts.recall()).isGreaterThanOrEqualTo(recall);
        assertThat(counts.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(counts.precisionOfCertain()).isGreaterThanOrEqualTo(precisionOfCertain);
    }

    @Test
    void the_same_seed_gives_the_same_set_and_about_half_of_it_is_harmless() {
        assertThat(LabelledTexts.of(7, 100)).isEqualTo(TEXTS.subList(0, 100));
        assertThat(LabelledTexts.of(8, 100)).isNotEqualTo(TEXTS.subList(0, 100));
        assertThat(TEXTS.stream().filter(text -> text.labels().isEmpty()).count())
                .isBetween(1500L, 2100L);
    }

    @Test
    void prints_three_tables() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QUALITY.print(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("| swedish-identity-number | ", "| digits as words | ", "| case number | ");
    }
}
