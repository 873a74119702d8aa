package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.method.Adaptations;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.text.Code;
import org.junit.jupiter.api.Test;

/** A gate that a city has made stricter opens only for what it asks for. */
class AdaptedGatesTest {

    private static Modification.TightenGate takesOnly(String gate, String kind) {
        return new Modification.TightenGate(CriterionId.of(gate), List.of(), Set.of(Code.of(kind)), Optional.empty());
    }

    private static List<String> missing(AnchoringMap map, MethodProfile profile) {
        return map.assess(profile, AnchoringMaps.ASSESSED).missing().stream()
                .map(gap -> gap.gate() + " "
                        + gap.operation().map(OperationId::value).orElse("-") + " "
                        + gap.reason().wireName())
                .toList();
    }

    @Test
    void other_evidence_than_the_gate_takes_is_none() {
        MethodProfile minutesOnly = Adaptations.profile(takesOnly("G2", "minutes"));

        assertThat(missing(AnchoringMaps.aReadyMap().build(), minutesOnly))
                .containsExactly("G2 op-schools no-evidence", "G2 op-housing no-evidence");
        assertThat(missing(AnchoringMaps.aReadyMap().build(), Adaptations.profile(takesOnly("G2", "signed-note"))))
                .isEmpty();
    }

    @Test
    void the_citys_own_kind_counts_where_the_gate_names_it() {
        MethodProfile letters = Adaptations.profile(
                Adaptations.add(Vocabulary.EVIDENCE_KIND, "letter", "signed-note"), takesOnly("G6", "letter"));
        AnchoringMap withLetter = AnchoringMaps.changed(
                AnchoringMaps.aReadyMap().build(),
                AnchoringMaps.to("G6"),
                answer -> answer.evidence(List.of(new Evidence(
                        EvidenceKind.SIGNED_NOTE,
                        Optional.of(Code.of("letter")),
                        AnchoringMaps.said("letter of the chair"),
                        Optional.empty()))));

        assertThat(missing(AnchoringMaps.aReadyMap().build(), letters)).containsExactly("G6 - no-evidence");
        assertThat(missing(withLetter, letters)).isEmpty();
    }

    @Test
    void a_gate_that_was_added_must_be_open_too() {
        MethodProfile more = Adaptations.profile(
                new Modification.AddGate(org.ecarmethod.method.Profiles.aGate("G11", GateCheck.EACH_OPERATION_ANSWERS)
                        .demand(Adaptations.said("The union was asked"))
                        .evidence(Adaptations.said("minutes"))
                        .owner(Adaptations.said("head"))
                        .build()));

        assertThat(missing(AnchoringMaps.aReadyMap().build(), more))
                .containsExactly("G11 op-schools no-answer", "G11 op-housing no-answer");
    }
}
