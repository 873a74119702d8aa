package org.ecarmethod.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.Modification;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.transfer.Difference;
import org.ecarmethod.transfer.Fidelity;
import org.ecarmethod.transfer.Light;
import org.ecarmethod.transfer.RatedChange;

/** What an adaptation changes, under the light it has: what asks for most care first. */
record ChangesSection(Fidelity fidelity, Words words, Page.Builder page) {

    private static final Columns CHANGE = Columns.of(2, 36);

    void print() {
        for (Light light : List.of(Light.RED, Light.YELLOW, Light.GREEN)) {
            List<RatedChange> changes = fidelity.changes().stream()
                    .filter(change -> change.light() == light)
                    .toList();
            if (!changes.isEmpty()) {
                page.subheading(words.label(light));
                changes.stream()
                        .collect(Collectors.groupingBy(ChangesSection::alike, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .forEach(this::changes);
            }
        }
        List<Difference> unrecorded = fidelity.differences().stream()
                .filter(difference -> !difference.isRecorded())
                .toList();
        if (!unrecorded.isEmpty()) {
            page.subheading(words.text("adapt.unrecorded"));
            unrecorded.forEach(this::difference);
        }
    }

    /** Changes with the same record are told together. */
    private static List<Object> alike(RatedChange change) {
        Change made = change.made().change();
        return List.of(made.modification().kind(), change.reason(), made.record());
    }

    private void changes(List<RatedChange> alike) {
        RatedChange first = alike.get(0);
        ChangeRecord record = first.made().change().record();
        List<String> keys = alike.stream()
                .map(change -> key(change.made().change().modification()))
                .toList();
        page.row(
                CHANGE,
                words.text(
                        "adapt.change",
                        words.label(first.made().change().modification().kind()),
                        words.list(keys),
                        words.label(first.reason())),
                words.text(
                        "adapt.record",
                        words.say(record.what()),
                        words.say(record.why()),
                        words.say(record.decidedBy()),
                        words.date(record.decidedOn()),
                        words.label(record.planning()),
                        words.label(record.judgement())));
    }

    /** The last word of the subject: which theme, gate, number. */
    private static String key(Modification modification) {
        String subject = modification.subject();
        return subject.substring(subject.lastIndexOf(' ') + 1);
    }

    private void difference(Difference difference) {
        page.row(
                CHANGE,
                words.text("adapt.difference", words.label(difference.part()), words.label(difference.how())),
                words.text("adapt.difference-of", difference.key(), words.label(difference.reason())));
    }
}
