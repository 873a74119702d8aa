package org.ecarmethod.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecarmethod.insight.CoreFunctionReview.Finding;
import org.ecarmethod.insight.CoreFunctionReview.Shown;
import org.ecarmethod.method.CoreFunction;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.response.Responses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreFunctionReviewTest {

    private static Finding find(EcarProcess process, int number) {
        return CoreFunctionReview.of(process).findings().get(number - 1);
    }

    /** A draft in which a source speaks for all core functions. */
    private static EcarProcess claimed() {
        return Processes.draft()
                .recordFacts(
                        Processes.analysis(),
                        List.of(Processes.fact(RecordedFact.Kind.PURPOSE, 1, 2, 3, 4, 5, 6, 7, 8)),
                        Processes.entry("2027-01-10"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 6", "3, 1", "4, 2", "5, 2", "6, 2", "7, 1", "8, 1"})
    void the_record_shows_each_function_in_the_closed_process(int number, long records) {
        Finding finding = find(Processes.closed(), number);

        assertThat(finding.function().number()).isEqualTo(number);
        assertThat(finding.shown()).isEqualTo(Shown.SHOWN);
        assertThat(finding.records()).isEqualTo(records);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void what_a_source_says_is_a_claim_and_without_one_nothing_is_shown(int number) {
        Finding claimed = find(claimed(), number);
        Finding nothing = find(Processes.draft(), number);

        assertThat(claimed.shown()).isEqualTo(Shown.CLAIMED);
        assertThat(claimed.records()).isZero();
        assertThat(claimed.claims()).containsExactly(FactId.of("fact-1"));
        assertThat(nothing.shown()).isEqualTo(Shown.NOT_SHOWN);
        assertThat(nothing.claims()).isEmpty();
    }

    @Test
    void a_start_by_override_does_not_show_that_anchoring_was_settled() {
        EcarProcess overridden =
                Processes.prepared().anchorProcess(Processes.overridden("2027-01-31"), Processes.entry("2027-02-01"));

        assertThat(find(overridden, 1).shown()).isEqualTo(Shown.NOT_SHOWN);
    }

    @Test
    void a_circle_without_research_or_with_few_meetings_does_not_show_knowledge_made_together() {
        Changes closed = Changes.toClosed();
        EcarProcess fewMeetings = EcarProcess.of(
                Changes.to(Processes.answered())
                        .circle(next -> next.meetings(
                                closed.content().circles().get(0).meetings().subList(0, 4)))
                        .experience(next -> next.meeting(Responses.none()))
                        .content(),
                Processes.PROFILE);
        EcarProcess noResearch = EcarProcess.of(
                closed.circle(next -> next.participants(
                                closed.content().circles().get(0).participants().subList(0, 7)))
                        .content(),
                Processes.PROFILE);

        assertThat(find(fewMeetings, 3).shown()).isEqualTo(Shown.NOT_SHOWN);
        assertThat(find(noResearch, 3).shown()).isEqualTo(Shown.NOT_SHOWN);
    }

    @Test
    void a_function_that_a_city_added_can_only_be_claimed() {
        CoreFunction own = new CoreFunction(9, Responses.said("Interpreters"), Responses.said("Any"), "own");
        MethodProfile profile =
                Processes.otherProfile().toBuilder().addCoreFunction(own).build();
        ProcessContent content = Changes.to(Processes.draft())
                .all(next -> next.profile(profile.pin())
                        .addSource(Processes.analysis())
                        .addFact(Processes.fact(RecordedFact.Kind.CONCLUSION, 9)))
                .content();

        Finding finding = find(EcarProcess.of(content, profile), 9);

        assertThat(finding.shown()).isEqualTo(Shown.CLAIMED);
        assertThat(finding.records()).isZero();
    }
}
