package org.ecarmethod.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.indicator.Frameworks.composite;
import static org.ecarmethod.indicator.Frameworks.framework;
import static org.ecarmethod.indicator.Frameworks.indicator;
import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;
import static org.ecarmethod.indicator.Frameworks.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ecarmethod.IssueLines;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.Frameworks;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.Question;
import org.ecarmethod.indicator.WeightGrounds;
import org.ecarmethod.indicator.Weights;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final IndexFramework FRAMEWORK = framework(
                    indicator("a", 4, 2), indicator("b", 10), indicator("c", 5))
            .addComposite(composite("lens", "a", "b"))
            .build();
    private static final Weights WEIGHTS = weights("a", 1, "b", 3, "c", 2);

    private static Reply reply(String question, long points) {
        return new Reply(Code.of(question), Stated.known(points), Stated.known(text("A plan")), none());
    }

    private static Submission submission(Reply... replies) {
        return Submission.builder()
                .id(SubmissionId.of("submission-1"))
                .city(Cities.id(1))
                .framework(Frameworks.NAME)
                .handedIn(none())
                .replies(List.of(replies))
                .build();
    }

    private static Score score(MissingPolicy policy, Reply... replies) {
        return Score.of(FRAMEWORK, submission(replies), policy, WEIGHTS);
    }

    @Test
    void is_computed_indicator_by_indicator_and_weighted() {
        Score score = score(MissingPolicy.ZERO, reply("a-1", 3), reply("a-2", 1), reply("b-1", 5), reply("c-1", 5));

        assertThat(score.indicators())
                .containsExactly(
                        new PartScore(Code.of("a"), Optional.of(Percent.parse("200/3")), new Coverage(2, 2)),
                        new PartScore(Code.of("b"), Optional.of(Percent.of(50)), new Coverage(1, 1)),
                        new PartScore(Code.of("c"), Optional.of(Percent.of(100)), new Coverage(1, 1)));
        assertThat(score.total()).contains(Percent.parse("625/9"));
        assertThat(score.composites())
                .containsExactly(
                        new PartScore(Code.of("lens"), Optional.of(Percent.parse("325/6")), new Coverage(3, 3)));
        assertThat(score.coverage().isComplete()).isTrue();
    }

    @Test
    void names_what_it_came_about_under() {
        Score score = score(MissingPolicy.EXCLUDE, reply("b-1", 5));

        assertThat(score.grounds())
                .isEqualTo(new ScoreGrounds(
                        Frameworks.NAME, Stated.known(MissingPolicy.EXCLUDE), Stated.known(WEIGHTS.grounds())));
        assertThat(score.grounds().isOfficial()).isFalse();
        assertThat(score.weights()).isEqualTo(WEIGHTS);
        assertThat(score.submission()).isEqualTo(SubmissionId.of("submission-1"));
        assertThat(score.city()).isEqualTo(Cities.id(1));
        assertThat(score).hasToString("Score[city-check/v1, 1 of 4]");
        assertThat(new ScoreGrounds(Frameworks.NAME, none(), Stated.known(new WeightGrounds.Official(text("A report"))))
                        .isOfficial())
                .isTrue();
        assertThat(new ScoreGrounds(Frameworks.NAME, none(), none()).isOfficial())
                .isFalse();
    }

    @Test
    void what_is_missing_is_left_out_or_nothing_as_was_said() {
        Reply open = new Reply(Code.of("a-2"), none(), none(), none());

        Score excluded = score(MissingPolicy.EXCLUDE, reply("a-1", 2), open);
        Score zero = score(MissingPolicy.ZERO, reply("a-1", 2), open);

        assertThat(excluded.indicator(Code.of("a")).flatMap(PartScore::value)).contains(Percent.of(50));
        assertThat(excluded.indicator(Code.of("b")).flatMap(PartScore::value)).isEmpty();
        assertThat(excluded.total()).contains(Percent.of(50));
        assertThat(zero.indicator(Code.of("a")).flatMap(PartScore::value)).contains(Percent.parse("100/3"));
        assertThat(zero.indicator(Code.of("b")).flatMap(PartScore::value)).contains(Percent.ZERO);
        assertThat(zero.total()).contains(Percent.parse("50/9"));
        assertThat(excluded.coverage()).isEqualTo(zero.coverage()).isEqualTo(new Coverage(1, 4));
        assertThat(zero.coverage().isComplete()).isFalse();
        assertThat(new Coverage(0, 0).isComplete()).isFalse();
        assertThat(zero.indicator(Code.of("d"))).isEmpty();
    }

    @Test
    void of_nothing_there_is_no_total() {
        assertThat(score(MissingPolicy.EXCLUDE).total()).isEmpty();
        assertThat(CityResult.of(Cities.city(1).build(), score(MissingPolicy.EXCLUDE)))
                .isEmpty();
    }

    /** The published older structure: nothing can be computed, and nothing is. */
    @Test
    void where_no_question_is_recorded_there_is_no_number() {
        IndexFramework bare = framework(indicator("a"), indicator("b")).build();

        Score score = Score.of(bare, submission(), MissingPolicy.ZERO, Weights.equal(bare));

        assertThat(score.total()).isEmpty();
        assertThat(score.indicators()).allMatch(part -> part.value().isEmpty());
    }

    @Test
    void what_does_not_fit_the_framework_is_refused() {
        assertThat(IssueLines.refusalOf(() -> score(MissingPolicy.ZERO, reply("a-1", 5), reply("z", 1))))
                .containsExactly(
                        "ecar.index.points-beyond-maximum @/replies/0/points max=4",
                        "ecar.index.unknown-question @/replies/1/question");
        assertThat(IssueLines.refusalOf(
                        () -> Score.of(FRAMEWORK, submission(), MissingPolicy.ZERO, weights("a", 1, "z", 1))))
                .containsExactly(
                        "ecar.indicator.unknown-part @/weights/1/indicator", "ecar.indicator.no-weight @/weights");
        Submission other = submission().toBuilder()
                .framework(FrameworkName.of("city-check", "v2"))
                .build();
        assertThat(IssueLines.refusalOf(() -> Score.of(FRAMEWORK, other, MissingPolicy.ZERO, WEIGHTS)))
                .containsExactly("ecar.index.unknown-framework @/framework");
    }

    @Test
    void a_question_is_answered_once_with_no_less_than_nothing() {
        assertThat(IssueLines.refusalOf(() -> submission(reply("a-1", 1), reply("a-1", 2))))
                .containsExactly("ecar.value.repeated @/replies/1/question");
        assertThat(IssueLines.refusalOf(() -> reply("a-1", -1)))
                .containsExactly("ecar.value.out-of-range @/points/known max=9223372036854775807 min=0");
    }

    @Test
    void a_submission_is_told_what_it_lacks() {
        List<Issue> found = new ArrayList<>();
        Reply bare = new Reply(Code.of("b-1"), Stated.known(1L), none(), none());

        SubmissionCheck.examine(
                FRAMEWORK, submission(reply("a-1", 1), bare), PropertyPath.of("submissions"), found::add);

        assertThat(IssueLines.of(found))
                .containsExactly(
                        "ecar.index.no-evidence @/submissions/replies/1/evidence",
                        "ecar.index.answers-missing @/submissions/replies asked=4 missing=2");
    }

    @Test
    void becomes_a_result_of_its_city_alone() {
        Score score = score(MissingPolicy.EXCLUDE, reply("b-1", 5));

        assertThat(CityResult.of(Cities.city(1).build(), score).orElseThrow().indicators())
                .containsExactly(new IndicatorResult(Code.of("b"), Percent.of(50)));
        assertThatThrownBy(() -> CityResult.of(Cities.city(2).build(), score))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the score must be of the city");
    }

    // --- laws, on frameworks and answers made at random

    private static IndexFramework random(Random random) {
        Indicator[] indicators = new Indicator[1 + random.nextInt(5)];
        for (int i = 0; i < indicators.length; i++) {
            indicators[i] =
                    indicator("i" + i, random.longs(random.nextInt(5), 1, 20).toArray());
        }
        return framework(indicators).addComposite(composite("lens", "i0")).build();
    }

    private static Submission answers(Random random, IndexFramework framework) {
        List<Reply> replies = new ArrayList<>();
        framework
                .indicators()
                .forEach(one -> one.questions().forEach(question -> {
                    if (random.nextInt(4) > 0) {
                        replies.add(reply(question.id().value(), random.nextInt((int) question.maxPoints() + 1)));
                    }
                }));
        return submission(replies.toArray(Reply[]::new));
    }

    private static Weights drawn(Random random, IndexFramework framework, int times) {
        Object[] weights = new Object[framework.indicators().size() * 2];
        for (int i = 0; i < weights.length; i += 2) {
            weights[i] = "i" + i / 2;
            weights[i + 1] = random.nextInt(5) * times;
        }
        return Frameworks.weights(weights);
    }

    private static Percent orNothing(Optional<Percent> value) {
        return value.orElse(Percent.ZERO);
    }

    @Test
    void under_zero_one_more_question_without_an_answer_never_raises_a_score() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            IndexFramework framework = random(random);
            Submission answers = answers(random, framework);
            Weights weights = drawn(random, framework, 1);
            int at = random.nextInt(framework.indicators().size());
            List<Indicator> longer = new ArrayList<>(framework.indicators());
            longer.set(
                    at,
                    longer.get(at).toBuilder()
                            .questionCount(none())
                            .addQuestion(new Question(Code.of("new"), text("New"), 1 + random.nextInt(9)))
                            .build());

            Score before = Score.of(framework, answers, MissingPolicy.ZERO, weights);
            Score after =
                    Score.of(framework.toBuilder().indicators(longer).build(), answers, MissingPolicy.ZERO, weights);

            assertThat(orNothing(after.total())).isLessThanOrEqualTo(orNothing(before.total()));
            assertThat(orNothing(after.indicators().get(at).value()))
                    .isLessThanOrEqualTo(orNothing(before.indicators().get(at).value()));
            assertThat(orNothing(after.composites().get(0).value()))
                    .isLessThanOrEqualTo(orNothing(before.composites().get(0).value()));
        }
    }

    @Test
    void under_zero_leaving_an_answer_out_never_raises_a_score() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            IndexFramework framework = random(random);
            Submission answers = answers(random, framework);
            Weights weights = drawn(random, framework, 1);
            Submission fewer = answers.toBuilder()
                    .replies(answers.replies().stream().skip(1).toList())
                    .build();

            assertThat(orNothing(Score.of(framework, fewer, MissingPolicy.ZERO, weights)
                            .total()))
                    .isLessThanOrEqualTo(orNothing(Score.of(framework, answers, MissingPolicy.ZERO, weights)
                            .total()));
        }
    }

    @Test
    void only_the_proportions_of_weights_matter() {
        for (int i = 0; i < 300; i++) {
            Random random = new Random(i);
            IndexFramework framework = random(random);
            Submission answers = answers(random, framework);
            MissingPolicy policy = i % 2 == 0 ? MissingPolicy.EXCLUDE : MissingPolicy.ZERO;

            Score once = Score.of(framework, answers, policy, drawn(new Random(i), framework, 1));
            Score often = Score.of(framework, answers, policy, drawn(new Random(i), framework, 1 + i));

            assertThat(often.total()).isEqualTo(once.total());
            assertThat(often.composites()).isEqualTo(once.composites());
        }
    }

    @Test
    void with_every_answer_the_policy_makes_no_difference() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            IndexFramework framework = random(random);
            List<Reply> replies = new ArrayList<>();
            framework
                    .indicators()
                    .forEach(one -> one.questions()
                            .forEach(question -> replies.add(
                                    reply(question.id().value(), random.nextInt((int) question.maxPoints() + 1)))));
            Submission all = submission(replies.toArray(Reply[]::new));
            Weights weights = drawn(random, framework, 1);

            assertThat(Score.of(framework, all, MissingPolicy.ZERO, weights).total())
                    .isEqualTo(Score.of(framework, all, MissingPolicy.EXCLUDE, weights)
                            .total());
        }
    }
}
