package org.ecarmethod.process.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.response.Responses.anAnswer;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.said;
import static org.ecarmethod.response.Responses.state;
import static org.ecarmethod.response.Responses.unknown;

import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Examined;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;
import org.ecarmethod.validation.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseRulesTest {

    private static List<String> found(Rule<Examined<Response>> rule, Response response) {
        Violations out = new Violations();
        rule.examine(new Examined<>(response, EcarProfile.v1_0(), LocalDate.of(2028, 1, 1)), PropertyPath.root(), out);
        return out.found().stream()
                .map(issue -> issue.path() + " " + issue.arguments().keySet())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ResponseState.Kind.class)
    void only_agreement_is_no_position(ResponseState.Kind kind) {
        Response response = Responses.aResponse(anAnswer(state(kind)).build()).build();

        assertThat(found(ResponseRules.POSITION, response)).hasSize(kind == ResponseState.Kind.AGREES_NEED ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(ResponseState.Kind.class)
    void only_what_looks_forward_owes_an_owner_and_a_date(ResponseState.Kind kind) {
        Response response = Responses.aResponse(anAnswer(state(kind)).build())
                .respondent(new Respondent.Unnamed(said("The source is silent")))
                .build();
        boolean owes = kind.meaning() == MeaningClass.FORWARD;

        assertThat(found(ResponseRules.OWNER, response)).hasSize(owes && kind != ResponseState.Kind.COMMITTED ? 1 : 0);
        assertThat(found(ResponseRules.DATE, response)).hasSize(kind == ResponseState.Kind.SUPPORTIVE ? 1 : 0);
    }

    @Test
    void rules_look_at_the_answer_that_stands_now_and_point_at_it() {
        Answer vague = anAnswer(new ResponseState.AgreesNeed(said("A need"))).build();
        Answer inPlace = anAnswer(new ResponseState.InPlace(said("It"), unknown()))
                .meetsProposal(unknown())
                .build();

        Response response = Responses.aResponse(vague, inPlace).build();

        assertThat(found(ResponseRules.POSITION, response)).isEmpty();
        assertThat(found(ResponseRules.IN_PLACE_SINCE, response)).containsExactly("/answers/1/state []");
        assertThat(found(ResponseRules.IN_PLACE_MEETS, response)).containsExactly("/answers/1/meetsProposal []");
    }

    @Test
    void answers_of_unknown_date_do_not_hide_a_wrong_order() {
        Response response = Responses.aResponse(
                        anAnswer().on(day("2027-09-15")).build(),
                        anAnswer().on(unknown()).build(),
                        anAnswer().on(day("2027-09-14")).build())
                .build();

        assertThat(found(ResponseRules.ORDER, response)).containsExactly("/answers/2/on [earlier, later]");
    }
}
