package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;
import static org.ecarmethod.json.internal.format.OrganisationJson.BODY_ID;
import static org.ecarmethod.json.internal.format.OrganisationJson.CASE_NUMBER;

import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.CriterionScore;
import org.ecarmethod.anchoring.Evidence;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.anchoring.ReadinessAnswer;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Form;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;

/** How the anchoring map stands in a document. A proof does not: it is made again from the map. */
final class AnchoringJson {

    private static final Codec<OperationId> OPERATION_ID = Scalars.id(OperationId::of);
    private static final Codec<CriterionId> CRITERION_ID =
            Scalars.text(Form.CRITERION_ID, CriterionId::of, CriterionId::value);

    private static final Codec<AffectedOperation> OPERATION = ObjectCodec.<AffectedOperation>of("Operation")
            .required("id", OPERATION_ID, AffectedOperation::id)
            .required("body", BODY_ID, AffectedOperation::body)
            .required("couldChange", TEXT, AffectedOperation::couldChange)
            .optional("offLimits", TEXT, AffectedOperation::offLimits)
            .required("recipient", stated(TEXT), AffectedOperation::recipient)
            .required("replyBy", stated(DATE), AffectedOperation::replyBy)
            .required("addedOn", DATE, AffectedOperation::addedOn)
            .make(v -> AffectedOperation.builder()
                    .id(v.at(0))
                    .body(v.at(1))
                    .couldChange(v.at(2))
                    .offLimits(v.maybe(3))
                    .recipient(v.at(4))
                    .replyBy(v.at(5))
                    .addedOn(v.at(6))
                    .build());

    private static final Codec<Evidence> EVIDENCE = ObjectCodec.<Evidence>of("Evidence")
            .required("kind", Scalars.term(EvidenceKind.class), Evidence::kind)
            .optional("ownKind", CODE, Evidence::ownKind)
            .required("reference", TEXT, Evidence::reference)
            .optional("caseNumber", CASE_NUMBER, Evidence::caseNumber)
            .make(v -> new Evidence(v.at(0), v.maybe(1), v.at(2), v.maybe(3)));

    private static final Codec<ReadinessAnswer> ANSWER = ObjectCodec.<ReadinessAnswer>of("ReadinessAnswer")
            .required("gate", CRITERION_ID, ReadinessAnswer::gate)
            .optional("operation", OPERATION_ID, ReadinessAnswer::operation)
            .required("readiness", Scalars.term(Readiness.class), ReadinessAnswer::readiness)
            .required("answeredOn", DATE, ReadinessAnswer::answeredOn)
            .required("by", TEXT, ReadinessAnswer::by)
            .required("level", Scalars.term(AnchoringLevel.class), ReadinessAnswer::level)
            .list("evidence", Lists.sequence(EVIDENCE), ReadinessAnswer::evidence)
            .optional("remark", TEXT, ReadinessAnswer::remark)
            .make(v -> ReadinessAnswer.builder()
                    .gate(v.at(0))
                    .operation(v.maybe(1))
                    .readiness(v.at(2))
                    .answeredOn(v.at(3))
                    .by(v.at(4))
                    .level(v.at(5))
                    .evidence(v.list(6))
                    .remark(v.maybe(7))
                    .build());

    private static final Codec<CriterionScore> SCORE = ObjectCodec.<CriterionScore>of("Score")
            .required("criterion", CRITERION_ID, CriterionScore::criterion)
            .required("score", Scalars.integer("score", Criterion.LOWEST, Criterion.HIGHEST), CriterionScore::score)
            .required("scoredOn", DATE, CriterionScore::scoredOn)
            .required("grounds", TEXT, CriterionScore::grounds)
            .make(v -> new CriterionScore(v.at(0), v.<Integer>at(1), v.at(2), v.at(3)));

    static final Codec<AnchoringMap> MAP = ObjectCodec.<AnchoringMap>of("Map")
            .required("policyArea", CODE, AnchoringMap::policyArea)
            .required("firstInvitation", stated(DATE), AnchoringMap::firstInvitation)
            .list("operations", Lists.sequence(OPERATION), AnchoringMap::operations)
            .list("answers", Lists.sequence(ANSWER), AnchoringMap::answers)
            .list("scores", Lists.sequence(SCORE), AnchoringMap::scores)
            .make(v -> AnchoringMap.builder()
                    .policyArea(v.at(0))
                    .firstInvitation(v.at(1))
                    .operations(v.list(2))
                    .answers(v.list(3))
                    .scores(v.list(4))
                    .build());

    private AnchoringJson() {}
}
