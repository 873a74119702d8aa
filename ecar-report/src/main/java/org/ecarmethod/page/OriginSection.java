package org.ecarmethod.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Source;

/** What this is, where it comes from, and what is not recorded. */
record OriginSection(Reading reading, Words words, Page.Builder page) {

    private static final Columns FIELDS = Columns.of(0, 22);
    private static final Columns FACTS = Columns.of(2, 4, 12);

    void print() {
        ProcessContent content = reading.content();
        page.heading(words.text("origin.heading"))
                .paragraph(words.text("origin.intro"))
                .blank();
        field("municipality", words.say(content.municipality().name()));
        field("area", words.say(content.policyArea().label()));
        field(
                "method",
                words.text(
                        "origin.profile", words.say(reading.process().profile().title()), content.profile()));
        field("phase", words.label(content.phase()));
        content.anchoredBy().ifPresent(authority -> field("authority", grounds(authority)));
        field("as-of", words.text("origin.day", reading.asOf()));
        for (Source source : content.sources()) {
            field(
                    "source",
                    words.text(
                            "origin.source-text", source.id(), words.say(source.title()), words.date(source.date())));
        }
        bodies();
        facts(content.facts());
        gaps(content.gaps());
    }

    private void field(String key, String value) {
        page.row(FIELDS, words.text("origin." + key), value);
    }

    private String grounds(StartAuthority authority) {
        String label = words.label(authority.kind());
        return authority.match(
                day -> words.text("origin.grounds", label, day),
                overridden -> words.text("origin.grounds-override", label, words.say(overridden.by()), overridden.on()),
                historical -> words.text("origin.grounds", label, words.source(historical.source())));
    }

    private void bodies() {
        Map<BodyKind, Long> kinds = reading.content().bodies().stream()
                .collect(Collectors.groupingBy(Body::kind, TreeMap::new, Collectors.counting()));
        List<String> bodies = kinds.entrySet().stream()
                .map(kind -> words.text("origin.kind", words.label(kind.getKey()), kind.getValue()))
                .toList();
        field(
                "bodies",
                words.text("origin.body-counts", reading.content().bodies().size(), words.list(bodies)));
    }

    private void facts(List<RecordedFact> facts) {
        if (!facts.isEmpty()) {
            page.subheading(words.text("origin.facts"));
        }
        for (RecordedFact fact : facts) {
            String said = words.text("origin.fact", words.say(fact.text()), words.source(fact.source()));
            page.row(FACTS, fact.id().value(), words.label(fact.kind()), said);
        }
    }

    private void gaps(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            page.subheading(words.text("origin.gaps"));
        }
        for (Gap gap : gaps) {
            page.row(Columns.of(2, 18), words.label(gap.section()), words.say(gap.reason()));
        }
    }
}
