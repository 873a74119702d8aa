package org.ecarmethod.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.IssueLines;
import org.ecarmethod.disclosure.Breakdown;
import org.ecarmethod.disclosure.Counts;
import org.ecarmethod.disclosure.Dimension;
import org.ecarmethod.disclosure.DimensionKind;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.disclosure.Population;
import org.ecarmethod.disclosure.PublishedCell;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.disclosure.ReleaseRequest;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.reference();

    private static Measurement.Builder survey() {
        return Measurement.builder()
                .id(MeasurementId.of("survey-1"))
                .indicator(new IndicatorRef(Frameworks.NAME, Code.of("trust")))
                .on(PartialDate.parse("2027"))
                .value(Stated.known(Percent.of(40)))
                .asked(Stated.known(5000L))
                .answered(Stated.known(2000L))
                .method(Stated.known(text("By post, drawn at random")))
                .groups(SelfIdentification.SELF_IDENTIFIED)
                .source(new Citation(Code.of("s1"), "page 2"));
    }

    @Test
    void is_shown_with_its_n_and_those_who_did_not_answer() {
        assertThat(survey().build().reading(POLICY))
                .isEqualTo(new MeasurementReading.Shown(Percent.of(40), 2000, Optional.of(Percent.of(60))));
    }

    @Test
    void by_groups_it_takes_a_thousand_answers_and_otherwise_the_smallest_number() {
        Measurement few = survey().answered(Stated.known(999L)).build();

        assertThat(few.reading(POLICY))
                .isEqualTo(new MeasurementReading.Withheld(MeasurementReading.Reason.TOO_FEW, 1000));
        assertThat(few.toBuilder().groups(SelfIdentification.NO_GROUPS).build().reading(POLICY))
                .isInstanceOf(MeasurementReading.Shown.class);
        assertThat(few.reading(DisclosurePolicy.builder().equalityData(999).build()))
                .isInstanceOf(MeasurementReading.Shown.class);
        assertThat(few.toBuilder()
                        .groups(SelfIdentification.NO_GROUPS)
                        .answered(Stated.known(4L))
                        .build()
                        .reading(POLICY))
                .isEqualTo(new MeasurementReading.Withheld(MeasurementReading.Reason.TOO_FEW, 5));
    }

    private static Measurement ofFew(int value, long answered, long asked) {
        return survey().groups(SelfIdentification.NO_GROUPS)
                .value(Stated.known(Percent.of(value)))
                .answered(Stated.known(answered))
                .asked(Stated.known(asked))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"20, 5, 6", "0, 12, 30", "100, 6, 30", "10, 49, 80", "91, 50, 80"})
    void a_share_that_shows_a_few_or_all_is_withheld(int value, long answered, long asked) {
        assertThat(ofFew(value, answered, asked).reading(POLICY))
                .isEqualTo(new MeasurementReading.Withheld(MeasurementReading.Reason.FEW_ON_ONE_SIDE, 5));
    }

    @ParameterizedTest
    @CsvSource({"50, 10, 15, 33", "10, 50, 80, 37", "50, 20, 24, none", "50, 20, 20, none"})
    void a_share_is_shown_with_those_who_did_not_answer_if_they_are_not_few(
            int value, long answered, long asked, String notAnswered) {
        assertThat(ofFew(value, answered, asked).reading(POLICY))
                .isInstanceOfSatisfying(
                        MeasurementReading.Shown.class,
                        shown -> assertThat(shown.nonResponse()
                                        .map(share -> Integer.toString(
                                                (int) share.rounded(2).doubleValue()))
                                        .orElse("none"))
                                .isEqualTo(notAnswered));
    }

    @Test
    void without_a_value_or_an_n_there_is_nothing_to_show() {
        assertThat(survey().value(none()).build().reading(POLICY))
                .isEqualTo(new MeasurementReading.Withheld(MeasurementReading.Reason.NO_VALUE, 1000));
        assertThat(survey().answered(none()).build().reading(POLICY))
                .isEqualTo(new MeasurementReading.Withheld(MeasurementReading.Reason.NUMBER_UNKNOWN, 1000));
    }

    @Test
    void non_response_is_not_known_unless_both_numbers_are() {
        assertThat(survey().asked(none()).build().nonResponse()).isEmpty();
        assertThat(survey().answered(none()).build().nonResponse()).isEmpty();
        assertThat(survey().asked(Stated.known(0L))
                        .answered(Stated.known(0L))
                        .build()
                        .nonResponse())
                .isEmpty();
    }

    @Test
    void no_more_answer_than_are_asked() {
        assertThat(IssueLines.refusalOf(
                        () -> survey().answered(Stated.known(5001L)).build()))
                .containsExactly("ecar.indicator.more-answers-than-asked @/answered");
        assertThat(IssueLines.refusalOf(
                        () -> survey().answered(Stated.known(-1L)).asked(none()).build()))
                .containsExactly("ecar.value.out-of-range @/answered/known max=9223372036854775807 min=0");
    }

    // --- tables

    private static final Dimension TRUST =
            Dimension.of(Code.of("trust"), DimensionKind.OTHER, List.of(Code.of("yes"), Code.of("no")));
    private static final Dimension GROUND =
            Dimension.of(Code.of("ground"), DimensionKind.GROUND, List.of(Code.of("a"), Code.of("b")));

    private static ReleaseRequest request(Population population, long small) {
        Counts counts = Counts.of(population, TRUST, GROUND)
                .add(MeasurementId.of("round-1"), 900, Code.of("yes"), Code.of("a"))
                .add(MeasurementId.of("round-2"), 800, Code.of("yes"), Code.of("a"))
                .add(MeasurementId.of("round-1"), 400, Code.of("no"), Code.of("b"))
                .add(MeasurementId.of("round-2"), 300, Code.of("no"), Code.of("b"))
                .add(MeasurementId.of("round-1"), small, Code.of("no"), Code.of("a"))
                .add(MeasurementId.of("round-2"), 50, Code.of("yes"), Code.of("b"))
                .add(MeasurementId.of("round-1"), 50, Code.of("yes"), Code.of("b"))
                .build();
        return ReleaseRequest.builder()
                .counts(counts)
                .addTable(Breakdown.by(Code.of("table"), TRUST, GROUND))
                .audience(Code.of("public"))
                .on(LocalDate.of(2027, 3, 1))
                .build();
    }

    @Test
    void small_cells_of_a_table_are_kept_back() {
        Measurement survey = survey().build();

        ReleaseLedger.Released released =
                SurveyRelease.of(survey, request(survey.population(), 2), ReleaseLedger.empty());

        assertThat(released.release().tables().get(0).cell(Code.of("no"), Code.of("a")))
                .isEqualTo(new PublishedCell.Suppressed());
        assertThat(released.ledger().entries()).hasSize(1);
    }

    @Test
    void a_table_by_ground_is_made_only_of_what_people_said_of_themselves() {
        Measurement survey = survey().groups(SelfIdentification.NO_GROUPS).build();

        assertThat(IssueLines.refusalOf(
                        () -> SurveyRelease.of(survey, request(survey.population(), 2), ReleaseLedger.empty())))
                .containsExactly("ecar.indicator.not-self-identified @/tables/0");
    }

    @Test
    void counts_carry_the_name_of_the_survey() {
        Population other = new Population("another", Code.of("answers"));

        assertThat(IssueLines.refusalOf(
                        () -> SurveyRelease.of(survey().build(), request(other, 2), ReleaseLedger.empty())))
                .containsExactly("ecar.indicator.other-population @/counts");
    }
}
