package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Profiles.aDerivedProfile;
import static org.ecarmethod.method.Profiles.aGate;
import static org.ecarmethod.method.Profiles.aStricterProfile;
import static org.ecarmethod.method.Reported.violations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.IssueLines;
import org.ecarmethod.anchoring.AnchoringIssues;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodProfileTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();

    @Nested
    class Refuses {

        @Test
        void gates_and_criteria_that_do_not_say_in_a_line_where_they_come_from() {
            LocalizedText x = LocalizedText.of("en", "x");

            assertThat(violations(() ->
                            aGate("G11", GateCheck.ANSWERED_ONCE).basis(" ").build()))
                    .containsExactly("ecar.value.blank @/basis");
            assertThat(violations(() -> new Criterion(CriterionId.of("C9"), x, x, "x".repeat(301))))
                    .containsExactly("ecar.value.too-long @/basis max=300");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        void a_profile_without_a_gate_of_the_reference(int number) {
            List<Gate> fewer = REFERENCE.gates().stream()
                    .filter(gate -> !gate.id().equals(CriterionId.of("G" + number)))
                    .toList();

            assertThat(violations(() -> aDerivedProfile().gates(fewer).build()))
                    .containsExactly("ecar.method.gate-removed @/gates gate='G" + number + "'");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        void a_gate_that_is_found_out_about_in_another_way(int number) {
            CriterionId id = CriterionId.of("G" + number);
            GateCheck kept = REFERENCE.gate(id).orElseThrow().test();
            GateCheck other =
                    kept == GateCheck.ANSWERED_ONCE ? GateCheck.MAP_NAMES_OPERATIONS : GateCheck.ANSWERED_ONCE;

            List<Gate> gates = REFERENCE.gates().stream()
                    .map(gate -> gate.id().equals(id) ? copy(gate).test(other).build() : gate)
                    .toList();

            assertThat(violations(() -> aDerivedProfile().gates(gates).build()))
                    .containsExactly("ecar.method.gate-removed @/gates gate='G" + number + "'");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void a_profile_without_a_core_function(int number) {
            List<CoreFunction> fewer = REFERENCE.coreFunctions().stream()
                    .filter(core -> core.number() != number)
                    .toList();

            assertThat(violations(() -> aDerivedProfile().coreFunctions(fewer).build()))
                    .containsExactly("ecar.method.core-function-removed @/coreFunctions number=" + number);
        }

        @ParameterizedTest
        @EnumSource
        void a_parameter_below_or_above_its_bounds(Parameter parameter) {
            String line = "ecar.method.parameter-out-of-bounds @/parameters/" + parameter.wireName() + " max="
                    + parameter.max() + " min=" + parameter.min() + " parameter='" + parameter.wireName() + "'";

            assertThat(violations(() -> roomyProfile()
                            .putParameter(parameter, parameter.min() - 1)
                            .build()))
                    .containsExactly(line);
            assertThat(violations(() -> roomyProfile()
                            .putParameter(parameter, parameter.max() + 1)
                            .build()))
                    .containsExactly(line);
        }

        @Test
        void a_gate_number_that_stands_twice() {
            Gate second = aGate("G2", GateCheck.ANSWERED_ONCE).build();

            assertThat(violations(() -> aDerivedProfile().addGates(second).build()))
                    .containsExactly("ecar.method.number-repeated @/gates/10");
        }

        @Test
        void a_second_gate_that_hides_the_one_of_the_reference() {
            List<Gate> gates = new ArrayList<>(REFERENCE.gates());
            gates.add(0, aGate("G2", GateCheck.ANSWERED_ONCE).build());

            assertThat(violations(() -> aDerivedProfile().gates(gates).build()))
                    .containsExactly(
                            "ecar.method.number-repeated @/gates/2", "ecar.method.gate-removed @/gates gate='G2'");
        }

        @Test
        void a_criterion_number_that_stands_twice() {
            Criterion again = REFERENCE.criteria().get(3);

            assertThat(violations(() -> aDerivedProfile().addCriteria(again).build()))
                    .containsExactly("ecar.method.number-repeated @/criteria/8");
        }

        @Test
        void a_core_function_number_that_stands_twice() {
            CoreFunction again = REFERENCE.coreFunctions().get(0);

            assertThat(violations(
                            () -> aDerivedProfile().addCoreFunctions(again).build()))
                    .containsExactly("ecar.method.number-repeated @/coreFunctions/8");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1", "1.", "v1.0", "1.0.0.0", "1.0-SNAPSHOT", "1.1234567"})
        void a_version_that_is_no_version(String version) {
            assertThat(violations(() -> aDerivedProfile().version(version).build()))
                    .containsExactly(IssueLines.wrongForm("/version", "profile-version", version));
        }

        @Test
        void with_everything_that_is_wrong_at_once() {
            assertThat(violations(() -> aDerivedProfile()
                            .gates(List.of())
                            .coreFunctions(List.of())
                            .putParameter(Parameter.MEETINGS_MIN, 2)
                            .build()))
                    .hasSize(10 + 8 + 1);
        }
    }

    @Nested
    class Accepts {

        @Test
        void one_gate_more() {
            MethodProfile stricter = aStricterProfile().build();

            assertThat(stricter.gates()).hasSize(11);
            assertThat(stricter.gate(CriterionId.of("G11")))
                    .hasValueSatisfying(gate -> assertThat(gate.test()).isEqualTo(GateCheck.ANSWERED_ONCE));
        }

        @ParameterizedTest
        @EnumSource
        void a_parameter_at_its_bounds(Parameter parameter) {
            MethodProfile lowest =
                    roomyProfile().putParameter(parameter, parameter.min()).build();
            MethodProfile highest =
                    roomyProfile().putParameter(parameter, parameter.max()).build();

            assertThat(lowest.value(parameter)).isEqualTo(parameter.min());
            assertThat(highest.value(parameter)).isEqualTo(parameter.max());
        }

        @Test
        void another_wording_of_a_gate() {
            List<Gate> gates = REFERENCE.gates().stream()
                    .map(gate -> gate.id().equals(CriterionId.of("G6"))
                            ? copy(gate)
                                    .owner(LocalizedText.of("fi", "puheenjohtaja"))
                                    .build()
                            : gate)
                    .toList();

            assertThat(aDerivedProfile().gates(gates).build().gates()).isEqualTo(gates);
        }

        @Test
        void fewer_criteria_since_they_stand_beside_the_gates() {
            assertThat(aDerivedProfile().criteria(List.of()).build().criteria()).isEmpty();
        }
    }

    @Nested
    class Pin {

        static Stream<Arguments> changes() {
            return Stream.of(
                    change("id", profile -> profile.id(Code.of("other"))),
                    change("version", profile -> profile.version("1.1")),
                    change("title", profile -> profile.title(LocalizedText.of("en", "Circles"))),
                    change(
                            "derived from",
                            profile -> profile.derivesFrom(new ProfilePin("ecar", "1.0", "0".repeat(64)))),
                    change(
                            "function",
                            profile -> profile.coreFunctions(cores(core ->
                                    new CoreFunction(core.number(), x(core.function()), core.form(), core.basis())))),
                    change(
                            "form",
                            profile -> profile.coreFunctions(cores(core ->
                                    new CoreFunction(core.number(), core.function(), x(core.form()), core.basis())))),
                    change(
                            "basis of a function",
                            profile -> profile.coreFunctions(cores(
                                    core -> new CoreFunction(core.number(), core.function(), core.form(), "K1")))),
                    change(
                            "one function more",
                            profile -> profile.addCoreFunctions(new CoreFunction(
                                    9, LocalizedText.of("en", "x"), LocalizedText.of("en", "y"), "K1"))),
                    change(
                            "demand",
                            profile -> profile.gates(gates(gate -> copy(gate).demand(x(gate.demand()))))),
                    change(
                            "evidence",
                            profile -> profile.gates(gates(gate -> copy(gate).evidence(x(gate.evidence()))))),
                    change(
                            "owner",
                            profile -> profile.gates(gates(gate -> copy(gate).owner(x(gate.owner()))))),
                    change(
                            "basis of a gate",
                            profile -> profile.gates(gates(gate -> copy(gate).basis("K1")))),
                    change(
                            "one gate more",
                            profile -> profile.addGates(
                                    aGate("G11", GateCheck.ANSWERED_ONCE).build())),
                    change(
                            "another test",
                            profile -> profile.addGates(aGate("G11", GateCheck.EACH_OPERATION_ANSWERS)
                                    .build())),
                    change("order of gates", profile -> profile.gates(reversed(REFERENCE.gates()))),
                    change(
                            "question",
                            profile -> profile.criteria(criteria(
                                    one -> new Criterion(one.id(), x(one.question()), one.evidence(), one.basis())))),
                    change(
                            "evidence of a criterion",
                            profile -> profile.criteria(criteria(
                                    one -> new Criterion(one.id(), one.question(), x(one.evidence()), one.basis())))),
                    change(
                            "basis of a criterion",
                            profile -> profile.criteria(
                                    criteria(one -> new Criterion(one.id(), one.question(), one.evidence(), "K1")))),
                    change(
                            "number of a criterion",
                            profile -> profile.criteria(criteria(one ->
                                    new Criterion(CriterionId.of("D1"), one.question(), one.evidence(), one.basis())))),
                    change("no criteria", profile -> profile.criteria(List.of())),
                    change(
                            "name of the themes",
                            profile -> profile.themes(REFERENCE.themes().toBuilder()
                                    .id(Code.of("subjects"))
                                    .build())),
                    change(
                            "code of a theme",
                            profile -> profile.themes(
                                    themes(theme -> new Codelist.Entry(Code.of("x"), theme.label(), theme.basis())))),
                    change(
                            "label of a theme",
                            profile -> profile.themes(themes(
                                    theme -> new Codelist.Entry(theme.code(), x(theme.label()), theme.basis())))),
                    change(
                            "basis of a theme",
                            profile -> profile.themes(
                                    themes(theme -> new Codelist.Entry(theme.code(), theme.label(), "K1")))),
                    change(
                            "a text in one language fewer",
                            profile -> profile.title(LocalizedText.of(
                                    "en", REFERENCE.title().texts().getOrDefault("en", "")))),
                    change("area", profile -> profile.policyArea(area("meals", "Meals"))),
                    change("label of the area", profile -> profile.policyArea(area("meals", "Food"))),
                    change("own word", profile -> profile.addWordings(words("noted", "planned", "Noted"))),
                    change("code of an own word", profile -> profile.addWordings(words("seen", "planned", "Noted"))),
                    change("what it stands for", profile -> profile.addWordings(words("noted", "committed", "Noted"))),
                    change("label of an own word", profile -> profile.addWordings(words("noted", "planned", "Seen"))),
                    change(
                            "term left out",
                            profile -> profile.addWordings(Wording.builder()
                                    .vocabulary(Vocabulary.BODY_KIND)
                                    .addRemoved(Code.of("foundation"))
                                    .build())),
                    change(
                            "weight of a rule",
                            profile -> profile.putRuleSetting(AnchoringIssues.LEVEL_MISSING, RuleSetting.OFF)),
                    change(
                            "other weight of a rule",
                            profile -> profile.putRuleSetting(AnchoringIssues.LEVEL_MISSING, RuleSetting.ERROR)),
                    change(
                            "further demand",
                            profile -> profile.addGates(aGate("G11", GateCheck.ANSWERED_ONCE)
                                    .addFurther(LocalizedText.of("en", "in writing"))
                                    .build())),
                    change(
                            "kind of evidence",
                            profile -> profile.addGates(aGate("G11", GateCheck.ANSWERED_ONCE)
                                    .addEvidenceKind(Code.of("minutes"))
                                    .build())),
                    parameter(Parameter.CIRCLE_SIZE_MIN),
                    parameter(Parameter.CIRCLE_SIZE_MAX),
                    parameter(Parameter.MEETINGS_MIN),
                    parameter(Parameter.PROOF_VALID_MONTHS),
                    parameter(Parameter.OPEN_ITEMS_MONTHS),
                    parameter(Parameter.FEEDBACK_MONTHS));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("changes")
        void changes_with_every_part(String part, UnaryOperator<MethodProfile.Builder> change) {
            MethodProfile changed = change.apply(REFERENCE.toBuilder()).build();

            assertThat(changed.pin().hash())
                    .as(part)
                    .isNotEqualTo(REFERENCE.pin().hash());
        }

        @Test
        void tells_every_change_from_every_other() {
            List<String> hashes = changes()
                    .map(row -> {
                        @SuppressWarnings("unchecked")
                        UnaryOperator<MethodProfile.Builder> change =
                                (UnaryOperator<MethodProfile.Builder>) row.get()[1];
                        return change.apply(REFERENCE.toBuilder()).build().pin().hash();
                    })
                    .toList();

            assertThat(hashes).doesNotHaveDuplicates().hasSize((int) changes().count());
        }

        @Test
        void is_the_same_for_the_same_content() {
            MethodProfile again = REFERENCE.toBuilder().build();

            assertThat(again).isNotSameAs(REFERENCE);
            assertThat(again.pin()).isEqualTo(REFERENCE.pin());
            assertThat(again.pin().hash()).matches("[0-9a-f]{64}");
        }

        @Test
        void does_not_care_whether_a_reference_value_is_written_out() {
            MethodProfile written = REFERENCE.toBuilder()
                    .putParameter(Parameter.MEETINGS_MIN, Parameter.MEETINGS_MIN.reference())
                    .build();

            assertThat(written.pin()).isEqualTo(REFERENCE.pin());
        }

        @Test
        void carries_name_and_version() {
            ProfilePin pin = aDerivedProfile().version("2.1").build().pin();

            assertThat(pin.id()).isEqualTo("city");
            assertThat(pin.version()).isEqualTo("2.1");
        }

        private static PolicyArea area(String code, String label) {
            return new PolicyArea(Code.of(code), LocalizedText.of("en", label));
        }

        private static Wording words(String code, String standsFor, String label) {
            return Wording.builder()
                    .vocabulary(Vocabulary.RESPONSE_STATE)
                    .addTerms(new OwnTerm(Code.of(code), Code.of(standsFor), LocalizedText.of("en", label), "city"))
                    .build();
        }

        private static Arguments change(String part, UnaryOperator<MethodProfile.Builder> change) {
            return Arguments.of(part, change);
        }

        private static Arguments parameter(Parameter parameter) {
            int other = parameter.reference() == parameter.min() ? parameter.max() : parameter.min();
            return change(parameter.wireName(), profile -> profile.putParameter(parameter, other));
        }

        private static List<CoreFunction> cores(UnaryOperator<CoreFunction> change) {
            return firstChanged(REFERENCE.coreFunctions(), change);
        }

        private static List<Gate> gates(Function<Gate, Gate.Builder> change) {
            return firstChanged(REFERENCE.gates(), gate -> change.apply(gate).build());
        }

        private static List<Criterion> criteria(UnaryOperator<Criterion> change) {
            return firstChanged(REFERENCE.criteria(), change);
        }

        private static Codelist themes(UnaryOperator<Codelist.Entry> change) {
            return REFERENCE.themes().toBuilder()
                    .entries(firstChanged(REFERENCE.themes().entries(), change))
                    .build();
        }

        private static <T> List<T> firstChanged(List<T> all, UnaryOperator<T> change) {
            return IntStream.range(0, all.size())
                    .mapToObj(i -> i == 0 ? change.apply(all.get(i)) : all.get(i))
                    .toList();
        }

        private static <T> List<T> reversed(List<T> all) {
            return IntStream.range(0, all.size())
                    .mapToObj(i -> all.get(all.size() - 1 - i))
                    .toList();
        }

        private static LocalizedText x(LocalizedText text) {
            return LocalizedText.of(
                    "en",
                    text.texts().getOrDefault("en", "") + " x",
                    "sv",
                    text.texts().getOrDefault("sv", ""));
        }
    }

    private static Gate.Builder copy(Gate gate) {
        return Gate.builder()
                .id(gate.id())
                .demand(gate.demand())
                .evidence(gate.evidence())
                .owner(gate.owner())
                .test(gate.test())
                .basis(gate.basis());
    }

    @Test
    void the_smallest_circle_is_not_larger_than_the_largest() {
        assertThat(violations(() -> aDerivedProfile()
                        .putParameter(Parameter.CIRCLE_SIZE_MIN, 11)
                        .build()))
                .containsExactly("ecar.method.parameter-out-of-bounds @/parameters/circle-size-min"
                        + " max=10 min=3 parameter='circle-size-min'");
    }

    /** Two parameters bound each other; here they leave each other all the room there is. */
    private static MethodProfile.Builder roomyProfile() {
        Map<Parameter, Integer> room = new TreeMap<>(Map.of(
                Parameter.CIRCLE_SIZE_MIN, Parameter.CIRCLE_SIZE_MIN.min(),
                Parameter.CIRCLE_SIZE_MAX, Parameter.CIRCLE_SIZE_MAX.max()));
        return aDerivedProfile().parameters(room);
    }

    @Test
    void waivers_are_part_of_the_content_that_the_pin_names() {
        Waiver.Builder waiver = Waiver.builder()
                .code(MethodIssues.NUMBER_REPEATED)
                .who("Executive")
                .why("Until the new edition")
                .until(LocalDate.of(2027, 1, 1));
        MethodProfile without = Profiles.aDerivedProfile().build();
        MethodProfile with =
                Profiles.aDerivedProfile().addWaivers(waiver.build()).build();
        MethodProfile there = Profiles.aDerivedProfile()
                .addWaivers(waiver.path(PropertyPath.of("a")).build())
                .build();

        assertThat(Set.of(without.pin().hash(), with.pin().hash(), there.pin().hash()))
                .hasSize(3);
        assertThat(EcarProfile.v1_0().waivers()).isEmpty();
    }
}
