package org.ecarmethod.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.insight.IndicatorTrace;
import org.ecarmethod.indicator.Measurement;
import org.ecarmethod.indicator.MeasurementReading;
import org.ecarmethod.insight.Trace.Link;
import org.ecarmethod.insight.Trace.Node;
import org.ecarmethod.network.EccarClass;
import org.ecarmethod.network.IndicatorTie;
import org.ecarmethod.network.Lineage;
import org.ecarmethod.network.SupportInstrument;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.text.Codelist;

/** What came with the network, and how it hangs together with the answers of the process. */
record NetworkSection(IndexDossier dossier, EcarProcess process, Words words, Page.Builder page) {

    private static final Columns ROWS = Columns.of(2, 26);

    void print() {
        page.heading(words.text("stand.network"));
        dossier.instruments().forEach(this::instrument);
        page.subheading(words.text("stand.points"));
        dossier.eccarClasses().forEach(this::classified);
        for (Lineage lineage : dossier.lineages()) {
            page.subheading(words.text("stand.lineage", lineage.yearsAtMost()));
            page.row(Columns.of(2), lineage.line(words.language()));
        }
        page.subheading(words.text("stand.thread"));
        IndicatorTrace trace = IndicatorTrace.of(process, dossier);
        dossier.indicatorLinks().forEach(tie -> thread(tie, trace));
    }

    private void instrument(SupportInstrument instrument) {
        StringBuilder said = new StringBuilder(
                words.text("stand.instrument", words.say(instrument.text()), words.source(instrument.source())));
        if (!instrument.elements().isEmpty()) {
            List<String> elements =
                    instrument.elements().stream().map(words::label).toList();
            said.append(". ").append(words.text("stand.elements", words.list(elements)));
        }
        page.row(ROWS, words.label(instrument.kind()), said.toString());
    }

    private void classified(EccarClass sorted) {
        String theme = sorted.theme()
                .flatMap(code -> process.profile().themes().find(code))
                .map(Codelist.Entry::label)
                .map(words::say)
                .orElse("");
        List<String> points = sorted.points().stream()
                .map(point -> words.text("stand.point", point.number(), words.label(point)))
                .toList();
        page.row(ROWS, theme, words.list(points));
    }

    private void thread(IndicatorTie tie, IndicatorTrace trace) {
        tie.response().ifPresent(response -> {
            Node start = new Node(Link.RESPONSE, response);
            page.row(ROWS, words.text("stand.thread-process", words.label(start.link()), response.value()), "");
            trace.onwards(new IndicatorTrace.InProcess(start)).forEach(stop -> page.row(ROWS, "", "→ " + said(stop)));
            page.row(ROWS, "", words.text("stand.thread-grounds", words.say(tie.grounds())));
        });
    }

    private String said(IndicatorTrace.Stop stop) {
        if (stop instanceof IndicatorTrace.AtIndicator at) {
            return words.text("stand.thread-indicator", at.indicator());
        }
        if (stop instanceof IndicatorTrace.AtMeasurement at) {
            return dossier.measurements().stream()
                    .filter(one -> one.id().equals(at.measurement()))
                    .map(this::measurement)
                    .findFirst()
                    .orElse(at.measurement().value());
        }
        Node node = ((IndicatorTrace.InProcess) stop).node();
        return words.text(
                "stand.thread-process", words.label(node.link()), node.id().value());
    }

    private String measurement(Measurement measurement) {
        return words.text(
                "stand.thread-measurement",
                measurement.id().value(),
                words.date(measurement.on()),
                reading(measurement));
    }

    private static boolean tellsOfFew(Measurement measurement, DisclosurePolicy policy) {
        return Stream.of(measurement.answered(), measurement.asked())
                        .flatMap(number -> number.toOptional().stream())
                        .anyMatch(number -> number < policy.minimum())
                || measurement.nonResponse().isPresent()
                        && measurement.nonResponse(policy).isEmpty();
    }

    private String reading(Measurement measurement) {
        MeasurementReading reading = measurement.reading(DisclosurePolicy.reference());
        if (reading instanceof MeasurementReading.Shown shown) {
            return words.text("stand.measurement-shown", shown.value().rounded(0), shown.answered());
        }
        MeasurementReading.Withheld withheld = (MeasurementReading.Withheld) reading;
        if (tellsOfFew(measurement, DisclosurePolicy.reference())) {
            return words.text("stand.measurement-withheld-few", words.label(withheld.reason()));
        }
        return words.text(
                "stand.measurement-withheld",
                words.label(withheld.reason()),
                words.count(measurement.answered()),
                words.count(measurement.asked()),
                measurement
                        .nonResponse()
                        .map(share -> share.rounded(0))
                        .map(BigDecimal::toString)
                        .orElse("?"));
    }
}
