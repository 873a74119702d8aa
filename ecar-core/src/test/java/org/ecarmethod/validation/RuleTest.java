package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Rule<String> SAYS_SOMETHING = new Rule<>("R0.1", ValueIssues.BLANK, (text, at, out) -> {
        if (text.isBlank()) {
            out.accept(Issue.at(ValueIssues.BLANK, at).build());
        }
    });

    @Test
    void reports_at_the_place_it_was_told() {
        assertThat(examine(SAYS_SOMETHING, " ", "/title")).containsExactly("ecar.value.blank @/title");
        assertThat(examine(SAYS_SOMETHING, "x", "/title")).isEmpty();
    }

    @Test
    void on_each_reports_at_the_place_of_each_part() {
        Rule<List<String>> rule = SAYS_SOMETHING.onEach("lines", lines -> lines);

        assertThat(examine(rule, List.of("", "x", " "), "/page"))
                .containsExactly("ecar.value.blank @/page/lines/0", "ecar.value.blank @/page/lines/2");
        assertThat(examine(rule, List.of(), "/page")).isEmpty();
    }

    @Test
    void on_each_can_be_stacked() {
        Rule<Map<String, List<List<String>>>> rule =
                SAYS_SOMETHING.onEach("lines", (List<String> page) -> page).onEach("pages", book -> book.get("pages"));

        assertThat(examine(rule, Map.of("pages", List.of(List.of("x"), List.of("x", ""))), ""))
                .containsExactly("ecar.value.blank @/pages/1/lines/1");
    }

    @Test
    void on_each_keeps_number_and_code() {
        Rule<List<String>> rule = SAYS_SOMETHING.onEach("lines", lines -> lines);

        assertThat(rule.id()).isEqualTo("R0.1");
        assertThat(rule.code()).isEqualTo(ValueIssues.BLANK);
    }

    private static <S> List<String> examine(Rule<S> rule, S subject, String pointer) {
        List<Issue> found = new ArrayList<>();
        rule.examine(subject, PropertyPath.parse(pointer), found::add);
        return IssueLines.of(found);
    }
}
