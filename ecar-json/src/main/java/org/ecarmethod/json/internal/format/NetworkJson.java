package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;
import static org.ecarmethod.json.internal.format.IndicatorJson.INDICATOR_REF;
import static org.ecarmethod.json.internal.format.IndicatorJson.MEASUREMENT_ID;
import static org.ecarmethod.json.internal.format.OrganisationJson.CITATION;

import java.util.LinkedHashSet;
import java.util.List;
import org.ecarmethod.json.internal.codec.ChoiceCodec;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.network.AntiRumourElement;
import org.ecarmethod.network.ClaimKind;
import org.ecarmethod.network.EccarClass;
import org.ecarmethod.network.EccarPoint;
import org.ecarmethod.network.EventId;
import org.ecarmethod.network.EventKind;
import org.ecarmethod.network.IndicatorTie;
import org.ecarmethod.network.Lineage;
import org.ecarmethod.network.LineageStep;
import org.ecarmethod.network.MeasurementTie;
import org.ecarmethod.network.Membership;
import org.ecarmethod.network.NetworkEvent;
import org.ecarmethod.network.RunId;
import org.ecarmethod.network.SinceClaim;
import org.ecarmethod.network.Statement;
import org.ecarmethod.network.StatementId;
import org.ecarmethod.network.StatementKind;
import org.ecarmethod.network.SupportInstrument;
import org.ecarmethod.network.SupportKind;
import org.ecarmethod.network.SupportLink;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.ResponseId;

/** How networks, and ties to processes, stand in a document. */
final class NetworkJson {

    private static final Codec<RunId> RUN_ID = Scalars.id(RunId::of);
    private static final Codec<ResponseId> RESPONSE_ID = Scalars.id(ResponseId::of);
    private static final Codec<EventId> EVENT_ID = Scalars.id(EventId::of);

    public static final Codec<Statement> STATEMENT = ObjectCodec.<Statement>of("Statement")
            .required("id", Scalars.id(StatementId::of), Statement::id)
            .required("kind", Scalars.term(StatementKind.class), Statement::kind)
            .required("text", TEXT, Statement::text)
            .required("source", CITATION, Statement::source)
            .list("remarks", Lists.sequence(TEXT), Statement::remarks)
            .make(v -> Statement.builder()
                    .id(v.at(0))
                    .kind(v.at(1))
                    .text(v.at(2))
                    .source(v.at(3))
                    .remarks(v.list(4))
                    .build());

    private static final Codec<SinceClaim.Years> YEARS = ObjectCodec.<SinceClaim.Years>of("YearsSaid")
            .required("years", Scalars.integer("years", 0, SinceClaim.Years.MOST), SinceClaim.Years::years)
            .required("saidOn", DATE, SinceClaim.Years::saidOn)
            .make(v -> new SinceClaim.Years(v.<Integer>at(0), v.at(1)));

    private static final Codec<SinceClaim.When> WHEN = new ChoiceCodec<SinceClaim.When>("When")
            .with("since", DATE, SinceClaim.Since::new, of -> of instanceof SinceClaim.Since it ? it.date() : null)
            .with("said", YEARS, said -> said, of -> of instanceof SinceClaim.Years it ? it : null);

    private static final Codec<SinceClaim> CLAIM = ObjectCodec.<SinceClaim>of("SinceClaim")
            .required("kind", Scalars.term(ClaimKind.class), SinceClaim::kind)
            .required("when", WHEN, SinceClaim::when)
            .required("text", TEXT, SinceClaim::text)
            .required("source", CITATION, SinceClaim::source)
            .make(v -> new SinceClaim(v.at(0), v.at(1), v.at(2), v.at(3)));

    static final Codec<Membership> MEMBERSHIP = ObjectCodec.<Membership>of("Membership")
            .required("network", CODE, Membership::network)
            .required("name", TEXT, Membership::name)
            .list("claims", Lists.sequence(CLAIM), Membership::claims)
            .make(v -> new Membership(v.at(0), v.at(1), List.copyOf(v.list(2))));

    static final Codec<NetworkEvent> EVENT = ObjectCodec.<NetworkEvent>of("NetworkEvent")
            .required("id", EVENT_ID, NetworkEvent::id)
            .required("kind", Scalars.term(EventKind.class), NetworkEvent::kind)
            .required("on", stated(DATE), NetworkEvent::on)
            .required("text", TEXT, NetworkEvent::text)
            .optional("of", EVENT_ID, NetworkEvent::of)
            .required("source", CITATION, NetworkEvent::source)
            .make(v -> NetworkEvent.builder()
                    .id(v.at(0))
                    .kind(v.at(1))
                    .on(v.at(2))
                    .text(v.at(3))
                    .of(v.maybe(4))
                    .source(v.at(5))
                    .build());

    private static final Codec<SupportLink> SUPPORT_LINK = ObjectCodec.<SupportLink>of("SupportLink")
            .required("process", RUN_ID, SupportLink::process)
            .list("proposals", Lists.set(FindingJson.PROPOSAL_ID), SupportLink::proposals)
            .required("how", TEXT, SupportLink::how)
            .make(v -> new SupportLink(v.at(0), new LinkedHashSet<>(v.list(1)), v.at(2)));

    static final Codec<SupportInstrument> INSTRUMENT = ObjectCodec.<SupportInstrument>of("SupportInstrument")
            .required("id", CODE, SupportInstrument::id)
            .required("network", CODE, SupportInstrument::network)
            .required("kind", Scalars.term(SupportKind.class), SupportInstrument::kind)
            .required("text", TEXT, SupportInstrument::text)
            .required("since", stated(DATE), SupportInstrument::since)
            .list("elements", Lists.set(Scalars.term(AntiRumourElement.class)), SupportInstrument::elements)
            .required("source", CITATION, SupportInstrument::source)
            .list("links", Lists.sequence(SUPPORT_LINK), SupportInstrument::links)
            .make(v -> SupportInstrument.builder()
                    .id(v.at(0))
                    .network(v.at(1))
                    .kind(v.at(2))
                    .text(v.at(3))
                    .since(v.at(4))
                    .elements(v.list(5))
                    .source(v.at(6))
                    .links(v.list(7))
                    .build());

    static final Codec<EccarClass> ECCAR_CLASS = ObjectCodec.<EccarClass>of("EccarClass")
            .required("process", RUN_ID, EccarClass::process)
            .optional("theme", CODE, EccarClass::theme)
            .list("proposals", Lists.set(FindingJson.PROPOSAL_ID), EccarClass::proposals)
            .list("points", Lists.set(EccarClass.MIN_POINTS, Scalars.term(EccarPoint.class)), EccarClass::points)
            .required("grounds", TEXT, EccarClass::grounds)
            .make(v -> EccarClass.builder()
                    .process(v.at(0))
                    .theme(v.maybe(1))
                    .proposals(v.list(2))
                    .points(v.list(3))
                    .grounds(v.at(4))
                    .build());

    static final Codec<IndicatorTie> INDICATOR_TIE = ObjectCodec.<IndicatorTie>of("IndicatorTie")
            .required("process", RUN_ID, IndicatorTie::process)
            .optional("response", RESPONSE_ID, IndicatorTie::response)
            .optional("commitment", Scalars.id(CommitmentId::of), IndicatorTie::commitment)
            .required("indicator", INDICATOR_REF, IndicatorTie::indicator)
            .required("grounds", TEXT, IndicatorTie::grounds)
            .make(v -> IndicatorTie.builder()
                    .process(v.at(0))
                    .response(v.maybe(1))
                    .commitment(v.maybe(2))
                    .indicator(v.at(3))
                    .grounds(v.at(4))
                    .build());

    static final Codec<MeasurementTie> MEASUREMENT_TIE = ObjectCodec.<MeasurementTie>of("MeasurementTie")
            .required("process", RUN_ID, MeasurementTie::process)
            .required("measurement", MEASUREMENT_ID, MeasurementTie::measurement)
            .required("followUp", Scalars.id(FollowUpId::of), MeasurementTie::followUp)
            .required("grounds", TEXT, MeasurementTie::grounds)
            .make(v -> new MeasurementTie(v.at(0), v.at(1), v.at(2), v.at(3)));

    private static final Codec<LineageStep> STEP = ObjectCodec.<LineageStep>of("LineageStep")
            .required("on", DATE, LineageStep::on)
            .required("text", TEXT, LineageStep::text)
            .required("source", CITATION, LineageStep::source)
            .optional("response", RESPONSE_ID, LineageStep::response)
            .optional("measurement", MEASUREMENT_ID, LineageStep::measurement)
            .make(v -> LineageStep.builder()
                    .on(v.at(0))
                    .text(v.at(1))
                    .source(v.at(2))
                    .response(v.maybe(3))
                    .measurement(v.maybe(4))
                    .build());

    static final Codec<Lineage> LINEAGE = ObjectCodec.<Lineage>of("Lineage")
            .required("id", CODE, Lineage::id)
            .required("label", TEXT, Lineage::label)
            .required("process", RUN_ID, Lineage::process)
            .list("steps", Lists.sequence(Lineage.MIN_STEPS, STEP), Lineage::steps)
            .make(v -> new Lineage(v.at(0), v.at(1), v.at(2), List.copyOf(v.list(3))));

    private NetworkJson() {}
}
