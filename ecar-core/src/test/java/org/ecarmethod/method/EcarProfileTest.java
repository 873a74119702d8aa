package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EcarProfileTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();

    @Test
    void is_named_and_stands_by_itself() {
        assertThat(REFERENCE.id().value()).isEqualTo("ecar");
        assertThat(REFERENCE.version()).isEqualTo("1.0");
        assertThat(REFERENCE.derivesFrom()).isEmpty();
        assertThat(REFERENCE.parameters()).isEmpty();
        assertThat(EcarProfile.v1_0()).isSameAs(REFERENCE);
    }

    @Test
    void has_eight_core_functions() {
        assertThat(REFERENCE.coreFunctions())
                .extracting(CoreFunction::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8)
                .hasSize(EcarProfile.CORE_FUNCTIONS);
    }

    @Test
    void has_gates_one_to_ten() {
        assertThat(REFERENCE.gates())
                .extracting(gate -> gate.id().value())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 10).mapToObj(i -> "G" + i).toList());
    }

    @Test
    void finds_out_about_each_gate_in_its_own_way() {
        Map<String, GateCheck> tests = new TreeMap<>();
        EcarProfile.coreGates().forEach((gate, test) -> tests.put(gate.value(), test));

        assertThat(tests)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "G1", GateCheck.MAP_NAMES_OPERATIONS,
                        "G2", GateCheck.EACH_OPERATION_ANSWERS,
                        "G3", GateCheck.EACH_OPERATION_ANSWERS,
                        "G4", GateCheck.BEFORE_INVITATION,
                        "G5", GateCheck.ANSWERED_ONCE,
                        "G6", GateCheck.ANSWERED_ONCE,
                        "G7", GateCheck.ANSWERED_ONCE,
                        "G8", GateCheck.MAP_NAMES_RECIPIENTS,
                        "G9", GateCheck.ANSWERED_ONCE,
                        "G10", GateCheck.ANSWERED_ONCE));
        assertThat(REFERENCE.gates())
                .allSatisfy(gate -> assertThat(EcarProfile.coreGates()).containsEntry(gate.id(), gate.test()));
    }

    @Test
    void has_criteria_one_to_eight() {
        assertThat(REFERENCE.criteria())
                .extracting(criterion -> criterion.id().value())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 8).mapToObj(i -> "C" + i).toList());
    }

    @Test
    void has_the_six_themes_of_the_slides() {
        assertThat(REFERENCE.themes().entries())
                .extracting(entry -> entry.code().value())
                .containsExactly(
                        "indicators",
                        "meeting-places",
                        "schools",
                        "everyday-racism-competence",
                        "associations",
                        "language");
    }

    static Stream<Arguments> texts() {
        Stream<Arguments> cores = REFERENCE.coreFunctions().stream()
                .flatMap(core -> Stream.of(
                        Arguments.of("function " + core.number(), core.function()),
                        Arguments.of("form " + core.number(), core.form())));
        Stream<Arguments> gates = REFERENCE.gates().stream()
                .flatMap(gate -> Stream.of(
                        Arguments.of("demand " + gate.id(), gate.demand()),
                        Arguments.of("evidence " + gate.id(), gate.evidence()),
                        Arguments.of("owner " + gate.id(), gate.owner())));
        Stream<Arguments> criteria = REFERENCE.criteria().stream()
                .flatMap(criterion -> Stream.of(
                        Arguments.of("question " + criterion.id(), criterion.question()),
                        Arguments.of("evidence " + criterion.id(), criterion.evidence())));
        Stream<Arguments> themes = REFERENCE.themes().entries().stream()
                .map(theme -> Arguments.of("theme " + theme.code(), theme.label()));
        Stream<Arguments> names = Stream.of(
                Arguments.of("title", REFERENCE.title()),
                Arguments.of("policy area", EcarProfile.policyArea().label()));
        return Stream.of(cores, gates, criteria, themes, names).flatMap(stream -> stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void says_everything_in_english_and_swedish(String place, LocalizedText text) {
        assertThat(text.languages()).as(place).containsExactly("en", "sv");
        assertThat(text.exactly("en")).isNotEqualTo(text.exactly("sv"));
    }

    @Test
    void names_a_basis_for_everything() {
        String place = "(S1:\\d+[a-f]?|K\\d+)(-(\\d+[a-f]?|K\\d+))?";
        String source = place + "(, " + place + ")*";
        List<String> bases = Stream.of(
                        REFERENCE.coreFunctions().stream().map(CoreFunction::basis),
                        REFERENCE.gates().stream().map(Gate::basis),
                        REFERENCE.criteria().stream().map(Criterion::basis),
                        REFERENCE.themes().entries().stream().map(Codelist.Entry::basis))
                .flatMap(stream -> stream)
                .toList();

        assertThat(bases)
                .hasSize(8 + 10 + 8 + 6)
                .allSatisfy(basis -> assertThat(basis).matches(source));
    }

    @ParameterizedTest
    @EnumSource
    void keeps_its_parameters_within_their_own_bounds(Parameter parameter) {
        assertThat(parameter.reference()).isBetween(parameter.min(), parameter.max());
        assertThat(parameter.basis()).isNotBlank();
        assertThat(REFERENCE.value(parameter)).isEqualTo(parameter.reference());
    }

    @Test
    void lets_no_answer_count_longer_than_twelve_months() {
        assertThat(Parameter.PROOF_VALID_MONTHS.reference()).isEqualTo(12);
        assertThat(Parameter.PROOF_VALID_MONTHS.max()).isEqualTo(12);
    }

    @Test
    void knows_its_policy_area() {
        assertThat(EcarProfile.policyArea().code().value()).isEqualTo("everyday-discrimination");
    }
}
