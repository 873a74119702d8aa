package org.ecarmethod.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.text.FingerprintKey;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final PropertyPath PLACE = PropertyPath.parse("/experiences/{e3}/text/sv");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    private static final String TEXT = "Artikel 7010632391 är slut";
    private static final FingerprintKey KEY = FingerprintKey.of(new byte[FingerprintKey.MIN_BYTES]);
    private static final PersonalDataKind KIND = PersonalDataKind.SWEDISH_IDENTITY_NUMBER;

    private static Confirmation confirmation() {
        return Confirmation.of(PLACE, KIND, TEXT, "Registrar", DAY, KEY);
    }

    @Test
    void a_confirmation_is_bound_to_kind_place_text_and_day() {
        Confirmation confirmation = confirmation();

        assertThat(confirmation.covers(KIND, PLACE, TEXT, DAY, KEY)).isTrue();
        assertThat(confirmation.covers(PersonalDataKind.PHONE, PLACE, TEXT, DAY, KEY))
                .isFalse();
        assertThat(confirmation.covers(KIND, PropertyPath.parse("/experiences/{e4}/text/sv"), TEXT, DAY, KEY))
                .isFalse();
        assertThat(confirmation.covers(KIND, PLACE, TEXT + " ", DAY, KEY)).isFalse();
        assertThat(confirmation.covers(KIND, PLACE, TEXT, DAY.minusDays(1), KEY))
                .isFalse();
    }

    @Test
    void a_confirmation_names_an_office() {
        assertThatThrownBy(() -> Confirmation.of(PLACE, KIND, TEXT, " ", DAY, KEY))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.code()).isEqualTo(ValueIssues.BLANK);
                            assertThat(issue.path()).isEqualTo(PropertyPath.of("by"));
                        }));
    }

    @Test
    void neither_texts_nor_people_show() {
        assertThat(confirmation().toString()).doesNotContain("Registrar").doesNotContain("701063");
        assertThat(Screening.standard().confirmed(List.of(confirmation()), KEY))
                .hasToString("Screening[1 places confirmed]");
    }

    @Test
    void the_built_in_detector_always_looks() {
        Screening screening = Screening.standard()
                .and((text, asOf, out) -> out.accept(new Detection(PersonalDataKind.OTHER, 0, 3, Certainty.LIKELY)));

        assertThat(screening.detector().detections("701063-2391", DAY))
                .containsExactly(
                        new Detection(PersonalDataKind.OTHER, 0, 3, Certainty.LIKELY),
                        new Detection(KIND, 0, 11, Certainty.CERTAIN));
    }

    /** Who finds a confirmation of a withdrawn text cannot try what it may have been. */
    @Test
    void a_text_cannot_be_found_by_trying_without_the_secret() {
        FingerprintKey another = FingerprintKey.random(new Random(1));

        assertThat(confirmation().fingerprint())
                .isNotEqualTo(new Fingerprint().add(TEXT).hex())
                .isNotEqualTo(Fingerprint.of(TEXT.getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(another.of(TEXT));
        assertThat(confirmation().covers(KIND, PLACE, TEXT, DAY, another)).isFalse();
        assertThat(KEY).hasToString("FingerprintKey");
        assertThatThrownBy(() -> FingerprintKey.of(new byte[FingerprintKey.MIN_BYTES - 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a secret has at least 32 bytes");
    }

    @Test
    void confirmations_add_up() {
        Confirmation other = Confirmation.of(PLACE, PersonalDataKind.PHONE, TEXT, "Registrar", DAY, KEY);
        Screening screening =
                Screening.standard().confirmed(List.of(confirmation()), KEY).confirmed(List.of(other), KEY);

        assertThat(screening.confirmation(KIND, PLACE, TEXT, DAY)).contains(confirmation());
        assertThat(screening.confirmation(PersonalDataKind.PHONE, PLACE, TEXT, DAY))
                .contains(other);
        assertThat(screening.confirmation(KIND, PropertyPath.root(), TEXT, DAY)).isEmpty();
        assertThat(Screening.standard().confirmation(KIND, PLACE, TEXT, DAY)).isEmpty();
    }

    @Test
    void a_detection_covers_something() {
        assertThatThrownBy(() -> new Detection(KIND, 4, 4, Certainty.CERTAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a detection must cover at least one character");
        assertThatThrownBy(() -> new Detection(KIND, -1, 4, Certainty.CERTAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a detection must cover at least one character");
    }
}
