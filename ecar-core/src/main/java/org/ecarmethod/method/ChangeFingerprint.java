package org.ecarmethod.method;

import java.util.Optional;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.text.LocalizedText;

/** The fingerprint of one change: what is changed, to what, and its record. */
final class ChangeFingerprint {

    private final Fingerprint content = new Fingerprint();

    private ChangeFingerprint() {}

    static String of(Change change) {
        ChangeFingerprint fingerprint = new ChangeFingerprint();
        fingerprint
                .content
                .add(change.modification().kind().wireName())
                .add(change.modification().subject());
        fingerprint.add(change.modification());
        fingerprint.add(change.record());
        return fingerprint.content.hex();
    }

    private void add(Modification modification) {
        if (modification instanceof Modification.MoveTo move) {
            content.add(move.area().code().value()).add(move.area().label());
        } else if (modification instanceof Modification.AddTerm term) {
            content.add(term.label()).add(term.standsFor().map(Object::toString).orElse(""));
        } else if (modification instanceof Modification.RelabelTerm term) {
            content.add(term.label());
        } else if (modification instanceof Modification.AddGate added) {
            add(added.gate());
        } else if (modification instanceof Modification.TightenGate gate) {
            content.add(Integer.toString(gate.further().size()));
            gate.further().forEach(content::add);
            gate.evidenceKinds().stream().sorted().forEach(kind -> content.add(kind.value()));
            content.add(gate.test().map(GateCheck::wireName).orElse(""));
        } else if (modification instanceof Modification.RewordGate gate) {
            maybe(gate.demand());
            maybe(gate.evidence());
            maybe(gate.owner());
        } else if (modification instanceof Modification.AddCriterion added) {
            content.add(added.criterion().question()).add(added.criterion().evidence());
            content.add(added.criterion().basis());
        } else if (modification instanceof Modification.RewordCriterion criterion) {
            content.add(criterion.question()).add(criterion.evidence());
        } else if (modification instanceof Modification.SetParameter set) {
            content.add(Integer.toString(set.value()));
        } else if (modification instanceof Modification.SetRule set) {
            content.add(set.setting().wireName());
        }
        // What is removed, modified or dropped is named by its subject, and there is nothing more to it.
    }

    private void add(Gate gate) {
        content.add(gate.demand()).add(gate.evidence()).add(gate.owner());
        content.add(gate.test().wireName()).add(gate.basis());
        gate.further().forEach(content::add);
        gate.evidenceKinds().stream().sorted().forEach(kind -> content.add(kind.value()));
    }

    private void add(ChangeRecord record) {
        content.add(record.what()).add(record.why()).add(record.decidedBy());
        content.add(record.decidedOn().toString())
                .add(record.planning().wireName())
                .add(record.judgement().wireName());
        maybe(record.goal());
        content.add(record.level().map(ChangeRecord.Level::wireName).orElse(""));
        content.add(record.type().map(ChangeRecord.Type::wireName).orElse(""));
    }

    private void maybe(Optional<LocalizedText> text) {
        text.ifPresentOrElse(content::add, () -> content.add(""));
    }
}
