package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ProfileSet;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.transfer.CoreStatus;
import org.ecarmethod.transfer.Fidelity;
import org.ecarmethod.transfer.Light;
import org.ecarmethod.transfer.RunName;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the fictitious cities. */
class AdaptedCitiesTest {

    private static final ProfileSet PROFILES = AdaptedCities.with();

    private static MethodProfile profile(String id) {
        return AdaptedCities.profile(PROFILES, id);
    }

    private static Fidelity fidelity(String document) {
        return Fidelity.of(AdaptedCities.process(document, PROFILES).value().orElseThrow());
    }

    private static String text(String document) {
        return new String(Texts.document(document), StandardCharsets.UTF_8);
    }

    static Stream<String> documents() {
        return Stream.concat(AdaptedCities.PROFILES.stream(), AdaptedCities.PROCESSES.stream());
    }

    private static Map<Integer, CoreStatus> functions(Fidelity fidelity) {
        return fidelity.functions().stream()
                .collect(Collectors.toMap(one -> one.function().number(), Fidelity.FunctionFidelity::status));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void say_in_each_language_of_their_title_that_they_are_fictitious(String document) {
        assertThat(text(document).substring(0, 400)).contains("(fictitious)").containsPattern("\\(påhitta[dt]\\)");
    }

    @Test
    void profiles_hold_and_are_written_as_they_are_read() {
        assertThat(PROFILES.results()).hasSize(3).allSatisfy(document -> {
            assertThat(document.report().issues()).isEmpty();
            assertThat(document.value()).isPresent();
        });
        EcarJson json = EcarJson.asOf(AdaptedCities.DAY);
        for (int i = 0; i < 3; i++) {
            String document = text(AdaptedCities.PROFILES.get(i));
            assertThat(json.profiles().write(json.profiles().read(document).orElseThrow()))
                    .isEqualTo(document);
        }
    }

    @Test
    void processes_are_written_as_they_are_read() {
        EcarJson json = EcarJson.with(AdaptedCities.options(PROFILES));

        assertThat(AdaptedCities.PROCESSES).allSatisfy(document -> {
            EcarProcess process =
                    AdaptedCities.process(document, PROFILES).value().orElseThrow();
            assertThat(json.write(process)).isEqualTo(text(document));
        });
    }

    /** The remarks on the second are what its choices cost: one meeting, a start by override, one answer that names no other body. In both, one body is silent. */
    @Test
    void processes_have_no_errors_and_only_the_remarks_that_are_meant() {
        assertThat(codes("elderly-care-process.json")).isEqualTo(Map.of("ecar.response.reply-late", 1L));
        assertThat(codes("accessibility-process.json"))
                .isEqualTo(Map.of(
                        "ecar.circle.few-meetings", 2L,
                        "ecar.circle.started-by-override", 1L,
                        "ecar.response.no-clear-position", 1L,
                        "ecar.response.passed-to-nobody", 1L,
                        "ecar.response.reply-late", 2L));
    }

    private static Map<String, Long> codes(String document) {
        ReadResult<EcarProcess> read = AdaptedCities.process(document, PROFILES);
        return read.report().issues().stream()
                .map(Issue::code)
                .map(IssueCode::id)
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    @Test
    void elderly_care_keeps_every_core_function_and_the_name() {
        Fidelity fidelity = fidelity("elderly-care-process.json");

        assertThat(fidelity.name()).isEqualTo(RunName.METHOD);
        assertThat(functions(fidelity)).containsEntry(2, CoreStatus.MODIFIED).containsEntry(3, CoreStatus.MODIFIED);
        assertThat(functions(fidelity).values())
                .hasSize(8)
                .doesNotContain(CoreStatus.DROPPED)
                .filteredOn(CoreStatus.KEPT::equals)
                .hasSize(6);
        assertThat(fidelity.changes()).noneMatch(change -> change.light() == Light.RED);
        assertThat(fidelity.differences()).allMatch(difference -> difference.isRecorded());
        assertThat(fidelity.starts()).isEmpty();
    }

    @Test
    void accessibility_drops_a_core_function_and_loses_the_name() {
        Fidelity fidelity = fidelity("accessibility-process.json");

        assertThat(fidelity.name()).isEqualTo(RunName.INSPIRED_BY);
        assertThat(functions(fidelity)).containsEntry(3, CoreStatus.DROPPED).containsEntry(1, CoreStatus.MODIFIED);
        assertThat(fidelity.starts())
                .extracting(start -> start.at().toString())
                .containsExactly("/circles/1/authority");
    }

    @Test
    void the_name_can_not_be_taken_back() throws IOException {
        String named = text("accessibility.json").replace(", inspired by ECAR\"", ", ECAR\"");

        ProfileSet set = EcarJson.with(AdaptedCities.options(PROFILES)).profileSet(List.of(Input.of(named)));

        assertThat(set.results().get(0).report().issues())
                .extracting(issue -> issue.code().id() + " " + issue.path() + " "
                        + issue.location().orElseThrow())
                .containsExactly("ecar.method.name-not-allowed /title 5:12");
    }

    @Test
    void the_night_only_asks_for_more() {
        MethodProfile base = profile(AdaptedCities.ELDERLY_CARE);
        Fidelity fidelity = Fidelity.between(base, profile(AdaptedCities.NIGHT));

        assertThat(profile(AdaptedCities.NIGHT).derivesFrom()).contains(base.pin());
        assertThat(fidelity.changes()).hasSize(5).allMatch(change -> change.light() == Light.GREEN);
        assertThat(fidelity.differences()).hasSize(5).allMatch(difference -> difference.isRecorded());
        assertThat(fidelity.name()).isEqualTo(RunName.METHOD);
    }

    @Test
    void those_who_receive_care_and_those_who_give_it_are_never_in_the_same_circle() {
        EcarProcess process = AdaptedCities.process("elderly-care-process.json", PROFILES)
                .value()
                .orElseThrow();

        List<List<String>> roles = process.content().circles().stream()
                .map(circle -> circle.participants().stream()
                        .map(participant -> participant.role().wireName())
                        .distinct()
                        .toList())
                .toList();

        assertThat(roles)
                .containsExactly(
                        List.of("resident", "leader", "researcher"), List.of("practitioner", "leader", "researcher"));
        assertThat(profile(AdaptedCities.ELDERLY_CARE).changes())
                .extracting(made -> made.change().modification())
                .filteredOn(Modification.AddTerm.class::isInstance)
                .map(Modification.AddTerm.class::cast)
                .filteredOn(term -> term.vocabulary() == Vocabulary.PARTICIPANT_ROLE)
                .extracting(term -> term.standsFor().orElseThrow().value())
                .containsExactly("practitioner");
    }
}
