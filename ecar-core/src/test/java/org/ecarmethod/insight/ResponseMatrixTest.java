package org.ecarmethod.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.insight.ResponseMatrix.Cell;
import org.ecarmethod.insight.ResponseMatrix.Cell.Kind;
import org.ecarmethod.organisation.Bodies;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseMatrixTest {

    private static final Code SCHOOLS = Code.of("schools");
    private static final Code LANGUAGE = Code.of("language");

    private static Cell cell(EcarProcess process, String asOf, BodyId body, Code theme) {
        return ResponseMatrix.of(process, Processes.on(asOf)).cell(body, theme).orElseThrow();
    }

    /** One referral to the education office on schools and on language. */
    private static EcarProcess askedOnTwoThemes() {
        return Processes.synthesised()
                .referProposals(
                        List.of(Responses.aReferral()
                                .addProposal(ProposalId.of("proposal-2"))
                                .build()),
                        Processes.entry("2027-08-01"));
    }

    /** The education office was asked on 2027-08-01, to reply by 2027-10-01, and answered on 2027-09-15. */
    @ParameterizedTest
    @CsvSource({
        "2027-07-31, NOT_ASKED, 0,",
        "2027-08-01, WAITING, 0, 2027-10-01",
        "2027-09-14, WAITING, 0, 2027-10-01",
        "2027-09-15, ANSWERED, 0,",
        "2028-12-31, ANSWERED, 0,"
    })
    void a_cell_stands_as_it_stood_on_its_day(String asOf, Kind kind, long days, String replyBy) {
        Cell cell = cell(Processes.answered(), asOf, Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.daysSilent()).isEqualTo(days);
        assertThat(cell.replyBy()).isEqualTo(Optional.ofNullable(replyBy).map(PartialDate::parse));
        assertThat(cell.answers()).hasSize(kind == Kind.ANSWERED ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2027-10-01, WAITING, 0", "2027-10-02, SILENT, 1", "2027-12-20, SILENT, 80"})
    void silence_is_counted_from_the_day_after_the_date_that_was_set(String asOf, Kind kind, long days) {
        Cell cell = cell(Processes.referred(), asOf, Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.daysSilent()).isEqualTo(days);
        assertThat(cell.replyBy()).contains(PartialDate.parse("2027-10-01"));
    }

    @Test
    void an_imprecise_date_is_past_when_all_of_it_is_past() {
        EcarProcess process = EcarProcess.of(
                Changes.to(Processes.referred())
                        .referral(0, next -> next.replyBy(Stated.known(PartialDate.parse("2027-10"))))
                        .content(),
                Processes.PROFILE);

        assertThat(cell(process, "2027-10-31", Responses.EDUCATION, SCHOOLS).kind())
                .isEqualTo(Kind.WAITING);
        assertThat(cell(process, "2027-11-01", Responses.EDUCATION, SCHOOLS).daysSilent())
                .isEqualTo(1);
    }

    @Test
    void lists_silences_by_row_and_column() {
        ResponseMatrix matrix = ResponseMatrix.of(Processes.referred(), Processes.on("2027-11-01"));

        assertThat(matrix.silences())
                .extracting(cell -> cell.body().value() + " " + cell.theme())
                .containsExactly("education-office schools", "culture-office language");
    }

    @Test
    void the_oldest_silence_counts_where_there_are_two() {
        EcarProcess process = Processes.referred()
                .referProposals(
                        List.of(Responses.aReferral()
                                .id(ReferralId.of("referral-3"))
                                .replyBy(Stated.known(PartialDate.parse("2027-09-01")))
                                .build()),
                        Processes.entry("2027-08-02"));

        Cell cell = cell(process, "2027-10-02", Responses.EDUCATION, SCHOOLS);

        assertThat(cell.replyBy()).contains(PartialDate.parse("2027-09-01"));
        assertThat(cell.daysSilent()).isEqualTo(31);
    }

    @Test
    void a_silence_stands_beside_an_earlier_answer() {
        EcarProcess process = Processes.answered()
                .referProposals(
                        List.of(Responses.aReferral()
                                .id(ReferralId.of("referral-3"))
                                .sentOn(Stated.known(PartialDate.parse("2027-10-02")))
                                .replyBy(Stated.known(PartialDate.parse("2027-11-01")))
                                .build()),
                        Processes.entry("2027-10-02"));

        Cell cell = cell(process, "2027-11-11", Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(Kind.SILENT);
        assertThat(cell.daysSilent()).isEqualTo(10);
        assertThat(cell.answers()).extracting(Response::id).containsExactly(ResponseId.of("response-1"));
    }

    @Test
    void a_referral_over_several_themes_is_open_on_each_until_that_one_is_answered() {
        EcarProcess half =
                askedOnTwoThemes().recordResponse(Responses.aResponse().build(), Processes.entry("2027-09-15"));
        EcarProcess whole = half.recordResponse(
                Responses.aResponse()
                        .id(ResponseId.of("response-2"))
                        .theme(LANGUAGE)
                        .build(),
                Processes.entry("2027-09-15"));

        assertThat(cell(half, "2027-09-20", Responses.EDUCATION, SCHOOLS).kind())
                .isEqualTo(Kind.ANSWERED);
        assertThat(cell(half, "2027-09-20", Responses.EDUCATION, LANGUAGE).kind())
                .isEqualTo(Kind.WAITING);
        assertThat(cell(half, "2027-10-03", Responses.EDUCATION, LANGUAGE).daysSilent())
                .isEqualTo(2);
        assertThat(cell(whole, "2027-10-03", Responses.EDUCATION, LANGUAGE).kind())
                .isEqualTo(Kind.ANSWERED);
    }

    @Test
    void a_body_whose_question_another_body_answered_is_not_silent() {
        EcarProcess process = Processes.referred()
                .recordResponse(
                        Responses.aResponse()
                                .respondent(Respondent.named(Responses.COMMITTEE))
                                .build(),
                        Processes.entry("2027-09-15"));

        for (BodyId body : List.of(Responses.EDUCATION, Responses.COMMITTEE)) {
            Cell cell = cell(process, "2027-12-01", body, SCHOOLS);

            assertThat(cell.kind()).isEqualTo(Kind.ANSWERED);
            assertThat(cell.answers()).hasSize(1);
        }
    }

    @Test
    void an_answer_of_a_collective_belongs_to_a_theme_and_to_no_row_of_its_own() {
        Response all = Responses.aResponse()
                .id(ResponseId.of("response-3"))
                .theme(LANGUAGE)
                .referral(Responses.unknown())
                .respondent(new Respondent.Collective(Responses.said("All committees")))
                .build();
        EcarProcess process = Processes.answered().recordResponse(all, Processes.entry("2027-10-01"));

        ResponseMatrix matrix = ResponseMatrix.of(process, Processes.TODAY);

        assertThat(matrix.unattributed(LANGUAGE)).containsExactly(all);
        assertThat(matrix.unattributed(SCHOOLS)).isEmpty();
        assertThat(matrix.bodies())
                .allSatisfy(body -> assertThat(
                                matrix.cell(body, LANGUAGE).orElseThrow().answers())
                        .doesNotContain(all));
        assertThat(ResponseMatrix.of(process, Processes.on("2027-09-14")).unattributed(LANGUAGE))
                .isEmpty();
    }

    @Test
    void where_referrals_are_not_recorded_a_cell_without_an_answer_is_no_silence() {
        EcarProcess process = EcarProcess.of(Processes.historical(), Processes.PROFILE);

        assertThat(cell(process, "2027-01-01", Responses.EDUCATION, SCHOOLS).kind())
                .isEqualTo(Kind.ANSWERED);
        assertThat(cell(process, "2027-01-01", Responses.EDUCATION, LANGUAGE).kind())
                .isEqualTo(Kind.NOT_RECORDED);
    }

    @Test
    void rows_are_who_owes_an_answer_and_columns_the_themes_of_the_profile() {
        ResponseMatrix matrix = ResponseMatrix.of(Processes.closed(), Processes.TODAY);

        assertThat(matrix.bodies()).containsExactly(Responses.COMMITTEE, Responses.EDUCATION, Responses.CULTURE);
        assertThat(matrix.themes())
                .extracting(Code::value)
                .containsExactly(
                        "indicators",
                        "meeting-places",
                        "schools",
                        "everyday-racism-competence",
                        "associations",
                        "language");
        assertThat(matrix.cell(Processes.EXECUTIVE, SCHOOLS)).isEmpty();
        assertThat(matrix.cell(Responses.CULTURE, Code.of("sport"))).isEmpty();
    }

    @Test
    void a_body_of_another_kind_has_a_row_once_it_answers() {
        EcarProcess process = Processes.answered()
                .recordResponse(
                        Responses.aResponse()
                                .id(ResponseId.of("response-3"))
                                .referral(Responses.none())
                                .respondent(new Respondent.Named(Set.of(Processes.EXECUTIVE)))
                                .build(),
                        Processes.entry("2027-10-01"));

        assertThat(ResponseMatrix.of(process, Processes.TODAY).bodies()).contains(Processes.EXECUTIVE);
    }

    @Test
    void counts_every_kind() {
        EcarProcess process =
                Processes.referred().recordResponse(Responses.aResponse().build(), Processes.entry("2027-09-15"));

        Map<Kind, Integer> counts = ResponseMatrix.of(process, Processes.TODAY).counts();

        assertThat(counts)
                .containsExactly(
                        Map.entry(Kind.ANSWERED, 1),
                        Map.entry(Kind.PARTLY_ANSWERED, 0),
                        Map.entry(Kind.WAITING, 0),
                        Map.entry(Kind.UNDATED, 0),
                        Map.entry(Kind.SILENT, 1),
                        Map.entry(Kind.PASSED_ON, 0),
                        Map.entry(Kind.HANDLED, 0),
                        Map.entry(Kind.ENDED, 0),
                        Map.entry(Kind.TURNED_DOWN, 0),
                        Map.entry(Kind.NOT_ASKED, 16),
                        Map.entry(Kind.NOT_RECORDED, 0));
    }

    /** Two proposals of one theme are put to one body, which answers the first. */
    private static EcarProcess oneOfTwo(Response response) {
        return EcarProcess.of(
                Changes.to(Processes.referred())
                        .referral(0, next -> next.addProposal(ProposalId.of("proposal-2")))
                        .all(next -> next.proposals(Processes.referred().content().proposals().stream()
                                        .map(one ->
                                                one.toBuilder().theme(SCHOOLS).build())
                                        .toList())
                                .addResponse(response))
                        .content(),
                Processes.PROFILE);
    }

    @Test
    void an_answer_counts_for_the_proposals_it_names() {
        EcarProcess process = oneOfTwo(
                Responses.aResponse().addProposal(ProposalId.of("proposal-1")).build());

        Cell inTime = cell(process, "2027-10-01", Responses.EDUCATION, SCHOOLS);
        Cell late = cell(process, "2027-10-02", Responses.EDUCATION, SCHOOLS);

        assertThat(inTime.kind()).isEqualTo(Kind.PARTLY_ANSWERED);
        assertThat(inTime.answered() + " of " + inTime.asked()).isEqualTo("1 of 2");
        assertThat(late.kind()).isEqualTo(Kind.SILENT);
        assertThat(late.answered() + " of " + late.asked()).isEqualTo("1 of 2");
    }

    @Test
    void an_answer_that_names_none_of_several_proposals_counts_for_none() {
        Cell cell = cell(oneOfTwo(Responses.aResponse().build()), "2027-10-01", Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(Kind.WAITING);
        assertThat(cell.answered() + " of " + cell.asked()).isEqualTo("0 of 2");
    }

    @Test
    void a_body_that_was_not_asked_does_not_answer_for_the_one_that_was() {
        EcarProcess process = EcarProcess.of(
                Changes.to(Processes.answered())
                        .response(next -> next.respondent(Respondent.named(Responses.CULTURE)))
                        .content(),
                Processes.PROFILE);

        assertThat(cell(process, "2027-10-02", Responses.EDUCATION, SCHOOLS).kind())
                .isEqualTo(Kind.SILENT);
    }

    @Test
    void not_ours_is_passed_on_and_not_an_answer() {
        EcarProcess process = EcarProcess.of(
                Changes.to(Processes.answered())
                        .answer(next -> next.state(new ResponseState.NotResponsible(
                                Responses.said("Not ours"), Stated.known(Responses.CULTURE))))
                        .content(),
                Processes.PROFILE);

        Cell cell = cell(process, "2027-10-02", Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(Kind.PASSED_ON);
        assertThat(cell.answered() + " of " + cell.asked()).isEqualTo("0 of 1");
    }

    private static final BodyId HEIR = BodyId.of("learning-office");
    private static final BodyId OTHER_HEIR = BodyId.of("meals-office");

    /** The education office ends on the first of September; two offices are there that may take over. */
    private static EcarProcess ended(EcarProcess process, BodyEnd end) {
        return EcarProcess.of(
                Changes.to(process)
                        .all(next -> next.addBodies(
                                Processes.body(HEIR, BodyKind.ADMINISTRATION, Responses.none()),
                                Processes.body(OTHER_HEIR, BodyKind.ADMINISTRATION, Responses.none())))
                        .body(2, next -> next.end(end))
                        .content(),
                Processes.PROFILE);
    }

    private static List<String> rows(EcarProcess process, String asOf) {
        return ResponseMatrix.of(process, Processes.on(asOf)).bodies().stream()
                .map(BodyId::value)
                .toList();
    }

    @Test
    void what_a_body_owed_stands_with_the_one_that_took_over_after_its_last_day() {
        EcarProcess process = ended(Processes.referred(), Bodies.merged("2027-09-01", HEIR));

        assertThat(cell(process, "2027-09-01", Responses.EDUCATION, SCHOOLS).kind())
                .isEqualTo(Kind.WAITING);
        assertThat(cell(process, "2027-09-01", HEIR, SCHOOLS).kind()).isEqualTo(Kind.NOT_ASKED);
        assertThat(rows(process, "2027-09-02")).contains("learning-office").doesNotContain("education-office");
        assertThat(cell(process, "2027-09-02", HEIR, SCHOOLS).kind()).isEqualTo(Kind.WAITING);
        assertThat(cell(process, "2027-10-03", HEIR, SCHOOLS).daysSilent()).isEqualTo(2);
    }

    @Test
    void the_answer_of_the_one_that_took_over_counts() {
        EcarProcess process = EcarProcess.of(
                Changes.to(ended(Processes.answered(), Bodies.merged("2027-09-01", HEIR)))
                        .response(next -> next.respondent(Respondent.named(HEIR)))
                        .content(),
                Processes.PROFILE);

        Cell cell = cell(process, "2027-12-01", HEIR, SCHOOLS);
        assertThat(cell.kind()).isEqualTo(Kind.ANSWERED);
        assertThat(cell.asked()).isEqualTo(1);
        assertThat(rows(process, "2027-12-01")).doesNotContain("education-office");
    }

    @Test
    void what_a_body_answered_while_it_existed_stays_with_it() {
        EcarProcess process = ended(Processes.answered(), Bodies.merged("2027-09-15", HEIR));

        assertThat(cell(process, "2028-01-01", Responses.EDUCATION, SCHOOLS).kind())
                .isEqualTo(Kind.ANSWERED);
        assertThat(cell(process, "2028-01-01", HEIR, SCHOOLS).kind()).isEqualTo(Kind.NOT_ASKED);
    }

    @Test
    void after_a_split_all_owe_until_one_of_them_has_answered() {
        EcarProcess process = ended(Processes.referred(), Bodies.split("2027-09-01", HEIR, OTHER_HEIR));

        assertThat(cell(process, "2027-09-20", HEIR, SCHOOLS).kind()).isEqualTo(Kind.WAITING);
        assertThat(cell(process, "2027-09-20", OTHER_HEIR, SCHOOLS).kind()).isEqualTo(Kind.WAITING);

        EcarProcess answered = process.recordResponse(
                Responses.aResponse().respondent(Respondent.named(OTHER_HEIR)).build(), Processes.entry("2027-09-20"));

        assertThat(cell(answered, "2027-09-20", HEIR, SCHOOLS).kind()).isEqualTo(Kind.NOT_ASKED);
        assertThat(cell(answered, "2027-09-20", OTHER_HEIR, SCHOOLS).kind()).isEqualTo(Kind.ANSWERED);
    }

    @Test
    void what_nobody_took_over_stays_a_silence_from_the_day_after_the_end() {
        EcarProcess process = ended(Processes.referred(), Bodies.closed("2027-09-01"));

        assertThat(cell(process, "2027-09-02", Responses.EDUCATION, SCHOOLS).kind())
                .isEqualTo(Kind.SILENT);
        assertThat(cell(process, "2027-09-11", Responses.EDUCATION, SCHOOLS).daysSilent())
                .isEqualTo(10);
    }

    @Test
    void a_body_that_has_ended_or_not_begun_and_owes_nothing_is_no_row() {
        EcarProcess process = EcarProcess.of(
                Changes.to(ended(Processes.anchored(), Bodies.merged("2027-09-01", HEIR)))
                        .body(5, next -> next.since(Responses.day("2028-01-01")))
                        .content(),
                Processes.PROFILE);

        assertThat(rows(process, "2027-09-01"))
                .containsExactly("education-committee", "education-office", "culture-office", "learning-office");
        assertThat(rows(process, "2028-01-01"))
                .containsExactly("education-committee", "culture-office", "learning-office", "meals-office");
    }

    @ParameterizedTest
    @CsvSource({"2027-10-02, ANSWERED, 0", "2027-10-19, ANSWERED, 0", "2027-10-20, SILENT, 19"})
    void an_answer_that_was_taken_back_leaves_the_cell_as_it_was_before(String asOf, Kind kind, long days) {
        EcarProcess process = Processes.answered()
                .takeBackAnswer(
                        ResponseId.of("response-1"), Responses.takenBack("2027-10-20"), Processes.entry("2027-10-20"));

        Cell cell = cell(process, asOf, Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.daysSilent()).isEqualTo(days);
        assertThat(cell.answers()).hasSize(kind == Kind.ANSWERED ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "TABLED, 2027-10-01, WAITING, 0",
        "TABLED, 2027-10-20, SILENT, 19",
        "SENT_BACK, 2027-10-20, SILENT, 19",
        "DEEMED_ANSWERED, 2027-10-20, ANSWERED, 0"
    })
    void what_comes_back_to_the_body_is_not_answered(FormalOutcome outcome, String asOf, Kind kind, long days) {
        Changes tabled = Changes.to(Processes.answered())
                .answer(next -> next.on(Responses.day("2027-09-01")).formalOutcome(Stated.known(outcome)));
        EcarProcess unasked = EcarProcess.of(
                tabled.response(next -> next.referral(Responses.unknown()).theme(LANGUAGE))
                        .content(),
                Processes.PROFILE);

        Cell cell = cell(EcarProcess.of(tabled.content(), Processes.PROFILE), asOf, Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.daysSilent()).isEqualTo(days);
        assertThat(cell.answers()).hasSize(1);
        assertThat(cell(unasked, asOf, Responses.EDUCATION, LANGUAGE).kind())
                .isEqualTo(kind == Kind.ANSWERED ? Kind.ANSWERED : Kind.WAITING);
    }

    @Test
    void handled_is_neither_answered_nor_silent() {
        Changes handled = Changes.to(Processes.answered())
                .answer(next -> next.state(new ResponseState.Handled(Responses.said("Case closed"))));
        EcarProcess asked = EcarProcess.of(handled.content(), Processes.PROFILE);
        EcarProcess unasked = EcarProcess.of(
                handled.response(next -> next.referral(Responses.unknown()).theme(LANGUAGE))
                        .content(),
                Processes.PROFILE);

        Cell cell = cell(asked, "2028-01-01", Responses.EDUCATION, SCHOOLS);

        assertThat(cell.kind()).isEqualTo(Kind.HANDLED);
        assertThat(cell.answered() + " of " + cell.asked()).isEqualTo("0 of 1");
        assertThat(cell.daysSilent()).isZero();
        assertThat(cell(unasked, "2028-01-01", Responses.EDUCATION, LANGUAGE).kind())
                .isEqualTo(Kind.HANDLED);
    }
}
