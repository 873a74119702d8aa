package org.ecarmethod.benchmarks.typed;

import java.util.List;
import java.util.Map;
import org.ecarmethod.benchmarks.typed.Anchoring.AnchoringMap;
import org.ecarmethod.benchmarks.typed.Circles.Authority;
import org.ecarmethod.benchmarks.typed.Circles.Circle;
import org.ecarmethod.benchmarks.typed.Findings.Experience;
import org.ecarmethod.benchmarks.typed.Findings.Finding;
import org.ecarmethod.benchmarks.typed.Findings.Proposal;
import org.ecarmethod.benchmarks.typed.Organisation.Body;
import org.ecarmethod.benchmarks.typed.Organisation.Municipality;
import org.ecarmethod.benchmarks.typed.Organisation.PolicyArea;
import org.ecarmethod.benchmarks.typed.Organisation.Profile;
import org.ecarmethod.benchmarks.typed.Organisation.Source;
import org.ecarmethod.benchmarks.typed.Parts.Citation;
import org.ecarmethod.benchmarks.typed.Parts.Given;
import org.ecarmethod.benchmarks.typed.Parts.Transition;
import org.ecarmethod.benchmarks.typed.Responses.Commitment;
import org.ecarmethod.benchmarks.typed.Responses.Feedback;
import org.ecarmethod.benchmarks.typed.Responses.FollowUp;
import org.ecarmethod.benchmarks.typed.Responses.Referral;
import org.ecarmethod.benchmarks.typed.Responses.Response;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Section;
import org.ecarmethod.text.PartialDate;

/** A whole process in beans whose dates, ids and terms have types. */
public final class TypedProcess {

    public String format;
    public ProcessId id;
    public Map<String, String> title;
    public Municipality municipality;
    public PolicyArea policyArea;
    public Profile profile;
    public List<Source> sources = List.of();
    public List<Gap> gaps = List.of();
    public List<Fact> facts = List.of();
    public List<Body> bodies = List.of();
    public AnchoringMap anchoring;
    public Authority anchoredBy;
    public List<Transition<Phase>> history = List.of();
    public List<Circle> circles = List.of();
    public List<Experience> experiences = List.of();
    public List<Finding> findings = List.of();
    public List<Proposal> proposals = List.of();
    public List<Referral> referrals = List.of();
    public List<Response> responses = List.of();
    public List<Commitment> commitments = List.of();
    public List<FollowUp> followUps = List.of();
    public List<Feedback> feedback = List.of();
    public List<OpenItem> openItems = List.of();

    /** An empty process. */
    public TypedProcess() {}

    /** A part that is lacking. */
    public static final class Gap {
        public Section section;
        public Map<String, String> reason;
    }

    /** What is said about the process. */
    public static final class Fact {
        public FactId id;
        public RecordedFact.Kind kind;
        public Map<String, String> text;
        public Citation source;
        public List<Integer> coreFunctions = List.of();
    }

    /** What remains. */
    public static final class OpenItem {
        public FactId id;
        public Map<String, String> text;
        public Given<BodyId> owner;
        public Given<PartialDate> due;
        public Citation source;
    }
}
