package org.ecarmethod.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.InvalidValueException;
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
                .hasMessage("ecar.value.empty at /themes: The list must have at least one entry");
    }

    @Test
    void an_experience_may_have_several_themes() {
        Experience experience =
                Findings.anExperience().addTheme(Code.of("language")).build();

        assertThat(experience.themes()).containsExactly(Code.of("schools"), Code.of("language"));
    }
}
