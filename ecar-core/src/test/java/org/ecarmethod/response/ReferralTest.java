package org.ecarmethod.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralTest {

    @Test
    void refuses_everything_that_can_not_be_at_once() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Responses.aReferral()
                        .proposals(Set.of())
                        .replyBy(Stated.known(PartialDate.parse("2027-07-31")))
                        .build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.empty at /proposals: The list is empty; it must have at least one entry;"
                        + " ecar.value.date-order at /replyBy: The date must not be before 2027-08-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-08-01", "2027-08", "2027", "2027-07-31~", "2028"})
    void takes_a_date_to_reply_by_that_may_lie_on_the_day_or_after(String replyBy) {
        Referral referral = Responses.aReferral()
                .replyBy(Stated.known(PartialDate.parse(replyBy)))
                .build();

        assertThat(referral.replyBy()).isEqualTo(Responses.day(replyBy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-31", "2027-07", "2026"})
    void refuses_a_date_to_reply_by_before_it_was_sent(String replyBy) {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Responses.aReferral()
                        .replyBy(Stated.known(PartialDate.parse(replyBy)))
                        .build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.date-order at /replyBy: The date must not be before 2027-08-01");
    }

    @Test
    void takes_dates_that_nobody_knows() {
        Referral referral = Responses.aReferral()
                .sentOn(Responses.unknown())
                .replyBy(Responses.unknown())
                .build();

        assertThat(referral.replyBy(LocalDate.of(2027, 12, 1)).isUnknown()).isTrue();
    }

    /** Extended on 2027-09-20 and, after that date had passed, on 2027-11-10. */
    @ParameterizedTest
    @CsvSource({"2027-09-19, 2027-10-01", "2027-09-20, 2027-11-01", "2027-11-09, 2027-11-01", "2027-11-10, 2027-12-01"})
    void the_reply_date_in_force_is_the_one_of_the_day(LocalDate day, String due) {
        Referral referral = Responses.aReferral()
                .build()
                .extend(Responses.extension("2027-09-20", "2027-11-01"))
                .extend(Responses.extension("2027-11-10", "2027-12-01"));

        assertThat(referral.replyBy(day)).isEqualTo(Responses.day(due));
        assertThat(referral.replyBy()).isEqualTo(Responses.day("2027-10-01"));
    }

    @Test
    void an_extension_given_on_an_unknown_day_counts_from_the_beginning() {
        Referral referral = Responses.aReferral()
                .build()
                .extend(new Extension(Responses.unknown(), Responses.day("2027-11-01"), Responses.unknown()));

        assertThat(referral.replyBy(LocalDate.of(2027, 8, 1))).isEqualTo(Responses.day("2027-11-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-31, 2027-12-01, /extensions/0/on, 2027-08-01",
        "2027-09-01, 2027-09-30, /extensions/0/replyBy, 2027-10-01",
        "2027-11-01, 2027-10-31, /extensions/0/replyBy, 2027-11-01"
    })
    void refuses_an_extension_that_gives_no_more_time(String on, String replyBy, String at, String earliest) {
        Referral referral = Responses.aReferral().build();

        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class, () -> referral.extend(Responses.extension(on, replyBy)));

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.date-order at " + at + ": The date must not be before " + earliest);
    }

    @Test
    void refuses_an_extension_given_before_the_one_above_it() {
        Referral referral = Responses.aReferral().build().extend(Responses.extension("2027-09-20", "2027-11-01"));

        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class, () -> referral.extend(Responses.extension("2027-09-19", "2027-12-01")));

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.date-order at /extensions/1/on: The date must not be before 2027-09-20");
    }
}
