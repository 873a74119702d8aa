package org.ecarmethod.process.rules;

import java.util.List;
import java.util.function.BiConsumer;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.CriterionScore;
import org.ecarmethod.anchoring.ReadinessAnswer;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.history.Transition;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.process.rules.TextPlace.Said;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Source;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.CircleWord;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseState;

/**
 * Goes through everything in a content that somebody wrote: texts in every language, lines, reasons of gaps, ids. What has a
 * form of its own is left out: dates, terms, codes of the profile, case numbers. A test over the documents of the corpus
 * fails when a new text is forgotten here.
 */
final class FreeTexts {

    private final ProcessContent content;
    private final TextPlace at;

    FreeTexts(ProcessContent content, TextPlace at) {
        this.content = content;
        this.at = at;
    }

    private <T> void each(String field, List<T> parts, BiConsumer<FreeTexts, T> look) {
        at.enter(field);
        for (int i = 0; i < parts.size(); i++) {
            at.enter(i);
            look.accept(this, parts.get(i));
            at.leave();
        }
        at.leave();
    }

    void visit() {
        at.id("id", content.id());
        at.text("title", content.title());
        at.enter("municipality");
        at.text("name", content.municipality().name());
        at.leave();
        at.enter("policyArea");
        at.code("code", content.policyArea().code());
        at.text("label", content.policyArea().label());
        at.leave();
        each("sources", content.sources(), FreeTexts::source);
        each("gaps", content.gaps(), (all, gap) -> all.at.text("reason", gap.reason()));
        each("facts", content.facts(), FreeTexts::fact);
        each("bodies", content.bodies(), FreeTexts::body);
        content.anchoring().ifPresent(this::map);
        content.anchoredBy().ifPresent(authority -> authority("anchoredBy", authority));
        each("history", content.history(), FreeTexts::step);
        each("circles", content.circles(), FreeTexts::circle);
        each("experiences", content.experiences(), FreeTexts::experience);
        each("findings", content.findings(), FreeTexts::finding);
        each("proposals", content.proposals(), FreeTexts::proposal);
        each("referrals", content.referrals(), FreeTexts::referral);
        each("responses", content.responses(), FreeTexts::response);
        each("commitments", content.commitments(), FreeTexts::commitment);
        each("followUps", content.followUps(), FreeTexts::followUp);
        each("feedback", content.feedback(), FreeTexts::feedback);
        each("openItems", content.openItems(), FreeTexts::openItem);
        content.dataProtection().ifPresent(this::dataProtection);
        each("publications", content.publications(), FreeTexts::publication);
        each("tombstones", content.tombstones(), (all, tombstone) -> all.at.id("id", tombstone.id()));
    }

    // --- the process itself

    private void source(Source source) {
        at.code("id", source.id());
        at.text("title", source.title());
        at.stated("date", source.date());
    }

    private void fact(RecordedFact fact) {
        at.id("id", fact.id());
        at.text("text", fact.text());
        at.citation("source", fact.source());
    }

    private void body(Body body) {
        at.id("id", body.id());
        at.text("name", body.name());
        at.stated("under", body.under());
    }

    private void step(Transition<?> step) {
        at.stated("on", step.on());
        at.statedText("by", step.by());
        step.reason().ifPresent(reason -> at.text("reason", reason));
    }

    private void authority(String field, StartAuthority authority) {
        at.enter(field);
        if (authority instanceof StartAuthority.Overridden overridden) {
            at.text("by", overridden.by());
            at.text("reason", overridden.reason());
        } else if (authority instanceof StartAuthority.HistoricalRecord record) {
            at.citation("source", record.source());
        }
        at.leave();
    }

    private void openItem(OpenItem item) {
        at.id("id", item.id());
        at.text("text", item.text());
        at.stated("owner", item.owner());
        at.stated("due", item.due());
        item.source().ifPresent(source -> at.citation("source", source));
    }

    // --- anchoring

    private void map(AnchoringMap map) {
        at.enter("anchoring");
        at.stated("firstInvitation", map.firstInvitation());
        each("operations", map.operations(), FreeTexts::operation);
        each("answers", map.answers(), FreeTexts::readiness);
        each("scores", map.scores(), FreeTexts::score);
        at.leave();
    }

    private void operation(AffectedOperation operation) {
        at.id("id", operation.id());
        at.text("couldChange", operation.couldChange());
        operation.offLimits().ifPresent(limits -> at.text("offLimits", limits));
        at.statedText("recipient", operation.recipient());
        at.stated("replyBy", operation.replyBy());
    }

    private void readiness(ReadinessAnswer answer) {
        at.text("by", answer.by());
        each("evidence", answer.evidence(), (all, evidence) -> all.at.text("reference", evidence.reference()));
        answer.remark().ifPresent(remark -> at.text("remark", remark));
    }

    private void score(CriterionScore score) {
        at.text("grounds", score.grounds());
    }

    // --- circles

    private void circle(Circle circle) {
        at.id("id", circle.id());
        at.text("name", circle.name());
        circle.authority().ifPresent(authority -> authority("authority", authority));
        each("history", circle.history(), FreeTexts::step);
        at.stated("writingExpectation", circle.writingExpectation());
        at.statedText("missingVoices", circle.missingVoices());
        each("participants", circle.participants(), FreeTexts::participant);
        each("meetings", circle.meetings(), FreeTexts::meeting);
    }

    private void participant(Participant participant) {
        at.id("id", participant.id());
        at.statedPart("consent", participant.consent(), this::consent);
    }

    private void consent(Consent consent) {
        at.line("version", consent.version());
        at.text("withdrawal", consent.withdrawal());
    }

    private void meeting(Meeting meeting) {
        at.id("id", meeting.id());
        at.stated("attendance", meeting.attendance());
    }

    // --- what a circle says

    private void experience(Experience experience) {
        at.id("id", experience.id());
        at.stated("meeting", experience.meeting());
        at.text("text", experience.text(), Said.BY_CIRCLE);
    }

    private void finding(Finding finding) {
        at.id("id", finding.id());
        at.text("text", finding.text(), Said.BY_CIRCLE);
        each("quotes", finding.quotes(), FreeTexts::quote);
        at.stated("approval", finding.approval());
    }

    private void quote(Quote quote) {
        at.id("id", quote.id());
        at.text("words", quote.words(), Said.BY_CIRCLE);
        at.stated("checkedOn", quote.checkedOn());
    }

    private void proposal(Proposal proposal) {
        at.id("id", proposal.id());
        at.text("text", proposal.text(), Said.BY_CIRCLE);
        at.stated("approval", proposal.approval());
    }

    // --- what bodies say, and what becomes of it

    private void referral(Referral referral) {
        at.id("id", referral.id());
        at.text("question", referral.question());
        at.stated("caseNumber", referral.caseNumber());
        referral.chainReason().ifPresent(reason -> at.text("chainReason", reason));
    }

    private void response(Response response) {
        at.id("id", response.id());
        at.stated("referral", response.referral());
        Respondent respondent = response.respondent();
        at.enter("respondent");
        if (respondent instanceof Respondent.Collective collective) {
            at.text("collective", collective.description());
        } else if (respondent instanceof Respondent.Unnamed unnamed) {
            at.text("unnamed", unnamed.reason());
        }
        at.leave();
        each("answers", response.answers(), FreeTexts::answer);
    }

    private void answer(Answer answer) {
        at.stated("on", answer.on());
        at.stated("formalOutcome", answer.formalOutcome());
        at.enter("state");
        state(answer.state());
        at.leave();
        at.stated("decidedBy", answer.decidedBy());
        at.stated("meetsProposal", answer.meetsProposal());
        at.stated("execution", answer.execution());
        at.text("text", answer.text());
        answer.source().ifPresent(source -> at.citation("source", source));
        at.texts("remarks", answer.remarks());
    }

    private void state(ResponseState state) {
        at.text("subject", state.subject());
        if (state instanceof ResponseState.InPlace it) {
            at.stated("since", it.since());
        } else if (state instanceof ResponseState.Ongoing it) {
            at.stated("since", it.since());
        } else if (state instanceof ResponseState.UnderDiscussion it) {
            at.stated("nextReview", it.nextReview());
        } else if (state instanceof ResponseState.OpenDifficult it) {
            at.stated("nextReview", it.nextReview());
        } else if (state instanceof ResponseState.Planned it) {
            at.stated("when", it.when());
        } else if (state instanceof ResponseState.Committed it) {
            at.stated("committedBy", it.committedBy());
            at.stated("by", it.by());
        } else if (state instanceof ResponseState.DirectionChanged it) {
            at.stated("effectiveFrom", it.effectiveFrom());
        } else if (state instanceof ResponseState.NotResponsible it) {
            at.stated("belongsTo", it.belongsTo());
        }
    }

    private void commitment(Commitment commitment) {
        at.id("id", commitment.id());
        at.text("action", commitment.action());
        at.stated("owner", commitment.owner());
        at.stated("due", commitment.due());
        each("steps", commitment.steps(), FreeTexts::progress);
    }

    private void progress(CommitmentStep step) {
        step.note().ifPresent(note -> at.text("note", note));
    }

    private void followUp(FollowUp look) {
        at.id("id", look.id());
        at.stated("reportedTo", look.reportedTo());
        at.text("result", look.result());
    }

    private void feedback(Feedback told) {
        at.id("id", told.id());
        at.text("message", told.message());
        each("words", told.words(), FreeTexts::word);
    }

    private void word(CircleWord word) {
        word.comment().ifPresent(comment -> at.text("comment", comment, Said.BY_CIRCLE));
    }

    // --- care

    private void dataProtection(DataProtection care) {
        at.enter("dataProtection");
        at.stated("legalBasis", care.legalBasis());
        each("informationSheets", care.informationSheets(), (all, sheet) -> all.at.line("version", sheet.version()));
        at.statedPart("ethicsApproval", care.ethicsApproval(), given -> at.line("reference", given.reference()));
        each("retention", care.retention(), FreeTexts::retention);
        at.leave();
    }

    private void retention(RetentionDecision decision) {
        at.stated("disposeOn", decision.disposeOn());
        at.stated("decidedIn", decision.decidedIn());
    }

    private void publication(Publication publication) {
        at.id("id", publication.id());
        at.text("title", publication.title());
        publication.others().ifPresent(others -> at.text("others", others));
    }
}
