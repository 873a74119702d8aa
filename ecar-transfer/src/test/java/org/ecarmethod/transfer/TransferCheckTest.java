package org.ecarmethod.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Adaptations.said;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.method.Adaptations;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferCheckTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();

    private static TransferContext context(Map<TransferPoint, Stated<LocalizedText>> points) {
        return TransferContext.of(said("A place (fictitious)"), points);
    }

    private static TransferContext everywhere(Stated<LocalizedText> what) {
        Map<TransferPoint, Stated<LocalizedText>> points = new EnumMap<>(TransferPoint.class);
        for (TransferPoint point : TransferPoint.values()) {
            points.put(point, what);
        }
        return context(points);
    }

    private static Map<TransferPoint, Likeness> judged(String likeness) {
        Map<TransferPoint, Likeness> judged = new EnumMap<>(TransferPoint.class);
        for (TransferPoint point : TransferPoint.values()) {
            if (!likeness.equals("none")) {
                judged.put(point, Likeness.valueOf(likeness));
            }
        }
        return judged;
    }

    private static TransferContext described(String how) {
        return switch (how) {
            case "known" -> everywhere(Stated.known(said("So it is")));
            case "unknown" -> everywhere(Stated.unknown(said("Nobody has asked")));
            case "not-applicable" -> everywhere(Stated.notApplicable(said("There is none")));
            default -> context(Map.of());
        };
    }

    /** Every way to describe the two places, by every judgement. */
    @ParameterizedTest
    @CsvSource({
        "known, known, ALIKE, -",
        "known, known, PARTLY, not-alike",
        "known, known, DIFFERENT, not-alike",
        "known, known, none, not-compared",
        "unknown, known, ALIKE, nothing-to-compare-with",
        "not-applicable, known, none, nothing-to-compare-with",
        "absent, known, DIFFERENT, nothing-to-compare-with",
        "known, unknown, ALIKE, not-stated",
        "unknown, unknown, none, not-stated",
        "not-applicable, unknown, none, not-stated",
        "absent, unknown, none, not-stated",
        "known, absent, ALIKE, not-stated",
        "unknown, absent, none, not-stated",
        "not-applicable, absent, none, not-stated",
        "absent, absent, none, not-stated",
        "known, not-applicable, none, -",
        "unknown, not-applicable, none, -",
        "not-applicable, not-applicable, none, -",
        "absent, not-applicable, DIFFERENT, -"
    })
    void asks_what_is_open(String original, String target, String likeness, String why) {
        TransferCheck check = TransferCheck.of(described(original), described(target), judged(likeness));

        assertThat(check.points()).hasSize(TransferPoint.values().length);
        assertThat(check.points())
                .allSatisfy(point -> assertThat(
                                point.open().map(TransferCheck.Why::wireName).orElse("-"))
                        .isEqualTo(why));
        assertThat(check.questions(REFERENCE)).hasSize(why.equals("-") ? 0 : TransferPoint.values().length);
    }

    @Test
    void a_city_that_has_described_nothing_is_asked_about_every_gate_and_criterion() {
        List<TransferCheck.Question> questions =
                TransferCheck.of(context(Map.of()), context(Map.of()), Map.of()).questions(REFERENCE);

        Set<CriterionId> fed = new HashSet<>();
        questions.forEach(question -> fed.addAll(question.feeds()));
        Set<CriterionId> all = new HashSet<>();
        REFERENCE.gates().forEach(gate -> all.add(gate.id()));
        REFERENCE.criteria().forEach(criterion -> all.add(criterion.id()));
        assertThat(fed).isEqualTo(all);
        assertThat(questions).extracting(TransferCheck.Question::point).isSorted();
    }

    @Test
    void the_questions_for_one_gate_are_found() {
        TransferCheck check = TransferCheck.of(context(Map.of()), context(Map.of()), Map.of());

        assertThat(check.questionsFor(REFERENCE, CriterionId.of("G3")))
                .extracting(TransferCheck.Question::point)
                .containsExactly(TransferPoint.OPERATIONS, TransferPoint.READINESS);
        assertThat(check.questionsFor(REFERENCE, CriterionId.of("G99"))).isEmpty();
    }

    @Test
    void what_the_profile_does_not_have_is_not_fed() {
        MethodProfile without = Adaptations.profile(new Modification.RemoveCriterion(CriterionId.of("C8")));
        TransferCheck check = TransferCheck.of(context(Map.of()), context(Map.of()), Map.of());

        assertThat(check.questions(without))
                .filteredOn(question -> question.point() == TransferPoint.OWNERSHIP)
                .extracting(TransferCheck.Question::feeds)
                .containsExactly(List.of());
    }

    @Test
    void every_component_has_its_points_together() {
        assertThat(Stream.of(TransferPoint.values()).map(TransferPoint::component))
                .isSorted()
                .contains(TransferPoint.Component.values());
    }

    @Test
    void a_point_is_a_question_in_both_languages() {
        for (Locale language : Messages.languages()) {
            for (TransferPoint point : TransferPoint.values()) {
                assertThat(Messages.in(language).label(point)).contains("?");
            }
        }
    }

    @Test
    void a_context_says_nothing_by_accident() {
        TransferContext context = context(Map.of(TransferPoint.TRUST, Stated.known(said("Fatima says no"))));

        assertThat(context.toString()).doesNotContain("Fatima");
        assertThat(context.at(TransferPoint.TRUST)).isPresent();
        assertThat(context.at(TransferPoint.LAW)).isEmpty();
    }
}
