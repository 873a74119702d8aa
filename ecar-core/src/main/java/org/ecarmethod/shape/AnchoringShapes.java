package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.privacy.Sensitivity.WORKING;
import static org.ecarmethod.shape.OrganisationShapes.BODY_ID;
import static org.ecarmethod.shape.OrganisationShapes.CASE_NUMBER;
import static org.ecarmethod.shape.Part.optional;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.DONE_ON;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.integer;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;
import static org.ecarmethod.shape.Types.text;

import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.CriterionScore;
import org.ecarmethod.anchoring.Evidence;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.anchoring.ReadinessAnswer;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;

/** How the anchoring map is put together. A proof does not: it is made again from the map. */
final class AnchoringShapes {

    private static final ValueType<OperationId> OPERATION_ID = id(Target.OPERATIONS, OperationId::of);
    private static final ValueType<CriterionId> CRITERION_ID =
            text(Form.CRITERION_ID, CriterionId::of, CriterionId::value);

    private static final Shape<AffectedOperation> OPERATION = Shape.<AffectedOperation, AffectedOperation.Builder>of(
                    "Operation", AffectedOperation::builder)
            .allSeenAs(RECORD)
            .id("id", OPERATION_ID, AffectedOperation::id, AffectedOperation.Builder::id)
            .required("body", BODY_ID, AffectedOperation::body, AffectedOperation.Builder::body)
            .required("couldChange", TEXT, AffectedOperation::couldChange, AffectedOperation.Builder::couldChange)
            .optional("offLimits", TEXT, AffectedOperation::offLimits, AffectedOperation.Builder::offLimits)
            .seenAs(WORKING)
            .required("recipient", stated(TEXT), AffectedOperation::recipient, AffectedOperation.Builder::recipient)
            .required("replyBy", stated(DATE), AffectedOperation::replyBy, AffectedOperation.Builder::replyBy)
            .required("addedOn", DONE_ON, AffectedOperation::addedOn, AffectedOperation.Builder::addedOn)
            .build(AffectedOperation.Builder::build);

    private static final Shape<Evidence> EVIDENCE = record(
                    "Evidence",
                    required("kind", term(EvidenceKind.class), Evidence::kind),
                    optional("ownKind", CODE, Evidence::ownKind),
                    required("reference", TEXT, Evidence::reference),
                    optional("caseNumber", CASE_NUMBER, Evidence::caseNumber),
                    Evidence::new)
            .seenAs(RECORD);

    private static final Shape<ReadinessAnswer> ANSWER = Shape.<ReadinessAnswer, ReadinessAnswer.Builder>of(
                    "ReadinessAnswer", ReadinessAnswer::builder)
            .allSeenAs(RECORD)
            .required("gate", CRITERION_ID, ReadinessAnswer::gate, ReadinessAnswer.Builder::gate)
            .optional("operation", OPERATION_ID, ReadinessAnswer::operation, ReadinessAnswer.Builder::operation)
            .required(
                    "readiness", term(Readiness.class), ReadinessAnswer::readiness, ReadinessAnswer.Builder::readiness)
            .required("answeredOn", DONE_ON, ReadinessAnswer::answeredOn, ReadinessAnswer.Builder::answeredOn)
            .required("by", TEXT, ReadinessAnswer::by, ReadinessAnswer.Builder::by)
            .required("level", term(AnchoringLevel.class), ReadinessAnswer::level, ReadinessAnswer.Builder::level)
            .list("evidence", sequence(EVIDENCE), ReadinessAnswer::evidence, ReadinessAnswer.Builder::evidence)
            .optional("remark", TEXT, ReadinessAnswer::remark, ReadinessAnswer.Builder::remark)
            .seenAs(WORKING)
            .build(ReadinessAnswer.Builder::build);

    private static final Shape<CriterionScore> SCORE = record(
                    "Score",
                    required("criterion", CRITERION_ID, CriterionScore::criterion),
                    required("score", integer("score", Criterion.LOWEST, Criterion.HIGHEST), CriterionScore::score),
                    required("scoredOn", DONE_ON, CriterionScore::scoredOn),
                    required("grounds", TEXT, CriterionScore::grounds),
                    CriterionScore::new)
            .seenAs(WORKING);

    static final Shape<AnchoringMap> MAP = Shape.<AnchoringMap, AnchoringMap.Builder>of("Map", AnchoringMap::builder)
            .allSeenAs(RECORD)
            .required("policyArea", CODE, AnchoringMap::policyArea, AnchoringMap.Builder::policyArea)
            .required(
                    "firstInvitation",
                    stated(DATE),
                    AnchoringMap::firstInvitation,
                    AnchoringMap.Builder::firstInvitation)
            .list("operations", sequence(OPERATION), AnchoringMap::operations, AnchoringMap.Builder::operations)
            .list("answers", sequence(ANSWER), AnchoringMap::answers, AnchoringMap.Builder::answers)
            .list("scores", sequence(SCORE), AnchoringMap::scores, AnchoringMap.Builder::scores)
            .seenAs(WORKING)
            .build(AnchoringMap.Builder::build);

    private AnchoringShapes() {}
}
