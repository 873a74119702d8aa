package org.ecarmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ecarmethod.IssueLines;
import org.ecarmethod.method.Examined;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.Processes;
import org.ecarmethod.process.RefusedException;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ReportText;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of a city's own: what is taken, what they report, and that none of them can spoil a report. */
class CustomRulesTest {

    private static final String SECRET = "Fatima told us about her son";

    private static final IssueCode MANY = IssueCode.error(
                    "exempelby.body.too-many", Category.METHOD, "Education committee, 2027-12-01")
            .addArguments("max")
            .build();

    private static final Examined<ProcessContent> NO_BODIES =
            examined(Processes.draft().content().toBuilder().bodies(List.of()).build());
    private static final Examined<ProcessContent> BODIES =
            examined(Processes.answered().content());

    private static Examined<ProcessContent> examined(ProcessContent content) {
        return new Examined<>(content, Processes.PROFILE, Processes.TODAY);
    }

    private static LocalizedText both(String english, String swedish) {
        return LocalizedText.of("en", english, "sv", swedish);
    }

    /** Each body but the first two is too many. */
    private static void tooMany(Examined<Body> body, PropertyPath at, Consumer<Issue> out) {
        if (!at.toString().matches("/bodies/[01]")) {
            out.accept(Issue.at(MANY, at).with("max", 2).build());
        }
    }

    private static Rule<Examined<ProcessContent>> onBodies() {
        return new Rule<>("E1", MANY, CustomRulesTest::tooMany)
                .onEach(
                        "bodies",
                        whole -> whole.subject().bodies().stream()
                                .map(whole::with)
                                .toList());
    }

    private static CustomRule.Builder aRule() {
        return aRule(onBodies());
    }

    private static CustomRule.Builder aRule(Rule<Examined<ProcessContent>> rule) {
        return CustomRule.builder()
                .rule(rule)
                .title(both("Too many bodies", "För många organ"))
                .message(both("There are more bodies than {max}", "Det finns fler organ än {max}"))
                .meaning(both("Few bodies answer sooner.", "Få organ svarar snabbare."))
                .passes(NO_BODIES)
                .fails(BODIES);
    }

    private static CustomRule checking(Rule.Check<Examined<ProcessContent>> check) {
        return aRule(new Rule<>("E1", MANY, check)).build();
    }

    private static ValidationReport report(CustomRules rules) {
        return Processes.answered().withRules(rules).validate(Processes.TODAY);
    }

    @Nested
    class Reports {

        @Test
        void what_they_find_among_everything_else() {
            ValidationReport without = Processes.answered().validate(Processes.TODAY);
            ValidationReport report = report(CustomRules.of(aRule().build()));

            List<Issue> added = report.issues().stream()
                    .filter(issue -> issue.code().equals(MANY))
                    .toList();
            assertThat(IssueLines.of(added))
                    .isNotEmpty()
                    .startsWith("exempelby.body.too-many @/bodies/2 max=2")
                    .hasSize(Processes.answered().content().bodies().size() - 2);
            assertThat(report.issues()).isSorted().containsAll(without.issues());
            assertThat(report.total(MANY)).isEqualTo(added.size());
            assertThat(report.issues(Severity.ERROR)).containsAll(added);
            assertThat(report.isComplete()).isEqualTo(without.isComplete());
        }

        @Test
        void in_words_of_their_own_in_both_languages() {
            CustomRules rules = CustomRules.of(aRule().build());
            ValidationReport report = report(rules);
            Locale swedish = Locale.forLanguageTag("sv");

            assertThat(ReportText.in(rules.messages(Locale.ENGLISH)).of(report))
                    .contains("Too many bodies", "/bodies/2: There are more bodies than 2");
            assertThat(ReportText.in(rules.messages(swedish)).of(report))
                    .contains("För många organ", "/bodies/2: Det finns fler organ än 2");
            assertThat(rules.messages(swedish).meaning(MANY)).isEqualTo("Få organ svarar snabbare.");
            assertThat(rules.messages(swedish).title(RuleIssues.FAILED))
                    .isEqualTo(Messages.in(swedish).title(RuleIssues.FAILED));
        }

        @Test
        void under_a_set_of_rules_that_names_them() {
            CustomRules rules = CustomRules.of(aRule().build());

            assertThat(report(rules).context().ruleSet())
                    .isEqualTo(Catalogue.ruleSet(rules))
                    .isNotEqualTo(Catalogue.ruleSet());
            assertThat(Catalogue.ruleSet(CustomRules.none())).isEqualTo(Catalogue.ruleSet());
            assertThatThrownBy(() -> report(rules).merge(report(CustomRules.none())))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void nothing_where_they_are_not_given() {
            assertThat(report(CustomRules.none()).total(MANY)).isZero();
            assertThat(Processes.answered().rules()).isEqualTo(CustomRules.none());
        }

        @Test
        void nothing_without_the_part_that_they_need() {
            CustomRules rules = CustomRules.of(aRule().addNeeds(Section.BODIES).build());

            ValidationReport report = Examination.of(Processes.answered().content(), Processes.PROFILE, Processes.TODAY)
                    .withRules(rules)
                    .withUnreadable(Set.of(Section.BODIES))
                    .report(List.of());

            assertThat(report.total(MANY)).isZero();
            assertThat(report.notChecked()).contains(new NotChecked(MANY, NotChecked.Reason.BLOCKED, 1));
        }

        @Test
        void and_guard_commands() {
            CustomRules rules = CustomRules.of(aRule(new Rule<>("E1", MANY, (process, at, out) -> {
                        if (process.subject().openItems().size() > 0) {
                            out.accept(Issue.at(MANY, at.field("openItems"))
                                    .with("max", 0)
                                    .build());
                        }
                    }))
                    .build());
            EcarProcess process = Processes.followingUp().withRules(rules);
            var item = Processes.ended().content().openItems().get(0);

            assertThat(IssueLines.refusalOf(
                            RefusedException.class, () -> process.recordOpenItem(item, Processes.entry("2027-12-20"))))
                    .containsExactly("exempelby.body.too-many @/openItems max=0");
            assertThatCode(() -> Processes.followingUp().recordOpenItem(item, Processes.entry("2027-12-20")))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class ThatFail {

        static Stream<Arguments> failures() {
            Issue.Builder sound = Issue.at(MANY, PropertyPath.root()).with("max", 1);
            IssueCode ours = RuleIssues.FAILED;
            return Stream.<Arguments>of(
                    Arguments.of("an exception", check(out -> {
                        throw new IllegalStateException(SECRET);
                    })),
                    Arguments.of("an error", check(out -> {
                        throw new AssertionError(SECRET);
                    })),
                    Arguments.of("no end of calls", check(out -> {
                        throw new StackOverflowError(SECRET);
                    })),
                    Arguments.of(
                            "a code of ours",
                            check(out -> out.accept(Issue.at(ours, PropertyPath.root())
                                    .with("rule", "a")
                                    .build()))),
                    Arguments.of(
                            "words as a place",
                            check(out -> out.accept(
                                    sound.path(PropertyPath.of(SECRET)).build()))),
                    Arguments.of(
                            "words as a related place",
                            check(out -> out.accept(Issue.at(MANY, PropertyPath.root())
                                    .with("max", 1)
                                    .addRelated(PropertyPath.of(SECRET))
                                    .build()))),
                    Arguments.of(
                            "words as a term",
                            check(out -> out.accept(Issue.at(MANY, PropertyPath.root())
                                    .with("max", SECRET)
                                    .build()))),
                    Arguments.of(
                            "words as one of several terms",
                            check(out -> out.accept(Issue.at(MANY, PropertyPath.root())
                                    .with("max", List.of("fine", SECRET))
                                    .build()))),
                    Arguments.of(
                            "words as a date",
                            check(out -> out.accept(Issue.at(MANY, PropertyPath.root())
                                    .withDate("max", SECRET)
                                    .build()))),
                    Arguments.of(
                            "a line and a column",
                            check(out -> out.accept(Issue.at(MANY, PropertyPath.root())
                                    .with("max", 1)
                                    .location(new TextLocation(1, 1))
                                    .build()))));
        }

        private static Rule.Check<Examined<ProcessContent>> check(Consumer<Consumer<Issue>> body) {
            return (process, at, out) -> body.accept(out);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("failures")
        void are_named_without_a_word_of_theirs_and_lose_no_report(
                String how, Rule.Check<Examined<ProcessContent>> check) {
            ValidationReport without = report(CustomRules.none());
            CustomRules rules = CustomRules.of(checking(check));

            ValidationReport report = report(rules);

            assertThat(report.issues()).hasSize(without.issues().size() + 1).containsAll(without.issues());
            assertThat(IssueLines.of(report.issues())).contains("ecar.rule.failed @ rule='exempelby.body.too-many'");
            assertThat(report.total(MANY)).isZero();
            assertThat(report.isComplete()).isFalse();
            assertThat(report.notChecked()).contains(new NotChecked(MANY, NotChecked.Reason.BLOCKED, 1));
            assertThat(ReportText.in(rules.messages(Locale.ENGLISH)).of(report))
                    .contains("The rule \"exempelby.body.too-many\" failed")
                    .doesNotContain("Fatima");
        }

        @Test
        void keep_what_they_found_before() {
            CustomRules rules = CustomRules.of(checking((process, at, out) -> {
                out.accept(Issue.at(MANY, at).with("max", 1).build());
                throw new IllegalStateException(SECRET);
            }));

            assertThat(report(rules).total(MANY)).isEqualTo(1);
            assertThat(report(rules).total(RuleIssues.FAILED)).isEqualTo(1);
        }

        @Test
        void hinder_no_command() {
            EcarProcess process = Processes.anchored().withRules(CustomRules.of(checking((whole, at, out) -> {
                throw new IllegalStateException(SECRET);
            })));

            assertThatCode(() -> process.openCircle(
                            Processes.plannedCircle(), Processes.proven(), Processes.entry("2027-03-01")))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class Taken {

        private static List<String> refused(UnaryOperator<CustomRule.Builder> change) {
            return IssueLines.refusalOf(() -> change.apply(aRule()).build());
        }

        @Test
        void only_with_a_prefix_of_their_own() {
            IssueCode ours = IssueCode.warning("ecar.body.too-many", Category.METHOD, "a decision")
                    .addArguments("max")
                    .build();

            assertThat(refused(rule -> rule.rule(new Rule<>("E1", ours, (process, at, out) -> {}))))
                    .containsExactly("ecar.rule.prefix-taken @/rule/code");
        }

        @Test
        void only_with_a_basis_and_words_in_both_languages() {
            IssueCode baseless = IssueCode.warning("exempelby.body.too-many", Category.METHOD, " ")
                    .addArguments("max")
                    .build();

            assertThat(refused(rule -> rule.rule(new Rule<>("E1", baseless, (process, at, out) -> {}))
                            .title(LocalizedText.of("sv", "För många"))
                            .message(LocalizedText.of("en", "Too many"))
                            .meaning(LocalizedText.of("fi", "Liikaa"))))
                    .containsExactly(
                            "ecar.value.blank @/rule/code/basis",
                            "ecar.rule.language-missing @/title language='en'",
                            "ecar.rule.language-missing @/message language='sv'",
                            "ecar.rule.language-missing @/meaning language='en'",
                            "ecar.rule.language-missing @/meaning language='sv'");
        }

        @Test
        void only_with_places_for_arguments_that_there_are() {
            assertThat(refused(rule -> rule.message(both("More than {max}", "Fler än {most}"))))
                    .containsExactly(
                            "ecar.value.unknown-term @/message/sv allowed=[max] suggested=[] vocabulary='argument'");
        }

        @Test
        void only_once() {
            CustomRule one = aRule().build();
            IssueCode other = IssueCode.info("exempelby.body.other", Category.METHOD, "a decision")
                    .build();
            CustomRule sameNumber = aRule(new Rule<>("E1", other, (process, at, out) -> {}))
                    .message(both("Other", "Annat"))
                    .build();

            assertThat(IssueLines.refusalOf(() -> CustomRules.of(one, one)))
                    .containsExactly("ecar.value.repeated @/rules/1");
            assertThat(IssueLines.refusalOf(() -> CustomRules.of(one, sameNumber)))
                    .containsExactly("ecar.value.repeated @/rules/1");
        }

        @Test
        void and_say_which_they_are() {
            CustomRules rules = CustomRules.of(aRule().build());

            assertThat(rules).hasToString("CustomRules[exempelby.body.too-many]");
            assertThat(rules.rules().get(0)).hasToString("CustomRule[E1, exempelby.body.too-many]");
            assertThat(rules.codes()).containsExactly(MANY);
            assertThat(rules.isEmpty()).isFalse();
            assertThat(CustomRules.of(rules.rules())).isEqualTo(rules).hasSameHashCodeAs(rules);
            assertThat(rules).isNotEqualTo(CustomRules.of()).isNotEqualTo("rules");
        }
    }

    @Nested
    class Verified {

        @Test
        void if_the_examples_are_what_they_say() {
            assertThatCode(CustomRules.of(aRule().build())::verify).doesNotThrowAnyException();
        }

        @Test
        void not_if_an_example_is_the_other_or_the_rule_fails() {
            CustomRule swapped = aRule().passes(BODIES).fails(NO_BODIES).build();
            CustomRule failing = checking((process, at, out) -> {
                out.accept(Issue.at(MANY, at).with("max", 1).build());
                throw new IllegalStateException(SECRET);
            });

            for (CustomRule rule : List.of(swapped, failing)) {
                assertThat(IssueLines.refusalOf(CustomRules.of(rule)::verify))
                        .containsExactly(
                                "ecar.rule.example-reported @/rules/0 rule='exempelby.body.too-many'",
                                "ecar.rule.example-not-reported @/rules/0 rule='exempelby.body.too-many'");
            }
        }
    }
}
