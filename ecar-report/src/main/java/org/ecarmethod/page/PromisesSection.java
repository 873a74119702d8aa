package org.ecarmethod.page;

import java.util.List;
import org.ecarmethod.insight.Ageing;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.page.Reading.Given;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.response.Response;

/** What lies ahead and whose it is, what closes nothing, what changes, and what remains. */
record PromisesSection(Reading reading, Words words, Page.Builder page) {

    private static final Columns PROMISES = Columns.of(2, 4, 40, 30);
    private static final Columns EXISTING = Columns.of(2, 4, 40, 24);
    private static final Columns ITEM = Columns.of(8, 12);

    void print() {
        forward();
        existing();
        change();
        remaining();
    }

    private void forward() {
        Ageing ageing = Ageing.of(reading.process(), reading.asOf());
        List<Response> complete = ageing.withOwnerAndDate();
        page.heading(words.text("forward.heading"))
                .paragraph(words.text(
                        "forward.intro",
                        complete.size(),
                        ageing.forwardLooking().size()))
                .blank()
                .row(
                        PROMISES,
                        words.text("column.answer"),
                        words.text("forward.what"),
                        words.text("forward.owner"),
                        words.text("forward.time"));
        for (Given given : reading.given(MeaningClass.FORWARD)) {
            page.row(
                    PROMISES,
                    given.id(),
                    words.say(given.answer().state().subject()),
                    reading.owner(given, words).orElseGet(() -> words.text("forward.nobody")),
                    time(given));
        }
        List<String> ids =
                complete.stream().map(response -> response.id().value()).toList();
        page.blank()
                .paragraph(words.text(
                        "forward.both",
                        complete.size(),
                        ageing.forwardLooking().size(),
                        ids.isEmpty() ? words.text("matrix.none") : words.list(ids)));
    }

    private String time(Given given) {
        return given.answer().state().knownDates().stream()
                .findFirst()
                .map(words::date)
                .orElseGet(() -> words.text("forward.no-time"));
    }

    private void existing() {
        List<Given> existing = reading.given(MeaningClass.EXISTING);
        page.heading(words.text("existing.heading"))
                .paragraph(words.text(
                        "existing.intro", existing.size(), reading.given().size()))
                .blank()
                .row(
                        EXISTING,
                        words.text("column.answer"),
                        words.text("existing.what"),
                        words.text("existing.state"),
                        words.text("existing.since"));
        for (Given given : existing) {
            page.row(
                    EXISTING,
                    given.id(),
                    words.say(given.answer().state().subject()),
                    words.label(given.answer().state().kind()),
                    time(given));
        }
        Counts counts = Counts.of(reading.process(), reading.asOf());
        page.blank().paragraph(words.text("existing.meets", counts.existingCompared(), counts.existing()));
    }

    private void change() {
        List<Given> changes = reading.given(MeaningClass.CHANGE);
        page.heading(words.text("change.heading"))
                .paragraph(words.text(
                        "change.intro", changes.size(), reading.given().size()));
        changes.forEach(given -> page.row(
                Columns.of(2, 4), given.id(), words.say(given.answer().state().subject())));
    }

    private void remaining() {
        List<OpenItem> items = reading.content().openItems();
        page.heading(words.text("remaining.heading"))
                .paragraph(words.text(items.isEmpty() ? "remaining.none" : "remaining.intro"));
        for (OpenItem item : items) {
            page.row(Columns.of(2, 4), item.id().value(), words.say(item.text()));
            String owner = item.owner().match(body -> reading.name(body, words), words::unknown, words::notApplicable);
            page.row(ITEM, words.text("forward.owner"), owner);
            page.row(ITEM, words.text("forward.time"), words.date(item.due()));
            item.source().ifPresent(source -> page.row(ITEM, words.text("answers.source"), words.source(source)));
        }
        long neither = Counts.of(reading.process(), reading.asOf()).remainingWithoutOwnerAndDate();
        if (neither > 0) {
            page.blank().paragraph(words.text("remaining.neither", neither, items.size()));
        }
    }
}
