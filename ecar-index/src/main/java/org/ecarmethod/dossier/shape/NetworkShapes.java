package org.ecarmethod.dossier.shape;

import static org.ecarmethod.dossier.shape.IndicatorShapes.INDICATOR_REF;
import static org.ecarmethod.dossier.shape.IndicatorShapes.MEASUREMENT_ID;
import static org.ecarmethod.shape.OrganisationShapes.CITED;
import static org.ecarmethod.shape.Part.list;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Part.set;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.integer;
import static org.ecarmethod.shape.Types.reference;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;

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
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.shape.FindingShapes;
import org.ecarmethod.shape.OrganisationShapes;
import org.ecarmethod.shape.ResponseShapes;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.text.Code;

/** How networks, and ties to processes, are put together. */
final class NetworkShapes {

    private static final ValueType<RunId> RUN_ID = id(DossierTargets.PROCESSES, RunId::of);
    private static final ValueType<ResponseId> RESPONSE_ID = ResponseShapes.RESPONSE_ID;
    private static final ValueType<Code> NETWORK = reference(DossierTargets.NETWORKS, CODE);
    private static final ValueType<EventId> EVENT_ID = id(DossierTargets.EVENTS, EventId::of);

    static final Shape<Statement> STATEMENT = Shape.<Statement, Statement.Builder>of("Statement", Statement::builder)
            .id("id", id(StatementId::of), Statement::id, Statement.Builder::id)
            .required("kind", term(StatementKind.class), Statement::kind, Statement.Builder::kind)
            .required("text", TEXT, Statement::text, Statement.Builder::text)
            .required("source", CITED, Statement::source, Statement.Builder::source)
            .list("remarks", sequence(TEXT), Statement::remarks, Statement.Builder::remarks)
            .build(Statement.Builder::build);

    private static final Shape<SinceClaim.Years> YEARS = record(
            "YearsSaid",
            required("years", integer("years", 0, SinceClaim.Years.MOST), SinceClaim.Years::years),
            required("saidOn", DATE, SinceClaim.Years::saidOn),
            SinceClaim.Years::new);

    private static final ValueType<SinceClaim.When> WHEN = Choice.<SinceClaim.When>of("When")
            .with("since", DATE, SinceClaim.Since::new, of -> of instanceof SinceClaim.Since it ? it.date() : null)
            .with("said", YEARS, said -> said, of -> of instanceof SinceClaim.Years it ? it : null);

    private static final Shape<SinceClaim> CLAIM = record(
            "SinceClaim",
            required("kind", term(ClaimKind.class), SinceClaim::kind),
            required("when", WHEN, SinceClaim::when),
            required("text", TEXT, SinceClaim::text),
            required("source", CITED, SinceClaim::source),
            SinceClaim::new);

    static final Shape<Membership> MEMBERSHIP = record(
            "Membership",
            required("network", NETWORK, Membership::network).id(),
            required("name", TEXT, Membership::name),
            list("claims", sequence(CLAIM), Membership::claims),
            Membership::new);

    static final Shape<NetworkEvent> EVENT = Shape.<NetworkEvent, NetworkEvent.Builder>of(
                    "NetworkEvent", NetworkEvent::builder)
            .id("id", EVENT_ID, NetworkEvent::id, NetworkEvent.Builder::id)
            .required("kind", term(EventKind.class), NetworkEvent::kind, NetworkEvent.Builder::kind)
            .required("on", stated(DATE), NetworkEvent::on, NetworkEvent.Builder::on)
            .required("text", TEXT, NetworkEvent::text, NetworkEvent.Builder::text)
            .optional("of", EVENT_ID, NetworkEvent::of, NetworkEvent.Builder::of)
            .required("source", CITED, NetworkEvent::source, NetworkEvent.Builder::source)
            .build(NetworkEvent.Builder::build);

    private static final Shape<SupportLink> SUPPORT_LINK = record(
            "SupportLink",
            required("process", RUN_ID, SupportLink::process),
            set("proposals", set(FindingShapes.PROPOSAL_ID), SupportLink::proposals),
            required("how", TEXT, SupportLink::how),
            SupportLink::new);

    static final Shape<SupportInstrument> INSTRUMENT = Shape.<SupportInstrument, SupportInstrument.Builder>of(
                    "SupportInstrument", SupportInstrument::builder)
            .id("id", CODE, SupportInstrument::id, SupportInstrument.Builder::id)
            .required("network", NETWORK, SupportInstrument::network, SupportInstrument.Builder::network)
            .required("kind", term(SupportKind.class), SupportInstrument::kind, SupportInstrument.Builder::kind)
            .required("text", TEXT, SupportInstrument::text, SupportInstrument.Builder::text)
            .required("since", stated(DATE), SupportInstrument::since, SupportInstrument.Builder::since)
            .list(
                    "elements",
                    set(term(AntiRumourElement.class)),
                    SupportInstrument::elements,
                    SupportInstrument.Builder::elements)
            .required("source", CITED, SupportInstrument::source, SupportInstrument.Builder::source)
            .list("links", sequence(SUPPORT_LINK), SupportInstrument::links, SupportInstrument.Builder::links)
            .build(SupportInstrument.Builder::build);

    static final Shape<EccarClass> ECCAR_CLASS = Shape.<EccarClass, EccarClass.Builder>of(
                    "EccarClass", EccarClass::builder)
            .required("process", RUN_ID, EccarClass::process, EccarClass.Builder::process)
            .optional("theme", OrganisationShapes.THEME, EccarClass::theme, EccarClass.Builder::theme)
            .list("proposals", set(FindingShapes.PROPOSAL_ID), EccarClass::proposals, EccarClass.Builder::proposals)
            .list(
                    "points",
                    set(EccarClass.MIN_POINTS, term(EccarPoint.class)),
                    EccarClass::points,
                    EccarClass.Builder::points)
            .required("grounds", TEXT, EccarClass::grounds, EccarClass.Builder::grounds)
            .build(EccarClass.Builder::build);

    static final Shape<IndicatorTie> INDICATOR_TIE = Shape.<IndicatorTie, IndicatorTie.Builder>of(
                    "IndicatorTie", IndicatorTie::builder)
            .required("process", RUN_ID, IndicatorTie::process, IndicatorTie.Builder::process)
            .optional("response", RESPONSE_ID, IndicatorTie::response, IndicatorTie.Builder::response)
            .optional(
                    "commitment",
                    ResponseShapes.COMMITMENT_ID,
                    IndicatorTie::commitment,
                    IndicatorTie.Builder::commitment)
            .required("indicator", INDICATOR_REF, IndicatorTie::indicator, IndicatorTie.Builder::indicator)
            .required("grounds", TEXT, IndicatorTie::grounds, IndicatorTie.Builder::grounds)
            .build(IndicatorTie.Builder::build);

    static final Shape<MeasurementTie> MEASUREMENT_TIE = record(
            "MeasurementTie",
            required("process", RUN_ID, MeasurementTie::process),
            required("measurement", MEASUREMENT_ID, MeasurementTie::measurement),
            required("followUp", ResponseShapes.FOLLOW_UP_ID, MeasurementTie::followUp),
            required("grounds", TEXT, MeasurementTie::grounds),
            MeasurementTie::new);

    private static final Shape<LineageStep> STEP = Shape.<LineageStep, LineageStep.Builder>of(
                    "LineageStep", LineageStep::builder)
            .required("on", DATE, LineageStep::on, LineageStep.Builder::on)
            .required("text", TEXT, LineageStep::text, LineageStep.Builder::text)
            .required("source", CITED, LineageStep::source, LineageStep.Builder::source)
            .optional("response", RESPONSE_ID, LineageStep::response, LineageStep.Builder::response)
            .optional("measurement", MEASUREMENT_ID, LineageStep::measurement, LineageStep.Builder::measurement)
            .build(LineageStep.Builder::build);

    static final Shape<Lineage> LINEAGE = record(
            "Lineage",
            required("id", CODE, Lineage::id).id(),
            required("label", TEXT, Lineage::label),
            required("process", RUN_ID, Lineage::process),
            list("steps", sequence(Lineage.MIN_STEPS, STEP), Lineage::steps),
            Lineage::new);

    private NetworkShapes() {}
}
