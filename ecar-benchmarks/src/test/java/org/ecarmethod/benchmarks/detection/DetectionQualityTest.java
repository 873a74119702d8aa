package org.ecarmethod.benchmarks.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.detection.PersonalDataKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A smaller set than the one in the documents, with floors below its figures: what falls under them has got worse. */
class DetectionQualityTest {

    private static final List<LabelledText> TEXTS = LabelledTexts.of(7, 4000);
    private static final DetectionQuality QUALITY = DetectionQuality.of(TEXTS, GeneratedNames.all());

    @ParameterizedTest
    @CsvSource({
        "SWEDISH_IDENTITY_NUMBER, 0.99, 0.97, 0.99",
        "FINNISH_IDENTITY_NUMBER, 0.98, 0.95, 0.95",
        "NORWEGIAN_IDENTITY_NUMBER, 0.98, 0.98, 0.98",
        "DANISH_IDENTITY_NUMBER, 0.93, 0.95, 0.95",
        "ICELANDIC_IDENTITY_NUMBER, 0.95, 0.93, 0.93",
        "PHONE, 0.99, 0.98, 0.98",
        "E_MAIL, 0.99, 0.99, 0.99",
        "WEB_ADDRESS, 0.99, 0.99, 0.99",
        "SOCIAL_HANDLE, 0.99, 0.99, 0.99",
        "STREET_ADDRESS, 0.99, 0.98, 0.98",
        "POSTAL_PLACE, 0.98, 0.98, 0.98",
        "VEHICLE_PLATE, 0.99, 0.98, 0.98",
        "BANK_ACCOUNT, 0.99, 0.99, 0.99",
        "PAYMENT_CARD, 0.99, 0.98, 0.98",
        "IDENTITY_DOCUMENT, 0.99, 0.98, 0.98",
        "IP_ADDRESS, 0.99, 0.98, 0.98",
        "COORDINATES, 0.99, 0.98, 0.98",
        "NAME, 0.99, 0.99, 0.99"
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

    /** Prose and the forms of guides were written by hand: other hands than the detector's would write other things. */
    @ParameterizedTest
    @ValueSource(strings = {"seen", "held out", "guides"})
    void keeps_its_floors_in_what_was_written_by_hand(String set) {
        DetectionQuality quality = DetectionQuality.of(written(set), MarkedTexts.names());

        assertThat(quality.all().expected()).isGreaterThan(80);
        assertThat(quality.all().recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(quality.all().precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(quality.falseAlarms()).isLessThanOrEqualTo(1.0);
    }

    private static List<LabelledText> written(String set) {
        return switch (set) {
            case "seen" -> MarkedTexts.prose(MarkedTexts.SEEN);
            case "held out" -> MarkedTexts.prose(MarkedTexts.HELD_OUT);
            default -> MarkedTexts.forms();
        };
    }

    @Test
    void the_prose_has_twenty_thousand_words_and_its_marks_are_taken_out() {
        List<LabelledText> prose = Stream.of("seen", "held out")
                .flatMap(set -> written(set).stream())
                .toList();

        assertThat(prose.stream().mapToLong(LabelledText::words).sum()).isGreaterThan(20_000);
        assertThat(prose)
                .noneMatch(text -> text.text().contains("[[") || text.text().contains("##"));
    }

    @Test
    void what_is_out_of_scope_counts_by_itself() {
        DetectionQuality quality = DetectionQuality.of(written("guides"), MarkedTexts.names());

        assertThat(quality.all().recallOfAll()).isLessThan(quality.all().recall());
    }

    @Test
    void prints_the_ways_of_writing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new QualityTables(new PrintStream(out, true, StandardCharsets.UTF_8)).forms(QUALITY);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("| digits as words | ", "| case number | ");
    }
}
