package org.ecarmethod.benchmarks.typed;

import java.util.List;
import java.util.Map;
import org.ecarmethod.benchmarks.typed.Parts.Citation;
import org.ecarmethod.benchmarks.typed.Parts.Given;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;

/** Referrals, responses, commitments, follow-ups and feedback. */
public final class Responses {

    private Responses() {}

    /** What was put before a body. */
    public static final class Referral {
        public ReferralId id;
        public BodyId to;
        public List<ProposalId> proposals = List.of();
        public Map<String, String> question;
        public Given<PartialDate> sentOn;
        public Given<PartialDate> replyBy;
        public List<Extension> extensions = List.of();
        public Given<CaseNumber> caseNumber;
        public ReferralId after;
        public Map<String, String> chainReason;
        public ReferralId again;
    }

    /** More time for a reply. */
    public static final class Extension {
        public Given<PartialDate> on;
        public Given<PartialDate> replyBy;
        public Given<Map<String, String>> reason;
    }

    /** Who answered. */
    public static final class Respondent {
        public List<BodyId> named;
        public Map<String, String> collective;
        public Map<String, String> unnamed;
    }

    /** What was answered. */
    public static final class Response {
        public ResponseId id;
        public Code theme;
        public Given<ReferralId> referral;
        public Respondent respondent;
        public List<BodyId> partners = List.of();
        public List<Answer> answers = List.of();
    }

    /** One answer. */
    public static final class Answer {
        public Given<PartialDate> on;
        public Given<FormalOutcome> formalOutcome;
        public State state;
        public AuthorityLevel level;
        public Given<BodyId> decidedBy;
        public Given<MeetsProposal> meetsProposal;
        public Given<Execution> execution;
        public Map<String, String> text;
        public Citation source;
        public List<Map<String, String>> remarks = List.of();
    }

    /** The substance of an answer; the kind tells which fields are there. */
    public static final class State {
        public ResponseState.Kind kind;
        public Map<String, String> subject;
        public Given<PartialDate> since;
        public PartialDate from;
        public Given<PartialDate> nextReview;
        public Given<PartialDate> when;
        public Given<BodyId> committedBy;
        public Given<PartialDate> by;
        public Given<PartialDate> effectiveFrom;
        public Given<BodyId> belongsTo;
    }

    /** What was undertaken. */
    public static final class Commitment {
        public CommitmentId id;
        public ResponseId response;
        public Map<String, String> action;
        public Given<BodyId> owner;
        public Given<PartialDate> due;
        public List<Step> steps = List.of();
    }

    /** A step. */
    public static final class Step {
        public PartialDate on;
        public Execution execution;
        public PartialDate newDue;
        public Map<String, String> note;
    }

    /** What was looked at again. */
    public static final class FollowUp {
        public FollowUpId id;
        public PartialDate on;
        public List<CommitmentId> commitments = List.of();
        public Given<BodyId> reportedTo;
        public Map<String, String> result;
    }

    /** What a circle was told. */
    public static final class Feedback {
        public FeedbackId id;
        public CircleId circle;
        public List<ResponseId> responses = List.of();
        public PartialDate sentOn;
        public PartialDate discussedOn;
        public Map<String, String> message;
        public List<Word> words = List.of();
    }

    /** What the circle says to an answer. */
    public static final class Word {
        public ResponseId response;
        public PartialDate on;
        public MeetsProposal meets;
        public Map<String, String> comment;
    }
}
