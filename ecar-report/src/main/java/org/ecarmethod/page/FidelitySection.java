package org.ecarmethod.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.insight.CoreFunctionReview;
import org.ecarmethod.method.Modification;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.record.FactId;
import org.ecarmethod.transfer.CoreStatus;
import org.ecarmethod.transfer.Fidelity;
import org.ecarmethod.transfer.Fidelity.FunctionFidelity;
import org.ecarmethod.transfer.RunName;

/** What became of each core function, what shows it, and what it may be called. Eight findings and never one number. */
record FidelitySection(Fidelity fidelity, Words words, Page.Builder page) {

    private static final Columns FUNCTION = Columns.of(2, 2, 40, 8);

    void print() {
        page.blank();
        fidelity.functions().forEach(this::function);
        for (Fidelity.VisibleStart start : fidelity.starts()) {
            page.paragraph(words.text("adapt.start", start.at(), grounds(start.grounds())));
        }
        page.blank().paragraph(words.text("adapt.name", words.label(fidelity.name())));
        if (fidelity.name() == RunName.INSPIRED_BY) {
            page.paragraph(words.text("adapt.not-the-name", words.list(dropped())));
        }
    }

    private void function(FunctionFidelity one) {
        Stream<String> records = one.status() == CoreStatus.KEPT ? Stream.empty() : said(one);
        String why = String.join(
                "; ",
                Stream.concat(one.evidence().stream().map(this::shown), records).toList());
        page.row(
                FUNCTION,
                String.valueOf(one.function().number()),
                words.say(one.function().function()),
                words.label(one.status()),
                why.isEmpty() ? words.text("adapt.as-it-was") : why);
    }

    /** What those who changed the function itself recorded. */
    private Stream<String> said(FunctionFidelity one) {
        return one.records().stream()
                .map(record -> record.made().change())
                .filter(change -> change.modification() instanceof Modification.ModifyCoreFunction
                        || change.modification() instanceof Modification.DropCoreFunction)
                .map(change -> words.say(change.record().what()));
    }

    private String shown(CoreFunctionReview.Finding finding) {
        String shown = words.label(finding.shown());
        return switch (finding.shown()) {
            case SHOWN -> words.text("functions.shown", shown, finding.records());
            case CLAIMED ->
                words.text(
                        "functions.claimed",
                        shown,
                        words.list(finding.claims().stream().map(FactId::value).toList()));
            case NOT_SHOWN -> shown;
        };
    }

    private String grounds(StartAuthority authority) {
        String label = words.label(authority.kind());
        Optional<StartAuthority.Overridden> overridden = Optional.of(authority)
                .filter(StartAuthority.Overridden.class::isInstance)
                .map(StartAuthority.Overridden.class::cast);
        return overridden
                .map(one -> words.text("adapt.override", label, words.say(one.by()), one.on(), words.say(one.reason())))
                .orElse(label);
    }

    private List<String> dropped() {
        return fidelity.functions().stream()
                .filter(one -> one.status() == CoreStatus.DROPPED)
                .map(one -> String.valueOf(one.function().number()))
                .toList();
    }
}
