package org.ecarmethod.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    @Test
    void refuses_everything_that_can_not_be_at_once() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Responses.aFeedback()
                        .responses(Set.of())
                        .discussedOn(PartialDate.parse("2027-11-14"))
                        .build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.empty at /responses: The list is empty; it must have at least one entry;"
                        + " ecar.value.date-order at /discussedOn: The date must not be before 2027-11-15");
    }

    @Test
    void may_be_talked_over_on_the_day_it_was_sent_or_at_a_time_that_is_not_known_exactly() {
        for (String on : List.of("2027-11-15", "2027-11", "2027")) {
            Feedback feedback =
                    Responses.aFeedback().discussedOn(PartialDate.parse(on)).build();

            assertThat(feedback.discussedOn()).contains(PartialDate.parse(on));
        }
    }

    @Test
    void a_follow_up_keeps_its_own_copy_of_what_was_looked_at() {
        Set<CommitmentId> seen = new LinkedHashSet<>(List.of(CommitmentId.of("b"), CommitmentId.of("a")));
        FollowUp look = new FollowUp(
                FollowUpId.of("look"),
                PartialDate.parse("2027-11-01"),
                seen,
                Responses.none(),
                Responses.said("All goes well"));

        seen.clear();

        assertThat(look.commitments()).containsExactly(CommitmentId.of("b"), CommitmentId.of("a"));
    }
}
