package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.insight.Ageing;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real case, against the tables of facts it was written from. */
class BotkyrkaDocumentTest {

    private static final ReadResult<EcarProcess> READ = Runs.JSON.read(Runs.document());
    private static final EcarProcess PROCESS = READ.value()
            .orElseThrow(() -> new AssertionError(Runs.botkyrka("--lang", "en").out()));
    private static final ProcessContent CONTENT = PROCESS.content();

    private static Response response(String id) {
        return PROCESS.response(ResponseId.of(id)).orElseThrow();
    }

    @Test
    void is_accepted_with_remarks_and_without_errors() {
        assertThat(READ.report().outcome()).isEqualTo(Outcome.ACCEPTED_WITH_REMARKS);
        assertThat(READ.report().total(Severity.ERROR)).isZero();
    }

    @Test
    void is_written_back_byte_for_byte() {
        assertThat(Runs.JSON.write(PROCESS)).isEqualTo(Runs.document());
    }

    @Test
    void has_every_fact_under_its_own_id() {
        List<String> ids = Stream.concat(
                        CONTENT.facts().stream().map(RecordedFact::id),
                        CONTENT.openItems().stream().map(OpenItem::id))
                .map(id -> id.value())
                .toList();

        assertThat(ids).containsExactlyElementsOf(numbered("F", 14));
    }

    @Test
    void has_every_answer_under_its_own_id() {
        assertThat(CONTENT.responses().stream().map(one -> one.id().value()))
                .containsExactlyElementsOf(numbered("A", 13));
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> letter + (number < 10 ? "0" : "") + number)
                .toList();
    }

    @Test
    void says_everything_in_english_and_swedish() {
        List<LocalizedText> said = new ArrayList<>();
        CONTENT.facts().forEach(fact -> said.add(fact.text()));
        CONTENT.openItems().forEach(item -> said.add(item.text()));
        CONTENT.gaps().forEach(gap -> said.add(gap.reason()));
        CONTENT.bodies().forEach(body -> said.add(body.name()));
        for (Response response : CONTENT.responses()) {
            said.add(response.current().orElseThrow().text());
            said.add(response.current().orElseThrow().state().subject());
            said.addAll(response.current().orElseThrow().remarks());
            response.respondent().match(bodies -> true, said::add, said::add);
        }

        assertThat(said).allSatisfy(text -> assertThat(text.languages()).containsExactly("en", "sv"));
    }

    @ParameterizedTest
    @CsvSource({
        "F01, title, 1",
        "F02, purpose, 2",
        "F03, purpose, 2",
        "F04, purpose, 2",
        "F05, conclusion, 9a",
        "F06, conclusion, 9b",
        "F07, conclusion, 9c",
        "F08, conclusion, 9d",
        "F09, conclusion, 9e",
        "F10, conclusion, 9f",
        "F11, outcome, 10a",
        "F12, outcome, 10b",
        "F13, expectation, 10c",
    })
    void has_each_fact_from_its_slide(String id, String kind, String slide) {
        RecordedFact fact = CONTENT.facts().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(fact.kind().wireName()).isEqualTo(kind);
        assertThat(fact.source()).isEqualTo(slide(slide));
    }

    private static Citation slide(String number) {
        return new Citation(Code.of("s1"), "slide " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "A01, 3, indicators, open-difficult, collective, , ",
        "A02, 3, indicators, under-discussion, unknown, , ",
        "A03, 3, indicators, planned, administration, klf, ",
        "A04, 4, meeting-places, agrees-need, collective, , ",
        "A05, 4, meeting-places, in-place, unknown, , ",
        "A06, 4, meeting-places, ongoing, collective, kof botkyrkabyggen norsborg-associations, 2011",
        "A07, 4, meeting-places, planned, unknown, , 2013~",
        "A08, 4, meeting-places, in-place, foundation, mkc, ",
        "A09, 5, schools, required, unknown, , ",
        "A10, 6, everyday-racism-competence, supportive, administration, uf, ",
        "A11, 7, associations, in-place-from, unknown, , 2013",
        "A12, 8, language, in-place, administration, sbf, ",
        "A13, 8, language, committed, administration, vof, 2013",
    })
    void has_each_answer_as_the_table_classes_it(
            String id, String slide, String theme, String state, String level, String who, String date) {
        Response response = response(id);
        Answer answer = response.current().orElseThrow();

        assertThat(response.theme().value()).isEqualTo(theme);
        assertThat(answer.source()).contains(slide(slide));
        assertThat(answer.state().kind().wireName()).isEqualTo(state);
        assertThat(answer.level().wireName()).isEqualTo(level);
        assertThat(response.respondent().namedBodies().stream().map(BodyId::value))
                .containsExactlyElementsOf(who == null ? List.of() : List.of(who.split(" ")));
        assertThat(answer.state().knownDates().stream().map(Object::toString))
                .containsExactlyElementsOf(date == null ? List.of() : List.of(date));
    }

    @Test
    void names_a_partner_and_an_owner_where_the_deck_does() {
        assertThat(response("A03").partners()).containsExactly(BodyId.of("alby-bureau"));
        assertThat(((ResponseState.Committed)
                                response("A13").current().orElseThrow().state())
                        .committedBy())
                .isEqualTo(Stated.known(BodyId.of("vof")));
    }

    @Test
    void keeps_what_the_deck_does_not_tell_unknown() {
        assertThat(CONTENT.responses()).allSatisfy(response -> {
            Answer answer = response.current().orElseThrow();
            assertThat(response.referral().isUnknown()).isTrue();
            assertThat(answer.on().isUnknown()).isTrue();
            assertThat(answer.formalOutcome().isUnknown()).isTrue();
            assertThat(answer.decidedBy().isUnknown()).isTrue();
            assertThat(answer.meetsProposal().isUnknown()).isTrue();
            assertThat(answer.execution().isUnknown()).isTrue();
        });
    }

    @Test
    void keeps_the_doubts_about_the_source() {
        assertThat(CONTENT.responses().stream()
                        .filter(response ->
                                !response.current().orElseThrow().remarks().isEmpty())
                        .map(response -> response.id().value()))
                .containsExactly("A02", "A03", "A07", "A08", "A09", "A10", "A11", "A12", "A13");
        assertThat(response("A10").current().orElseThrow().remarks()).hasSize(2);
    }

    @Test
    void invents_nothing_that_was_not_found() {
        assertThat(CONTENT.anchoring()).isEmpty();
        assertThat(CONTENT.circles()).isEmpty();
        assertThat(CONTENT.proposals()).isEmpty();
        assertThat(CONTENT.referrals()).isEmpty();
        assertThat(CONTENT.gaps().stream().map(gap -> gap.section()))
                .containsExactly(
                        Section.ANCHORING,
                        Section.CIRCLES,
                        Section.EXPERIENCES,
                        Section.FINDINGS,
                        Section.PROPOSALS,
                        Section.REFERRALS,
                        Section.COMMITMENTS,
                        Section.FOLLOW_UPS,
                        Section.FEEDBACK,
                        Section.DATA_PROTECTION);
        assertThat(CONTENT.anchoredBy()).contains(new StartAuthority.HistoricalRecord(slide("1")));
        assertThat(PROCESS.phase()).isEqualTo(Phase.ANSWERED);
    }

    @Test
    void counts_as_the_sources_were_counted() {
        Ageing ageing = Ageing.of(PROCESS, Runs.DAY);

        assertThat(CONTENT.responses()).hasSize(13);
        assertThat(CONTENT.responses().stream().map(Response::theme).distinct()).hasSize(6);
        assertThat(CONTENT.bodies().stream().filter(body -> body.kind() == BodyKind.ADMINISTRATION))
                .hasSize(5);
        assertThat(CONTENT.bodies()).hasSize(9);
        assertThat(ageing.forwardLooking()).hasSize(6);
        assertThat(ageing.withOwnerAndDate()).hasSize(1);
    }
}
