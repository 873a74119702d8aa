package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Anchoring maps for tests: one that opens all gates, its parts, and ways to take something out of it. */
public final class AnchoringMaps {

    /** The policy area of the reference profile. */
    public static final Code AREA = Code.of("everyday-discrimination");

    /** First operation of the ready map. */
    public static final OperationId SCHOOLS = OperationId.of("op-schools");

    /** Second operation of the ready map. */
    public static final OperationId HOUSING = OperationId.of("op-housing");

    /** Body of the first operation. */
    public static final BodyId EDUCATION = BodyId.of("b-education");

    /** Body of the second operation. */
    public static final BodyId COMPANY = BodyId.of("b-housing-company");

    /** The day on which the oldest answer of the ready map was given: G5, G6 and G10. */
    public static final LocalDate OLDEST_ANSWER = LocalDate.of(2027, 1, 10);

    /** The day on which the last of the operations of the ready map answered G2 or G3. */
    public static final LocalDate ANCHORED = LocalDate.of(2027, 1, 25);

    /** A day on which the ready map is ready. */
    public static final LocalDate ASSESSED = LocalDate.of(2027, 2, 15);

    /** The first invitation of the ready map. */
    public static final LocalDate INVITATION = LocalDate.of(2027, 3, 1);

    private AnchoringMaps() {}

    /** A map with two operations and all ten gates of the reference open, dated in January 2027. */
    public static AnchoringMap.Builder aReadyMap() {
        return AnchoringMap.builder()
                .policyArea(AREA)
                .firstInvitation(Stated.known(PartialDate.of(INVITATION)))
                .addOperations(anOperation(SCHOOLS, EDUCATION).build())
                .addOperations(anOperation(HOUSING, COMPANY).build())
                .addAnswers(aYes("G5", "2027-01-10")
                        .level(AnchoringLevel.POLITICAL)
                        .evidence(List.of(new Evidence(
                                EvidenceKind.DECISION,
                                said("decision, paragraph 7"),
                                Optional.of(CaseNumber.of("KS/2027:7")))))
                        .build())
                .addAnswers(aYes("G6", "2027-01-10").build())
                .addAnswers(aYes("G10", "2027-01-10").build())
                .addAnswers(aYes("G7", "2027-01-12").build())
                .addAnswers(aYes("G9", "2027-01-12").build())
                .addAnswers(aYes("G2", SCHOOLS, "2027-01-15").build())
                .addAnswers(aYes("G3", SCHOOLS, "2027-01-18").build())
                .addAnswers(aYes("G2", HOUSING, "2027-01-20").build())
                .addAnswers(aYes("G3", HOUSING, "2027-01-25")
                        .level(AnchoringLevel.WORK_MANAGEMENT)
                        .build());
    }

    /** The proof that the ready map gives on {@link #ASSESSED} under the reference. */
    public static AnchoringProof aProof() {
        return proofOf(aReadyMap().build(), ASSESSED);
    }

    /** The proof that a map gives on a day under the reference. */
    public static AnchoringProof proofOf(AnchoringMap map, LocalDate day) {
        return map.assess(EcarProfile.v1_0(), day).proof().orElseThrow();
    }

    /** An operation that was put on the map on 5 January 2027, with recipient and reply-by date. */
    public static AffectedOperation.Builder anOperation(OperationId id, BodyId body) {
        return AffectedOperation.builder()
                .id(id)
                .body(body)
                .couldChange(said("how complaints are taken care of"))
                .recipient(Stated.known(said("registrar")))
                .replyBy(Stated.known(PartialDate.parse("2027-12")))
                .addedOn(PartialDate.parse("2027-01-05"));
    }

    /** A yes with evidence to a gate that is answered once. */
    public static ReadinessAnswer.Builder aYes(String gate, String day) {
        return ReadinessAnswer.builder()
                .gate(CriterionId.of(gate))
                .readiness(Readiness.YES)
                .answeredOn(PartialDate.parse(day))
                .by(said("head of administration"))
                .level(AnchoringLevel.ORGANISATION)
                .addEvidence(new Evidence(EvidenceKind.SIGNED_NOTE, said("note"), Optional.empty()));
    }

    /** A yes with evidence of one operation. */
    public static ReadinessAnswer.Builder aYes(String gate, OperationId operation, String day) {
        return aYes(gate, day).operation(operation);
    }

    /** Which answers are to one gate. */
    public static Predicate<ReadinessAnswer> to(String gate) {
        return answer -> answer.gate().equals(CriterionId.of(gate));
    }

    /** Which answers are to one gate by one operation. */
    public static Predicate<ReadinessAnswer> to(String gate, OperationId operation) {
        return to(gate).and(answer -> answer.operation().equals(Optional.of(operation)));
    }

    /** The map without some answers. */
    public static AnchoringMap without(AnchoringMap map, Predicate<ReadinessAnswer> which) {
        return map.toBuilder()
                .answers(map.answers().stream().filter(which.negate()).toList())
                .build();
    }

    /** The map with some answers changed. */
    public static AnchoringMap changed(
            AnchoringMap map, Predicate<ReadinessAnswer> which, UnaryOperator<ReadinessAnswer.Builder> change) {
        List<ReadinessAnswer> answers = new ArrayList<>();
        map.answers()
                .forEach(answer -> answers.add(
                        which.test(answer) ? change.apply(answer.toBuilder()).build() : answer));
        return map.toBuilder().answers(answers).build();
    }

    /** The map with one operation changed. */
    public static AnchoringMap changed(
            AnchoringMap map, OperationId operation, UnaryOperator<AffectedOperation.Builder> change) {
        List<AffectedOperation> operations = new ArrayList<>();
        map.operations()
                .forEach(known -> operations.add(
                        known.id().equals(operation)
                                ? change.apply(known.toBuilder()).build()
                                : known));
        return map.toBuilder().operations(operations).build();
    }

    /** A value that nobody recorded. */
    public static <T> Stated<T> unrecorded() {
        return Stated.unknown(said("not recorded"));
    }

    /** Something said in English. */
    public static LocalizedText said(String text) {
        return LocalizedText.of("en", text);
    }
}
