package org.ecarmethod.process.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.Processes;
import org.ecarmethod.report.NotChecked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RuleExamplesTest {

    public static List<Example> examples() {
        return Stream.of(
                        IntegrityExamples.all(),
                        ProfileExamples.all(),
                        GateExamples.gate(),
                        GateExamples.map(),
                        TimeExamples.all(),
                        MethodExamples.circles(),
                        MethodExamples.findings(),
                        PrivacyExamples.all(),
                        PlainTextExamples.all(),
                        EndExamples.all(),
                        AnswerExamples.referrals(),
                        AnswerExamples.answers(),
                        AnswerExamples.replies(),
                        DeadlineExamples.all(),
                        StandingExamples.all(),
                        SuccessionExamples.all(),
                        AnswerExamples.followUp(),
                        AnswerExamples.closing(),
                        ConsentExamples.references(),
                        ConsentExamples.consent(),
                        ConsentExamples.protection(),
                        ConsentExamples.publications())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reports_exactly_what_the_example_expects(Example example) {
        List<String> found = example.found();

        assertThat(found).containsExactlyInAnyOrderElementsOf(example.expected());
        assertThat(example.count()).isEqualTo(example.expected().size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_named_rule_alone_reports_it(Example example) {
        ProcessRule rule = rules().filter(one -> one.id().equals(example.rule()))
                .findFirst()
                .orElseThrow();

        List<String> found = example.foundBy(rule);

        assertThat(found).containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @Test
    void every_rule_has_a_failing_and_a_passing_example_for_each_of_its_codes() {
        Set<String> owed = Catalogue.rules().stream()
                .flatMap(rule -> rule.codes().stream().map(code -> rule.id() + " " + code))
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(examplesThat(true)).containsExactlyInAnyOrderElementsOf(owed);
        assertThat(examplesThat(false)).containsExactlyInAnyOrderElementsOf(owed);
    }

    private static Set<String> examplesThat(boolean fail) {
        return examples().stream()
                .filter(example -> example.isFailing() == fail)
                .map(example -> example.rule() + " " + example.code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<ProcessRule> rules() {
        return Stream.concat(ProcessRules.INTEGRITY.stream(), ProcessRules.METHOD.stream());
    }

    @Test
    void nothing_is_left_unchecked_in_a_whole_process() {
        Set<NotChecked> notChecked = Examination.of(Processes.closed().content(), Processes.PROFILE, Processes.TODAY)
                .report(List.of())
                .notChecked();

        assertThat(notChecked).isEmpty();
    }

    @Test
    void the_process_that_all_examples_start_from_is_open_to_no_remark() {
        assertThat(Processes.closed().validate(Processes.TODAY).issues()).isEmpty();
    }
}
