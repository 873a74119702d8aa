package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.IssueLines;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.history.IllegalTransitionException;
import org.ecarmethod.history.Transition;
import org.ecarmethod.organisation.Bodies;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.rules.ConsentExamples;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EcarProcessTest {

    /** Asserts that a command was refused for exactly these issues. */
    private static void refused(ThrowingCallable call, Command command, String... issues) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, call);

        assertThat(refusal).isNotNull();
        assertThat(refusal.command()).isEqualTo(command);
        assertThat(IssueLines.of(refusal.issues())).containsExactly(issues);
        assertThat(refusal)
                .hasMessageStartingWith("'" + command.wireName() + "' is refused: "
                        + refusal.issues().get(0).code());
    }

    private static void invalid(ThrowingCallable call, String... issues) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);

        assertThat(refusal).isNotNull();
        assertThat(IssueLines.of(refusal.issues())).containsExactly(issues);
    }

    @Nested
    class Time {

        @Test
        void nothing_is_recorded_as_done_on_a_day_after_its_own_entry() {
            EcarProcess running = Processes.running();

            refused(
                    () -> running.recordMeeting(
                            Processes.CIRCLE,
                            Processes.meeting("meeting-late", "2207-03-10"),
                            Processes.entry("2027-03-16")),
                    Command.MEET,
                    "ecar.process.from-the-future @/circles/0/meetings/"
                            + running.content().circles().get(0).meetings().size()
                            + "/on day=date 2027-03-16 on=date 2207-03-10");
        }

        /** What an import brought with it is remarked, and keeps nobody from going on. */
        @Test
        void what_was_there_before_the_command_does_not_stand_in_its_way() {
            EcarProcess closed =
                    EcarProcess.of(Changes.toClosed().firstMeeting("2207-03-10").content(), Processes.PROFILE);

            EcarProcess noted = closed.recordPublication(
                    ConsentExamples.publication(Audience.PROJECT_TEAM).build(), Processes.entry("2027-12-18"));

            assertThat(noted.content().publications()).isNotEmpty();
        }
    }

    @Nested
    class Making {

        @Test
        void begins_as_a_draft_without_anything() {
            EcarProcess draft = Processes.draft();

            assertThat(draft.phase()).isEqualTo(Phase.DRAFT);
            assertThat(draft.profile()).isEqualTo(Processes.PROFILE);
            assertThat(draft.content().profile()).isEqualTo(Processes.PROFILE.pin());
            assertThat(draft.validate(Processes.TODAY).issues()).isEmpty();
        }

        @Test
        void content_that_holds_is_the_process_it_came_from() {
            EcarProcess closed = Processes.closed();

            EcarProcess again = EcarProcess.of(closed.content(), Processes.PROFILE);

            assertThat(again.content()).isEqualTo(closed.content());
            assertThat(again.phase()).isEqualTo(Phase.CLOSED);
        }

        @Test
        void content_that_does_not_hold_is_refused_with_everything_at_once() {
            ProcessContent content = Changes.toClosed()
                    .body(2, next -> next.under(Stated.known(BodyId.of("nobody"))))
                    .phaseStep(1, "2027-01-31")
                    .content();

            invalid(
                    () -> EcarProcess.of(content, Processes.otherProfile()),
                    "ecar.process.dangling-reference @/bodies/2/under section='bodies'",
                    "ecar.history.not-in-order @/history/1/on earlier=date 2027-01-31 later=date 2027-02-01",
                    "ecar.process.other-profile @/profile given='other-city/1.0' givenHash='"
                            + Processes.otherProfile().pin().hash() + "' wanted='ecar/1.0' wantedHash='"
                            + Processes.PROFILE.pin().hash() + "'");
        }

        @Test
        void a_claimed_proof_is_made_again_from_the_map() {
            StartAuthority claimed = new StartAuthority.Claimed(Processes.on("2027-02-01"));
            ProcessContent content = Changes.toClosed()
                    .all(next -> next.anchoredBy(claimed))
                    .circle(next -> next.authority(claimed))
                    .content();

            EcarProcess process = EcarProcess.of(content, Processes.PROFILE);

            assertThat(process.content().anchoredBy()).containsInstanceOf(StartAuthority.Proven.class);
            assertThat(process.circle(Processes.CIRCLE).orElseThrow().authority())
                    .containsInstanceOf(StartAuthority.Proven.class);
        }

        @Test
        void a_claim_that_the_map_does_not_bear_out_is_refused() {
            ProcessContent content = Changes.to(Processes.anchored())
                    .all(next -> next.anchoredBy(new StartAuthority.Claimed(Processes.on("2027-01-19"))))
                    .content();

            invalid(
                    () -> EcarProcess.of(content, Processes.PROFILE),
                    "ecar.circle.proof-not-reproducible @/anchoredBy"
                            + " gates=[G2, G3, G5, G6, G7, G9, G10] missing=[no-answer] verdict='undetermined'");
        }

        @Test
        void finds_its_parts_by_id() {
            EcarProcess closed = Processes.closed();

            assertThat(closed.body(Responses.EDUCATION)).isPresent();
            assertThat(closed.circle(Processes.CIRCLE)).isPresent();
            assertThat(closed.response(ResponseId.of("response-2"))).contains(Processes.cultureResponse());
            assertThat(closed.commitment(CommitmentId.of("commitment-1"))).isPresent();
            assertThat(closed.body(BodyId.of("nobody"))).isEmpty();
            assertThat(closed.circle(CircleId.of("circle-9"))).isEmpty();
            assertThat(closed.response(ResponseId.of("response-9"))).isEmpty();
            assertThat(closed.commitment(CommitmentId.of("commitment-9"))).isEmpty();
        }

        @Test
        void without_a_map_it_is_undetermined_whether_the_ground_is_prepared() {
            assertThat(Processes.draft().assess(Processes.TODAY).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
            assertThat(Processes.prepared().assess(Processes.on("2027-02-01")).kind())
                    .isEqualTo(Verdict.Kind.READY);
        }
    }

    @Test
    void ends_a_body_and_keeps_the_deed() {
        BodyEnd end = Bodies.merged("2027-08-31", Responses.EDUCATION);
        EcarProcess before = Processes.referred();

        EcarProcess ended = before.endBody(Responses.CULTURE, end, Processes.entry("2027-09-01"));

        assertThat(ended.body(Responses.CULTURE).orElseThrow().end()).contains(end);
        assertThat(before.body(Responses.CULTURE).orElseThrow().end()).isEmpty();
        List<JournalEntry> journal = ended.content().journal();
        assertThat(journal).hasSize(before.content().journal().size() + 1);
        assertThat(journal.get(journal.size() - 1).deed()).isEqualTo(Command.REORGANISE);
        assertThat(journal.get(journal.size() - 1).on()).isEqualTo("2027-09-01");
    }

    @Nested
    class Refusing {

        @Test
        void to_anchor_on_a_proof_that_the_map_does_not_give() {
            EcarProcess draft = Processes.draft();

            refused(
                    () -> draft.anchorProcess(Processes.proven(), Processes.entry("2027-02-01")),
                    Command.ANCHOR,
                    "ecar.circle.proof-of-other-operations @/anchoredBy count=2",
                    "ecar.circle.proof-not-reproducible @/anchoredBy gates=[] missing=[] verdict='undetermined'");
            assertThat(draft.content()).isEqualTo(Processes.draft().content());
        }

        @Test
        void to_anchor_before_the_proof_was_made() {
            refused(
                    () -> Processes.prepared().anchorProcess(Processes.proven(), Processes.entry("2027-01-31")),
                    Command.ANCHOR,
                    "ecar.circle.started-before-authority @/anchoredBy authority=date 2027-02-01");
        }

        @Test
        void to_take_back_the_answers_that_a_proof_rests_on() {
            AnchoringMap emptied =
                    Processes.map().toBuilder().answers(List.of()).build();

            refused(
                    () -> Processes.anchored().recordAnchoring(emptied, Processes.entry("2027-02-10")),
                    Command.PREPARE,
                    "ecar.circle.proof-not-reproducible @/anchoredBy"
                            + " gates=[G2, G3, G5, G6, G7, G9, G10] missing=[no-answer] verdict='undetermined'");
        }

        @Test
        void to_register_a_body_twice() {
            refused(
                    () -> Processes.prepared()
                            .registerBodies(
                                    List.of(Processes.body(Responses.CULTURE, BodyKind.COMMITTEE, Responses.none())),
                                    Processes.entry("2027-01-26")),
                    Command.REGISTER,
                    "ecar.process.duplicate-id @/bodies/4/id");
        }

        @Test
        void to_end_a_body_whose_successor_nobody_registered() {
            refused(
                    () -> Processes.referred()
                            .endBody(
                                    Responses.CULTURE,
                                    Bodies.merged("2027-08-31", BodyId.of("nobody")),
                                    Processes.entry("2027-09-01")),
                    Command.REORGANISE,
                    "ecar.process.dangling-reference @/bodies/3/end/successors/0 section='bodies'");
        }

        @Test
        void to_open_a_circle_before_the_day_on_the_map() {
            refused(
                    () -> Processes.anchored()
                            .openCircle(Processes.plannedCircle(), Processes.proven(), Processes.entry("2027-02-28")),
                    Command.OPEN,
                    "ecar.circle.invited-before-map-says @/circles/0/authority map=date 2027-03-01");
        }

        @Test
        void a_participant_who_has_not_consented() {
            refused(
                    () -> Processes.recruiting()
                            .admitParticipant(
                                    Processes.CIRCLE,
                                    new Participant(
                                            ParticipantId.of("p9"),
                                            ParticipantRole.RESIDENT,
                                            PartialDate.parse("2027-03-10"),
                                            Responses.unknown()),
                                    Processes.entry("2027-03-11")),
                    Command.JOIN,
                    "ecar.circle.no-consent @/circles/0/participants/8/consent");
        }

        @Test
        void a_meeting_before_the_circle_began_to_invite() {
            Meeting early = Processes.meeting("meeting-1", "2027-02-20");

            refused(
                    () -> Processes.running().recordMeeting(Processes.CIRCLE, early, Processes.entry("2027-03-20")),
                    Command.MEET,
                    "ecar.circle.met-before-start @/circles/0/meetings/0/on meeting=date 2027-02-20 start=date 2027-03-01");
        }

        @Test
        void to_synthesise_nothing() {
            refused(
                    () -> Processes.heard()
                            .synthesiseCircle(Processes.CIRCLE, List.of(), List.of(), Processes.entry("2027-07-25")),
                    Command.SYNTHESISE,
                    "ecar.process.phase-without-content @/proposals phase='synthesised' section='proposals'");
        }

        @Test
        void to_refer_to_a_body_that_is_not_on_the_map_what_was_not_approved() {
            EcarProcess synthesised = EcarProcess.of(
                    Changes.to(Processes.synthesised())
                            .proposal(next -> next.approval(Responses.none()))
                            .content(),
                    Processes.PROFILE);

            refused(
                    () -> synthesised.referProposals(
                            List.of(Responses.aReferral()
                                    .to(Responses.COMMITTEE)
                                    .build()),
                            Processes.entry("2027-08-01")),
                    Command.REFER,
                    "ecar.finding.not-approved @/referrals/0/proposals/0",
                    "ecar.response.body-not-anchored @/referrals/0/to");
        }

        @Test
        void an_answer_that_is_older_than_the_question() {
            refused(
                    () -> Processes.referred()
                            .recordResponse(
                                    Responses.aResponse(Responses.anAnswer()
                                                    .on(Responses.day("2027-07-31"))
                                                    .build())
                                            .build(),
                                    Processes.entry("2027-08-02")),
                    Command.ANSWER,
                    "ecar.response.before-referral @/responses/0/answers/0/on answered=date 2027-07-31 sent=date 2027-08-01");
        }

        @Test
        void to_close_while_anything_is_open_and_names_all_of_it() {
            EcarProcess open = Processes.synthesised()
                    .referProposals(
                            List.of(Responses.aReferral()
                                    .addProposal(ProposalId.of("proposal-2"))
                                    .build()),
                            Processes.entry("2027-08-01"))
                    .recordResponse(Responses.aResponse().build(), Processes.entry("2027-09-15"))
                    .recordCommitment(Responses.aCommitment().build(), Processes.entry("2027-10-01"))
                    .recordFollowUp(Processes.followUp(), Processes.entry("2027-11-01"));

            refused(
                    () -> open.closeProcess(Processes.entry("2027-12-01")),
                    Command.CLOSE,
                    "ecar.process.closed-without-owner @/openItems",
                    "ecar.process.closed-unanswered @/proposals/1",
                    "ecar.process.closed-without-feedback @/responses/0");
            assertThat(open.phase()).isEqualTo(Phase.FOLLOWING_UP);
        }

        @Test
        void anything_dated_before_the_last_step() {
            refused(
                    () -> Processes.ended().closeProcess(Processes.entry("2027-10-31")),
                    Command.CLOSE,
                    "ecar.history.not-in-order @/history/7/on earlier=date 2027-10-31 later=date 2027-11-01",
                    "ecar.process.journal-not-in-order @/journal/29/on earlier=date 2027-10-31 later=date 2027-12-10");
        }

        @Test
        void what_was_wrong_before_is_not_held_against_a_command() {
            EcarProcess flawed = EcarProcess.of(
                    Changes.to(Processes.ended())
                            .proposal(next -> next.approval(Responses.none()))
                            .content(),
                    Processes.PROFILE);

            EcarProcess closed = flawed.closeProcess(Processes.entry("2027-12-15"));

            assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
            assertThat(IssueLines.of(closed.validate(Processes.TODAY).issues()))
                    .containsExactly("ecar.finding.not-approved @/referrals/0/proposals/0");
        }
    }

    @Nested
    class Going {

        @Test
        void by_override_where_the_map_gives_no_proof_and_it_stays_visible() {
            EcarProcess process =
                    Processes.draft().anchorProcess(Processes.overridden("2027-01-31"), Processes.entry("2027-02-01"));

            assertThat(process.phase()).isEqualTo(Phase.ANCHORED);
            assertThat(IssueLines.of(process.validate(Processes.TODAY).issues()))
                    .containsExactly("ecar.process.anchored-by-override @/anchoredBy on=date 2027-01-31");
        }

        @Test
        void on_with_a_later_answer_and_with_progress() {
            EcarProcess process = Processes.followingUp()
                    .recordAnswer(
                            ResponseId.of("response-1"),
                            Responses.anAnswer(new ResponseState.Declined(Responses.said("No teachers")))
                                    .on(Responses.day("2027-11-10"))
                                    .build(),
                            Processes.entry("2027-11-10"))
                    .recordProgress(
                            CommitmentId.of("commitment-1"),
                            Responses.step("2027-11-10", Execution.DROPPED),
                            Processes.entry("2027-11-10"));

            assertThat(process.response(ResponseId.of("response-1"))
                            .orElseThrow()
                            .answers())
                    .hasSize(2);
            assertThat(process.response(ResponseId.of("response-2"))).contains(Processes.cultureResponse());
            assertThat(process.commitment(CommitmentId.of("commitment-1"))
                            .orElseThrow()
                            .isOpen(Processes.TODAY))
                    .isFalse();
        }

        @Test
        void without_an_answer_that_was_taken_back_and_not_to_its_end() {
            ResponseId id = ResponseId.of("response-1");
            EcarProcess back = Processes.ended()
                    .takeBackAnswer(id, Responses.takenBack("2027-12-10"), Processes.entry("2027-12-11"));

            assertThat(back.response(id).orElseThrow().current()).isEmpty();
            assertThat(back.content()
                            .journal()
                            .get(back.content().journal().size() - 1)
                            .deed())
                    .isEqualTo(Command.TAKE_BACK);
            assertThat(IssueLines.refusalOf(
                            RefusedException.class, () -> back.closeProcess(Processes.entry("2027-12-15"))))
                    .containsExactly("ecar.process.closed-unanswered @/proposals/0");
            assertThat(IssueLines.refusalOf(
                            InvalidValueException.class,
                            () -> back.takeBackAnswer(
                                    id, Responses.takenBack("2027-12-12"), Processes.entry("2027-12-12"))))
                    .containsExactly("ecar.value.empty @/answers");
            EcarProcess again = back.recordAnswer(
                    id, Responses.anAnswer().on(Responses.day("2027-12-14")).build(), Processes.entry("2027-12-14"));
            assertThat(again.closeProcess(Processes.entry("2027-12-15")).phase())
                    .isEqualTo(Phase.CLOSED);
        }

        @Test
        void with_several_circles() {
            EcarProcess process = Processes.heard()
                    .openCircle(Processes.plannedCircle("circle-2"), Processes.proven(), Processes.entry("2027-07-22"))
                    .startCircle(CircleId.of("circle-2"), Processes.entry("2027-07-23"));

            assertThat(process.phase()).isEqualTo(Phase.RUNNING);
            assertThat(process.content().circles()).hasSize(2);
        }

        @Test
        void not_with_a_circle_or_commitment_that_is_not_there() {
            assertThat(IssueLines.refusalOf(
                            UnknownIdException.class,
                            () -> Processes.recruiting()
                                    .startCircle(CircleId.of("circle-9"), Processes.entry("2027-03-15"))))
                    .containsExactly("ecar.id.unknown @/circles id=[circle-9] kind='circle'");
            assertThat(IssueLines.refusalOf(
                            UnknownIdException.class,
                            () -> Processes.answered()
                                    .recordProgress(
                                            CommitmentId.of("commitment-9"),
                                            Responses.step("2027-11-10", Execution.DONE),
                                            Processes.entry("2027-11-10"))))
                    .containsExactly("ecar.id.unknown @/commitments id=[commitment-9] kind='commitment'");
            assertThat(IssueLines.refusalOf(
                            UnknownIdException.class,
                            () -> Processes.answered()
                                    .recordAnswer(
                                            ResponseId.of("response-9"),
                                            Responses.anAnswer().build(),
                                            Processes.entry("2027-11-10"))))
                    .containsExactly("ecar.id.unknown @/responses id=[response-9] kind='response'");
        }

        @Test
        void not_with_a_circle_that_is_not_planned_any_more() {
            IllegalTransitionException refusal = catchThrowableOfType(
                    IllegalTransitionException.class,
                    () -> Processes.anchored()
                            .openCircle(
                                    Processes.running().content().circles().get(0),
                                    Processes.proven(),
                                    Processes.entry("2027-03-01")));

            assertThat(refusal).isNotNull();
            assertThat(refusal.from()).isEqualTo("running");
            assertThat(refusal.to()).isEqualTo("recruiting");
            assertThat(refusal.allowed()).containsExactly("synthesised", "paused", "stopped");
        }
    }

    @Nested
    class Interrupting {

        @Test
        void goes_on_in_the_phase_it_was_interrupted_in() {
            for (EcarProcess process : List.of(Processes.anchored(), Processes.referred(), Processes.followingUp())) {
                EcarProcess paused = process.pauseProcess(Responses.said("An election"), Processes.entry("2027-12-01"));
                EcarProcess resumed = paused.resumeProcess(Processes.entry("2027-12-02"));

                assertThat(paused.phase()).isEqualTo(Phase.PAUSED);
                assertThat(paused.content()
                                .history()
                                .get(paused.content().history().size() - 1)
                                .reason())
                        .contains(Responses.said("An election"));
                assertThat(resumed.phase()).isEqualTo(process.phase());
            }
        }

        @Test
        void goes_on_there_after_two_interruptions_too() {
            EcarProcess resumed = Processes.referred()
                    .pauseProcess(Responses.said("An election"), Processes.entry("2027-08-02"))
                    .resumeProcess(Processes.entry("2027-08-03"))
                    .pauseProcess(Responses.said("Another one"), Processes.entry("2027-08-04"))
                    .resumeProcess(Processes.entry("2027-08-05"));

            assertThat(resumed.phase()).isEqualTo(Phase.REFERRED);
            assertThat(resumed.content().history()).hasSize(9);
        }

        @Test
        void a_history_that_goes_on_elsewhere_is_refused() {
            ProcessContent content = Changes.to(Processes.referred()
                            .pauseProcess(Responses.said("An election"), Processes.entry("2027-08-02")))
                    .all(next -> next.addHistory(
                            Transition.of(Phase.PAUSED, Phase.FOLLOWING_UP, Processes.entry("2027-08-03"))))
                    .content();

            invalid(
                    () -> EcarProcess.of(content, Processes.PROFILE),
                    "ecar.history.resumed-elsewhere @/history/6/to expected='referred' found='following-up'");
        }

        @Test
        void what_is_stopped_keeps_its_reason() {
            EcarProcess stopped =
                    Processes.draft().stopProcess(Responses.said("No money"), Processes.entry("2027-01-10"));

            assertThat(stopped.phase()).isEqualTo(Phase.STOPPED);
            assertThat(stopped.content().history())
                    .singleElement()
                    .satisfies(step -> assertThat(step.reason()).isEqualTo(Optional.of(Responses.said("No money"))));
        }
    }

    @Test
    void every_step_of_the_fixture_is_open_to_no_error() {
        for (EcarProcess process : Set.of(
                Processes.draft(),
                Processes.prepared(),
                Processes.anchored(),
                Processes.recruiting(),
                Processes.running(),
                Processes.heard(),
                Processes.synthesised(),
                Processes.referred(),
                Processes.answered(),
                Processes.followingUp(),
                Processes.ended(),
                Processes.closed())) {
            assertThat(process.validate(Processes.TODAY).hasErrors()).isFalse();
        }
    }

    @Nested
    class OneCircle {

        @Test
        void is_interrupted_and_goes_on_where_it_was() {
            EcarProcess paused = Processes.heard()
                    .changeCircleState(Processes.CIRCLE, CircleState.PAUSED, Processes.entry("2027-07-22"));

            EcarProcess running =
                    paused.changeCircleState(Processes.CIRCLE, CircleState.RUNNING, Processes.entry("2027-07-29"));

            assertThat(state(paused)).isEqualTo(CircleState.PAUSED);
            assertThat(state(running)).isEqualTo(CircleState.RUNNING);
            assertThat(running.phase()).isEqualTo(Phase.RUNNING);
        }

        @Test
        void does_not_go_on_elsewhere() {
            EcarProcess paused = Processes.heard()
                    .changeCircleState(Processes.CIRCLE, CircleState.PAUSED, Processes.entry("2027-07-22"));

            RefusedException refusal = catchThrowableOfType(
                    RefusedException.class,
                    () -> paused.changeCircleState(
                            Processes.CIRCLE, CircleState.RECRUITING, Processes.entry("2027-07-29")));

            assertThat(refusal.issues())
                    .extracting(issue -> issue.code() + " " + issue.path())
                    .containsExactly("ecar.history.resumed-elsewhere /circles/0/history/3/to");
        }

        @Test
        void is_broken_off_for_a_reason() {
            EcarProcess stopped = Processes.heard()
                    .stopCircle(Processes.CIRCLE, Responses.said("Too few came"), Processes.entry("2027-07-22"));

            assertThat(state(stopped)).isEqualTo(CircleState.STOPPED);
            assertThat(stopped.phase()).isEqualTo(Phase.RUNNING);
        }

        private static CircleState state(EcarProcess process) {
            return process.circle(Processes.CIRCLE).orElseThrow().state();
        }
    }
}
