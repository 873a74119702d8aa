package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.CIRCLE;
import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.privacy.Sensitivity.WORKING;
import static org.ecarmethod.shape.OrganisationShapes.BODY_ID;
import static org.ecarmethod.shape.OrganisationShapes.CASE_NUMBER;
import static org.ecarmethod.shape.OrganisationShapes.CITATION;
import static org.ecarmethod.shape.Part.optional;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Part.set;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CIRCLE_TEXT;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.DONE_ON;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;

import java.util.LinkedHashSet;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.CircleWord;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Delegation;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.TakenBack;

/** The shapes of referrals, responses, commitments, follow-ups and feedback. */
public final class ResponseShapes {

    private static final ValueType<ReferralId> REFERRAL_ID = id(Target.REFERRALS, ReferralId::of);
    /** A response. */
    public static final ValueType<ResponseId> RESPONSE_ID = id(Target.RESPONSES, ResponseId::of);
    /** A commitment. */
    public static final ValueType<CommitmentId> COMMITMENT_ID = id(Target.COMMITMENTS, CommitmentId::of);
    /** A follow-up. */
    public static final ValueType<FollowUpId> FOLLOW_UP_ID = id(Target.FOLLOW_UPS, FollowUpId::of);

    private static final ValueType<MeetsProposal> MEETS = term(MeetsProposal.class);
    private static final ValueType<Execution> EXECUTION = term(Execution.class);

    private static final Shape<Extension> EXTENSION = record(
                    "Extension",
                    required("on", stated(DONE_ON), Extension::on),
                    required("replyBy", stated(DATE), Extension::replyBy),
                    required("reason", stated(TEXT), Extension::reason),
                    Extension::new)
            .seenAs(RECORD);

    static final Shape<Referral> REFERRAL = Shape.<Referral, Referral.Builder>of("Referral", Referral::builder)
            .allSeenAs(RECORD)
            .id("id", REFERRAL_ID, Referral::id, Referral.Builder::id)
            .required("to", BODY_ID, Referral::to, Referral.Builder::to)
            .list(
                    "proposals",
                    set(Referral.MIN_PROPOSALS, FindingShapes.PROPOSAL_ID),
                    Referral::proposals,
                    Referral.Builder::proposals)
            .required("question", TEXT, Referral::question, Referral.Builder::question)
            .required("sentOn", stated(DONE_ON), Referral::sentOn, Referral.Builder::sentOn)
            .required("replyBy", stated(DATE), Referral::replyBy, Referral.Builder::replyBy)
            .list("extensions", sequence(EXTENSION), Referral::extensions, Referral.Builder::extensions)
            .required("caseNumber", stated(CASE_NUMBER), Referral::caseNumber, Referral.Builder::caseNumber)
            .optional("after", REFERRAL_ID, Referral::after, Referral.Builder::after)
            .optional("chainReason", TEXT, Referral::chainReason, Referral.Builder::chainReason)
            .optional("again", REFERRAL_ID, Referral::again, Referral.Builder::again)
            .build(Referral.Builder::build);

    private static final ValueType<Respondent> RESPONDENT = Choice.<Respondent>of("Respondent")
            .with(
                    "named",
                    set(Respondent.Named.MIN_BODIES, BODY_ID),
                    bodies -> new Respondent.Named(new LinkedHashSet<>(bodies)),
                    who -> who instanceof Respondent.Named it ? it.bodies() : null)
            .with(
                    "collective",
                    TEXT,
                    Respondent.Collective::new,
                    who -> who instanceof Respondent.Collective it ? it.description() : null)
            .with(
                    "unnamed",
                    TEXT,
                    Respondent.Unnamed::new,
                    who -> who instanceof Respondent.Unnamed it ? it.reason() : null)
            .seenAs(RECORD);

    private static final Shape<Delegation> DELEGATION = record(
                    "Delegation",
                    required("by", TEXT, Delegation::by),
                    required("committee", stated(BODY_ID), Delegation::committee),
                    Delegation::new)
            .seenAs(RECORD);

    private static final Shape<TakenBack> TAKEN_BACK = record(
                    "TakenBack",
                    required("on", DONE_ON, TakenBack::on),
                    required("ground", term(TakenBack.Ground.class), TakenBack::ground),
                    required("reason", TEXT, TakenBack::reason),
                    TakenBack::new)
            .seenAs(RECORD);

    private static final Shape<Answer> ANSWER = Shape.<Answer, Answer.Builder>of("Answer", Answer::builder)
            .allSeenAs(RECORD)
            .required("on", stated(DONE_ON), Answer::on, Answer.Builder::on)
            .required(
                    "formalOutcome",
                    stated(term(FormalOutcome.class)),
                    Answer::formalOutcome,
                    Answer.Builder::formalOutcome)
            .required("state", StateShapes.STATE, Answer::state, Answer.Builder::state)
            .optional("ownState", CODE, Answer::ownState, Answer.Builder::ownState)
            .required("level", term(AuthorityLevel.class), Answer::level, Answer.Builder::level)
            .required("decidedBy", stated(BODY_ID), Answer::decidedBy, Answer.Builder::decidedBy)
            .optional("delegation", DELEGATION, Answer::delegation, Answer.Builder::delegation)
            .required("meetsProposal", stated(MEETS), Answer::meetsProposal, Answer.Builder::meetsProposal)
            .required("execution", stated(EXECUTION), Answer::execution, Answer.Builder::execution)
            .required("text", TEXT, Answer::text, Answer.Builder::text)
            .optional("source", CITATION, Answer::source, Answer.Builder::source)
            .list("remarks", sequence(TEXT), Answer::remarks, Answer.Builder::remarks)
            .seenAs(WORKING)
            .optional("takenBack", TAKEN_BACK, Answer::takenBack, Answer.Builder::takenBack)
            .build(Answer.Builder::build);

    static final Shape<Response> RESPONSE = Shape.<Response, Response.Builder>of("Response", Response::builder)
            .allSeenAs(RECORD)
            .id("id", RESPONSE_ID, Response::id, Response.Builder::id)
            .required("theme", OrganisationShapes.THEME, Response::theme, Response.Builder::theme)
            .required("referral", stated(REFERRAL_ID), Response::referral, Response.Builder::referral)
            .list("proposals", set(FindingShapes.PROPOSAL_ID), Response::proposals, Response.Builder::proposals)
            .required("respondent", RESPONDENT, Response::respondent, Response.Builder::respondent)
            .list("partners", set(BODY_ID), Response::partners, Response.Builder::partners)
            .list("answers", sequence(Response.MIN_ANSWERS, ANSWER), Response::answers, Response.Builder::answers)
            .build(Response.Builder::build);

    private static final Shape<CommitmentStep> STEP = record(
                    "Step",
                    required("on", DONE_ON, CommitmentStep::on),
                    required("execution", EXECUTION, CommitmentStep::execution),
                    optional("newDue", DATE, CommitmentStep::newDue),
                    optional("newOwner", BODY_ID, CommitmentStep::newOwner),
                    optional("note", TEXT, CommitmentStep::note),
                    CommitmentStep::new)
            .seenAs(RECORD);

    static final Shape<Commitment> COMMITMENT = Shape.<Commitment, Commitment.Builder>of(
                    "Commitment", Commitment::builder)
            .allSeenAs(RECORD)
            .id("id", COMMITMENT_ID, Commitment::id, Commitment.Builder::id)
            .required("response", RESPONSE_ID, Commitment::response, Commitment.Builder::response)
            .required("action", TEXT, Commitment::action, Commitment.Builder::action)
            .required("owner", stated(BODY_ID), Commitment::owner, Commitment.Builder::owner)
            .required("due", stated(DATE), Commitment::due, Commitment.Builder::due)
            .list("steps", sequence(STEP), Commitment::steps, Commitment.Builder::steps)
            .build(Commitment.Builder::build);

    static final Shape<FollowUp> FOLLOW_UP = record(
                    "FollowUp",
                    required("id", FOLLOW_UP_ID, FollowUp::id).id(),
                    required("on", DONE_ON, FollowUp::on),
                    set("commitments", set(COMMITMENT_ID), FollowUp::commitments),
                    required("reportedTo", stated(BODY_ID), FollowUp::reportedTo),
                    required("result", TEXT, FollowUp::result),
                    FollowUp::new)
            .seenAs(RECORD);

    private static final Shape<CircleWord> WORD = record(
                    "Word",
                    required("response", RESPONSE_ID, CircleWord::response),
                    required("on", DONE_ON, CircleWord::on),
                    required("meets", MEETS, CircleWord::meets),
                    optional("comment", CIRCLE_TEXT, CircleWord::comment),
                    optional("approval", FindingShapes.APPROVAL, CircleWord::approval),
                    CircleWord::new)
            .seenAs(CIRCLE);

    static final Shape<Feedback> FEEDBACK = Shape.<Feedback, Feedback.Builder>of("Feedback", Feedback::builder)
            .allSeenAs(RECORD)
            .id("id", id(FeedbackId::of), Feedback::id, Feedback.Builder::id)
            .required("circle", CircleShapes.CIRCLE_ID, Feedback::circle, Feedback.Builder::circle)
            .list("responses", set(RESPONSE_ID), Feedback::responses, Feedback.Builder::responses)
            .list("proposals", set(FindingShapes.PROPOSAL_ID), Feedback::proposals, Feedback.Builder::proposals)
            .required("sentOn", DONE_ON, Feedback::sentOn, Feedback.Builder::sentOn)
            .optional("discussedOn", DONE_ON, Feedback::discussedOn, Feedback.Builder::discussedOn)
            .required("message", TEXT, Feedback::message, Feedback.Builder::message)
            .list("words", sequence(WORD), Feedback::words, Feedback.Builder::words)
            .seenAs(CIRCLE)
            .build(Feedback.Builder::build);

    private ResponseShapes() {}
}
