package org.ecarmethod.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;

/** The gates of a profile while it is adapted. They become more, and stricter. */
final class GatePatches {

    private final Map<CriterionId, Gate> gates = new LinkedHashMap<>();
    private final Adapting adapting;

    GatePatches(MethodProfile base, Adapting adapting) {
        base.gates().forEach(gate -> gates.put(gate.id(), gate));
        this.adapting = adapting;
    }

    List<Gate> gates() {
        return List.copyOf(gates.values());
    }

    /** Whether any gate takes only certain kinds of evidence, this one among them. */
    boolean take(Code evidenceKind) {
        return gates.values().stream().anyMatch(gate -> gate.evidenceKinds().contains(evidenceKind));
    }

    void apply(Modification.OfGate modification, Wording kinds, PropertyPath at) {
        Optional<Gate> gate = Optional.ofNullable(gates.get(modification.id()));
        if (modification instanceof Modification.AddGate added) {
            add(added.gate(), kinds, at);
        } else if (gate.isEmpty()) {
            adapting.report(
                    Issue.at(MethodIssues.NUMBER_UNKNOWN, at.field("gate")).build());
        } else if (modification instanceof Modification.TightenGate tighter) {
            tighten(gate.get(), tighter, kinds, at);
        } else if (modification instanceof Modification.RewordGate words) {
            reword(gate.get(), words, at);
        }
    }

    private void add(Gate gate, Wording kinds, PropertyPath at) {
        if (gates.containsKey(gate.id())) {
            adapting.report(
                    Issue.at(MethodIssues.NUMBER_EXISTS, at.field("gate")).build());
        }
        adapting.labelled(gate.demand(), at.field("demand"));
        adapting.labelled(gate.evidence(), at.field("evidence"));
        adapting.labelled(gate.owner(), at.field("owner"));
        further(gate.further(), at);
        knownKinds(gate.evidenceKinds(), kinds, at.field("evidenceKinds"));
        gates.putIfAbsent(gate.id(), gate);
    }

    private void further(List<LocalizedText> demands, PropertyPath at) {
        for (int i = 0; i < demands.size(); i++) {
            adapting.labelled(demands.get(i), at.field("further").index(i));
        }
    }

    private void knownKinds(Iterable<Code> named, Wording kinds, PropertyPath at) {
        for (Code kind : named) {
            if (!ProfileChecks.isKnown(kinds, kind)) {
                adapting.report(ProfileChecks.unknownKind(at));
            }
        }
    }

    private void tighten(Gate gate, Modification.TightenGate tighter, Wording kinds, PropertyPath at) {
        if (tighter.further().isEmpty()
                && tighter.evidenceKinds().isEmpty()
                && tighter.test().isEmpty()) {
            adapting.report(Issue.at(ValueIssues.EMPTY, at).build());
        }
        further(tighter.further(), at);
        knownKinds(tighter.evidenceKinds(), kinds, at.field("evidenceKinds"));
        if (tighter.evidenceKinds().stream().anyMatch(kind -> isWider(gate, kind, kinds))) {
            adapting.report(loosened(gate, "evidence-wider", at.field("evidenceKinds")));
        }
        GateCheck test = tighter.test().orElse(gate.test());
        if (!isAsStrict(gate, test)) {
            adapting.report(loosened(gate, "test-changed", at.field("test")));
        }
        Gate.Builder next = gate.toBuilder().test(test).addAllFurther(tighter.further());
        if (!tighter.evidenceKinds().isEmpty()) {
            next.evidenceKinds(tighter.evidenceKinds());
        }
        gates.put(gate.id(), next.build());
    }

    /** A kind counts as taken so far if the gate takes it, or the core kind it stands for. */
    private static boolean isWider(Gate gate, Code kind, Wording kinds) {
        Code core = kinds.find(kind).map(OwnTerm::standsFor).orElse(kind);
        return !gate.takes(core, Optional.of(kind));
    }

    /** A gate of the core is found out about in one way; one of a city may come to be asked of each operation. */
    private static boolean isAsStrict(Gate gate, GateCheck test) {
        boolean ofCore = EcarProfile.coreGates().containsKey(gate.id());
        return test == gate.test()
                || !ofCore && gate.test() == GateCheck.ANSWERED_ONCE && test == GateCheck.EACH_OPERATION_ANSWERS;
    }

    /** Other words in a language that is there could ask for less; nobody can tell. */
    private void reword(Gate gate, Modification.RewordGate words, PropertyPath at) {
        onlyNew(gate, gate.demand(), words.demand(), at.field("demand"));
        onlyNew(gate, gate.evidence(), words.evidence(), at.field("evidence"));
        gates.put(
                gate.id(),
                gate.toBuilder()
                        .demand(joined(gate.demand(), words.demand()))
                        .evidence(joined(gate.evidence(), words.evidence()))
                        .owner(joined(gate.owner(), words.owner()))
                        .build());
    }

    private void onlyNew(Gate gate, LocalizedText there, Optional<LocalizedText> added, PropertyPath at) {
        added.ifPresent(text -> text.languages().stream()
                .filter(language -> there.exactly(language).isPresent())
                .forEach(language -> adapting.report(loosened(gate, "reworded", at.field(language)))));
    }

    static LocalizedText joined(LocalizedText there, Optional<LocalizedText> added) {
        Map<String, String> texts = new TreeMap<>(there.texts());
        added.ifPresent(text -> texts.putAll(text.texts()));
        return LocalizedText.of(texts);
    }

    private static Issue loosened(Gate gate, String reason, PropertyPath at) {
        return Issue.at(MethodIssues.GATE_LOOSENED, at)
                .with("gate", gate.id().value())
                .with("reason", reason)
                .build();
    }
}
