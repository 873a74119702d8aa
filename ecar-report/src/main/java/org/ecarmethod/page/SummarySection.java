package org.ecarmethod.page;

import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.page.Page.Columns;

/** What somebody has to know who reads no further. */
record SummarySection(Reading reading, Words words, Page.Builder page) {

    private static final Columns LINES = Columns.of(0, 42);

    void print() {
        Counts counts = Counts.of(reading.process(), reading.asOf());
        ResponseMatrix matrix = ResponseMatrix.of(reading.process(), reading.asOf());
        page.heading(words.text("summary.heading"));
        line("answers", counts.statements(), counts.themes(), counts.dated());
        line("forward", counts.forwardLooking(), counts.withOwnerAndDate());
        line("existing", counts.existing(), counts.existingCompared());
        line("change", counts.directionChanged());
        line(
                "silent",
                matrix.silences().size(),
                matrix.all(ResponseMatrix.Cell.Kind.UNDATED).size(),
                matrix.all(ResponseMatrix.Cell.Kind.NOT_RECORDED).size());
        line("remaining", reading.content().openItems().size(), counts.remainingWithoutOwnerAndDate());
        line(
                "anchoring",
                words.label(reading.process().assess(reading.anchoredFor()).kind()));
        line("outcome", words.label(reading.report().outcome()));
    }

    private void line(String key, Object... parts) {
        page.row(LINES, words.text("summary." + key), words.text("summary." + key + "-text", parts));
    }
}
