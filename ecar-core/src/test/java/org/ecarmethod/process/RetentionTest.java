package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.IssueLines;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.history.Entry;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Retention;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long data is kept, what is due, and what disposing of it leaves (P17). */
class RetentionTest {

    private static final LocalDate DUE = LocalDate.of(2030, 1, 1);
    private static final Entry ON = Processes.entry("2030-01-01");

    private static EcarProcess quoting() {
        return EcarProcess.of(
                Changes.toClosed()
                        .participant(one -> new Participant(
                                one.id(),
                                one.role(),
                                one.joinedOn(),
                                Stated.known(one.consent().toOptional().orElseThrow().toBuilder()
                                        .addScope(ConsentScope.QUOTE)
                                        .build())))
                        .finding(next -> next.addQuote(Processes.quote("quote-1", "p1")))
                        .content(),
                Processes.PROFILE);
    }

    private static EcarProcess with(RetentionDecision... decisions) {
        return quoting()
                .recordDataProtection(
                        Processes.dataProtection().toBuilder()
                                .retention(List.of(decisions))
                                .build(),
                        Processes.entry("2027-12-18"));
    }

    private static RetentionDecision decision(Sensitivity data, Stated<PartialDate> disposeOn) {
        return new RetentionDecision(data, disposeOn, Responses.unknown());
    }

    private static List<String> tombstones(EcarProcess process) {
        return process.content().tombstones().stream()
                .map(one -> one.of().wireName() + " " + one.id().value() + " " + one.removedOn() + " "
                        + one.reason().wireName())
                .toList();
    }

    @Test
    void lists_what_is_due_on_a_day_with_its_date_and_number() {
        assertThat(Retention.of(quoting().content(), DUE).due())
                .containsExactly(
                        new Retention.Due(Sensitivity.COUNT, PartialDate.parse("2030-01-01"), 5),
                        new Retention.Due(Sensitivity.QUOTE, PartialDate.parse("2030-01-01"), 1),
                        new Retention.Due(Sensitivity.STORY, PartialDate.parse("2030-01-01"), 2),
                        new Retention.Due(Sensitivity.PERSON, PartialDate.parse("2030-01-01"), 8));
        assertThat(Retention.of(quoting().content(), DUE.minusDays(1)).due()).isEmpty();
    }

    @Test
    void a_vague_date_has_come_when_it_has_come_for_certain() {
        EcarProcess process = with(decision(Sensitivity.STORY, Responses.day("2029")));

        assertThat(Retention.of(process.content(), LocalDate.of(2029, 12, 30)).due())
                .isEmpty();
        assertThat(Retention.of(process.content(), LocalDate.of(2029, 12, 31)).due())
                .containsExactly(new Retention.Due(Sensitivity.STORY, PartialDate.parse("2029"), 2));
    }

    @Test
    void lists_what_is_there_and_nobody_has_decided_on() {
        EcarProcess process = with(
                decision(Sensitivity.STORY, Responses.day("2029")),
                decision(Sensitivity.RECORD, Responses.none()),
                decision(Sensitivity.PERSON, Responses.unknown()));
        ProcessContent nothing = Changes.to(process)
                .all(next -> next.dataProtection(Optional.empty()))
                .content();

        assertThat(Retention.of(process.content(), DUE).undecided())
                .containsExactly(
                        Sensitivity.WORKING,
                        Sensitivity.CIRCLE,
                        Sensitivity.COUNT,
                        Sensitivity.QUOTE,
                        Sensitivity.PERSON);
        assertThat(Retention.of(nothing, DUE).undecided()).containsExactly(Sensitivity.values());
        assertThat(Retention.of(Processes.draft().content(), DUE).undecided()).isEmpty();
    }

    @Test
    void experiences_give_way_to_tombstones() {
        EcarProcess process = quoting().disposeData(Sensitivity.STORY, ON);

        assertThat(process.content().experiences()).isEmpty();
        assertThat(tombstones(process))
                .containsExactly(
                        "experience experience-1 2030-01-01 disposed", "experience experience-2 2030-01-01 disposed");
    }

    @Test
    void with_participants_go_the_quotes_their_consent_carried_and_no_pseudonym_stays() {
        EcarProcess process = quoting().disposeData(Sensitivity.PERSON, ON);

        assertThat(process.content().circles().get(0).participants()).isEmpty();
        assertThat(process.content().findings().get(0).quotes()).isEmpty();
        assertThat(tombstones(process))
                .containsExactly("quote quote-1 2030-01-01 disposed", "participants circle-1 2030-01-01 disposed");
        assertThat(tombstones(process.disposeData(Sensitivity.PERSON, ON))).hasSize(2);
    }

    @Test
    void numbers_give_way_to_the_word_that_they_are_gone() {
        EcarProcess process = quoting().disposeData(Sensitivity.COUNT, ON);

        assertThat(process.content().circles().get(0).meetings())
                .hasSize(5)
                .allSatisfy(meeting -> assertThat(meeting.attendance()).isInstanceOf(Stated.NotApplicable.class));
        assertThat(tombstones(process)).hasSize(5).contains("attendance meeting-5 2030-01-01 disposed");
        ProcessContent again = process.disposeData(Sensitivity.COUNT, ON).content();
        assertThat(again.journal()).hasSize(process.content().journal().size() + 1);
        assertThat(again.toBuilder().journal(process.content().journal()).build())
                .isEqualTo(process.content());
    }

    @ParameterizedTest
    @EnumSource(Sensitivity.class)
    void what_the_thread_and_the_gate_rest_on_goes_only_with_the_whole(Sensitivity data) {
        if (Retention.canDispose(data)) {
            assertThat(quoting().disposeData(data, ON).content().tombstones()).isNotEmpty();
        } else {
            EcarProcess process = quoting();
            assertThatThrownBy(() -> process.disposeData(data, ON))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refusal -> assertThat(IssueLines.of(refusal.issues()))
                                    .containsExactly(
                                            "ecar.command.not-disposable @ sensitivity='" + data.wireName() + "'"));
        }
    }

    @Test
    void nothing_goes_before_a_decision_allows_it() {
        EcarProcess early = quoting();
        EcarProcess kept = with(decision(Sensitivity.STORY, Responses.none()));

        for (EcarProcess process : List.of(early, kept)) {
            assertThatThrownBy(() -> process.disposeData(Sensitivity.STORY, Processes.entry("2029-12-31")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refusal -> assertThat(IssueLines.of(refusal.issues()))
                                    .containsExactly(
                                            "ecar.data-protection.disposed-without-decision @/tombstones/0/removedOn"
                                                    + " sensitivity='story'",
                                            "ecar.data-protection.disposed-without-decision @/tombstones/1/removedOn"
                                                    + " sensitivity='story'"));
        }
    }
}
