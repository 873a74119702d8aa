package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.process.Processes.entry;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.insight.ResponseMatrix.Cell;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.insight.Trace.Coverage;
import org.ecarmethod.insight.Trace.Link;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.PartRef;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.text.WebAddress;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposalEndTest {

    private static final ProposalId ONE = ProposalId.of("proposal-1");
    private static final ProposalId TWO = ProposalId.of("proposal-2");
    private static final Code SCHOOLS = Code.of("schools");

    private static ProposalEnd withdrawn(String on) {
        return new ProposalEnd.Withdrawn(new ProposalEnd.OfCircle(Processes.CIRCLE), day(on));
    }

    private static ProposalEnd turnedDown(String on) {
        return new ProposalEnd.TurnedDown(Stated.known(Responses.COMMITTEE), Stated.known(said("No money")), day(on));
    }

    private static Cell cell(EcarProcess process, BodyId body, Code theme, String day) {
        return ResponseMatrix.of(process, LocalDate.parse(day))
                .cell(body, theme)
                .orElseThrow();
    }

    @Nested
    class The_command {

        @Test
        void keeps_the_end_and_the_deed() {
            EcarProcess ended = Processes.referred().endProposal(ONE, withdrawn("2027-09-01"), entry("2027-09-01"));

            assertThat(ended.proposal(ONE).orElseThrow().end()).contains(withdrawn("2027-09-01"));
            assertThat(ended.phase()).isEqualTo(Processes.referred().phase());
            assertThat(ended.content().journal()).last().satisfies(deed -> {
                assertThat(deed.deed()).isEqualTo(Command.END);
                assertThat(deed.about()).containsExactly(PartRef.of(PartKind.PROPOSAL, ONE));
            });
        }

        @Test
        void ends_nothing_twice() {
            EcarProcess ended = Processes.referred().endProposal(ONE, withdrawn("2027-09-01"), entry("2027-09-01"));

            assertThatThrownBy(() -> ended.endProposal(ONE, withdrawn("2027-09-02"), entry("2027-09-02")))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refused -> assertThat(refused.issues())
                                    .singleElement()
                                    .satisfies(
                                            issue -> assertThat(issue.code()).isEqualTo(FindingIssues.ALREADY_ENDED)));
        }

        @Test
        void refuses_what_a_document_with_it_would_be_refused_for() {
            EcarProcess referred = Processes.referred();

            assertThatThrownBy(() -> referred.endProposal(ONE, turnedDown("2027-09-01"), entry("2027-09-01")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("ecar.finding.turned-down-after-referral");
            assertThatThrownBy(() -> referred.endProposal(
                            ONE, new ProposalEnd.Merged(ONE, day("2027-09-01")), entry("2027-09-01")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("ecar.finding.circular-merge");
            assertThatThrownBy(() ->
                            referred.endProposal(ProposalId.of("none"), withdrawn("2027-09-01"), entry("2027-09-01")))
                    .isInstanceOf(UnknownIdException.class);
        }

        @Test
        void what_has_ended_is_not_referred() {
            EcarProcess ended = Processes.synthesised().endProposal(ONE, turnedDown("2027-07-27"), entry("2027-07-27"));

            assertThatThrownBy(() ->
                            ended.referProposals(List.of(Responses.aReferral().build()), entry("2027-08-01")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("ecar.finding.referred-after-end");
        }

        @Test
        void the_circle_is_told_at_once() {
            EcarProcess ended = Processes.synthesised().endProposal(ONE, turnedDown("2027-07-27"), entry("2027-07-27"));

            EcarProcess told = ended.recordFeedback(
                    Responses.aFeedback()
                            .id(FeedbackId.of("of-the-end"))
                            .responses(Set.of())
                            .words(List.of())
                            .addProposal(ONE)
                            .sentOn(PartialDate.parse("2027-07-28"))
                            .discussedOn(PartialDate.parse("2027-07-29"))
                            .build(),
                    entry("2027-07-29"));

            assertThat(Trace.of(told).coverage(new Trace.Node(Link.PROPOSAL, ONE)))
                    .contains(Coverage.COVERED);
        }
    }

    @Nested
    class The_matrix {

        @Test
        void a_withdrawn_question_has_ended_and_is_not_answered() {
            EcarProcess ended = Processes.referred().endProposal(ONE, withdrawn("2027-11-01"), entry("2027-11-01"));

            assertThat(cell(ended, Responses.EDUCATION, SCHOOLS, "2027-10-31").kind())
                    .isEqualTo(Cell.Kind.SILENT);
            assertThat(cell(ended, Responses.EDUCATION, SCHOOLS, "2027-11-01")).satisfies(cell -> {
                assertThat(cell.kind()).isEqualTo(Cell.Kind.ENDED);
                assertThat(cell.answered()).isZero();
                assertThat(cell.ended()).isOne();
                assertThat(cell.asked()).isOne();
                assertThat(cell.replyBy()).isEmpty();
            });
        }

        @Test
        void what_was_answered_before_stays_answered() {
            EcarProcess ended = Processes.answered().endProposal(ONE, withdrawn("2027-11-01"), entry("2027-11-01"));

            assertThat(cell(ended, Responses.EDUCATION, SCHOOLS, "2028-01-01").kind())
                    .isEqualTo(Cell.Kind.ANSWERED);
        }

        @Test
        void who_turns_down_is_shown_though_nobody_asked_it() {
            EcarProcess ended = Processes.synthesised().endProposal(ONE, turnedDown("2027-07-27"), entry("2027-07-27"));

            assertThat(cell(ended, Responses.COMMITTEE, SCHOOLS, "2027-07-27")).satisfies(cell -> {
                assertThat(cell.kind()).isEqualTo(Cell.Kind.TURNED_DOWN);
                assertThat(cell.turnedDown()).containsExactly(ONE);
            });
            assertThat(cell(ended, Responses.COMMITTEE, SCHOOLS, "2027-07-26").kind())
                    .isEqualTo(Cell.Kind.NOT_ASKED);
        }

        @Test
        void a_merged_question_follows_the_other_one_at_the_same_body() {
            EcarProcess merged = Processes.referred()
                    .referProposals(
                            List.of(Responses.aReferral()
                                    .id(ReferralId.of("referral-3"))
                                    .to(Responses.CULTURE)
                                    .build()),
                            entry("2027-08-02"))
                    .endProposal(ONE, new ProposalEnd.Merged(TWO, day("2027-08-03")), entry("2027-08-03"));
            EcarProcess answered = merged.recordResponse(Processes.cultureResponse(), entry("2027-09-20"));

            assertThat(cell(merged, Responses.CULTURE, SCHOOLS, "2027-08-03").kind())
                    .isEqualTo(Cell.Kind.ENDED);
            assertThat(cell(answered, Responses.CULTURE, SCHOOLS, "2027-09-20").kind())
                    .isEqualTo(Cell.Kind.ANSWERED);
            assertThat(cell(answered, Responses.EDUCATION, SCHOOLS, "2027-09-20")
                            .kind())
                    .isEqualTo(Cell.Kind.ENDED);
        }
    }

    @Nested
    class The_thread {

        @Test
        void ends_where_a_proposal_was_withdrawn_and_goes_on_where_it_was_merged() {
            EcarProcess withdrawn = Processes.referred().endProposal(ONE, withdrawn("2027-09-01"), entry("2027-09-01"));
            EcarProcess merged = Processes.synthesised()
                    .endProposal(ONE, new ProposalEnd.Merged(TWO, day("2027-07-27")), entry("2027-07-27"));

            assertThat(Trace.of(withdrawn)
                            .coverage(new Trace.Node(
                                    Link.REFERRAL, Responses.aReferral().build().id())))
                    .contains(Coverage.ENDED);
            assertThat(Trace.of(merged).onwards(new Trace.Node(Link.PROPOSAL, ONE)))
                    .contains(new Trace.Node(Link.PROPOSAL, TWO));
        }

        @Test
        void what_was_withdrawn_before_any_referral_is_no_loose_end_and_what_was_turned_down_is_one_until_told() {
            EcarProcess process = Processes.synthesised()
                    .endProposal(ONE, withdrawn("2027-07-27"), entry("2027-07-27"))
                    .endProposal(TWO, turnedDown("2027-07-27"), entry("2027-07-27"));

            Map<Coverage, Integer> counts = Trace.of(process).counts().get(Link.PROPOSAL);

            assertThat(counts).containsEntry(Coverage.ENDED, 1).containsEntry(Coverage.DEAD_END, 1);
        }
    }

    @Test
    void an_end_of_an_unknown_day_holds_from_the_beginning_and_none_lies_before_it_came_in() {
        Proposal proposal = Findings.aProposal().receivedOn(day("2027-05-10")).build();

        assertThat(proposal.endWith(new ProposalEnd.Lapsed(Responses.unknown(), Responses.unknown()))
                        .endAsOf(LocalDate.parse("2027-01-01")))
                .isPresent();
        assertThat(proposal.endWith(withdrawn("2027-06")).endAsOf(LocalDate.parse("2027-06-29")))
                .isEmpty();
        assertThatThrownBy(() -> proposal.endWith(withdrawn("2027-05-09")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.code()).isEqualTo(ValueIssues.DATE_ORDER);
                            assertThat(issue.path().toString()).isEqualTo("/end/on");
                        }));
    }

    @Test
    void what_an_end_names_is_in_the_record() {
        List<ProposalEnd> ends = List.of(
                new ProposalEnd.Merged(ProposalId.of("nothing"), day("2027-09-01")),
                new ProposalEnd.Withdrawn(new ProposalEnd.OfCircle(CircleId.of("nobody")), day("2027-09-01")),
                new ProposalEnd.TurnedDown(Stated.known(BodyId.of("nobody")), Responses.unknown(), day("2027-07-27")));

        assertThat(ends)
                .allSatisfy(end -> assertThatThrownBy(() -> EcarProcess.of(
                                Changes.to(Processes.synthesised())
                                        .proposal(next -> next.end(end))
                                        .content(),
                                Processes.PROFILE))
                        .isInstanceOfSatisfying(
                                InvalidValueException.class,
                                refused -> assertThat(refused.issues())
                                        .singleElement()
                                        .satisfies(issue -> {
                                            assertThat(issue.code()).isEqualTo(ProcessIssues.DANGLING_REFERENCE);
                                            assertThat(issue.path().toString()).startsWith("/proposals/0/end/");
                                        })));
    }

    @Test
    void a_link_is_searched_for_personal_data_as_a_text_is() {
        EcarProcess process = EcarProcess.of(
                Changes.to(Processes.synthesised())
                        .proposal(next -> next.addLink(WebAddress.of("https://www.example.se/p/19850709-9805")))
                        .content(),
                Processes.PROFILE);

        assertThat(process.validate(LocalDate.parse("2027-08-01")).issues())
                .filteredOn(issue -> issue.code().equals(PrivacyIssues.IDENTITY_NUMBER))
                .singleElement()
                .satisfies(issue -> assertThat(issue.path().toString()).isEqualTo("/proposals/0/links/0"));
    }
}
