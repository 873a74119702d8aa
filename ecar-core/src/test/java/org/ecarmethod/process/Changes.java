package org.ecarmethod.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.history.Lifecycle;
import org.ecarmethod.history.Transition;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Small changes to the closed process, or to another content, each giving a new content. */
public final class Changes {

    private final ProcessContent content;

    private Changes(ProcessContent content) {
        this.content = content;
    }

    public static Changes to(ProcessContent content) {
        return new Changes(content);
    }

    /** Without the journal: what is changed here was never done. */
    public static Changes to(EcarProcess process) {
        return to(process.content().toBuilder().journal(List.of()).build());
    }

    public static Changes toClosed() {
        return to(Processes.closed());
    }

    public ProcessContent content() {
        return content;
    }

    public Changes all(UnaryOperator<ProcessContent.Builder> change) {
        return new Changes(change.apply(content.toBuilder()).build());
    }

    public Changes map(Function<AnchoringMap.Builder, AnchoringMap.Builder> change) {
        return all(next -> next.anchoring(
                change.apply(content.anchoring().orElseThrow().toBuilder()).build()));
    }

    public Changes body(int at, Function<Body.Builder, Body.Builder> change) {
        return all(next -> next.bodies(changed(
                content.bodies(), at, one -> change.apply(one.toBuilder()).build())));
    }

    public Changes circle(Function<Circle.Builder, Circle.Builder> change) {
        return all(next -> next.circles(changed(
                content.circles(), 0, one -> change.apply(one.toBuilder()).build())));
    }

    /** The first participant. */
    public Changes participant(UnaryOperator<Participant> change) {
        return circle(next -> next.participants(changed(content.circles().get(0).participants(), 0, change)));
    }

    /** The day of the first meeting. */
    public Changes firstMeeting(String on) {
        return circle(next -> next.meetings(changed(
                content.circles().get(0).meetings(),
                0,
                one -> Processes.meeting(one.id().value(), on))));
    }

    public Changes circleStep(int at, String on) {
        return circle(next -> next.history(dated(content.circles().get(0).history(), at, on)));
    }

    public Changes phaseStep(int at, String on) {
        return all(next -> next.history(dated(content.history(), at, on)));
    }

    private static <S extends Enum<S> & Lifecycle<S>> List<Transition<S>> dated(
            List<Transition<S>> history, int at, String on) {
        return changed(
                history,
                at,
                step -> new Transition<>(
                        step.from(), step.to(), Stated.known(PartialDate.parse(on)), step.by(), step.reason()));
    }

    public Changes experience(Function<Experience.Builder, Experience.Builder> change) {
        return all(next -> next.experiences(changed(
                content.experiences(), 0, one -> change.apply(one.toBuilder()).build())));
    }

    public Changes finding(Function<Finding.Builder, Finding.Builder> change) {
        return all(next -> next.findings(changed(
                content.findings(), 0, one -> change.apply(one.toBuilder()).build())));
    }

    public Changes proposal(Function<Proposal.Builder, Proposal.Builder> change) {
        return all(next -> next.proposals(changed(
                content.proposals(), 0, one -> change.apply(one.toBuilder()).build())));
    }

    public Changes referral(int at, Function<Referral.Builder, Referral.Builder> change) {
        return all(next -> next.referrals(changed(
                content.referrals(), at, one -> change.apply(one.toBuilder()).build())));
    }

    public Changes response(Function<Response.Builder, Response.Builder> change) {
        return all(next -> next.responses(changed(
                content.responses(), 0, one -> change.apply(one.toBuilder()).build())));
    }

    /** The only answer of the first response. */
    public Changes answer(Function<Answer.Builder, Answer.Builder> change) {
        Answer changed = change.apply(content.responses().get(0).answers().get(0).toBuilder())
                .build();
        return response(next -> next.answers(List.of(changed)));
    }

    public Changes commitment(Function<Commitment.Builder, Commitment.Builder> change) {
        return all(next -> next.commitments(changed(
                content.commitments(), 0, one -> change.apply(one.toBuilder()).build())));
    }

    public Changes feedback(Function<Feedback.Builder, Feedback.Builder> change) {
        return all(next -> next.feedback(changed(
                content.feedback(), 0, one -> change.apply(one.toBuilder()).build())));
    }

    /** A history of phases, each step on the same day of 2027. */
    public static List<Transition<Phase>> phases(Phase... phases) {
        List<Transition<Phase>> history = new ArrayList<>();
        Phase last = Phase.DRAFT;
        for (Phase phase : phases) {
            history.add(Transition.of(last, phase, Processes.entry("2027-02-01")));
            last = phase;
        }
        return history;
    }

    public static <T> List<T> changed(List<T> all, int at, UnaryOperator<T> change) {
        List<T> next = new ArrayList<>(all);
        next.set(at, change.apply(all.get(at)));
        return next;
    }
}
