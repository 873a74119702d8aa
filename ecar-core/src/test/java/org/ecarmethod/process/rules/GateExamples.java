package org.ecarmethod.process.rules;

import static org.ecarmethod.circle.CircleIssues.HISTORY_TOO_YOUNG;
import static org.ecarmethod.circle.CircleIssues.INVITED_BEFORE_MAP_SAYS;
import static org.ecarmethod.circle.CircleIssues.PROOF_EXPIRED;
import static org.ecarmethod.circle.CircleIssues.PROOF_NOT_REPRODUCIBLE;
import static org.ecarmethod.circle.CircleIssues.PROOF_OF_OTHER_AREA;
import static org.ecarmethod.circle.CircleIssues.PROOF_OF_OTHER_OPERATIONS;
import static org.ecarmethod.circle.CircleIssues.PROOF_OF_OTHER_PROFILE;
import static org.ecarmethod.circle.CircleIssues.READINESS_TAKEN_BACK;
import static org.ecarmethod.circle.CircleIssues.STARTED_BEFORE_AUTHORITY;
import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.anchoring.AnchoringIssues;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.CriterionScore;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.anchoring.ReadinessAnswer;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;

/** The gate (I7), and the rules on the anchoring map (R0.2 to R0.4). */
public final class GateExamples {

    private GateExamples() {}

    public static List<Example> gate() {
        Changes closed = Changes.toClosed();
        StartAuthority foreign = new StartAuthority.Proven(Processes.map()
                .assess(Processes.otherProfile(), Processes.on("2027-02-01"))
                .proof()
                .orElseThrow());
        return List.of(
                fails(
                        "I7",
                        PROOF_NOT_REPRODUCIBLE,
                        closed.map(next -> next.answers(without("G2", "G10"))),
                        "/anchoredBy gates=G2, G10 missing=no-answer verdict=undetermined",
                        "/circles/0/authority gates=G2, G10 missing=no-answer verdict=undetermined"),
                passes("I7", PROOF_NOT_REPRODUCIBLE, closed),
                fails(
                        "I7",
                        PROOF_OF_OTHER_PROFILE,
                        closed.circle(next -> next.authority(foreign)),
                        "/circles/0/authority"),
                passes(
                        "I7",
                        PROOF_OF_OTHER_PROFILE,
                        closed.circle(next -> next.authority(new StartAuthority.Claimed(Processes.on("2027-02-01"))))),
                fails(
                        "I7",
                        PROOF_OF_OTHER_AREA,
                        closed.all(next -> next.policyArea(new PolicyArea(Code.of("sport"), Responses.said("Sport")))),
                        "/anchoredBy",
                        "/circles/0/authority"),
                passes("I7", PROOF_OF_OTHER_AREA, closed),
                fails(
                        "I7",
                        PROOF_OF_OTHER_OPERATIONS,
                        closed.map(next ->
                                next.operations(Processes.map().operations().subList(0, 1))),
                        "/anchoredBy count=1",
                        "/circles/0/authority count=1"),
                passes(
                        "I7",
                        PROOF_OF_OTHER_OPERATIONS,
                        closed.map(next ->
                                next.addOperation(Processes.operation("sports-halls", Responses.CULTURE).toBuilder()
                                        .addedOn(PartialDate.parse("2027-03-01"))
                                        .build()))),
                fails(
                        "I7",
                        READINESS_TAKEN_BACK,
                        closed.map(next -> next.addAnswers(
                                no("G2", "schools", "2027-02-19"), no("G3", "libraries", "2027-03-01"))),
                        "/circles/0/authority gates=G2, G3 start=2027-03-01"),
                passes(
                        "I7",
                        READINESS_TAKEN_BACK,
                        closed.map(next -> next.addAnswer(no("G2", "schools", "2027-03-02")))),
                passes(
                        "I7",
                        READINESS_TAKEN_BACK,
                        closed.map(next -> next.addAnswers(
                                no("G2", "schools", "2027-02-10"),
                                Processes.yes("G2", Optional.of("schools"), AnchoringLevel.ORGANISATION).toBuilder()
                                        .answeredOn(PartialDate.parse("2027-02-15"))
                                        .build()))),
                fails(
                        "I7",
                        PROOF_EXPIRED,
                        closed.circleStep(0, "2028-01-20"),
                        "/circles/0/authority expired=2028-01-20 start=2028-01-20"),
                passes("I7", PROOF_EXPIRED, closed.circleStep(0, "2028-01-19")),
                fails(
                        "I7",
                        STARTED_BEFORE_AUTHORITY,
                        closed.phaseStep(0, "2027-01-31"),
                        "/anchoredBy authority=2027-02-01"),
                passes("I7", STARTED_BEFORE_AUTHORITY, closed.phaseStep(0, "2027-02-02")),
                fails(
                        "I7",
                        INVITED_BEFORE_MAP_SAYS,
                        closed.circleStep(0, "2027-02-28"),
                        "/circles/0/authority map=2027-03-01"),
                passes(
                        "I7",
                        INVITED_BEFORE_MAP_SAYS,
                        closed.circleStep(0, "2027-02-28")
                                .circle(next -> next.authority(Processes.overridden("2027-02-01")))),
                fails(
                        "I7",
                        HISTORY_TOO_YOUNG,
                        Changes.to(Processes.historical()).phaseStep(0, "2026-11-21"),
                        "/anchoredBy since=2026-11-21"),
                passes(
                        "I7",
                        HISTORY_TOO_YOUNG,
                        Changes.to(Processes.historical()).phaseStep(0, "2026-11-20")));
    }

    public static List<Example> map() {
        Changes closed = Changes.toClosed();
        return List.of(
                fails(
                        "R0.2",
                        AnchoringIssues.READINESS_INCOMPLETE,
                        closed.map(next -> next.answers(Processes.map().answers().stream()
                                .filter(answer -> !answer.gate().equals(CriterionId.of("G3"))
                                        || !answer.operation().equals(Optional.of(OperationId.of("libraries"))))
                                .toList())),
                        "/anchoring/operations/1 gate=G3"),
                passes("R0.2", AnchoringIssues.READINESS_INCOMPLETE, closed.map(next -> next.answers(without("G5")))),
                fails(
                        "R0.2a",
                        AnchoringIssues.UNKNOWN_GATE,
                        closed.map(next -> next.addAnswer(once("G11", Readiness.YES))),
                        "/anchoring/answers/9/gate"),
                passes(
                        "R0.2a",
                        AnchoringIssues.UNKNOWN_GATE,
                        closed.map(next -> next.addAnswer(once("G10", Readiness.YES)))),
                fails(
                        "R0.2b",
                        AnchoringIssues.UNKNOWN_CRITERION,
                        closed.map(next -> next.addScore(score("C9"))),
                        "/anchoring/scores/1/criterion"),
                passes("R0.2b", AnchoringIssues.UNKNOWN_CRITERION, closed.map(next -> next.addScore(score("C8")))),
                fails(
                        "R0.3",
                        AnchoringIssues.LEVEL_MISSING,
                        closed.map(next -> next.answers(Processes.map().answers().stream()
                                .map(answer -> answer.toBuilder()
                                        .level(AnchoringLevel.ORGANISATION)
                                        .build())
                                .toList())),
                        "/anchoring/answers level=political",
                        "/anchoring/answers level=work-management"),
                passes("R0.3", AnchoringIssues.LEVEL_MISSING, closed),
                fails(
                        "R0.4",
                        AnchoringIssues.STARTED_AGAINST_ADVICE,
                        closed.map(
                                next -> next.addAnswer(once("G6", Readiness.NO)).addAnswer(once("G10", Readiness.NO))),
                        "/anchoring/answers gate=G10",
                        "/anchoring/answers gate=G6"),
                passes(
                        "R0.4",
                        AnchoringIssues.STARTED_AGAINST_ADVICE,
                        closed.map(next -> next.addAnswer(once("G7", Readiness.NO)))));
    }

    private static List<ReadinessAnswer> without(String... gates) {
        return Processes.map().answers().stream()
                .filter(answer -> !List.of(gates).contains(answer.gate().value()))
                .toList();
    }

    private static ReadinessAnswer once(String gate, Readiness readiness) {
        return Processes.yes(gate, Optional.empty(), AnchoringLevel.POLITICAL).toBuilder()
                .readiness(readiness)
                .answeredOn(PartialDate.parse("2027-02-10"))
                .build();
    }

    private static CriterionScore score(String criterion) {
        return new CriterionScore(
                CriterionId.of(criterion), 1, PartialDate.parse("2027-02-10"), Responses.said("Asked"));
    }

    private static ReadinessAnswer no(String gate, String operation, String on) {
        return Processes.yes(gate, Optional.of(operation), AnchoringLevel.ORGANISATION).toBuilder()
                .readiness(Readiness.NO)
                .answeredOn(PartialDate.parse(on))
                .build();
    }
}
