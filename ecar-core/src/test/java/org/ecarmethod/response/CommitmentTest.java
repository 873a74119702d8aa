package org.ecarmethod.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.postponed;
import static org.ecarmethod.response.Responses.step;
import static org.ecarmethod.response.Responses.unknown;

import java.time.LocalDate;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private static Commitment due(String edtf) {
        return Responses.aCommitment().due(day(edtf)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-06-30, 2028-06-30, NO",
        "2028-06-30, 2028-07-01, YES",
        "2028-06,    2028-05-31, NO",
        "2028-06,    2028-06-01, NO",
        "2028-06,    2028-06-15, UNKNOWN",
        "2028-06,    2028-07-01, YES",
        "2028,       2028-06-01, UNKNOWN",
        "2028,       2029-01-01, YES",
        "2028~,      2029-06-01, UNKNOWN",
        "2028~,      2030-01-01, YES"
    })
    void is_overdue_only_when_all_of_its_date_has_passed(String due, LocalDate on, Truth overdue) {
        assertThat(due(due).isOverdue(on)).isEqualTo(overdue);
    }

    @Test
    void without_a_date_it_can_not_be_told() {
        assertThat(Responses.aCommitment().due(unknown()).build().isOverdue(LATER))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"NOT_STARTED, true", "UNDER_WAY, true", "DONE, false", "DEVIATED, true", "DROPPED, false"})
    void stays_open_until_it_is_done_or_dropped(Execution execution, boolean open) {
        Commitment commitment =
                Responses.aCommitment().addStep(step("2028-01-01", execution)).build();

        assertThat(commitment.isOpen(LATER)).isEqualTo(open);
        assertThat(commitment.isOverdue(LATER)).isEqualTo(open ? Truth.YES : Truth.NO);
        assertThat(commitment.isOpen(LocalDate.of(2027, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-31, NOT_STARTED, 2028-06-30, 0",
        "2028-01-31, UNDER_WAY,   2029,       1",
        "2028-02-28, UNDER_WAY,   2029,       1",
        "2028-03-01, UNDER_WAY,   2030-06,    2",
        "2030-01-01, DONE,        2030-06,    2"
    })
    void stands_on_each_day_where_its_statements_of_that_day_put_it(
            LocalDate on, Execution execution, String due, int postponements) {
        Commitment commitment = Responses.aCommitment()
                .addSteps(
                        postponed("2028-01", "2029"),
                        postponed("2028-03-01", "2030-06"),
                        step("2029-12-01", Execution.DONE))
                .build();

        assertThat(commitment.execution(on)).isEqualTo(execution);
        assertThat(commitment.due(on)).isEqualTo(Stated.known(PartialDate.parse(due)));
        assertThat(commitment.postponements(on)).isEqualTo(postponements);
        assertThat(commitment.asOf(on).map(CommitmentStep::execution).orElse(Execution.NOT_STARTED))
                .isEqualTo(execution);
    }

    @Test
    void refuses_statements_that_do_not_stand_in_order() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Responses.aCommitment()
                        .addSteps(
                                step("2028-03-01", Execution.UNDER_WAY),
                                step("2028-02-29", Execution.DONE),
                                step("2028-01", Execution.DONE))
                        .build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.date-order at /steps/1/on: The date must not be before 2028-03-01;"
                        + " ecar.value.date-order at /steps/2/on: The date must not be before 2028-03-01");
    }

    @Test
    void statements_whose_order_can_not_be_told_stand_as_they_are() {
        Commitment commitment = Responses.aCommitment()
                .addSteps(step("2028-03-01", Execution.UNDER_WAY), step("2028", Execution.DONE))
                .build();

        assertThat(commitment.steps()).hasSize(2);
        assertThat(commitment.toBuilder().build()).isEqualTo(commitment);
    }
}
