package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the default locale")
class ViolationsTest {

    @Test
    void refuses_once_with_everything_in_the_order_it_was_found() {
        Violations violations = new Violations();
        violations.add(ValueIssues.EMPTY, "entries");
        violations.accept(Issue.at(ValueIssues.TOO_LONG, PropertyPath.of("who"))
                .with("max", 300)
                .build());

        assertThat(IssueLines.refusalOf(violations::throwIfAny))
                .containsExactly("ecar.value.empty @/entries", "ecar.value.too-long @/who max=300");
    }

    @Test
    void accepts_if_nothing_was_found() {
        assertThatCode(new Violations()::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void what_was_found_is_a_copy() {
        Violations violations = new Violations();
        List<Issue> before = violations.found();

        violations.add(ValueIssues.BLANK, "who");

        assertThat(before).isEmpty();
        assertThat(IssueLines.of(violations.found())).containsExactly("ecar.value.blank @/who");
    }

    @Test
    void the_exception_says_everything_in_english_wherever_it_runs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv"));

            InvalidValueException refusal = new InvalidValueException(List.of(
                    Issue.at(ValueIssues.BLANK, PropertyPath.root()).build(),
                    Issue.at(ValueIssues.TOO_LONG, PropertyPath.of("who"))
                            .with("max", 300)
                            .build()));

            assertThat(refusal)
                    .hasMessage("ecar.value.blank: The text must not be blank; "
                            + "ecar.value.too-long at /who: The text is too long (limit in characters: 300)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_number_is_refused_just_outside_its_bounds_and_nowhere_else() {
        Violations violations = new Violations();
        for (long value : new long[] {2, 3, 5, 6}) {
            violations.within("people", value, 3, 5);
        }
        violations.within(PropertyPath.of("asked").field("known"), -1, 0, Long.MAX_VALUE);

        assertThat(violations.found())
                .containsExactly(
                        outside(PropertyPath.of("people"), 3, 5),
                        outside(PropertyPath.of("people"), 3, 5),
                        outside(PropertyPath.of("asked").field("known"), 0, Long.MAX_VALUE));
    }

    private static Issue outside(PropertyPath at, long min, long max) {
        return Issue.at(ValueIssues.OUT_OF_RANGE, at)
                .with("min", min)
                .with("max", max)
                .build();
    }

    @Test
    void an_exception_about_nothing_is_a_bug() {
        List<Issue> nothing = List.of();

        assertThatThrownBy(() -> new InvalidValueException(nothing))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an exception needs at least one violation");
    }
}
