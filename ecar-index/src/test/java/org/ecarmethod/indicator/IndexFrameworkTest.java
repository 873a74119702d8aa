package org.ecarmethod.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.indicator.Frameworks.composite;
import static org.ecarmethod.indicator.Frameworks.framework;
import static org.ecarmethod.indicator.Frameworks.indicator;
import static org.ecarmethod.indicator.Frameworks.text;
import static org.ecarmethod.indicator.Frameworks.weights;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.IssueLines;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

class IndexFrameworkTest {

    @Test
    void finds_its_indicators() {
        IndexFramework framework =
                framework(indicator("a", 2), indicator("b", 3)).build();

        assertThat(framework.indicator(Code.of("b")).map(Indicator::id)).contains(Code.of("b"));
        assertThat(framework.indicator(Code.of("c"))).isEmpty();
        assertThat(framework.name()).hasToString("city-check/v1");
        assertThat(new IndicatorRef(framework.name(), Code.of("b"))).hasToString("city-check/v1/b");
    }

    @Test
    void names_are_ordered_by_set_then_by_version() {
        assertThat(FrameworkName.of("a", "v2")).isLessThan(FrameworkName.of("b", "v1"));
        assertThat(FrameworkName.of("a", "v2")).isGreaterThan(FrameworkName.of("a", "v1"));
    }

    @Test
    void has_at_least_one_indicator() {
        assertThat(IssueLines.refusalOf(() -> framework().build())).containsExactly("ecar.value.empty @/indicators");
    }

    @Test
    void every_code_stands_once() {
        Indicator renamed = indicator("a", 1).toBuilder().id(Code.of("c")).build();

        assertThat(IssueLines.refusalOf(() -> framework(indicator("a", 1), renamed, indicator("a"))
                        .addAreas(new Area(Code.of("x"), text("x")), new Area(Code.of("x"), text("x")))
                        .addComposites(composite("l", "a"), composite("l", "c"))
                        .build()))
                .containsExactly(
                        "ecar.value.repeated @/areas/1/id",
                        "ecar.value.repeated @/indicators/2/id",
                        "ecar.value.repeated @/composites/1/id",
                        "ecar.value.repeated @/indicators/1/questions/0/id");
    }

    @Test
    void what_it_names_it_has() {
        Indicator lost = indicator("a").toBuilder().area(Code.of("nowhere")).build();

        assertThat(IssueLines.refusalOf(() -> framework(lost)
                        .addComposite(composite("lens", "a", "b"))
                        .weights(Stated.known(weights("b", 1)))
                        .build()))
                .containsExactly(
                        "ecar.indicator.unknown-part @/indicators/0/area",
                        "ecar.indicator.unknown-part @/composites/0/members",
                        "ecar.indicator.unknown-part @/weights/known/weights/0/indicator",
                        "ecar.indicator.no-weight @/weights/known/weights");
    }

    @Test
    void no_more_questions_are_listed_than_counted() {
        assertThat(IssueLines.refusalOf(() -> framework(indicator("a", 1, 1))
                        .questionCount(Stated.known(1L))
                        .build()))
                .containsExactly("ecar.indicator.more-questions-than-counted @/indicators");
        assertThat(IssueLines.refusalOf(() -> indicator("a", 1, 1).toBuilder()
                        .questionCount(Stated.known(1L))
                        .build()))
                .containsExactly("ecar.indicator.more-questions-than-counted @/questions");
        assertThat(indicator("a", 1, 1).toBuilder()
                        .questionCount(Stated.known(9L))
                        .build()
                        .questions())
                .hasSize(2);
    }

    @Test
    void numbers_are_not_negative_and_a_question_gives_something() {
        assertThat(IssueLines.refusalOf(() -> new Question(Code.of("q"), text("Q"), 0)))
                .containsExactly("ecar.value.out-of-range @/maxPoints max=9223372036854775807 min=1");
        assertThat(IssueLines.refusalOf(() -> new Weight(Code.of("a"), -1)))
                .containsExactly("ecar.value.out-of-range @/weight max=9223372036854775807 min=0");
        assertThat(IssueLines.refusalOf(() -> framework(indicator("a"))
                        .questionCount(Stated.known(-1L))
                        .build()))
                .containsExactly(
                        "ecar.value.out-of-range @/questionCount/known max=9223372036854775807 min=0",
                        "ecar.indicator.more-questions-than-counted @/indicators");
    }

    @Test
    void a_composite_takes_something_together() {
        assertThat(IssueLines.refusalOf(() -> new Composite(Code.of("l"), text("l"), Set.of())))
                .containsExactly("ecar.value.empty @/members");
    }

    @Test
    void weights_are_given_once_and_equal_ones_say_that_they_are_not_official() {
        IndexFramework framework = framework(indicator("a"), indicator("b")).build();
        Weights equal = Weights.equal(framework);

        assertThat(equal.areOfficial()).isFalse();
        assertThat(equal.grounds().kind()).isEqualTo(WeightGrounds.Kind.UNOFFICIAL);
        assertThat(equal.of(Code.of("b"))).isEqualTo(BigInteger.ONE);
        assertThat(equal.of(Code.of("c"))).isEqualTo(BigInteger.ZERO);
        assertThat(new Weights(List.of(), new WeightGrounds.Official(text("A report"))).areOfficial())
                .isTrue();
        assertThat(IssueLines.refusalOf(() -> weights("a", 1, "a", 2)))
                .containsExactly("ecar.value.repeated @/weights/1/indicator");
    }

    @Test
    void what_is_not_known_of_an_indicator_is_no_number() {
        Indicator unknown = indicator("a").toBuilder()
                .questionCount(Frameworks.none())
                .area(Optional.empty())
                .build();

        assertThat(framework(unknown).questionCount(Stated.known(66L)).build().questionCount())
                .isEqualTo(Stated.known(66L));
        assertThat(unknown.questionCount().isKnown()).isFalse();
    }
}
