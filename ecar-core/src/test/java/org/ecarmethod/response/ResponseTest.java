package org.ecarmethod.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.response.Responses.anAnswer;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.said;
import static org.ecarmethod.response.Responses.unknown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTest {

    private static final Answer PLANNED = anAnswer(new ResponseState.Planned(said("A survey"), unknown()))
            .on(day("2027-09"))
            .build();
    private static final Answer DECLINED = anAnswer(new ResponseState.Declined(said("No money")))
            .on(day("2028-02-01"))
            .build();

    @ParameterizedTest
    @CsvSource({"2027-09-29,", "2027-09-30, PLANNED", "2028-01-31, PLANNED", "2028-02-01, DECLINED"})
    void gives_the_answer_that_stood_on_a_day(LocalDate day, ResponseState.Kind kind) {
        Response response = Responses.aResponse(PLANNED, DECLINED).build();

        assertThat(response.asOf(day).map(answer -> answer.state().kind())).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void an_answer_of_unknown_date_counts_from_the_beginning() {
        Response response =
                Responses.aResponse(anAnswer().on(unknown()).build()).build();

        assertThat(response.asOf(LocalDate.of(1900, 1, 1)))
                .isEqualTo(response.current())
                .isNotEmpty();
    }

    @Test
    void a_later_answer_follows_and_stands_now() {
        Response first = Responses.aResponse(PLANNED).build();

        Response longer = first.answerAgain(DECLINED);

        assertThat(longer.answers()).containsExactly(PLANNED, DECLINED);
        assertThat(longer.current()).contains(DECLINED);
        assertThat(first.current()).contains(PLANNED);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2028-02-01, DECLINED",
        "2028-02-29, 2028-02-28, DECLINED",
        "2028-02-29, 2028-02-29, PLANNED",
        "2028-02-29, 2030-01-01, PLANNED",
        "2028-03, 2028-02-29, DECLINED",
        "2028-03, 2028-03-01, PLANNED"
    })
    void what_was_taken_back_is_as_it_was_before_from_the_first_day_that_can_be(
            String on, LocalDate day, ResponseState.Kind kind) {
        Response response = Responses.aResponse(PLANNED, DECLINED).build().takeBack(back(on));

        assertThat(response.asOf(day).map(answer -> answer.state().kind())).contains(kind);
        assertThat(response.current()).contains(PLANNED);
        assertThat(response.answers().get(1))
                .isEqualTo(DECLINED.toBuilder().takenBack(back(on)).build());
        assertThat(response.isForwardLooking()).isTrue();
    }

    @Test
    void when_all_was_taken_back_nothing_is_in_force() {
        Response response = Responses.aResponse(PLANNED, DECLINED)
                .build()
                .takeBack(back("2028-03-01"))
                .takeBack(back("2028-03-02"));

        assertThat(response.current()).isEmpty();
        assertThat(response.asOf(LocalDate.of(2028, 3, 1))).isNotEmpty();
        assertThat(response.asOf(LocalDate.of(2028, 3, 2))).isEmpty();
        assertThat(response.answers()).hasSize(2);
        assertThat(response.isForwardLooking() || response.namesOwner() || response.namesDate())
                .isFalse();
        assertThatThrownBy(() -> response.takeBack(back("2028-03-03")))
                .hasMessage("ecar.value.empty at /answers: The list is empty; it must have at least one entry");
        assertThat(response.answerAgain(DECLINED).current()).contains(DECLINED);
    }

    @Test
    void nothing_is_taken_back_before_it_was_given() {
        Response response = Responses.aResponse(DECLINED).build();

        assertThatThrownBy(() -> response.takeBack(back("2028-01-31")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("ecar.value.date-order at /takenBack/on");
        assertThat(response.takeBack(back("2028-02-01")).current()).isEmpty();
    }

    private static TakenBack back(String on) {
        return Responses.takenBack(on);
    }

    @Test
    void looks_forward_by_the_answer_that_stands_now() {
        assertThat(Responses.aResponse(PLANNED).build().isForwardLooking()).isTrue();
        assertThat(Responses.aResponse(PLANNED, DECLINED).build().isForwardLooking())
                .isFalse();
    }

    @Test
    void names_an_owner_by_its_state_or_else_by_who_answered() {
        Response committed = Responses.aResponse().build();
        Response unowned = Responses.aResponse(anAnswer(new ResponseState.Committed(said("It"), unknown(), unknown()))
                        .build())
                .build();
        Response planned = Responses.aResponse(PLANNED).build();
        Response unnamed = planned.toBuilder()
                .respondent(new Respondent.Unnamed(said("The source is silent")))
                .build();

        assertThat(committed.namesOwner()).isTrue();
        assertThat(unowned.namesOwner()).isFalse();
        assertThat(planned.namesOwner()).isTrue();
        assertThat(unnamed.namesOwner()).isFalse();
    }

    @Test
    void names_a_date_if_its_state_does() {
        assertThat(Responses.aResponse().build().namesDate()).isTrue();
        assertThat(Responses.aResponse(PLANNED).build().namesDate()).isFalse();
    }

    @Test
    void refuses_to_be_without_an_answer() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Responses.aResponse().answers(List.of()).build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.empty at /answers: The list is empty; it must have at least one entry");
    }

    @Test
    void partners_keep_the_order_of_the_source() {
        Response response = Responses.aResponse()
                .addPartners(BodyId.of("z"), BodyId.of("a"), BodyId.of("m"))
                .build();

        assertThat(response.partners()).containsExactly(BodyId.of("z"), BodyId.of("a"), BodyId.of("m"));
    }

    @Test
    void a_respondent_is_one_of_three() {
        Respondent named = Respondent.named(BodyId.of("b"), BodyId.of("a"));
        Respondent collective = new Respondent.Collective(said("All"));
        Respondent unnamed = new Respondent.Unnamed(said("Somebody"));

        for (Respondent respondent : List.of(named, collective, unnamed)) {
            String matched = respondent.match(
                    bodies -> "named " + bodies.size(), description -> "collective", reason -> "unnamed");

            assertThat(matched)
                    .isEqualTo(
                            respondent.equals(named)
                                    ? "named 2"
                                    : respondent.equals(collective) ? "collective" : "unnamed");
        }
        assertThat(named.namedBodies()).containsExactly(BodyId.of("b"), BodyId.of("a"));
        assertThat(collective.namedBodies()).isEmpty();
        assertThat(unnamed.namedBodies()).isEmpty();
    }

    @Test
    void nobody_is_not_a_named_respondent() {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> new Respondent.Named(Set.of()));

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.empty at /bodies: The list is empty; it must have at least one entry");
    }

    @Test
    void an_answer_holds_its_axes_apart() {
        Answer answer = anAnswer()
                .formalOutcome(Stated.known(FormalOutcome.DEEMED_ANSWERED))
                .meetsProposal(Stated.known(MeetsProposal.NO))
                .build();

        assertThat(answer.state().kind()).isEqualTo(ResponseState.Kind.COMMITTED);
        assertThat(answer.toBuilder().build()).isEqualTo(answer);
    }
}
