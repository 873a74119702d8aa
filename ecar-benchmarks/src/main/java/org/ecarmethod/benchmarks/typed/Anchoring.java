package org.ecarmethod.benchmarks.typed;

import java.util.List;
import java.util.Map;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.benchmarks.typed.Parts.Given;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;

/** The anchoring map. */
public final class Anchoring {

    private Anchoring() {}

    /** The map. */
    public static final class AnchoringMap {
        public Code policyArea;
        public Given<PartialDate> firstInvitation;
        public List<Operation> operations = List.of();
        public List<ReadinessAnswer> answers = List.of();
        public List<Score> scores = List.of();
    }

    /** What could be changed. */
    public static final class Operation {
        public OperationId id;
        public BodyId body;
        public Map<String, String> couldChange;
        public Map<String, String> offLimits;
        public Given<Map<String, String>> recipient;
        public Given<PartialDate> replyBy;
        public PartialDate addedOn;
    }

    /** An answer on readiness. */
    public static final class ReadinessAnswer {
        public CriterionId gate;
        public OperationId operation;
        public Readiness readiness;
        public PartialDate answeredOn;
        public Map<String, String> by;
        public AnchoringLevel level;
        public List<Evidence> evidence = List.of();
        public Map<String, String> remark;
    }

    /** What an answer rests on. */
    public static final class Evidence {
        public EvidenceKind kind;
        public Map<String, String> reference;
        public CaseNumber caseNumber;
    }

    /** A score. */
    public static final class Score {
        public CriterionId criterion;
        public Integer score;
        public PartialDate scoredOn;
        public Map<String, String> grounds;
    }
}
