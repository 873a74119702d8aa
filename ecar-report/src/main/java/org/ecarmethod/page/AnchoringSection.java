package org.ecarmethod.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.Missing;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.method.Gate;
import org.ecarmethod.page.Page.Columns;

/** Whether the ground was prepared, and what each gate would have asked for. */
record AnchoringSection(Reading reading, Words words, Page.Builder page) {

    private static final Columns GATES = Columns.of(2, 4, 40, 22);

    void print() {
        LocalDate day = reading.anchoredFor();
        Verdict verdict = reading.process().assess(day);
        String question = reading.startedOn().isPresent() ? "anchoring.verdict-at-start" : "anchoring.verdict";
        page.heading(words.text("anchoring.heading"))
                .paragraph(words.text(question, words.label(verdict.kind()), day))
                .paragraph(words.text("anchoring." + verdict.kind().wireName()));
        if (day.isBefore(reading.asOf())) {
            today(reading.process().assess(reading.asOf()));
        }
        if (operations().isEmpty()) {
            page.paragraph(words.text("anchoring.no-map"));
        }
        page.blank()
                .row(
                        GATES,
                        words.text("column.gate"),
                        words.text("anchoring.demand"),
                        words.text("anchoring.evidence"),
                        words.text("anchoring.missing"));
        for (Gate gate : reading.process().profile().gates()) {
            page.row(
                    GATES,
                    gate.id().value(),
                    words.say(gate.demand()),
                    words.text("anchoring.shown-by", words.say(gate.evidence()), words.say(gate.owner())),
                    missing(gate, verdict));
        }
    }

    /** What was open at the start may not be so any more; that is another question, and has its own answer. */
    private void today(Verdict verdict) {
        page.paragraph(words.text("anchoring.today", words.label(verdict.kind()), reading.asOf()));
        List<String> gates = verdict.missing().stream()
                .map(missing -> missing.gate().value())
                .distinct()
                .toList();
        if (!gates.isEmpty()) {
            List<String> reasons = verdict.missing().stream()
                    .map(missing -> words.label(missing.reason()))
                    .distinct()
                    .toList();
            page.paragraph(words.text("anchoring.today-missing", words.list(gates), String.join("; ", reasons)));
        }
    }

    private List<AffectedOperation> operations() {
        return reading.content().anchoring().map(AnchoringMap::operations).orElse(List.of());
    }

    private String missing(Gate gate, Verdict verdict) {
        List<String> gaps = verdict.missing().stream()
                .filter(missing -> missing.gate().equals(gate.id()))
                .map(this::gap)
                .distinct()
                .toList();
        if (!gaps.isEmpty()) {
            return String.join("; ", gaps);
        }
        // Nothing is asked of nobody: without operations such a gate is not open, there is only nothing to try it on.
        return words.text(operations().isEmpty() ? "anchoring.nothing-to-try" : "anchoring.open");
    }

    private String gap(Missing missing) {
        String reason = words.label(missing.reason());
        return missing.operation()
                .flatMap(this::body)
                .map(body -> words.text("anchoring.gap", body, reason))
                .orElse(reason);
    }

    private Optional<String> body(OperationId id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .map(operation -> reading.name(operation.body(), words))
                .findFirst();
    }
}
