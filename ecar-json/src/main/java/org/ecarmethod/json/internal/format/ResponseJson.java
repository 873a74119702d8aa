package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;
import static org.ecarmethod.json.internal.format.OrganisationJson.BODY_ID;
import static org.ecarmethod.json.internal.format.OrganisationJson.CASE_NUMBER;
import static org.ecarmethod.json.internal.format.OrganisationJson.CITATION;

import java.util.LinkedHashSet;
import org.ecarmethod.json.internal.codec.ChoiceCodec;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.CircleWord;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Execution;
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

/** How referrals, responses, commitments, follow-ups and feedback stand in a document. */
final class ResponseJson {

    private static final Codec<ReferralId> REFERRAL_ID = Scalars.id(ReferralId::of);
    private static final Codec<ResponseId> RESPONSE_ID = Scalars.id(ResponseId::of);
    private static final Codec<CommitmentId> COMMITMENT_ID = Scalars.id(CommitmentId::of);
    private static final Codec<MeetsProposal> MEETS = Scalars.term(MeetsProposal.class);
    private static final Codec<Execution> EXECUTION = Scalars.term(Execution.class);

    public static final Codec<Referral> REFERRAL = ObjectCodec.<Referral>of("Referral")
            .required("id", REFERRAL_ID, Referral::id)
            .required("to", BODY_ID, Referral::to)
            .list("proposals", Lists.set(Referral.MIN_PROPOSALS, FindingJson.PROPOSAL_ID), Referral::proposals)
            .required("question", TEXT, Referral::question)
            .required("sentOn", DATE, Referral::sentOn)
            .required("replyBy", DATE, Referral::replyBy)
            .required("caseNumber", stated(CASE_NUMBER), Referral::caseNumber)
            .optional("after", REFERRAL_ID, Referral::after)
            .optional("chainReason", TEXT, Referral::chainReason)
            .make(v -> Referral.builder()
                    .id(v.at(0))
                    .to(v.at(1))
                    .proposals(v.list(2))
                    .question(v.at(3))
                    .sentOn(v.at(4))
                    .replyBy(v.at(5))
                    .caseNumber(v.at(6))
                    .after(v.maybe(7))
                    .chainReason(v.maybe(8))
                    .build());

    private static final Codec<Respondent> RESPONDENT = new ChoiceCodec<Respondent>("Respondent")
            .with(
                    "named",
                    Lists.set(Respondent.Named.MIN_BODIES, BODY_ID),
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
                    who -> who instanceof Respondent.Unnamed it ? it.reason() : null);

    private static final Codec<Answer> ANSWER = ObjectCodec.<Answer>of("Answer")
            .required("on", stated(DATE), Answer::on)
            .required("formalOutcome", stated(Scalars.term(FormalOutcome.class)), Answer::formalOutcome)
            .required("state", StateJson.STATE, Answer::state)
            .optional("ownState", CODE, Answer::ownState)
            .required("level", Scalars.term(AuthorityLevel.class), Answer::level)
            .required("decidedBy", stated(BODY_ID), Answer::decidedBy)
            .required("meetsProposal", stated(MEETS), Answer::meetsProposal)
            .required("execution", stated(EXECUTION), Answer::execution)
            .required("text", TEXT, Answer::text)
            .optional("source", CITATION, Answer::source)
            .list("remarks", Lists.sequence(TEXT), Answer::remarks)
            .make(v -> Answer.builder()
                    .on(v.at(0))
                    .formalOutcome(v.at(1))
                    .state(v.at(2))
                    .ownState(v.maybe(3))
                    .level(v.at(4))
                    .decidedBy(v.at(5))
                    .meetsProposal(v.at(6))
                    .execution(v.at(7))
                    .text(v.at(8))
                    .source(v.maybe(9))
                    .remarks(v.list(10))
                    .build());

    public static final Codec<Response> RESPONSE = ObjectCodec.<Response>of("Response")
            .required("id", RESPONSE_ID, Response::id)
            .required("theme", CODE, Response::theme)
            .required("referral", stated(REFERRAL_ID), Response::referral)
            .required("respondent", RESPONDENT, Response::respondent)
            .list("partners", Lists.set(BODY_ID), Response::partners)
            .list("answers", Lists.sequence(Response.MIN_ANSWERS, ANSWER), Response::answers)
            .make(v -> Response.builder()
                    .id(v.at(0))
                    .theme(v.at(1))
                    .referral(v.at(2))
                    .respondent(v.at(3))
                    .partners(v.list(4))
                    .answers(v.list(5))
                    .build());

    private static final Codec<CommitmentStep> STEP = ObjectCodec.<CommitmentStep>of("Step")
            .required("on", DATE, CommitmentStep::on)
            .required("execution", EXECUTION, CommitmentStep::execution)
            .optional("newDue", DATE, CommitmentStep::newDue)
            .optional("note", TEXT, CommitmentStep::note)
            .make(v -> new CommitmentStep(v.at(0), v.at(1), v.maybe(2), v.maybe(3)));

    public static final Codec<Commitment> COMMITMENT = ObjectCodec.<Commitment>of("Commitment")
            .required("id", COMMITMENT_ID, Commitment::id)
            .required("response", RESPONSE_ID, Commitment::response)
            .required("action", TEXT, Commitment::action)
            .required("owner", stated(BODY_ID), Commitment::owner)
            .required("due", stated(DATE), Commitment::due)
            .list("steps", Lists.sequence(STEP), Commitment::steps)
            .make(v -> Commitment.builder()
                    .id(v.at(0))
                    .response(v.at(1))
                    .action(v.at(2))
                    .owner(v.at(3))
                    .due(v.at(4))
                    .steps(v.list(5))
                    .build());

    public static final Codec<FollowUp> FOLLOW_UP = ObjectCodec.<FollowUp>of("FollowUp")
            .required("id", Scalars.id(FollowUpId::of), FollowUp::id)
            .required("on", DATE, FollowUp::on)
            .list("commitments", Lists.set(COMMITMENT_ID), FollowUp::commitments)
            .required("reportedTo", stated(BODY_ID), FollowUp::reportedTo)
            .required("result", TEXT, FollowUp::result)
            .make(v -> new FollowUp(v.at(0), v.at(1), new LinkedHashSet<>(v.list(2)), v.at(3), v.at(4)));

    private static final Codec<CircleWord> WORD = ObjectCodec.<CircleWord>of("Word")
            .required("response", RESPONSE_ID, CircleWord::response)
            .required("on", DATE, CircleWord::on)
            .required("meets", MEETS, CircleWord::meets)
            .optional("comment", TEXT, CircleWord::comment)
            .make(v -> new CircleWord(v.at(0), v.at(1), v.at(2), v.maybe(3)));

    public static final Codec<Feedback> FEEDBACK = ObjectCodec.<Feedback>of("Feedback")
            .required("id", Scalars.id(FeedbackId::of), Feedback::id)
            .required("circle", CircleJson.CIRCLE_ID, Feedback::circle)
            .list("responses", Lists.set(Feedback.MIN_RESPONSES, RESPONSE_ID), Feedback::responses)
            .required("sentOn", DATE, Feedback::sentOn)
            .optional("discussedOn", DATE, Feedback::discussedOn)
            .required("message", TEXT, Feedback::message)
            .list("words", Lists.sequence(WORD), Feedback::words)
            .make(v -> Feedback.builder()
                    .id(v.at(0))
                    .circle(v.at(1))
                    .responses(v.list(2))
                    .sentOn(v.at(3))
                    .discussedOn(v.maybe(4))
                    .message(v.at(5))
                    .words(v.list(6))
                    .build());

    private ResponseJson() {}
}
