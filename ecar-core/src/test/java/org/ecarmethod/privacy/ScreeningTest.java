package org.ecarmethod.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final PropertyPath PLACE = PropertyPath.parse("/experiences/3/text/sv");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    private static final String TEXT = "Artikel 7010632391 är slut";
    private static final PersonalDataKind KIND = PersonalDataKind.SWEDISH_IDENTITY_NUMBER;

    private static Confirmation confirmation() {
        return Confirmation.of(PLACE, KIND, TEXT, "Registrar", DAY);
    }

    @Test
    void a_confirmation_is_bound_to_kind_place_text_and_day() {
        Confirmation confirmation = confirmation();

        assertThat(confirmation.covers(KIND, PLACE, TEXT, DAY)).isTrue();
        assertThat(confirmation.covers(PersonalDataKind.PHONE, PLACE, TEXT, DAY))
                .isFalse();
        assertThat(confirmation.covers(KIND, PropertyPath.parse("/experiences/4/text/sv"), TEXT, DAY))
                .isFalse();
        assertThat(confirmation.covers(KIND, PLACE, TEXT + " ", DAY)).isFalse();
        assertThat(confirmation.covers(KIND, PLACE, TEXT, DAY.minusDays(1))).isFalse();
    }

    @Test
    void a_confirmation_names_an_office() {
        assertThatThrownBy(() -> Confirmation.of(PLACE, KIND, TEXT, " ", DAY))
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
        assertThat(Screening.standard().confirmed(List.of(confirmation())))
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

    @Test
    void confirmations_add_up() {
        Confirmation other = Confirmation.of(PLACE, PersonalDataKind.PHONE, TEXT, "Registrar", DAY);
        Screening screening =
                Screening.standard().confirmed(List.of(confirmation())).confirmed(List.of(other));

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
