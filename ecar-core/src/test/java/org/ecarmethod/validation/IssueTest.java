package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.ecarmethod.IssueLines;
import org.ecarmethod.report.Samples;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final PropertyPath HERE = PropertyPath.of("here");

    @Test
    void takes_exactly_the_arguments_its_code_declares() {
        Issue issue = Issue.at(ValueIssues.OUT_OF_RANGE, HERE)
                .with("max", 9)
                .with("min", 1)
                .build();

        assertThat(IssueLines.of(issue)).isEqualTo("ecar.value.out-of-range @/here max=9 min=1");
    }

    @Test
    void refuses_to_be_without_an_argument() {
        Issue.Builder builder = Issue.at(ValueIssues.OUT_OF_RANGE, HERE).with("min", 1);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ecar.value.out-of-range takes the arguments [max, min], not [min]");
    }

    @Test
    void refuses_an_argument_too_many() {
        Issue.Builder builder = Issue.at(ValueIssues.BLANK, HERE).with("text", "something");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ecar.value.blank takes the arguments [], not [text]");
    }

    @Test
    void keeps_the_type_of_each_argument() {
        IssueCode code = IssueCode.error("ecar.sample.typed", Category.VALUE, "test")
                .addArguments("amount", "date", "term", "terms", "more")
                .build();

        Issue issue = Issue.at(code, HERE)
                .with("amount", 3)
                .withDate("date", "2013~")
                .with("term", "a")
                .with("terms", List.of("a", "b"))
                .withAll(Map.of("more", new Argument.Amount(1)))
                .build();

        assertThat(issue.arguments())
                .containsExactly(
                        Map.entry("amount", new Argument.Amount(3)),
                        Map.entry("date", new Argument.Date("2013~")),
                        Map.entry("more", new Argument.Amount(1)),
                        Map.entry("term", new Argument.Term("a")),
                        Map.entry("terms", new Argument.Terms(List.of("a", "b"))));
        assertThat(issue.arguments().values())
                .extracting(Argument::printed)
                .containsExactly("3", "2013~", "1", "a", "a, b");
    }

    @Test
    void terms_keep_their_own_copy() {
        List<String> names = new ArrayList<>(List.of("a"));

        Argument.Terms terms = new Argument.Terms(names);
        names.add("b");

        assertThat(terms.names()).containsExactly("a");
    }

    @Test
    void weighs_what_its_code_says_unless_told_otherwise() {
        assertThat(Samples.blank("/a").severity()).isEqualTo(Severity.ERROR);
        assertThat(Samples.issue(Samples.WARNING, "/a").severity()).isEqualTo(Severity.WARNING);
        assertThat(Issue.at(ValueIssues.BLANK, HERE)
                        .severity(Severity.INFO)
                        .build()
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void under_puts_all_paths_behind_the_base() {
        Issue issue = Issue.at(ValueIssues.REPEATED, PropertyPath.parse("/codes/2"))
                .location(new TextLocation(4, 2))
                .addRelated(PropertyPath.parse("/codes/0"), PropertyPath.root())
                .build();

        Issue seen = issue.under(PropertyPath.parse("/lists/7"));

        assertThat(IssueLines.of(seen)).isEqualTo("ecar.value.repeated @/lists/7/codes/2");
        assertThat(seen.related()).extracting(PropertyPath::toString).containsExactly("/lists/7/codes/0", "/lists/7");
        assertThat(seen.location()).contains(new TextLocation(4, 2));
    }

    @Test
    void under_the_root_changes_nothing() {
        Issue issue = Samples.blank("/a");

        assertThat(issue.under(PropertyPath.root())).isSameAs(issue);
    }

    @Test
    void orders_by_place_in_the_text_then_path_then_code_then_severity_then_facts() {
        List<Issue> inOrder = List.of(
                Samples.blank("/a/2"),
                Samples.blank("/a/10"),
                Samples.issue(ValueIssues.REPEATED, "/a/10"),
                tooLong(100, Severity.ERROR),
                tooLong(200, Severity.ERROR),
                tooLong(100, Severity.WARNING),
                at(1, 20, "/z"),
                at(2, 3, "/b"),
                at(2, 10, "/a"),
                at(10, 1, "/a"));
        List<Issue> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(3));

        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Test
    void different_issues_are_never_taken_for_one_in_a_sorted_set() {
        Issue issue = Samples.blank("/a");
        List<Issue> different = List.of(
                issue,
                Issue.at(ValueIssues.BLANK, issue.path())
                        .severity(Severity.INFO)
                        .build(),
                Issue.at(ValueIssues.BLANK, issue.path()).addRelated(HERE).build(),
                Issue.at(ValueIssues.BLANK, issue.path())
                        .addRelated(PropertyPath.root())
                        .build(),
                Issue.at(ValueIssues.BLANK, issue.path())
                        .addRelated(PropertyPath.root(), HERE)
                        .build(),
                Issue.at(ValueIssues.BLANK, issue.path())
                        .location(new TextLocation(1, 1))
                        .build());

        assertThat(new TreeSet<>(different)).hasSameSizeAs(different);
    }

    private static Issue tooLong(int max, Severity severity) {
        return Issue.at(ValueIssues.TOO_LONG, PropertyPath.parse("/a/10"))
                .with("max", max)
                .severity(severity)
                .build();
    }

    private static Issue at(int line, int column, String pointer) {
        return Issue.at(ValueIssues.BLANK, PropertyPath.parse(pointer))
                .location(new TextLocation(line, column))
                .build();
    }
}
