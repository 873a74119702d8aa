package org.ecarmethod.dossier.insight;

import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.util.List;
import org.ecarmethod.dossier.DossierId;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.index.Cities;
import org.ecarmethod.indicator.Frameworks;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.IndicatorRef;
import org.ecarmethod.indicator.Measurement;
import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.indicator.SelfIdentification;
import org.ecarmethod.network.EventId;
import org.ecarmethod.network.EventKind;
import org.ecarmethod.network.NetworkEvent;
import org.ecarmethod.record.Source;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** An invented dossier. */
final class Dossiers {

    static final Citation PAGE = new Citation(Code.of("s1"), "page 1");
    static final IndexFramework FRAMEWORK =
            Frameworks.framework(Frameworks.indicator("trust", 4)).build();

    private Dossiers() {}

    static IndicatorRef indicator(String code) {
        return new IndicatorRef(FRAMEWORK.name(), Code.of(code));
    }

    static IndexDossier.Builder dossier() {
        return IndexDossier.builder()
                .id(DossierId.of("dossier-1"))
                .title(text("Where we stand"))
                .city(Cities.city(1).build())
                .addSource(new Source(Code.of("s1"), text("A page"), none()));
    }

    static Measurement.Builder measurement(String id) {
        return Measurement.builder()
                .id(MeasurementId.of(id))
                .indicator(indicator("trust"))
                .on(PartialDate.parse("2027"))
                .value(Stated.known(org.ecarmethod.indicator.Percent.of(40)))
                .asked(Stated.known(5000L))
                .answered(Stated.known(2000L))
                .method(Stated.known(text("By post")))
                .groups(SelfIdentification.SELF_IDENTIFIED)
                .source(PAGE);
    }

    static NetworkEvent.Builder event(String id, EventKind kind) {
        return NetworkEvent.builder()
                .id(EventId.of(id))
                .kind(kind)
                .on(none())
                .text(text("It happens"))
                .source(PAGE);
    }

    static List<IndexFramework> known() {
        return List.of(FRAMEWORK);
    }
}
