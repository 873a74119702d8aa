package org.ecarmethod.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Adaptations.said;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.method.Adaptations;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Reported;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Test;

class StartingChecklistTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Municipality LILLBY = new Municipality(said("Lillby"), Country.of("SE"));

    private static MethodProfile meals() {
        return Adaptations.profile(
                new Modification.MoveTo(new PolicyArea(
                        Code.of("school-meals"), LocalizedText.of("en", "School meals", "sv", "Skolmåltider"))),
                Adaptations.add(Vocabulary.EVIDENCE_KIND, "letter", "statement"),
                new Modification.TightenGate(
                        CriterionId.of("G6"),
                        List.of(LocalizedText.of("en", "also for the budget", "sv", "även för budgeten")),
                        Set.of(Code.of("letter"), Code.of("statement")),
                        Optional.empty()));
    }

    private static List<String> asked(Asked asked) {
        return StartingChecklist.of(EcarProfile.v1_0()).items().stream()
                .filter(item -> item.asked() == asked)
                .map(item -> item.id().value())
                .toList();
    }

    @Test
    void says_of_whom_each_gate_is_asked() {
        assertThat(asked(Asked.EACH_OPERATION)).containsExactly("G2", "G3");
        assertThat(asked(Asked.ONCE)).containsExactly("G5", "G6", "G7", "G9", "G10");
        assertThat(asked(Asked.ON_THE_MAP)).containsExactly("G1", "G4", "G8");
        assertThat(StartingChecklist.of(EcarProfile.v1_0()).scored()).hasSize(8);
    }

    @Test
    void is_written_in_swedish() {
        String text = StartingChecklist.of(meals()).text(Messages.in(SWEDISH), SWEDISH);

        assertThat(text.lines().limit(8))
                .containsExactly(
                        "Före första inbjudan: Circles in Lillby (fictitious) 1.0",
                        "Politikområde: Skolmåltider",
                        "",
                        "Frågas varje berörd verksamhet",
                        "[ ] G2 Varje berörd verksamhet har sagt att den tar hand om resultaten, eller öppet säger varför inte",
                        "    Besvaras av: förvaltningschef",
                        "    Underlag: undertecknad notering, protokoll eller diarienummer",
                        "[ ] G3 Varje berörd verksamhet har sagt att den är beredd att ompröva sin inriktning, och vad som ligger utanför");
        assertThat(text.lines())
                .containsSubsequence(
                        "[ ] G6 Frågan är öppen: inget avgörande är beslutat, och beslutsfattarna går att påverka",
                        "    Dessutom: även för budgeten",
                        "    Besvaras av: ordförande",
                        "    Bara detta räknas som underlag: Own word letter, skriftligt besked",
                        "Ska framgå av förankringskartan",
                        "Bedöms vid sidan av grindarna, aldrig i stället för dem",
                        "[ ] C8 Det är klart vem som äger frågan efter projektet");
        assertThat(text).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void is_written_in_english() {
        String text = StartingChecklist.of(EcarProfile.v1_0()).text(Messages.in(Locale.ENGLISH), Locale.ENGLISH);

        assertThat(text.lines())
                .startsWith(
                        "Before the first invitation: Research circles as in ECAR, Botkyrka 1.0",
                        "The profile is not made for any policy area",
                        "",
                        "To be asked of each operation concerned")
                .contains("    Answered by: head of administration", "To be asked once");
    }

    @Test
    void names_no_evidence_that_a_tightened_gate_does_not_take() {
        MethodProfile tightened = Adaptations.profile(onlyMinutes("G2"), onlyMinutes("G8"), onlyMinutes("G10"));

        List<String> lines = StartingChecklist.of(tightened)
                .text(Messages.in(Locale.ENGLISH), Locale.ENGLISH)
                .lines()
                .toList();

        assertThat(ofGate("G2", lines))
                .containsExactly(
                        "    Answered by: head of administration", "    Only this counts as evidence: minutes");
        assertThat(ofGate("G10", lines))
                .containsExactly(
                        "    Answered by: head of administration", "    Only this counts as evidence: minutes");
        assertThat(ofGate("G8", lines))
                .as("what the map shows is not answered with evidence of a kind")
                .containsExactly("    Answered by: registrar", "    Evidence: anchoring map");
    }

    private static Modification onlyMinutes(String gate) {
        return new Modification.TightenGate(
                CriterionId.of(gate), List.of(), Set.of(Code.of("minutes")), Optional.empty());
    }

    private static List<String> ofGate(String gate, List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith("[ ] " + gate + " "))
                .skip(1)
                .takeWhile(line -> line.startsWith("    "))
                .toList();
    }

    @Test
    void says_which_core_functions_are_dropped_and_asks_for_every_gate_all_the_same() {
        MethodProfile without = Adaptations.profile(new Modification.DropCoreFunction(8));
        StartingChecklist checklist = StartingChecklist.of(without);

        String text = checklist.text(Messages.in(SWEDISH), SWEDISH);

        assertThat(text.lines())
                .containsSubsequence(
                        "Kärnfunktioner som profilen stryker; varje grind nedan gäller ändå, och metodens namn får inte användas",
                        "    8 De som deltog får veta vad det ledde till",
                        "",
                        "Frågas varje berörd verksamhet")
                .noneMatch(line -> line.startsWith("    7 "));
        assertThat(checklist.items())
                .extracting(StartingChecklist.Item::id)
                .containsExactlyElementsOf(
                        without.gates().stream().map(Gate::id).toList());
        assertThat(StartingChecklist.of(meals()).text(Messages.in(SWEDISH), SWEDISH))
                .doesNotContain("Kärnfunktioner som profilen stryker");
    }

    @Test
    void begins_an_empty_process_of_the_profile() {
        EcarProcess draft =
                StartingChecklist.of(meals()).draft(ProcessId.of("meals-1"), said("School meals in Lillby"), LILLBY);

        assertThat(draft.phase()).isEqualTo(Phase.DRAFT);
        assertThat(draft.content().policyArea().code()).isEqualTo(Code.of("school-meals"));
        assertThat(draft.content().anchoring().orElseThrow().operations()).isEmpty();
        assertThat(draft.assess(Processes.TODAY).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
        assertThat(draft.validate(Processes.TODAY).hasErrors()).isFalse();
    }

    @Test
    void asks_for_everything_that_the_empty_process_lacks() {
        MethodProfile profile = meals();
        EcarProcess draft =
                StartingChecklist.of(profile).draft(ProcessId.of("meals-1"), said("School meals in Lillby"), LILLBY);

        assertThat(draft.assess(Processes.TODAY).missing())
                .extracting(missing -> missing.gate())
                .containsOnlyOnceElementsOf(StartingChecklist.of(profile).items().stream()
                        .map(StartingChecklist.Item::id)
                        .toList());
    }

    @Test
    void begins_a_process_of_the_reference_in_its_own_area() {
        EcarProcess draft =
                StartingChecklist.of(EcarProfile.v1_0()).draft(ProcessId.of("p-1"), said("Circles"), LILLBY);

        assertThat(draft.content().policyArea()).isEqualTo(EcarProfile.policyArea());
    }

    @Test
    void does_not_begin_a_process_with_a_name_it_may_not_carry() {
        MethodProfile without = Adaptations.profile(new Modification.DropCoreFunction(8));

        assertThat(Reported.violations(() -> StartingChecklist.of(without)
                        .draft(ProcessId.of("p-1"), said("ECAR circles in Lillby"), LILLBY)))
                .containsExactly("ecar.process.name-not-allowed @/title numbers=[8]");
    }
}
