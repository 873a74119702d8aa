package org.ecarmethod.process;

import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * Contents of any size, the same for the same seed: ids are right and the gate was passed, so that each is a process;
 * everything else is as good or bad as chance has it.
 */
public final class RandomProcesses {

    private final Random chance;

    private RandomProcesses(long seed) {
        this.chance = new Random(seed);
    }

    /**
     * Makes a content.
     *
     * @param seed what decides everything
     * @param size how many there are of each kind of thing
     * @return the content
     */
    public static ProcessContent content(long seed, int size) {
        return new RandomProcesses(seed).content(size);
    }

    private ProcessContent content(int size) {
        List<Participant> participants = new ArrayList<>();
        List<Experience> experiences = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        List<Referral> referrals = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            participants.add(Processes.participant("p" + i, pick(ParticipantRole.values())));
            experiences.add(experience(i));
            findings.add(finding(i));
            proposals.add(proposal(i));
            referrals.add(referral(i));
            responses.add(response(i));
            commitments.add(commitment(i));
            feedback.add(Responses.aFeedback()
                    .id(FeedbackId.of("feedback-" + i))
                    .responses(Set.of(ResponseId.of(earlier("response", i))))
                    .words(List.of())
                    .build());
        }
        return Changes.toClosed()
                .circle(next -> next.participants(participants))
                .all(next -> next.experiences(experiences)
                        .findings(findings)
                        .proposals(proposals)
                        .referrals(referrals)
                        .responses(responses)
                        .commitments(commitments)
                        .feedback(feedback))
                .content();
    }

    private Experience experience(int i) {
        return Findings.anExperience()
                .id(ExperienceId.of("experience-" + i))
                .meeting(maybe(MeetingId.of("meeting-" + (1 + chance.nextInt(5)))))
                .themes(Set.of(theme()))
                .build();
    }

    private Finding finding(int i) {
        return Findings.aFinding()
                .id(FindingId.of("finding-" + i))
                .theme(theme())
                .experiences(chance.nextInt(5) == 0 ? Set.of() : Set.of(ExperienceId.of(earlier("experience", i))))
                .approval(chance.nextInt(5) == 0 ? Responses.none() : Findings.approval())
                .build();
    }

    private Proposal proposal(int i) {
        return Findings.aProposal()
                .id(ProposalId.of("proposal-" + i))
                .theme(theme())
                .findings(Set.of(FindingId.of(earlier("finding", i))))
                .build();
    }

    private Referral referral(int i) {
        return Responses.aReferral()
                .id(ReferralId.of("referral-" + i))
                .to(body())
                .proposals(Set.of(ProposalId.of(earlier("proposal", i))))
                .after(
                        i > 1 && chance.nextInt(4) == 0
                                ? Optional.of(ReferralId.of(earlier("referral", i - 1)))
                                : Optional.empty())
                .build();
    }

    private Response response(int i) {
        List<Answer> answers = new ArrayList<>();
        for (int count = chance.nextInt(3); count >= 0; count--) {
            answers.add(Responses.anAnswer(state())
                    .on(chance.nextInt(4) == 0 ? Responses.unknown() : date())
                    .meetsProposal(maybe(pick(MeetsProposal.values())))
                    .decidedBy(maybe(body()))
                    .build());
        }
        return Responses.aResponse(answers.toArray(Answer[]::new))
                .id(ResponseId.of("response-" + i))
                .theme(theme())
                .referral(maybe(ReferralId.of(earlier("referral", i))))
                .respondent(
                        chance.nextInt(4) == 0
                                ? new Respondent.Unnamed(said("The source is silent"))
                                : Respondent.named(body()))
                .build();
    }

    private Commitment commitment(int i) {
        return Responses.aCommitment()
                .id(CommitmentId.of("commitment-" + i))
                .response(ResponseId.of(earlier("response", i)))
                .owner(maybe(body()))
                .due(maybe(PartialDate.parse("20" + (27 + chance.nextInt(3)))))
                .addStep(Responses.step("2027-10-0" + (1 + chance.nextInt(9)), pick(Execution.values())))
                .build();
    }

    private ResponseState state() {
        LocalizedText what = said("Something");
        return switch (chance.nextInt(6)) {
            case 0 -> new ResponseState.InPlace(what, Responses.unknown());
            case 1 -> new ResponseState.Planned(what, maybe(PartialDate.parse("2028")));
            case 2 -> new ResponseState.Committed(what, maybe(body()), maybe(PartialDate.parse("2028-06")));
            case 3 -> new ResponseState.AgreesNeed(what);
            case 4 -> new ResponseState.Declined(what);
            default -> new ResponseState.NotResponsible(what, maybe(body()));
        };
    }

    private Stated<PartialDate> date() {
        return day("2027-0" + (7 + chance.nextInt(3)) + "-1" + chance.nextInt(10));
    }

    private Code theme() {
        List<Codelist.Entry> themes = Processes.PROFILE.themes().entries();
        return themes.get(chance.nextInt(themes.size())).code();
    }

    private BodyId body() {
        return pick(Processes.EXECUTIVE, Responses.COMMITTEE, Responses.EDUCATION, Responses.CULTURE);
    }

    private String earlier(String kind, int last) {
        return kind + "-" + (1 + chance.nextInt(last));
    }

    private <T> Stated<T> maybe(T value) {
        return chance.nextInt(4) == 0 ? Responses.unknown() : Stated.known(value);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[chance.nextInt(values.length)];
    }
}
