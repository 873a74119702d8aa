package org.ecarmethod.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void rests_on_experiences_in_the_order_they_were_named() {
        Finding finding = Findings.aFinding()
                .experiences(Set.of())
                .addExperiences(ExperienceId.of("z"), ExperienceId.of("a"), ExperienceId.of("z"))
                .build();

        assertThat(finding.experiences()).containsExactly(ExperienceId.of("z"), ExperienceId.of("a"));
        assertThat(finding.toBuilder().build()).isEqualTo(finding);
    }

    @Test
    void may_rest_on_nothing_yet_for_rules_to_say_so() {
        assertThat(Findings.aFinding().experiences(Set.of()).build().experiences())
                .isEmpty();
        assertThat(Findings.aProposal().findings(Set.of()).build().findings()).isEmpty();
    }

    @Test
    void an_experience_without_a_theme_is_refused() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Findings.anExperience().themes(Set.of()).build());

        assertThat(refusal)
                .isNotNull()
                .hasMessage("ecar.value.empty at /themes: The list is empty; it must have at least one entry");
    }

    @Test
    void an_experience_may_have_several_themes() {
        Experience experience =
                Findings.anExperience().addTheme(Code.of("language")).build();

        assertThat(experience.themes()).containsExactly(Code.of("schools"), Code.of("language"));
    }

    @Test
    void is_approved_anew_in_the_order_of_days_as_far_as_they_are_known() {
        Approval year = new Approval(CircleId.of("circle-1"), PartialDate.parse("2027"));
        Approval late = new Approval(CircleId.of("circle-1"), PartialDate.parse("2027-09-01"));
        Approval early = new Approval(CircleId.of("circle-1"), PartialDate.parse("2027-07-21"));
        Finding finding = Findings.aFinding().addApprovedAnew(year, late).build();

        assertThat(finding.approvedAnew()).containsExactly(year, late);
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> finding.revise(finding.text(), early));
        assertThat(refusal.issues())
                .containsExactly(Issue.at(
                                ValueIssues.DATE_ORDER,
                                PropertyPath.of("approvedAnew").index(2).field("on"))
                        .withDate("earliest", late.on())
                        .build());
        assertThat(catchThrowableOfType(
                                InvalidValueException.class,
                                () -> Findings.aFinding().addApprovedAnew(early).build())
                        .issues())
                .map(issue -> issue.path().toString())
                .containsExactly("/approvedAnew/0/on");
        assertThat(Findings.aFinding()
                        .approval(Stated.unknown(LocalizedText.of("en", "nobody wrote it down")))
                        .addApprovedAnew(early)
                        .build()
                        .approvedAnew())
                .hasSize(1);
    }
}
