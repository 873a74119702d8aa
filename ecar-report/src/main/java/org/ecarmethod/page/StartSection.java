package org.ecarmethod.page;

import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.transfer.StartingChecklist;
import org.ecarmethod.transfer.TransferCheck;
import org.ecarmethod.transfer.TransferCheck.ComparedPoint;
import org.ecarmethod.transfer.TransferPoint.Component;

/** Before a city starts: what it must find out, and what it must ask of whom. */
record StartSection(MethodProfile profile, Words words, Page.Builder page) {

    private static final Columns POINT = Columns.of(2, 30, 30);
    private static final Columns QUESTION = Columns.of(2, 60, 18);

    /** Point by point, what is stated of the place it comes from and of the new one; and what is left to ask. */
    void transfer(TransferCheck check) {
        String original = words.say(check.original().name());
        page.heading(words.text("adapt.transfer"))
                .paragraph(words.text(
                        "adapt.transfer-intro",
                        original,
                        words.say(check.target().name())))
                .blank()
                .row(POINT, words.text("adapt.point"), original, words.text("adapt.target"));
        for (Component component : Component.values()) {
            page.subheading(words.label(component));
            check.points().stream()
                    .filter(point -> point.point().component() == component)
                    .forEach(this::point);
        }
        page.subheading(words.text("adapt.questions")).blank();
        for (TransferCheck.Question question : check.questions(profile)) {
            page.row(
                    QUESTION,
                    words.label(question.point()),
                    words.list(question.feeds().stream().map(CriterionId::value).toList()),
                    words.label(question.why()));
        }
    }

    private void point(ComparedPoint point) {
        String target = words.stated(point.target());
        page.row(
                POINT,
                words.label(point.point()),
                words.stated(point.original()),
                point.likeness()
                        .map(likeness -> words.text("adapt.judged", target, words.label(likeness)))
                        .orElse(target));
    }

    /** The gates as a list to tick. */
    void checklist() {
        page.heading(words.text("adapt.checklist")).blank();
        StartingChecklist.of(profile)
                .text(words.messages(), words.language())
                .lines()
                .forEach(line -> {
                    if (line.isEmpty()) {
                        page.blank();
                    } else {
                        int indent = line.length() - line.stripLeading().length();
                        page.row(Columns.of(indent), line);
                    }
                });
    }
}
