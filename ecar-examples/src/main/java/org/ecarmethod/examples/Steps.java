package org.ecarmethod.examples;

import java.io.PrintStream;
import java.util.List;
import org.ecarmethod.anchoring.Missing;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.examples.Page.Columns;
import org.ecarmethod.history.Entry;
import org.ecarmethod.process.Command;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.RefusedException;
import org.ecarmethod.report.ValidationReport;

/** Tells the steps of a process as they are taken, one line each. */
final class Steps {

    private static final Columns STEP = Columns.of(0, 10, 28, 34);
    private static final Columns BELOW = Columns.of(12);

    private final Words words;
    private final PrintStream out;

    Steps(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void begin() {
        out.print(new Page()
                .title(words.text("start.title"))
                .paragraph(words.text("start.intro"))
                .blank());
    }

    /** Tells one step and hands on the process it led to. */
    EcarProcess took(Command command, Entry entry, EcarProcess process) {
        out.print(new Page()
                .row(
                        STEP,
                        entry.on().toString(),
                        words.label(command),
                        words.say(entry.by()),
                        words.label(process.phase())));
        return process;
    }

    void refused(RefusedException refusal) {
        List<String> sentences = refusal.issues().stream().map(words::sentence).toList();
        out.print(new Page()
                .row(BELOW, words.text("start.refused", words.label(refusal.command()), String.join("; ", sentences))));
    }

    /** Tells what stands between the ground as it is and a start. */
    void verdict(Verdict verdict) {
        List<String> missing =
                verdict.missing().stream().map(this::missing).distinct().toList();
        Page page = new Page().row(BELOW, words.text("start.verdict", words.label(verdict.kind())));
        if (!missing.isEmpty()) {
            page.row(Columns.of(14), String.join("; ", missing));
        }
        out.print(page);
    }

    private String missing(Missing missing) {
        return words.text("start.missing", missing.gate(), words.label(missing.reason()));
    }

    void end(ValidationReport report) {
        out.print(new Page()
                .blank()
                .paragraph(words.text("start.end", words.label(report.outcome()), CheckSection.totals(report, words))));
    }
}
