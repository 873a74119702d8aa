package org.ecarmethod.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.insight.Trace.Coverage;
import org.ecarmethod.insight.Trace.Link;
import org.ecarmethod.insight.Trace.Node;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceTest {

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(node -> node.id().value()).toList();
    }

    private static Trace of(Changes changes) {
        return Trace.of(EcarProcess.of(changes.content(), Processes.PROFILE));
    }

    @Test
    void leads_from_an_experience_to_all_that_came_of_it_the_nearest_first() {
        Trace trace = Trace.of(Processes.closed());

        List<Node> onwards = trace.onwards(new Node(Link.EXPERIENCE, ExperienceId.of("experience-1")));

        assertThat(names(onwards))
                .containsExactly(
                        "finding-1",
                        "proposal-1",
                        "referral-1",
                        "response-1",
                        "commitment-1",
                        "feedback-1",
                        "follow-up-1");
    }

    @Test
    void leads_back_from_a_follow_up_to_what_was_told() {
        Trace trace = Trace.of(Processes.closed());

        List<Node> back = trace.back(new Node(Link.FOLLOW_UP, FollowUpId.of("follow-up-1")));

        assertThat(names(back))
                .containsExactly("commitment-1", "response-1", "referral-1", "proposal-1", "finding-1", "experience-1");
    }

    @Test
    void leads_nowhere_from_what_is_not_there() {
        Trace trace = Trace.of(Processes.closed());
        Node nothing = new Node(Link.FINDING, ExperienceId.of("experience-1"));

        assertThat(trace.onwards(nothing)).isEmpty();
        assertThat(trace.back(nothing)).isEmpty();
        assertThat(trace.coverage(nothing)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void everything_of_the_closed_process_is_covered(Link link) {
        Trace trace = Trace.of(Processes.closed());

        assertThat(trace.all(link)).isNotEmpty();
        assertThat(trace.loose(link, Coverage.COVERED)).isEqualTo(trace.all(link));
    }

    @Test
    void tells_every_kind_of_loose_end() {
        Trace trace = of(Changes.toClosed()
                .all(next -> next.addFindings(
                                Findings.aFinding().id(FindingId.of("dead-end")).build(),
                                Findings.aFinding()
                                        .id(FindingId.of("isolated"))
                                        .experiences(Set.of())
                                        .build())
                        .addFollowUp(new FollowUp(
                                FollowUpId.of("general"),
                                Processes.followUp().on(),
                                Set.of(),
                                Responses.none(),
                                Responses.said("A look at all"))))
                .finding(next -> next.experiences(Set.of())));

        assertThat(names(trace.loose(Link.FINDING, Coverage.ORPHAN))).containsExactly("finding-1");
        assertThat(names(trace.loose(Link.FINDING, Coverage.DEAD_END))).containsExactly("dead-end");
        assertThat(names(trace.loose(Link.FINDING, Coverage.ISOLATED))).containsExactly("isolated");
        assertThat(names(trace.loose(Link.FINDING, Coverage.COVERED))).containsExactly("finding-2");
        assertThat(names(trace.loose(Link.EXPERIENCE, Coverage.COVERED)))
                .containsExactly("experience-1", "experience-2");
        assertThat(names(trace.loose(Link.FOLLOW_UP, Coverage.ORPHAN))).containsExactly("general");
    }

    @Test
    void an_experience_that_nothing_came_of_is_a_dead_end() {
        Trace trace = Trace.of(Processes.heard());

        assertThat(names(trace.loose(Link.EXPERIENCE, Coverage.DEAD_END)))
                .containsExactly("experience-1", "experience-2");
    }

    @Test
    void a_referral_without_an_answer_is_a_dead_end_and_an_answer_without_a_referral_an_orphan() {
        Trace referred = Trace.of(Processes.referred());
        Trace unasked = of(Changes.toClosed().response(next -> next.referral(Responses.unknown())));

        assertThat(referred.coverage(new Node(Link.REFERRAL, ReferralId.of("referral-1"))))
                .contains(Coverage.DEAD_END);
        assertThat(names(unasked.loose(Link.RESPONSE, Coverage.ORPHAN))).containsExactly("response-1");
        assertThat(names(unasked.loose(Link.REFERRAL, Coverage.DEAD_END))).containsExactly("referral-1");
    }

    @Test
    void counts_every_combination() {
        Trace trace = Trace.of(Processes.answered());

        assertThat(trace.counts()).containsOnlyKeys(Link.values());
        assertThat(trace.counts()).allSatisfy((link, row) -> assertThat(row).containsOnlyKeys(Coverage.values()));
        assertThat(trace.counts().get(Link.RESPONSE))
                .containsEntry(Coverage.COVERED, 1)
                .containsEntry(Coverage.DEAD_END, 1);
        assertThat(trace.counts().get(Link.COMMITMENT)).containsEntry(Coverage.DEAD_END, 1);
        assertThat(trace.counts().get(Link.FEEDBACK)).containsEntry(Coverage.COVERED, 0);
    }

    @Test
    void a_response_to_a_tabled_matter_carries_nothing() {
        Trace trace = of(Changes.toClosed().answer(next -> next.formalOutcome(Stated.known(FormalOutcome.TABLED))));

        assertThat(trace.loose(Link.RESPONSE, Coverage.TAKEN_BACK)).isEmpty();
        assertThat(names(trace.loose(Link.REFERRAL, Coverage.DEAD_END))).containsExactly("referral-1");
        assertThat(names(trace.loose(Link.COMMITMENT, Coverage.ORPHAN))).containsExactly("commitment-1");
    }

    @Test
    void a_response_that_was_taken_back_carries_nothing() {
        Trace trace = of(Changes.toClosed().answer(next -> next.takenBack(Responses.takenBack("2027-12-01"))));

        assertThat(names(trace.loose(Link.RESPONSE, Coverage.TAKEN_BACK))).containsExactly("response-1");
        assertThat(names(trace.loose(Link.REFERRAL, Coverage.DEAD_END))).containsExactly("referral-1");
        assertThat(names(trace.loose(Link.COMMITMENT, Coverage.ORPHAN))).containsExactly("commitment-1");
        assertThat(trace.loose(Link.FEEDBACK, Coverage.COVERED)).hasSize(1);
    }
}
