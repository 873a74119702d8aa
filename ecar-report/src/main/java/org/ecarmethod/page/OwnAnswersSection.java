package org.ecarmethod.page;

import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.insight.ResponseMatrix.Cell;
import org.ecarmethod.method.Labels;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.page.Reading.Given;

/** The answers in the city's own words, each with what it means whatever it is called; and who has not answered. */
record OwnAnswersSection(Reading reading, Words words, Page.Builder page) {

    private static final Columns ANSWER = Columns.of(2, 30);

    void print() {
        Labels labels = words.labels(reading.process().profile());
        page.subheading(words.text("adapt.answers"));
        for (Given given : reading.given()) {
            String own = labels.term(
                    Vocabulary.RESPONSE_STATE,
                    given.answer().state().kind(),
                    given.answer().ownState());
            page.row(
                    ANSWER,
                    words.text(
                            "adapt.who",
                            reading.who(given.response(), words),
                            labels.theme(given.response().theme())),
                    words.text("adapt.answer", own, words.say(given.answer().text()), words.label(given.meaning())));
        }
        ResponseMatrix matrix = ResponseMatrix.of(reading.process(), reading.asOf());
        for (Cell silence : matrix.silences()) {
            page.paragraph(words.text(
                    "matrix.silence",
                    reading.name(silence.body(), words),
                    labels.theme(silence.theme()),
                    silence.replyBy().map(words::date).orElse(""),
                    silence.daysSilent()));
        }
        for (Cell undated : matrix.all(Cell.Kind.UNDATED)) {
            page.paragraph(
                    words.text("matrix.undated", reading.name(undated.body(), words), labels.theme(undated.theme())));
        }
    }
}
