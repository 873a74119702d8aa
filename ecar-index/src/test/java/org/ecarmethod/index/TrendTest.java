package org.ecarmethod.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.indicator.Frameworks.framework;
import static org.ecarmethod.indicator.Frameworks.indicator;
import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.IssueLines;
import org.ecarmethod.comparison.Trend;
import org.ecarmethod.comparison.Trend.Year;
import org.ecarmethod.comparison.TrendLimit;
import org.ecarmethod.comparison.TrendLine;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.Frameworks;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.WeightGrounds;
import org.ecarmethod.indicator.Weights;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final IndexFramework V1 =
            framework(indicator("a", 4), indicator("b", 10)).build();
    private static final IndexFramework V2 = framework(indicator("a", 4), indicator("b", 10, 10), indicator("c", 1))
            .name(FrameworkName.of("city-check", "v2"))
            .build();

    private static Sample sample(IndexFramework framework, String year) {
        return Cities.sample(List.of()).toBuilder()
                .id(SampleId.of("s" + year))
                .asOf(PartialDate.parse(year))
                .grounds(new ScoreGrounds(framework.name(), Cities.GROUNDS.policy(), Cities.GROUNDS.weights()))
                .build();
    }

    private static CityResult reached(String total, String a, String b) {
        return new CityResult(
                Cities.city(1).build(),
                Percent.parse(total),
                List.of(
                        new IndicatorResult(Code.of("a"), Percent.parse(a)),
                        new IndicatorResult(Code.of("b"), Percent.parse(b))));
    }

    private static Year before() {
        return new Year(V1, sample(V1, "2014"), reached("50", "60", "40"));
    }

    private static Year after(IndexFramework framework) {
        return new Year(framework, sample(framework, "2017"), reached("55.25", "80", "30"));
    }

    @Test
    void under_the_same_grounds_all_is_compared() {
        Trend trend = Trend.of(before(), after(V1));

        assertThat(trend.scope()).isEqualTo(Trend.Scope.WHOLE);
        assertThat(trend.limits()).isEmpty();
        assertThat(trend.lines())
                .containsExactly(
                        new TrendLine(Optional.empty(), Percent.of(50), Percent.parse("55.25")),
                        new TrendLine(Optional.of(Code.of("a")), Percent.of(60), Percent.of(80)),
                        new TrendLine(Optional.of(Code.of("b")), Percent.of(40), Percent.of(30)));
        assertThat(trend.lines().get(0).change(1)).isEqualTo(new BigDecimal("5.3"));
        assertThat(trend.lines().get(2).change(0)).isEqualTo(new BigDecimal("-10"));
        assertThat(trend).hasToString("Trend[whole, []]");
        assertThat(trend.earlier().asOf()).isEqualTo(PartialDate.parse("2014"));
        assertThat(trend.later().asOf()).isEqualTo(PartialDate.parse("2017"));
    }

    @Test
    void under_two_versions_only_what_asks_the_same_is_compared() {
        Trend trend = Trend.of(before(), after(V2));

        assertThat(trend.scope()).isEqualTo(Trend.Scope.INDICATORS_ONLY);
        assertThat(trend.limits()).containsExactly(TrendLimit.OTHER_FRAMEWORK);
        assertThat(trend.lines())
                .containsExactly(new TrendLine(Optional.of(Code.of("a")), Percent.of(60), Percent.of(80)));
    }

    /** The published older structure tells no question, so that nothing is shown to be the same. */
    @Test
    void where_no_questions_are_recorded_two_versions_are_not_compared() {
        IndexFramework bare = framework(indicator("a"), indicator("b")).build();
        IndexFramework later =
                bare.toBuilder().name(FrameworkName.of("city-check", "v2")).build();

        Trend trend = Trend.of(
                new Year(bare, sample(bare, "2014"), reached("50", "60", "40")),
                new Year(later, sample(later, "2017"), reached("50", "60", "40")));

        assertThat(trend.scope()).isEqualTo(Trend.Scope.REFUSED);
        assertThat(trend.limits()).containsExactly(TrendLimit.OTHER_FRAMEWORK, TrendLimit.NO_COMMON_INDICATOR);
        assertThat(trend.lines()).isEmpty();
    }

    private static Year under(ScoreGrounds grounds) {
        return new Year(V1, sample(V1, "2017").toBuilder().grounds(grounds).build(), reached("55", "80", "30"));
    }

    @Test
    void another_policy_or_nature_makes_other_numbers() {
        Trend policy = Trend.of(
                before(),
                under(new ScoreGrounds(
                        Frameworks.NAME, Stated.known(MissingPolicy.EXCLUDE), Cities.GROUNDS.weights())));
        Year published = new Year(
                V1,
                sample(V1, "2017").toBuilder().nature(SampleNature.PUBLISHED).build(),
                reached("55", "80", "30"));

        assertThat(policy.scope()).isEqualTo(Trend.Scope.REFUSED);
        assertThat(policy.limits()).containsExactly(TrendLimit.OTHER_POLICY);
        assertThat(policy.lines()).isEmpty();
        assertThat(Trend.of(before(), published).scope()).isEqualTo(Trend.Scope.REFUSED);
        assertThat(Trend.of(before(), published).limits()).containsExactly(TrendLimit.OTHER_NATURE);
    }

    @Test
    void other_weights_leave_the_indicators() {
        Trend other = Trend.of(
                before(),
                under(new ScoreGrounds(
                        Frameworks.NAME,
                        Cities.GROUNDS.policy(),
                        Stated.known(new WeightGrounds.Official(text("A report"))))));
        Trend unknown = Trend.of(before(), under(new ScoreGrounds(Frameworks.NAME, none(), none())));

        assertThat(other.scope()).isEqualTo(Trend.Scope.INDICATORS_ONLY);
        assertThat(other.limits()).containsExactly(TrendLimit.OTHER_WEIGHTS);
        assertThat(other.lines()).hasSize(2);
        assertThat(unknown.scope()).isEqualTo(Trend.Scope.INDICATORS_ONLY);
        assertThat(unknown.limits()).containsExactly(TrendLimit.POLICY_UNKNOWN, TrendLimit.WEIGHTS_UNKNOWN);
    }

    @Test
    void an_indicator_without_a_number_in_one_year_is_left_out() {
        Year later =
                new Year(V1, sample(V1, "2017"), new CityResult(Cities.city(1).build(), Percent.of(55), List.of()));

        assertThat(Trend.of(before(), later).lines()).hasSize(1);
        assertThat(Trend.of(before(), later).scope()).isEqualTo(Trend.Scope.WHOLE);
    }

    @Test
    void two_cities_are_no_trend_and_a_framework_is_that_of_its_sample() {
        Year other =
                new Year(V1, sample(V1, "2017"), new CityResult(Cities.city(2).build(), Percent.of(55), List.of()));
        Year mixed = new Year(V2, sample(V1, "2017"), reached("55", "80", "30"));

        assertThatThrownBy(() -> Trend.of(before(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two years of one city are compared, not two cities");
        assertThatThrownBy(() -> Trend.of(before(), mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the framework of a year must be that of its sample");
    }

    // --- from scores to a sample

    @Test
    void scores_become_a_sample_of_their_own_grounds_only() {
        Submission submission = Submission.builder()
                .id(SubmissionId.of("submission-1"))
                .city(Cities.id(1))
                .framework(V1.name())
                .handedIn(none())
                .addReply(new Reply(Code.of("a-1"), Stated.known(1L), none(), none()))
                .build();
        Score score = Score.of(V1, submission, MissingPolicy.ZERO, Weights.equal(V1));
        Sample.ScoredCity scored = new Sample.ScoredCity(Cities.city(1).build(), score);
        Sample frame = sample(V1, "2017").toBuilder().grounds(score.grounds()).build();

        assertThat(frame.with(List.of(scored)).find(Cities.id(1)).map(CityResult::total))
                .contains(Percent.parse("12.5"));
        assertThat(IssueLines.refusalOf(() -> sample(V1, "2017").with(List.of(scored))))
                .containsExactly("ecar.index.parts-disagree @");
    }
}
