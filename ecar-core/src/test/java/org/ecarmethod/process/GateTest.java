package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.anchoring.AnchoringMaps.AREA;
import static org.ecarmethod.anchoring.AnchoringMaps.ASSESSED;
import static org.ecarmethod.anchoring.AnchoringMaps.COMPANY;
import static org.ecarmethod.anchoring.AnchoringMaps.EDUCATION;
import static org.ecarmethod.anchoring.AnchoringMaps.HOUSING;
import static org.ecarmethod.anchoring.AnchoringMaps.SCHOOLS;
import static org.ecarmethod.anchoring.AnchoringMaps.aProof;
import static org.ecarmethod.anchoring.AnchoringMaps.aReadyMap;
import static org.ecarmethod.anchoring.AnchoringMaps.aYes;
import static org.ecarmethod.anchoring.AnchoringMaps.anOperation;
import static org.ecarmethod.anchoring.AnchoringMaps.changed;
import static org.ecarmethod.anchoring.AnchoringMaps.proofOf;
import static org.ecarmethod.anchoring.AnchoringMaps.said;
import static org.ecarmethod.anchoring.AnchoringMaps.to;
import static org.ecarmethod.anchoring.AnchoringMaps.unrecorded;
import static org.ecarmethod.anchoring.AnchoringMaps.without;
import static org.ecarmethod.circle.Circles.aHistoricalCircle;
import static org.ecarmethod.circle.Circles.aHistoricalRecord;
import static org.ecarmethod.circle.Circles.aMeeting;
import static org.ecarmethod.circle.Circles.aParticipant;
import static org.ecarmethod.circle.Circles.aPlannedCircle;
import static org.ecarmethod.circle.Circles.aRecruitingCircle;
import static org.ecarmethod.circle.Circles.aRunningCircle;
import static org.ecarmethod.circle.Circles.anOverride;
import static org.ecarmethod.circle.Circles.on;
import static org.ecarmethod.circle.Circles.undatedStep;
import static org.ecarmethod.method.Reported.lines;
import static org.ecarmethod.method.Reported.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.Circles;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.history.Transition;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Profiles;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Source;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate cannot be got around: every public way to a process beyond its draft, or to a circle, without grounds. */
class GateTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();
    private static final AnchoringMap READY = aReadyMap().build();
    private static final AnchoringMap CLOSED = without(READY, to("G5"));
    private static final StartAuthority PROVEN = new StartAuthority.Proven(aProof());
    private static final StartAuthority CLAIMED = new StartAuthority.Claimed(ASSESSED);
    private static final OperationId LIBRARIES = OperationId.of("op-libraries");
    private static final CircleId SECOND = CircleId.of("c-2");

    private static final String NOT_FOR_CIRCLE =
            "ecar.circle.proof-not-reproducible @/circles/0/authority gates=[G5] missing=[no-answer] verdict='undetermined'";
    private static final String NOT_FOR_PROCESS =
            "ecar.circle.proof-not-reproducible @/anchoredBy gates=[G5] missing=[no-answer] verdict='undetermined'";

    // --- fixtures

    private static ProcessContent.Builder aContent(AnchoringMap map) {
        return ProcessContent.builder()
                .id(ProcessId.of("process-1"))
                .title(said("Everyday discrimination in Botkyrka"))
                .municipality(new Municipality(said("Botkyrka"), Country.of("SE")))
                .policyArea(EcarProfile.policyArea())
                .profile(REFERENCE.pin())
                .addSource(new Source(Circles.SOURCE, said("slides"), unrecorded()))
                .addBodies(aBody(EDUCATION), aBody(COMPANY))
                .anchoring(map);
    }

    private static Body aBody(BodyId id) {
        return Body.builder()
                .id(id)
                .name(said("body"))
                .kind(BodyKind.COMMITTEE)
                .under(unrecorded())
                .build();
    }

    private static EcarProcess aDraft(AnchoringMap map) {
        return EcarProcess.of(aContent(map).build(), REFERENCE);
    }

    private static EcarProcess anAnchored() {
        return aDraft(READY).anchorProcess(PROVEN, on(ASSESSED));
    }

    private static EcarProcess aRecruiting() {
        return anAnchored().openCircle(aPlannedCircle().build(), PROVEN, on("2027-03-01"));
    }

    private static Transition<Phase> step(Phase from, Phase to, String date) {
        return new Transition<>(
                from, to, Stated.known(PartialDate.parse(date)), Stated.known(said("office")), Optional.empty());
    }

    private static Transition<Phase> undated(Phase from, Phase to) {
        return new Transition<>(from, to, unrecorded(), unrecorded(), Optional.empty());
    }

    /** A content that has left the draft on 15 February 2027 on these grounds. */
    private static ProcessContent.Builder anAnchoredContent(AnchoringMap map, StartAuthority authority) {
        return aContent(map).anchoredBy(authority).addHistory(step(Phase.DRAFT, Phase.ANCHORED, ASSESSED.toString()));
    }

    private static List<String> refused(ThrowingCallable command) {
        return lines(catchThrowableOfType(RefusedException.class, command).issues());
    }

    private static List<String> refused(ProcessContent.Builder content) {
        return refused(content, REFERENCE);
    }

    /** What making a process of a content is refused with; an examination finds the same and gives no process. */
    private static List<String> refused(ProcessContent.Builder content, MethodProfile profile) {
        ProcessContent built = content.build();
        List<String> found = violations(() -> EcarProcess.of(built, profile));
        Examination examination = Examination.of(built, profile, LocalDate.of(2027, 12, 1));
        assertThat(examination.examine().process()).isEmpty();
        assertThat(lines(examination.report(List.of()).issues())).containsAll(found);
        return found;
    }

    private static StartAuthority proven(AnchoringMap map) {
        return new StartAuthority.Proven(proofOf(map, ASSESSED));
    }

    private static AnchoringMap withLibraries(String addedOn) {
        return READY.toBuilder()
                .addOperations(anOperation(LIBRARIES, COMPANY)
                        .addedOn(PartialDate.parse(addedOn))
                        .build())
                .build();
    }

    /** Grounds that are good for something else, and why they are not good here. */
    static Stream<Arguments> foreignProofs() {
        MethodProfile stricter = Profiles.aStricterProfile().build();
        AnchoringMap stricterMap =
                READY.toBuilder().addAnswers(aYes("G11", "2027-01-30").build()).build();
        AnchoringMap onlySchools = without(READY, answer -> answer.operation().equals(Optional.of(HOUSING))).toBuilder()
                .operations(READY.operations().subList(0, 1))
                .build();
        AnchoringMap others = READY.toBuilder()
                .addOperations(anOperation(LIBRARIES, COMPANY).build())
                .addAnswers(aYes("G2", LIBRARIES, "2027-01-10").build())
                .addAnswers(aYes("G3", LIBRARIES, "2027-01-10").build())
                .build();
        AnchoringMap olderAnswers = changed(READY, to("G9"), yes -> yes.answeredOn(PartialDate.parse("2026-12-24")));
        return Stream.of(
                Arguments.of(
                        "another profile",
                        new StartAuthority.Proven(
                                stricterMap.assess(stricter, ASSESSED).proof().orElseThrow()),
                        "ecar.circle.proof-of-other-profile"),
                Arguments.of(
                        "another policy area",
                        proven(READY.toBuilder().policyArea(Code.of("housing")).build()),
                        "ecar.circle.proof-of-other-area"),
                Arguments.of("an operation more", proven(others), "ecar.circle.proof-of-other-operations count=1"),
                Arguments.of(
                        "an operation fewer", proven(onlySchools), "ecar.circle.proof-of-other-operations count=1"),
                Arguments.of(
                        "answers of other days",
                        proven(olderAnswers),
                        "ecar.circle.proof-not-reproducible gates=[] missing=[] verdict='ready'"));
    }

    /** Puts a path into a line: after the code. */
    private static String at(String line, String path) {
        String[] parts = line.split(" ", 2);
        return parts[0] + " @" + path + (parts.length > 1 ? " " + parts[1] : "");
    }

    // --- the ways that are meant

    @Nested
    class IsOpen {

        @Test
        void for_a_proof_of_the_map() {
            assertThat(anAnchored().phase()).isEqualTo(Phase.ANCHORED);
            assertThat(aRecruiting().phase()).isEqualTo(Phase.RECRUITING);
            assertThat(aRecruiting().circle(Circles.ID).orElseThrow().authority())
                    .contains(PROVEN);
        }

        @Test
        void for_an_override_that_stays_visible() {
            EcarProcess process = aDraft(CLOSED)
                    .anchorProcess(anOverride("2027-02-20"), on("2027-02-20"))
                    .openCircle(aPlannedCircle().build(), anOverride("2027-02-21"), on("2027-02-22"));

            assertThat(lines(process.validate(LocalDate.of(2027, 3, 1)).issues()))
                    .contains(
                            "ecar.process.anchored-by-override @/anchoredBy on=date 2027-02-20",
                            "ecar.circle.started-by-override @/circles/0/authority on=date 2027-02-21");
        }

        @Test
        void for_history_that_stays_visible() {
            ProcessContent content = aContent(CLOSED)
                    .anchoredBy(aHistoricalRecord())
                    .addHistory(step(Phase.DRAFT, Phase.ANSWERED, "2013"))
                    .addCircle(aHistoricalCircle().build())
                    .build();

            EcarProcess process = EcarProcess.of(content, REFERENCE);

            assertThat(lines(process.validate(LocalDate.of(2027, 3, 1)).issues()))
                    .contains(
                            "ecar.process.anchored-before-library @/anchoredBy",
                            "ecar.circle.started-before-library @/circles/0/authority");
        }

        @Test
        void for_a_claim_that_the_map_bears_out_which_becomes_the_proof() {
            ProcessContent content = anAnchoredContent(READY, CLAIMED)
                    .addHistory(step(Phase.ANCHORED, Phase.RECRUITING, "2027-03-01"))
                    .addCircle(aRecruitingCircle().authority(CLAIMED).build())
                    .build();

            EcarProcess process = EcarProcess.of(content, REFERENCE);

            assertThat(process.content().anchoredBy()).contains(PROVEN);
            assertThat(process.circle(Circles.ID).orElseThrow().authority()).contains(PROVEN);
        }

        @Test
        void for_what_it_gave_itself_and_takes_back_in() {
            ProcessContent content = aRecruiting().content();

            assertThat(EcarProcess.of(content, REFERENCE).content()).isEqualTo(content);
        }
    }

    // --- commands

    @Nested
    class Anchor {

        @ParameterizedTest(name = "{0}")
        @MethodSource("org.ecarmethod.process.GateTest#foreignProofs")
        void is_refused_with_a_proof_of(String other, StartAuthority authority, String line) {
            assertThat(refused(() -> aDraft(READY).anchorProcess(authority, on(ASSESSED))))
                    .as(other)
                    .containsExactly(at(line, "/anchoredBy"));
        }

        @Test
        void is_refused_with_a_proof_of_a_map_that_was_ready_when_this_one_is_not() {
            assertThat(refused(() -> aDraft(CLOSED).anchorProcess(PROVEN, on(ASSESSED))))
                    .containsExactly(NOT_FOR_PROCESS);
        }

        @Test
        void is_refused_without_a_map() {
            EcarProcess draft = EcarProcess.draft(
                    ProcessId.of("process-1"),
                    said("Everyday discrimination"),
                    new Municipality(said("Botkyrka"), Country.of("SE")),
                    EcarProfile.policyArea(),
                    REFERENCE);

            assertThat(refused(() -> draft.anchorProcess(PROVEN, on(ASSESSED))))
                    .containsExactly(
                            "ecar.circle.proof-of-other-operations @/anchoredBy count=2",
                            "ecar.circle.proof-not-reproducible @/anchoredBy gates=[] missing=[] verdict='undetermined'");
            assertThat(refused(() -> draft.anchorProcess(CLAIMED, on(ASSESSED))))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/anchoredBy gates=[] missing=[] verdict='undetermined'");
        }

        @Test
        void is_refused_with_a_claim_that_the_map_does_not_bear_out() {
            assertThat(refused(() -> aDraft(CLOSED).anchorProcess(CLAIMED, on(ASSESSED))))
                    .containsExactly(NOT_FOR_PROCESS);
        }

        @Test
        void is_refused_on_a_day_before_the_proof() {
            assertThat(refused(() -> aDraft(READY).anchorProcess(PROVEN, on(ASSESSED.minusDays(1)))))
                    .containsExactly("ecar.circle.started-before-authority @/anchoredBy authority=date 2027-02-15");
        }

        @Test
        void is_refused_on_the_day_the_proof_expires() {
            assertThat(refused(() -> aDraft(READY).anchorProcess(PROVEN, on("2028-01-10"))))
                    .containsExactly(
                            "ecar.circle.proof-expired @/anchoredBy expired=date 2028-01-10 start=date 2028-01-10");
            assertThat(aDraft(READY).anchorProcess(PROVEN, on("2028-01-09")).phase())
                    .isEqualTo(Phase.ANCHORED);
        }

        @Test
        void is_refused_on_a_day_before_the_override() {
            assertThat(refused(() -> aDraft(CLOSED).anchorProcess(anOverride("2027-02-20"), on("2027-02-19"))))
                    .containsExactly("ecar.circle.started-before-authority @/anchoredBy authority=date 2027-02-20");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-21", "2027-02-15"})
        void is_refused_as_history_once_the_library_exists(String day) {
            assertThat(refused(() -> aDraft(READY).anchorProcess(aHistoricalRecord(), on(day))))
                    .containsExactly("ecar.circle.history-too-young @/anchoredBy since=date 2026-11-21");
        }

        @Test
        void is_refused_if_an_operation_came_between_the_proof_and_the_day() {
            EcarProcess draft = aDraft(withLibraries("2027-02-20"));

            assertThat(refused(() -> draft.anchorProcess(PROVEN, on("2027-02-21"))))
                    .containsExactly("ecar.circle.proof-of-other-operations @/anchoredBy count=1");
            assertThat(draft.anchorProcess(PROVEN, on("2027-02-20")).phase()).isEqualTo(Phase.ANCHORED);
        }

        @Test
        void is_refused_if_an_operation_may_have_come_before_the_proof() {
            assertThat(refused(() -> aDraft(withLibraries("2027")).anchorProcess(PROVEN, on(ASSESSED))))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/anchoredBy gates=[G2, G3, G4] missing=[no-answer, order-unknown] verdict='undetermined'");
        }

        @Test
        void leaves_the_draft_as_it_was_when_refused() {
            EcarProcess draft = aDraft(CLOSED);

            refused(() -> draft.anchorProcess(PROVEN, on(ASSESSED)));

            assertThat(draft.content()).isEqualTo(aContent(CLOSED).build());
        }

        @Test
        void is_the_only_command_that_leaves_the_draft() {
            assertThat(Stream.of(Command.values())
                            .filter(command -> command.phases().contains(Phase.DRAFT))
                            .filter(command -> command.leadsTo().isPresent()))
                    .containsExactly(Command.ANCHOR, Command.STOP);
        }

        @Test
        void can_not_be_skipped() {
            WrongPhaseException refused = catchThrowableOfType(
                    WrongPhaseException.class,
                    () -> aDraft(READY).openCircle(aPlannedCircle().build(), PROVEN, on("2027-03-01")));

            assertThat(refused.command()).isEqualTo(Command.OPEN);
            assertThat(refused.phase()).isEqualTo(Phase.DRAFT);
            assertThat(refused.allowed()).containsExactly(Phase.ANCHORED, Phase.RECRUITING, Phase.RUNNING);
        }
    }

    @Nested
    class Open {

        private final Circle planned = aPlannedCircle().build();

        @ParameterizedTest(name = "{0}")
        @MethodSource("org.ecarmethod.process.GateTest#foreignProofs")
        void is_refused_with_a_proof_of(String other, StartAuthority authority, String line) {
            assertThat(refused(() -> anAnchored().openCircle(planned, authority, on("2027-03-01"))))
                    .as(other)
                    .containsExactly(at(line, "/circles/0/authority"));
        }

        @Test
        void is_refused_when_a_yes_was_taken_back_after_the_proof() {
            AnchoringMap takenBack = READY.toBuilder()
                    .addAnswers(aYes("G5", "2027-02-25").readiness(Readiness.NO).build())
                    .build();
            EcarProcess anchored = anAnchored().recordAnchoring(takenBack, on("2027-02-25"));
            int last = takenBack.answers().size() - 1;

            assertThat(refused(() -> anchored.openCircle(planned, PROVEN, on("2027-03-01"))))
                    .containsExactly(
                            "ecar.circle.readiness-taken-back @/circles/0/authority gates=[G5] start=date 2027-03-01");
            assertThat(catchThrowableOfType(
                                    RefusedException.class,
                                    () -> anchored.openCircle(planned, PROVEN, on("2027-03-01")))
                            .issues())
                    .singleElement()
                    .extracting(issue -> issue.related().toString())
                    .isEqualTo("[/anchoring/answers/" + last + "]");
        }

        @Test
        void is_refused_with_a_proof_that_the_map_does_not_give() {
            EcarProcess overridden = aDraft(CLOSED).anchorProcess(anOverride("2027-02-20"), on("2027-02-20"));

            assertThat(refused(() -> overridden.openCircle(planned, PROVEN, on("2027-03-01"))))
                    .containsExactly(NOT_FOR_CIRCLE);
            assertThat(refused(() -> overridden.openCircle(planned, CLAIMED, on("2027-03-01"))))
                    .containsExactly(NOT_FOR_CIRCLE);
        }

        @Test
        void is_refused_before_the_first_invitation_of_the_map() {
            assertThat(refused(() -> anAnchored().openCircle(planned, PROVEN, on("2027-02-28"))))
                    .containsExactly("ecar.circle.invited-before-map-says @/circles/0/authority map=date 2027-03-01");
        }

        @Test
        void is_refused_on_a_day_before_the_proof() {
            StartAuthority later = new StartAuthority.Proven(proofOf(READY, LocalDate.of(2027, 3, 2)));

            assertThat(refused(() -> anAnchored().openCircle(planned, later, on("2027-03-01"))))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-03-02");
        }

        @Test
        void is_refused_when_the_proof_of_the_anchoring_has_expired() {
            assertThat(refused(() -> anAnchored().openCircle(planned, PROVEN, on("2028-01-10"))))
                    .containsExactly(
                            "ecar.circle.proof-expired @/circles/0/authority expired=date 2028-01-10 start=date 2028-01-10");
        }

        @Test
        void is_refused_on_a_day_before_the_override() {
            assertThat(refused(() -> anAnchored().openCircle(planned, anOverride("2027-03-02"), on("2027-03-01"))))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-03-02");
        }

        @Test
        void is_refused_as_history() {
            assertThat(refused(() -> anAnchored().openCircle(planned, aHistoricalRecord(), on("2027-03-01"))))
                    .containsExactly("ecar.circle.history-too-young @/circles/0/authority since=date 2026-11-21");
        }

        @Test
        void is_refused_as_history_with_a_backdated_entry() {
            Circle second = aPlannedCircle().id(SECOND).build();

            assertThat(refused(() -> aRecruiting().openCircle(second, aHistoricalRecord(), on("2020-01-01"))))
                    .containsExactly(
                            "ecar.circle.history-too-young @/circles/1/authority since=date 2026-11-21",
                            "ecar.process.journal-not-in-order @/journal/2/on earlier=date 2020-01-01 later=date 2027-03-01");
        }

        @Test
        void is_refused_if_an_operation_came_before_the_start_and_is_not_covered() {
            EcarProcess grown = anAnchored().recordAnchoring(withLibraries("2027-02-20"), on("2027-02-20"));

            assertThat(refused(() -> grown.openCircle(planned, PROVEN, on("2027-03-01"))))
                    .containsExactly("ecar.circle.proof-of-other-operations @/circles/0/authority count=1");
        }

        @Test
        void is_refused_for_a_circle_that_has_taken_people_in_before() {
            Circle early = aPlannedCircle()
                    .authority(PROVEN)
                    .addParticipant(aParticipant("p-1", ParticipantRole.RESIDENT, "2027-01-02"))
                    .build();

            assertThat(refused(() -> anAnchored().openCircle(early, PROVEN, on("2027-03-01"))))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-02-15");
        }

        @Test
        void takes_a_leader_who_was_named_before() {
            Circle led = aPlannedCircle()
                    .addParticipant(aParticipant("p-1", ParticipantRole.LEADER, "2027-01-02"))
                    .build();

            assertThat(anAnchored().openCircle(led, PROVEN, on("2027-03-01")).phase())
                    .isEqualTo(Phase.RECRUITING);
        }
    }

    @Nested
    class Prepare {

        /** Maps that no longer give the proof the process was anchored on, and why. */
        static Stream<Arguments> swapped() {
            return Stream.of(
                    Arguments.of(
                            READY.toBuilder()
                                    .operations(List.of())
                                    .answers(List.of())
                                    .build(),
                            List.of(
                                    "ecar.circle.proof-of-other-operations @/anchoredBy count=2",
                                    "ecar.circle.proof-not-reproducible @/anchoredBy"
                                            + " gates=[G1, G2, G3, G4, G5, G6, G7, G8, G9, G10] missing=[no-operation, no-answer] verdict='undetermined'")),
                    Arguments.of(CLOSED, List.of(NOT_FOR_PROCESS)),
                    Arguments.of(
                            changed(READY, to("G6"), answer -> answer.readiness(Readiness.NO)),
                            List.of("ecar.circle.proof-not-reproducible @/anchoredBy"
                                    + " gates=[G6] missing=[answered-no] verdict='not-ready'")),
                    Arguments.of(
                            changed(READY, to("G2", SCHOOLS), answer -> answer.evidence(List.of())),
                            List.of("ecar.circle.proof-not-reproducible @/anchoredBy"
                                    + " gates=[G2] missing=[no-evidence] verdict='undetermined'")),
                    Arguments.of(
                            READY.toBuilder().firstInvitation(unrecorded()).build(),
                            List.of("ecar.circle.proof-not-reproducible @/anchoredBy"
                                    + " gates=[G4] missing=[order-unknown] verdict='undetermined'")),
                    Arguments.of(
                            READY.toBuilder().policyArea(Code.of("housing")).build(),
                            List.of("ecar.circle.proof-of-other-area @/anchoredBy")),
                    Arguments.of(
                            withLibraries("2027-01-30"),
                            List.of("ecar.circle.proof-not-reproducible @/anchoredBy"
                                    + " gates=[G2, G3] missing=[no-answer] verdict='undetermined'")));
        }

        @ParameterizedTest
        @MethodSource("swapped")
        void is_refused_once_anchored_with_a_map_that_no_longer_gives_the_proof(
                AnchoringMap map, List<String> expected) {
            assertThat(refused(() -> anAnchored().recordAnchoring(map, on("2027-02-20"))))
                    .isEqualTo(expected);
        }

        @Test
        void is_refused_for_each_circle_that_was_started_on_it() {
            assertThat(refused(() -> aRecruiting().recordAnchoring(CLOSED, on("2027-03-02"))))
                    .containsExactly(NOT_FOR_PROCESS, NOT_FOR_CIRCLE);
        }

        @Test
        void is_refused_if_it_moves_the_first_invitation_behind_a_circle() {
            AnchoringMap later = READY.toBuilder()
                    .firstInvitation(Stated.known(PartialDate.parse("2027-03-02")))
                    .build();

            assertThat(refused(() -> aRecruiting().recordAnchoring(later, on("2027-03-02"))))
                    .containsExactly("ecar.circle.invited-before-map-says @/circles/0/authority map=date 2027-03-02");
        }

        @Test
        void takes_in_what_is_dated_later() {
            EcarProcess grown = aRecruiting().recordAnchoring(withLibraries("2027-06-01"), on("2027-06-01"));

            assertThat(grown.content().anchoredBy()).contains(PROVEN);
        }

        @Test
        void takes_in_anything_while_it_is_a_draft() {
            assertThat(aDraft(READY)
                            .recordAnchoring(CLOSED, on(ASSESSED))
                            .content()
                            .anchoring())
                    .contains(CLOSED);
        }
    }

    @Nested
    class OtherCommands {

        @Test
        void take_nobody_into_a_circle_recorded_as_history() {
            EcarProcess old = EcarProcess.of(
                    aContent(CLOSED)
                            .anchoredBy(aHistoricalRecord())
                            .addHistory(undated(Phase.DRAFT, Phase.RUNNING))
                            .addCircle(aPlannedCircle()
                                    .authority(aHistoricalRecord())
                                    .addHistory(undatedStep(CircleState.PLANNED, CircleState.RUNNING))
                                    .build())
                            .build(),
                    REFERENCE);
            String tooYoung = "ecar.circle.history-too-young @/circles/0/authority since=date 2026-11-21";

            assertThat(refused(() -> old.admitParticipant(
                            Circles.ID, aParticipant("p-1", ParticipantRole.RESIDENT, "2027-04-01"), on("2027-04-01"))))
                    .containsExactly(tooYoung);
            assertThat(refused(() -> old.recordMeeting(Circles.ID, aMeeting("m-1", "2027-04-01"), on("2027-04-01"))))
                    .containsExactly(tooYoung);
        }

        @Test
        void move_no_process_recorded_as_history_on() {
            EcarProcess old = EcarProcess.of(
                    aContent(CLOSED)
                            .anchoredBy(aHistoricalRecord())
                            .addHistory(undated(Phase.DRAFT, Phase.ANCHORED))
                            .build(),
                    REFERENCE);

            assertThat(refused(
                            () -> old.openCircle(aPlannedCircle().build(), anOverride("2027-03-01"), on("2027-03-01"))))
                    .containsExactly("ecar.circle.history-too-young @/anchoredBy since=date 2026-11-21");
            assertThat(refused(() -> old.pauseProcess(said("elections"), on("2027-03-01"))))
                    .containsExactly("ecar.circle.history-too-young @/anchoredBy since=date 2026-11-21");
        }

        @Test
        void let_nobody_join_before_the_grounds() {
            assertThat(refused(() -> aRecruiting()
                            .admitParticipant(
                                    Circles.ID,
                                    aParticipant("p-1", ParticipantRole.PRACTITIONER, "2027-02-14"),
                                    on("2027-03-05"))))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-02-15");
        }
    }

    // --- content put together by hand

    @Nested
    class Content {

        @Test
        void that_has_left_the_draft_names_grounds() {
            assertThat(refused(aContent(READY).addHistory(step(Phase.DRAFT, Phase.ANCHORED, "2027-02-15"))))
                    .containsExactly("ecar.process.anchored-without-authority @/anchoredBy");
        }

        @Test
        void that_has_left_the_draft_and_was_stopped_names_grounds() {
            assertThat(refused(aContent(READY)
                            .addHistory(step(Phase.DRAFT, Phase.ANCHORED, "2027-02-15"))
                            .addHistory(step(Phase.ANCHORED, Phase.STOPPED, "2027-02-16"))))
                    .containsExactly("ecar.process.anchored-without-authority @/anchoredBy");
        }

        @Test
        void that_was_stopped_as_a_draft_needs_none() {
            ProcessContent content = aContent(CLOSED)
                    .addHistory(step(Phase.DRAFT, Phase.STOPPED, "2027-02-15"))
                    .build();

            assertThat(EcarProcess.of(content, REFERENCE).phase()).isEqualTo(Phase.STOPPED);
        }

        @Test
        void that_holds_a_started_circle_names_grounds_of_its_own() {
            assertThat(refused(aContent(READY).addCircle(aRecruitingCircle().build())))
                    .containsExactly("ecar.process.anchored-without-authority @/anchoredBy");
        }

        @Test
        void that_holds_what_residents_told_names_grounds() {
            Experience told = Experience.builder()
                    .id(ExperienceId.of("e-1"))
                    .meeting(unrecorded())
                    .addTheme(Code.of("schools"))
                    .text(said("told in a circle that never was"))
                    .recordedOn(PartialDate.parse("2027-01-02"))
                    .build();

            assertThat(refused(aContent(READY).addExperience(told)))
                    .containsExactly("ecar.process.anchored-without-authority @/anchoredBy");
        }

        @ParameterizedTest
        @EnumSource(
                value = Phase.class,
                names = {"DRAFT", "STOPPED"},
                mode = EnumSource.Mode.EXCLUDE)
        void can_not_begin_in_the_middle(Phase phase) {
            List<String> found = refused(aContent(READY)
                    .anchoredBy(PROVEN)
                    .addHistory(step(Phase.DRAFT, phase, "2027-02-15"))
                    .addHistory(step(phase, phase, "2027-02-16")));

            assertThat(found).anyMatch(line -> line.startsWith("ecar.history.not-allowed @/history/"));
        }

        @Test
        void that_claims_a_proof_of_a_map_that_is_not_ready_is_refused() {
            assertThat(refused(anAnchoredContent(CLOSED, CLAIMED))).containsExactly(NOT_FOR_PROCESS);
            assertThat(refused(anAnchoredContent(CLOSED, CLAIMED)
                            .addCircle(aRecruitingCircle().authority(CLAIMED).build())))
                    .containsExactly(NOT_FOR_PROCESS, NOT_FOR_CIRCLE);
        }

        @Test
        void that_claims_a_proof_without_a_map_is_refused() {
            assertThat(refused(anAnchoredContent(READY, CLAIMED).anchoring(Optional.empty())))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/anchoredBy gates=[] missing=[] verdict='undetermined'");
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("org.ecarmethod.process.GateTest#foreignProofs")
        void with_the_proof_of_another_process_is_refused(String other, StartAuthority authority, String line) {
            assertThat(refused(anAnchoredContent(READY, authority))).as(other).containsExactly(at(line, "/anchoredBy"));
            assertThat(refused(anAnchoredContent(READY, PROVEN)
                            .addCircle(aRecruitingCircle().authority(authority).build())))
                    .as(other)
                    .containsExactly(at(line, "/circles/0/authority"));
        }

        @Test
        void of_another_area_makes_nothing_of_a_proof_and_map_of_this_one() {
            ProcessContent.Builder housing =
                    anAnchoredContent(READY, PROVEN).policyArea(new PolicyArea(Code.of("housing"), said("Housing")));

            assertThat(refused(housing)).containsExactly("ecar.circle.proof-of-other-area @/anchoredBy");
        }

        @Test
        void that_was_anchored_under_another_profile_is_refused() {
            MethodProfile stricter = Profiles.aStricterProfile().build();

            assertThat(refused(anAnchoredContent(READY, PROVEN), stricter))
                    .containsExactly("ecar.process.other-profile @/profile given='city/1.0' givenHash='"
                            + stricter.pin().hash() + "' wanted='ecar/1.0' wantedHash='"
                            + EcarProfile.v1_0().pin().hash() + "'");
            assertThat(refused(anAnchoredContent(READY, CLAIMED).profile(stricter.pin()), stricter))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/anchoredBy gates=[G11] missing=[no-answer] verdict='undetermined'");
        }

        @Test
        void in_the_draft_has_no_proof_or_override_yet() {
            assertThat(refused(aContent(READY).anchoredBy(PROVEN)))
                    .containsExactly("ecar.circle.started-before-authority @/anchoredBy authority=date 2027-02-15");
            assertThat(refused(aContent(READY).anchoredBy(anOverride("2027-02-20"))))
                    .containsExactly("ecar.circle.started-before-authority @/anchoredBy authority=date 2027-02-20");
        }

        @Test
        void that_left_the_draft_on_an_unknown_day_is_refused_unless_it_is_history() {
            assertThat(refused(aContent(READY).anchoredBy(PROVEN).addHistory(undated(Phase.DRAFT, Phase.ANCHORED))))
                    .containsExactly("ecar.circle.started-before-authority @/anchoredBy authority=date 2027-02-15");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-21", "2026-12", "2026", "2027-02-15"})
        void as_history_has_no_day_of_the_time_of_the_library(String date) {
            assertThat(refused(aContent(CLOSED)
                            .anchoredBy(aHistoricalRecord())
                            .addHistory(step(Phase.DRAFT, Phase.ANCHORED, date))))
                    .containsExactly("ecar.circle.history-too-young @/anchoredBy since=date 2026-11-21");
            assertThat(refused(aContent(CLOSED)
                            .anchoredBy(aHistoricalRecord())
                            .addHistory(step(Phase.DRAFT, Phase.ANCHORED, "2012"))
                            .addHistory(step(Phase.ANCHORED, Phase.RECRUITING, date))))
                    .containsExactly("ecar.circle.history-too-young @/anchoredBy since=date 2026-11-21");
        }

        @Test
        void as_history_names_a_source_that_is_there() {
            assertThat(refused(aContent(CLOSED)
                            .sources(List.of())
                            .anchoredBy(aHistoricalRecord())
                            .addHistory(undated(Phase.DRAFT, Phase.ANCHORED))))
                    .containsExactly("ecar.process.dangling-reference @/anchoredBy/source section='sources'");
        }

        @Test
        void that_was_overridden_after_it_left_the_draft_is_refused() {
            assertThat(refused(anAnchoredContent(CLOSED, anOverride("2027-02-16"))))
                    .containsExactly("ecar.circle.started-before-authority @/anchoredBy authority=date 2027-02-16");
        }

        @Test
        void declares_gaps_only_as_history() {
            Gap gap = new Gap(Section.ANCHORING, said("nobody kept it"));

            assertThat(refused(anAnchoredContent(READY, PROVEN).addGap(gap)))
                    .containsExactly("ecar.process.gap-not-historical @/gaps/0");
            assertThat(refused(
                            anAnchoredContent(CLOSED, anOverride("2027-02-15")).addGap(gap)))
                    .containsExactly("ecar.process.gap-not-historical @/gaps/0");
            assertThat(refused(aContent(READY).addGap(gap)))
                    .containsExactly("ecar.process.gap-not-historical @/gaps/0");
        }

        @Test
        void with_a_gap_for_a_map_does_not_open_the_gate_for_a_circle() {
            ProcessContent.Builder content = aContent(CLOSED)
                    .anchoredBy(aHistoricalRecord())
                    .addHistory(undated(Phase.DRAFT, Phase.RUNNING))
                    .addGap(new Gap(Section.ANCHORING, said("nobody kept it")))
                    .addCircle(aRecruitingCircle().build());

            assertThat(refused(content)).containsExactly(NOT_FOR_CIRCLE);
        }

        @Test
        void can_not_be_made_a_process_by_calling_the_map_unreadable() {
            Examination examination = Examination.of(
                            anAnchoredContent(CLOSED, PROVEN).build(), REFERENCE, ASSESSED)
                    .withUnreadable(List.of(Section.ANCHORING));

            assertThat(examination.examine().process()).isEmpty();
        }
    }

    @Nested
    class CircleInContent {

        private List<String> refusedWith(Circle circle) {
            ProcessContent changed =
                    aRecruiting().content().toBuilder().circles(List.of(circle)).build();
            return refused(changed.toBuilder());
        }

        private Circle opened() {
            return aRecruiting().circle(Circles.ID).orElseThrow();
        }

        @Test
        void can_not_be_built_without_grounds() {
            assertThat(violations(() ->
                            opened().toBuilder().authority(Optional.empty()).build()))
                    .containsExactly("ecar.circle.started-without-authority @/authority");
            assertThat(violations(() -> opened().toBuilder()
                            .authority(Optional.empty())
                            .history(List.of())
                            .participants(Circles.residents(6))
                            .build()))
                    .containsExactly("ecar.circle.started-without-authority @/authority");
        }

        @Test
        void is_refused_with_other_grounds_put_into_it() {
            assertThat(refusedWith(
                            opened().toBuilder().authority(aHistoricalRecord()).build()))
                    .containsExactly("ecar.circle.history-too-young @/circles/0/authority since=date 2026-11-21");
            assertThat(refusedWith(opened().toBuilder()
                            .authority(anOverride("2027-03-02"))
                            .build()))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-03-02");
            assertThat(refusedWith(opened().toBuilder()
                            .authority(new StartAuthority.Claimed(LocalDate.of(2027, 1, 10)))
                            .build()))
                    .containsExactly("ecar.circle.proof-not-reproducible @/circles/0/authority"
                            + " gates=[G2, G3, G7, G9] missing=[no-answer] verdict='undetermined'");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2027-02-14 | ecar.circle.started-before-authority authority=date 2027-02-15"
                            + "; ecar.circle.invited-before-map-says map=date 2027-03-01",
                    "2027-02-28 | ecar.circle.invited-before-map-says map=date 2027-03-01",
                    "2027 | ecar.circle.started-before-authority authority=date 2027-02-15",
                    "2028-01-10 | ecar.circle.proof-expired expired=date 2028-01-10 start=date 2028-01-10",
                    "2028 | ecar.circle.proof-expired expired=date 2028-01-10 start=date 2028",
                })
        void is_refused_with_another_start_put_into_its_history(String start, String expected) {
            Circle changed = opened().toBuilder()
                    .history(List.of(Circles.step(CircleState.PLANNED, CircleState.RECRUITING, start)))
                    .build();

            assertThat(refusedWith(changed))
                    .containsExactlyElementsOf(Stream.of(expected.split("; "))
                            .map(line -> at(line, "/circles/0/authority"))
                            .toList());
        }

        @Test
        void is_refused_with_a_start_that_nobody_dated() {
            Circle changed = opened().toBuilder()
                    .history(List.of(undatedStep(CircleState.PLANNED, CircleState.RECRUITING)))
                    .build();

            assertThat(refusedWith(changed))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-02-15");
        }

        @Test
        void is_refused_with_its_history_taken_out_and_what_it_did_left_in() {
            Circle changed = aRunningCircle().history(List.of()).build();

            assertThat(refusedWith(changed))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-02-15");
        }

        @Test
        void is_refused_with_a_history_that_does_not_begin_at_the_beginning() {
            Circle changed = opened().toBuilder()
                    .history(List.of(Circles.step(CircleState.RECRUITING, CircleState.RUNNING, "2027-04-01")))
                    .build();

            assertThat(refusedWith(changed))
                    .containsExactly(
                            "ecar.history.gap @/circles/0/history/0/from expected='planned' found='recruiting'");
        }

        @Test
        void is_refused_with_a_jump_over_recruiting_unless_it_is_history() {
            Circle changed = opened().toBuilder()
                    .history(List.of(Circles.step(CircleState.PLANNED, CircleState.RUNNING, "2027-03-01")))
                    .build();

            assertThat(refusedWith(changed))
                    .containsExactly("ecar.history.not-allowed @/circles/0/history/0/to"
                            + " allowed=[recruiting, stopped] from='planned' to='running'");
        }

        @ParameterizedTest
        @EnumSource(names = {"RESIDENT", "PRACTITIONER"})
        void is_refused_with_people_who_joined_before_the_grounds(ParticipantRole role) {
            Circle changed = opened().toBuilder()
                    .addParticipant(aParticipant("p-1", role, "2027-02-14"))
                    .build();

            assertThat(refusedWith(changed))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-02-15");
        }

        @Test
        void is_refused_with_meetings_before_the_override() {
            Circle changed = aRunningCircle()
                    .authority(anOverride("2027-02-20"))
                    .addMeeting(aMeeting("m-9", "2027-02-19"))
                    .build();

            assertThat(refusedWith(changed))
                    .containsExactly(
                            "ecar.circle.started-before-authority @/circles/0/authority authority=date 2027-02-20");
        }

        @Test
        void is_no_history_in_a_process_of_today_even_without_any_date() {
            Circle undated = aPlannedCircle()
                    .authority(aHistoricalRecord())
                    .addHistory(undatedStep(CircleState.PLANNED, CircleState.RUNNING))
                    .build();

            assertThat(refusedWith(undated))
                    .containsExactly("ecar.circle.history-too-young @/circles/0/authority since=date 2026-11-21");
        }

        @Test
        void is_no_history_with_residents_of_today() {
            ProcessContent.Builder old = aContent(CLOSED)
                    .anchoredBy(aHistoricalRecord())
                    .addHistory(undated(Phase.DRAFT, Phase.RUNNING))
                    .addCircle(aPlannedCircle()
                            .authority(aHistoricalRecord())
                            .addHistory(undatedStep(CircleState.PLANNED, CircleState.RUNNING))
                            .addParticipant(aParticipant("p-1", ParticipantRole.RESIDENT, "2026-11-21"))
                            .build());

            assertThat(refused(old))
                    .containsExactly("ecar.circle.history-too-young @/circles/0/authority since=date 2026-11-21");
        }

        @Test
        void may_have_been_dropped_while_planned_without_any_grounds() {
            Circle dropped = aPlannedCircle().id(SECOND).build().stop(said("no interest"), on("2027-01-10"));
            ProcessContent content = aContent(CLOSED).addCircle(dropped).build();

            assertThat(EcarProcess.of(content, REFERENCE).phase()).isEqualTo(Phase.DRAFT);
        }
    }

    @Test
    void no_proof_reaches_a_process_that_its_own_map_does_not_give() {
        EcarProcess process = aRecruiting();
        AnchoringMap map = process.content().anchoring().orElseThrow();

        AnchoringProof held =
                ((StartAuthority.Proven) process.content().anchoredBy().orElseThrow()).proof();

        assertThat(map.policyArea()).isEqualTo(AREA);
        assertThat(process.assess(held.assessedOn()).proof()).contains(held);
    }
}
