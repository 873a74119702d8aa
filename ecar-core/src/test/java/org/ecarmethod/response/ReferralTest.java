package org.ecarmethod.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralTest {

    @Test
    void refuses_everything_that_can_not_be_at_once() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Responses.aReferral()
                        .proposals(Set.of())
                        .replyBy(PartialDate.parse("2027-07-31"))
                        .build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.empty at /proposals: The list is empty; it must have at least one entry;"
                        + " ecar.value.date-order at /replyBy: The date must not be before 2027-08-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-08-01", "2027-08", "2027", "2027-07-31~", "2028"})
    void takes_a_date_to_reply_by_that_may_lie_on_the_day_or_after(String replyBy) {
        Referral referral =
                Responses.aReferral().replyBy(PartialDate.parse(replyBy)).build();

        assertThat(referral.replyBy()).hasToString(replyBy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-31", "2027-07", "2026"})
    void refuses_a_date_to_reply_by_before_it_was_sent(String replyBy) {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Responses.aReferral().replyBy(PartialDate.parse(replyBy)).build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.date-order at /replyBy: The date must not be before 2027-08-01");
    }
}
