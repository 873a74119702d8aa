package org.ecarmethod.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ecarmethod.anchoring.Missing;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.history.Entry;
import org.ecarmethod.page.Page;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.RefusedException;
import org.ecarmethod.record.Command;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Messages;

/** A process as it goes on: takes each step and tells it in a line. */
final class Steps {

    private static final Columns STEP = Columns.of(0, 10, 28, 34);
    private static final Columns BELOW = Columns.of(12);
    private static final Columns DEEPER = Columns.of(14);

    /** A command, given to the process by somebody on a day. */
    interface Deed {
        EcarProcess on(EcarProcess process, Entry entry);
    }

    private final Locale language;
    private final Messages messages;
    private final PrintStream out;
    private EcarProcess process;

    Steps(EcarProcess process, Locale language, PrintStream out) {
        this.process = process;
        this.language = language;
        this.messages = Messages.in(language);
        this.out = out;
        out.print(Page.builder()
                .title(Texts.text(language, "start.title"))
                .paragraph(Texts.text(language, "start.intro"))
                .blank()
                .build());
    }

    EcarProcess process() {
        return process;
    }

    /** Takes a step; one that is refused leaves the process as it was. */
    void take(Command command, String day, LocalizedText by, Deed deed) {
        Entry entry = new Entry(LocalDate.parse(day), by);
        try {
            process = deed.on(process, entry);
        } catch (RefusedException refusal) {
            refused(refusal);
            return;
        }
        row(STEP, day, messages.label(command), by.in(language), messages.label(process.phase()));
    }

    private void refused(RefusedException refusal) {
        List<String> reasons = refusal.issues().stream().map(messages::sentence).toList();
        String command = messages.label(refusal.command());
        row(BELOW, Texts.text(language, "start.refused", command, String.join("; ", reasons)));
    }

    /** Tells what is missing for a start on a day, and hands on the verdict. */
    Verdict assess(String day) {
        Verdict verdict = process.assess(LocalDate.parse(day));
        row(BELOW, Texts.text(language, "start.verdict", messages.label(verdict.kind())));
        if (!verdict.missing().isEmpty()) {
            row(DEEPER, verdict.missing().stream().map(this::missing).distinct().collect(Collectors.joining("; ")));
        }
        return verdict;
    }

    private String missing(Missing missing) {
        return Texts.text(language, "start.missing", missing.gate(), messages.label(missing.reason()));
    }

    /** Tells what the check finds at the end. */
    void end(LocalDate day) {
        ValidationReport report = process.validate(day);
        String totals = report.totals().entrySet().stream()
                .map(total -> messages.label(total.getKey()) + ": " + total.getValue())
                .collect(Collectors.joining(", "));
        String outcome = messages.label(report.outcome());
        out.print(Page.builder()
                .blank()
                .paragraph(Texts.text(language, "start.end", outcome, totals + "."))
                .build());
    }

    private void row(Columns columns, String... cells) {
        out.print(Page.builder().row(columns, cells).build());
    }
}
