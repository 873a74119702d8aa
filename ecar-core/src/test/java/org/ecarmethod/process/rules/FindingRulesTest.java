package org.ecarmethod.process.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Examined;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;
import org.ecarmethod.validation.Violations;
import org.junit.jupiter.api.Test;

class FindingRulesTest {

    private static final LocalizedText WHY = LocalizedText.of("en", "Nobody wrote it down");

    private static <T> List<String> found(Rule<Examined<T>> rule, T subject) {
        Violations out = new Violations();
        rule.examine(
                new Examined<>(subject, EcarProfile.v1_0(), LocalDate.of(2027, 12, 20)),
                PropertyPath.of("list").index(3),
                out);
        return out.found().stream()
                .map(issue -> issue.code() + " " + issue.path() + " " + issue.arguments())
                .toList();
    }

    @Test
    void a_meeting_may_be_none_and_not_unknown() {
        Experience.Builder experience = Findings.anExperience();

        assertThat(found(FindingRules.MEETING, experience.build())).isEmpty();
        assertThat(found(
                        FindingRules.MEETING,
                        experience.meeting(Stated.notApplicable(WHY)).build()))
                .isEmpty();
        assertThat(found(
                        FindingRules.MEETING,
                        experience.meeting(Stated.unknown(WHY)).build()))
                .containsExactly("ecar.finding.no-meeting /list/3/meeting {}");
    }

    @Test
    void a_finding_rests_on_experiences_and_a_proposal_on_findings() {
        assertThat(found(FindingRules.EXPERIENCE, Findings.aFinding().build())).isEmpty();
        assertThat(found(
                        FindingRules.EXPERIENCE,
                        Findings.aFinding().experiences(Set.of()).build()))
                .containsExactly("ecar.finding.no-experience /list/3/experiences {}");
        assertThat(found(FindingRules.FINDING, Findings.aProposal().build())).isEmpty();
        assertThat(found(
                        FindingRules.FINDING,
                        Findings.aProposal().findings(Set.of()).build()))
                .containsExactly("ecar.finding.no-finding /list/3/findings {}");
    }
}
