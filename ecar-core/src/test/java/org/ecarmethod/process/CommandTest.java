package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.record.Source;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandTest {

    private static final List<Phase> COLUMNS = List.of(Phase.values());

    /** A date after everything in the fixture. */
    private static final String LATE = "2027-12-18";

    private static final Map<Phase, EcarProcess> STANDING = standing();

    /** Every command, given with parts that exist where it is allowed. */
    private static final Map<Command, UnaryOperator<EcarProcess>> GIVEN = given();

    private static EcarProcess give(Command command, EcarProcess process) {
        return requireNonNull(GIVEN.get(command)).apply(process);
    }

    private static EcarProcess standingIn(Phase phase) {
        return requireNonNull(STANDING.get(phase));
    }

    private static Map<Phase, EcarProcess> standing() {
        Map<Phase, EcarProcess> standing = new EnumMap<>(Phase.class);
        standing.put(Phase.DRAFT, Processes.prepared());
        standing.put(Phase.ANCHORED, Processes.anchored());
        standing.put(Phase.RECRUITING, Processes.recruiting());
        standing.put(Phase.RUNNING, Processes.heard());
        standing.put(Phase.SYNTHESISED, Processes.synthesised());
        standing.put(Phase.REFERRED, Processes.referred());
        standing.put(Phase.ANSWERED, Processes.answered());
        standing.put(Phase.FOLLOWING_UP, Processes.ended());
        standing.put(Phase.CLOSED, Processes.closed());
        standing.put(
                Phase.PAUSED,
                Processes.answered().pauseProcess(Responses.said("An election"), Processes.entry("2027-10-02")));
        standing.put(
                Phase.STOPPED,
                Processes.answered().stopProcess(Responses.said("No money"), Processes.entry("2027-10-02")));
        return standing;
    }

    private static Map<Command, UnaryOperator<EcarProcess>> given() {
        Entry late = Processes.entry(LATE);
        Map<Command, UnaryOperator<EcarProcess>> given = new EnumMap<>(Command.class);
        given.put(Command.REGISTER, process -> process.registerBodies(List.of(), late));
        given.put(
                Command.REORGANISE,
                process -> process.renameBody(
                        Responses.CULTURE, Responses.said("Another name"), Responses.day("2026-12-31"), late));
        given.put(Command.PREPARE, process -> process.recordAnchoring(Processes.map(), late));
        given.put(Command.ANCHOR, process -> process.anchorProcess(Processes.proven(), late));
        given.put(
                Command.OPEN,
                process -> process.openCircle(Processes.plannedCircle("circle-2"), Processes.proven(), late));
        given.put(
                Command.JOIN,
                process -> process.admitParticipant(
                        Processes.CIRCLE, Processes.participant("p9", ParticipantRole.RESIDENT), late));
        given.put(Command.BEGIN, process -> process.startCircle(Processes.CIRCLE, late));
        given.put(
                Command.MEET,
                process -> process.recordMeeting(Processes.CIRCLE, Processes.meeting("meeting-6", "2027-08-20"), late));
        given.put(
                Command.HEAR,
                process -> process.recordExperiences(
                        List.of(Findings.anExperience()
                                .id(ExperienceId.of("experience-3"))
                                .build()),
                        late));
        given.put(Command.TURN, process -> process.changeCircleState(Processes.CIRCLE, CircleState.CLOSED, late));
        given.put(
                Command.SYNTHESISE,
                process -> process.synthesiseCircle(
                        Processes.CIRCLE,
                        List.of(Findings.aFinding().build()),
                        List.of(Findings.aProposal().build()),
                        late));
        given.put(
                Command.END,
                process -> process.endProposal(
                        ProposalId.of("proposal-1"),
                        new ProposalEnd.Lapsed(Responses.none(), Responses.day(LATE)),
                        late));
        given.put(
                Command.REFER,
                process -> process.referProposals(
                        List.of(Responses.aReferral()
                                .id(ReferralId.of("referral-3"))
                                .build()),
                        late));
        given.put(
                Command.EXTEND,
                process -> process.extendReplyDate(
                        ReferralId.of("referral-1"), Responses.extension(LATE, "2028-02-01"), late));
        given.put(
                Command.ANSWER,
                process -> process.recordResponse(
                        Responses.aResponse().id(ResponseId.of("response-3")).build(), late));
        given.put(
                Command.TAKE_BACK,
                process ->
                        process.takeBackAnswer(ResponseId.of("response-2"), Responses.takenBack("2027-12-01"), late));
        given.put(
                Command.COMMIT,
                process -> process.recordCommitment(
                        Responses.aCommitment()
                                .id(CommitmentId.of("commitment-2"))
                                .build(),
                        late));
        given.put(
                Command.PROGRESS,
                process -> process.recordProgress(
                        CommitmentId.of("commitment-1"), Responses.step("2027-12-01", Execution.UNDER_WAY), late));
        given.put(
                Command.FOLLOW_UP,
                process -> process.recordFollowUp(
                        new FollowUp(
                                FollowUpId.of("follow-up-2"),
                                Processes.followUp().on(),
                                Set.of(),
                                Responses.none(),
                                Responses.said("All goes well")),
                        late));
        given.put(
                Command.FEED_BACK,
                process -> process.recordFeedback(
                        Responses.aFeedback().id(FeedbackId.of("feedback-2")).build(), late));
        given.put(
                Command.ANALYSE,
                process -> process.recordFacts(
                        new Source(Code.of("letter"), Responses.said("A letter"), Responses.none()), List.of(), late));
        given.put(
                Command.HAND_OVER,
                process -> process.recordOpenItem(
                        new OpenItem(
                                FactId.of("open-2"),
                                Responses.said("Ask again"),
                                Stated.known(Processes.EXECUTIVE),
                                Responses.day("2030"),
                                Set.of(),
                                Optional.empty()),
                        late));
        given.put(Command.PROTECT, process -> process.recordDataProtection(Processes.dataProtection(), late));
        given.put(
                Command.PUBLISH,
                process -> process.recordPublication(
                        Publication.builder()
                                .id(PublicationId.of("publication-1"))
                                .on(PartialDate.parse(LATE))
                                .title(Responses.said("A report"))
                                .audience(Audience.PUBLIC)
                                .build(),
                        late));
        given.put(
                Command.WITHDRAW,
                process -> process.withdrawConsent(
                                Withdrawal.by(ParticipantId.of("p1")).build(), late)
                        .process());
        given.put(
                Command.STRIKE,
                process -> process.strikeRecords(Set.of(ExperienceId.of("experience-1")), Set.of(), late)
                        .process());
        given.put(Command.DISPOSE, process -> process.disposeData(Sensitivity.STORY, Processes.entry("2030-01-01")));
        given.put(
                Command.REVISE,
                process -> process.reviseFinding(
                        FindingId.of("finding-1"),
                        Responses.said("In other words"),
                        new Approval(Processes.CIRCLE, PartialDate.parse(LATE)),
                        late));
        given.put(Command.CLOSE, process -> process.closeProcess(late));
        given.put(Command.REOPEN, process -> process.reopenProcess(Responses.said("A late answer"), late));
        given.put(Command.PAUSE, process -> process.pauseProcess(Responses.said("An election"), late));
        given.put(Command.RESUME, process -> process.resumeProcess(late));
        given.put(Command.STOP, process -> process.stopProcess(Responses.said("No money"), late));
        return given;
    }

    /** Columns are the phases in their order; x where the command may be given. */
    @ParameterizedTest
    @CsvSource({
        // columns:  dra anc rec run syn ref ans fol clo pau sto
        "REGISTER,   x x x x x x x x . . .,",
        "REORGANISE, x x x x x x x x x x .,",
        "PREPARE,    x x x x x x x x . . .,",
        "ANCHOR,     x . . . . . . . . . .,anchored",
        "OPEN,       . x x x . . . . . . .,recruiting",
        "JOIN,       . . x x . . . . . . .,",
        "BEGIN,      . . x x . . . . . . .,running",
        "MEET,       . . . x x . . . . . .,",
        "HEAR,       . . . x x . . . . . .,",
        "TURN,       . . x x x x x x . . .,",
        "SYNTHESISE, . . . x x . . . . . .,synthesised",
        "END,        . . . . x x x x . . .,",
        "REFER,      . . . . x x x x . . .,referred",
        "EXTEND,     . . . . . x x x . . .,",
        "ANSWER,     . . . . . x x x x . x,answered",
        "TAKE_BACK,  . . . . . . x x . . .,",
        "COMMIT,     . . . . . . x x x . x,",
        "PROGRESS,   . . . . . . x x x . x,",
        "FOLLOW_UP,  . . . . . . x x x . x,following-up",
        "FEED_BACK,  . . . . x x x x x . x,",
        "ANALYSE,    x x x x x x x x . . .,",
        "HAND_OVER,  . . . . . . x x x . x,",
        "PROTECT,    x x x x x x x x x x x,",
        "PUBLISH,    . x x x x x x x x x x,",
        "WITHDRAW,   x x x x x x x x x x x,",
        "STRIKE,     x x x x x x x x x x x,",
        "DISPOSE,    x x x x x x x x x x x,",
        "REVISE,     . . . x x x x x x x x,",
        "CLOSE,      . . . . . . . x . . .,closed",
        "REOPEN,     . . . . . . . . x . .,following-up",
        "PAUSE,      . x x x x x x x . . .,paused",
        "RESUME,     . . . . . . . . . x .,",
        "STOP,       x x x x x x x x . x .,stopped"
    })
    void is_known_in_the_phases_of_the_table(Command command, String row, String leadsTo) {
        List<String> marks = List.of(row.split(" ", -1));
        assertThat(marks).hasSameSizeAs(Phase.values());

        for (Phase phase : Phase.values()) {
            assertThat(command.phases().contains(phase))
                    .as("%s in %s", command, phase)
                    .isEqualTo(marks.get(COLUMNS.indexOf(phase)).equals("x"));
        }
        assertThat(command.leadsTo().map(Phase::wireName)).isEqualTo(Optional.ofNullable(leadsTo));
    }

    static Stream<Arguments> wrong() {
        return Arrays.stream(Command.values())
                .flatMap(command -> COLUMNS.stream()
                        .filter(phase -> !command.phases().contains(phase))
                        .map(phase -> Arguments.of(command, phase)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void in_any_other_phase_it_is_refused_by_name(Command command, Phase phase) {
        EcarProcess process = standingIn(phase);

        WrongPhaseException refusal = catchThrowableOfType(WrongPhaseException.class, () -> give(command, process));

        assertThat(refusal).isNotNull();
        assertThat(refusal.command()).isEqualTo(command);
        assertThat(refusal.phase()).isEqualTo(phase);
        assertThat(refusal.allowed()).containsExactlyElementsOf(command.phases());
        assertThat(refusal)
                .hasMessage(
                        "'%s' must be given in one of %s, but was given in '%s'",
                        command.wireName(),
                        command.phases().stream().map(Phase::wireName).toList(),
                        phase.wireName());
        assertThat(process.phase()).isEqualTo(phase);
    }

    /** Where each command leads when it is given in a phase that knows it. */
    @ParameterizedTest
    @CsvSource({
        "REGISTER, DRAFT, DRAFT",
        "REGISTER, FOLLOWING_UP, FOLLOWING_UP",
        "REORGANISE, RUNNING, RUNNING",
        "REORGANISE, CLOSED, CLOSED",
        "REORGANISE, PAUSED, PAUSED",
        "PREPARE, ANCHORED, ANCHORED",
        "OPEN, RUNNING, RUNNING",
        "JOIN, RECRUITING, RECRUITING",
        "BEGIN, RECRUITING, RUNNING",
        "MEET, RUNNING, RUNNING",
        "HEAR, RUNNING, RUNNING",
        "TURN, REFERRED, REFERRED",
        "SYNTHESISE, RUNNING, SYNTHESISED",
        "END, SYNTHESISED, SYNTHESISED",
        "END, FOLLOWING_UP, FOLLOWING_UP",
        "REFER, SYNTHESISED, REFERRED",
        "REFER, REFERRED, REFERRED",
        "REFER, FOLLOWING_UP, FOLLOWING_UP",
        "EXTEND, REFERRED, REFERRED",
        "EXTEND, FOLLOWING_UP, FOLLOWING_UP",
        "ANSWER, REFERRED, ANSWERED",
        "ANSWER, ANSWERED, ANSWERED",
        "ANSWER, FOLLOWING_UP, FOLLOWING_UP",
        "COMMIT, ANSWERED, ANSWERED",
        "PROGRESS, CLOSED, CLOSED",
        "PROGRESS, STOPPED, STOPPED",
        "FOLLOW_UP, CLOSED, CLOSED",
        "FOLLOW_UP, STOPPED, STOPPED",
        "FEED_BACK, CLOSED, CLOSED",
        "HAND_OVER, CLOSED, CLOSED",
        "COMMIT, CLOSED, CLOSED",
        "REOPEN, CLOSED, FOLLOWING_UP",
        "PROGRESS, FOLLOWING_UP, FOLLOWING_UP",
        "FOLLOW_UP, ANSWERED, FOLLOWING_UP",
        "FOLLOW_UP, FOLLOWING_UP, FOLLOWING_UP",
        "FEED_BACK, ANSWERED, ANSWERED",
        "ANALYSE, REFERRED, REFERRED",
        "HAND_OVER, FOLLOWING_UP, FOLLOWING_UP",
        "PROTECT, DRAFT, DRAFT",
        "PROTECT, CLOSED, CLOSED",
        "PUBLISH, ANCHORED, ANCHORED",
        "PUBLISH, STOPPED, STOPPED",
        "WITHDRAW, RECRUITING, RECRUITING",
        "WITHDRAW, RUNNING, RUNNING",
        "WITHDRAW, SYNTHESISED, SYNTHESISED",
        "WITHDRAW, REFERRED, REFERRED",
        "WITHDRAW, ANSWERED, ANSWERED",
        "WITHDRAW, FOLLOWING_UP, FOLLOWING_UP",
        "WITHDRAW, CLOSED, CLOSED",
        "WITHDRAW, PAUSED, PAUSED",
        "WITHDRAW, STOPPED, STOPPED",
        "STRIKE, CLOSED, CLOSED",
        "STRIKE, RUNNING, RUNNING",
        "DISPOSE, CLOSED, CLOSED",
        "DISPOSE, STOPPED, STOPPED",
        "REVISE, SYNTHESISED, SYNTHESISED",
        "REVISE, REFERRED, REFERRED",
        "REVISE, CLOSED, CLOSED",
        "REVISE, STOPPED, STOPPED",
        "CLOSE, FOLLOWING_UP, CLOSED",
        "PAUSE, REFERRED, PAUSED",
        "RESUME, PAUSED, ANSWERED",
        "STOP, DRAFT, STOPPED",
        "STOP, PAUSED, STOPPED",
        "STOP, FOLLOWING_UP, STOPPED"
    })
    void leads_where_the_table_says(Command command, Phase from, Phase to) {
        EcarProcess before = standingIn(from);

        EcarProcess after = give(command, before);

        assertThat(after.phase()).isEqualTo(to);
        assertThat(before.phase()).isEqualTo(from);
        assertThat(after.content().history())
                .hasSize(before.content().history().size() + (from == to ? 0 : 1))
                .containsAll(before.content().history());
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void is_given_at_least_once_in_these_tests(Command command) {
        assertThat(GIVEN).containsKey(command);
    }

    @Test
    void the_steps_before_the_table_are_those_of_the_fixture() {
        assertThat(STANDING)
                .allSatisfy((phase, process) -> assertThat(process.phase()).isEqualTo(phase));
    }
}
