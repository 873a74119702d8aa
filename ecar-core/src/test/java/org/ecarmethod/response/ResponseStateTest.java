package org.ecarmethod.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.response.Responses.EDUCATION;
import static org.ecarmethod.response.Responses.said;
import static org.ecarmethod.response.Responses.state;
import static org.ecarmethod.response.Responses.states;
import static org.ecarmethod.response.Responses.unknown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.response.ResponseState.Kind;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseStateTest {

    private static final LocalizedText WHAT = said("It");

    @Test
    void every_kind_has_its_own_record() {
        assertThat(states()).extracting(ResponseState::kind).containsExactly(Kind.values());
        assertThat(ResponseState.class.getPermittedSubclasses())
                .containsExactlyInAnyOrderElementsOf(
                        states().stream().map(ResponseState::getClass).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PLACE,         EXISTING,    2011,",
        "IN_PLACE_FROM,    EXISTING,    2013,",
        "REQUIRED,         EXISTING,    ,",
        "ONGOING,          EXISTING,    2011,",
        "UNDER_DISCUSSION, FORWARD,     2028,",
        "PLANNED,          FORWARD,     2028,",
        "COMMITTED,        FORWARD,     2028, education-office",
        "SUPPORTIVE,       FORWARD,     ,",
        "AGREES_NEED,      AGREEMENT,   ,",
        "OPEN_DIFFICULT,   FORWARD,     2028,",
        "DIRECTION_CHANGED,CHANGE,      2028,",
        "DECLINED,         REFUSAL,     ,",
        "NOT_RESPONSIBLE,  REDIRECTION, ,",
        "HANDLED,          UNRECORDED,  ,"
    })
    void carries_the_evidence_that_its_kind_owes(Kind kind, MeaningClass meaning, String date, String owner) {
        ResponseState state = state(kind);

        assertThat(state.subject()).isEqualTo(WHAT);
        assertThat(state.meaning()).isEqualTo(kind.meaning()).isEqualTo(meaning);
        assertThat(state.date().flatMap(Stated::toOptional).map(PartialDate::toString))
                .isEqualTo(Optional.ofNullable(date));
        assertThat(state.knownDates()).hasSize(date == null ? 0 : 1);
        assertThat(state.owner().flatMap(Stated::toOptional).map(body -> body.value()))
                .isEqualTo(Optional.ofNullable(owner));
    }

    @Test
    void what_a_source_does_not_tell_is_owed_and_not_known() {
        ResponseState state = new ResponseState.Committed(WHAT, unknown(), unknown());

        assertThat(state.date()).contains(unknown());
        assertThat(state.owner()).contains(unknown());
        assertThat(state.knownDates()).isEmpty();
        assertThat(state.bodies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.ecarmethod.response.Responses#states")
    void points_at_bodies_only_where_it_names_one(ResponseState state) {
        boolean pointing = state.kind() == Kind.COMMITTED || state.kind() == Kind.NOT_RESPONSIBLE;

        assertThat(state.bodies()).isEqualTo(pointing ? List.of(EDUCATION) : List.of());
    }

    @Test
    void a_no_is_not_the_same_as_not_ours() {
        assertThat(state(Kind.DECLINED).meaning())
                .isNotEqualTo(state(Kind.NOT_RESPONSIBLE).meaning());
    }

    @Test
    void every_meaning_belongs_to_some_kind() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::meaning)).contains(MeaningClass.values());
    }
}
