package org.ecarmethod.dossier.shape;

import static org.ecarmethod.shape.OrganisationShapes.CITED;
import static org.ecarmethod.shape.Part.list;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Part.set;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.COUNT;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.SOME;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.reference;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;
import static org.ecarmethod.shape.Types.text;

import org.ecarmethod.indicator.Area;
import org.ecarmethod.indicator.Composite;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.indicator.IndicatorRef;
import org.ecarmethod.indicator.Measurement;
import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.Question;
import org.ecarmethod.indicator.SelfIdentification;
import org.ecarmethod.indicator.Weight;
import org.ecarmethod.indicator.WeightGrounds;
import org.ecarmethod.indicator.Weights;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.shape.Form;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.text.Code;

/** How sets of indicators, and what surveys say about them, are put together. */
final class IndicatorShapes {

    static final ValueType<Percent> PERCENT =
            text(Form.of("percent", Percent.REGEX), Percent::parse, Percent::toString);

    static final ValueType<FrameworkName> FRAMEWORK_NAME = reference(
            DossierTargets.FRAMEWORKS,
            record(
                    "FrameworkName",
                    required("id", CODE, FrameworkName::id),
                    required("version", CODE, FrameworkName::version),
                    FrameworkName::new));

    /** Stands behind the name of the framework that has the indicator. */
    static final ValueType<Code> INDICATOR_CODE = reference(DossierTargets.INDICATORS, CODE);

    static final Shape<IndicatorRef> INDICATOR_REF = record(
            "IndicatorRef",
            required("framework", FRAMEWORK_NAME, IndicatorRef::framework),
            required("indicator", INDICATOR_CODE, IndicatorRef::indicator),
            IndicatorRef::new);

    static final ValueType<MeasurementId> MEASUREMENT_ID = id(DossierTargets.MEASUREMENTS, MeasurementId::of);

    static final ValueType<WeightGrounds> GROUNDS = Choice.<WeightGrounds>of("WeightGrounds")
            .with(
                    "official",
                    TEXT,
                    WeightGrounds.Official::new,
                    of -> of instanceof WeightGrounds.Official it ? it.source() : null)
            .with(
                    "unofficial",
                    TEXT,
                    WeightGrounds.Unofficial::new,
                    of -> of instanceof WeightGrounds.Unofficial it ? it.reason() : null);

    private static final Shape<Area> AREA =
            record("Area", required("id", CODE, Area::id).id(), required("label", TEXT, Area::label), Area::new);

    private static final Shape<Question> QUESTION = record(
            "Question",
            required("id", CODE, Question::id).id(),
            required("text", TEXT, Question::text),
            required("maxPoints", SOME, Question::maxPoints),
            Question::new);

    private static final Shape<Indicator> INDICATOR = Shape.<Indicator, Indicator.Builder>of(
                    "Indicator", Indicator::builder)
            .id("id", CODE, Indicator::id, Indicator.Builder::id)
            .required("label", TEXT, Indicator::label, Indicator.Builder::label)
            .optional("area", CODE, Indicator::area, Indicator.Builder::area)
            .required("questionCount", stated(COUNT), Indicator::questionCount, Indicator.Builder::questionCount)
            .list("questions", sequence(QUESTION), Indicator::questions, Indicator.Builder::questions)
            .build(Indicator.Builder::build);

    private static final Shape<Composite> COMPOSITE = record(
            "Composite",
            required("id", CODE, Composite::id).id(),
            required("label", TEXT, Composite::label),
            set("members", set(Composite.MIN_MEMBERS, CODE), Composite::members),
            Composite::new);

    private static final Shape<Weight> WEIGHT = record(
            "Weight",
            required("indicator", CODE, Weight::indicator),
            required("weight", COUNT, Weight::weight),
            Weight::new);

    private static final Shape<Weights> WEIGHTS = record(
            "Weights",
            list("weights", sequence(WEIGHT), Weights::weights),
            required("grounds", GROUNDS, Weights::grounds),
            Weights::new);

    static final Shape<IndexFramework> FRAMEWORK = Shape.<IndexFramework, IndexFramework.Builder>of(
                    "IndexFramework", IndexFramework::builder)
            .id("name", FRAMEWORK_NAME, IndexFramework::name, IndexFramework.Builder::name)
            .required("label", TEXT, IndexFramework::label, IndexFramework.Builder::label)
            .required("basis", TEXT, IndexFramework::basis, IndexFramework.Builder::basis)
            .required("published", stated(DATE), IndexFramework::published, IndexFramework.Builder::published)
            .required(
                    "questionCount",
                    stated(COUNT),
                    IndexFramework::questionCount,
                    IndexFramework.Builder::questionCount)
            .list("areas", sequence(AREA), IndexFramework::areas, IndexFramework.Builder::areas)
            .list(
                    "indicators",
                    sequence(IndexFramework.MIN_INDICATORS, INDICATOR),
                    IndexFramework::indicators,
                    IndexFramework.Builder::indicators)
            .list("composites", sequence(COMPOSITE), IndexFramework::composites, IndexFramework.Builder::composites)
            .required("weights", stated(WEIGHTS), IndexFramework::weights, IndexFramework.Builder::weights)
            .build(IndexFramework.Builder::build);

    static final Shape<Measurement> MEASUREMENT = Shape.<Measurement, Measurement.Builder>of(
                    "Measurement", Measurement::builder)
            .id("id", MEASUREMENT_ID, Measurement::id, Measurement.Builder::id)
            .required("indicator", INDICATOR_REF, Measurement::indicator, Measurement.Builder::indicator)
            .required("on", DATE, Measurement::on, Measurement.Builder::on)
            .required("value", stated(PERCENT), Measurement::value, Measurement.Builder::value)
            .required("asked", stated(COUNT), Measurement::asked, Measurement.Builder::asked)
            .required("answered", stated(COUNT), Measurement::answered, Measurement.Builder::answered)
            .required("method", stated(TEXT), Measurement::method, Measurement.Builder::method)
            .required("groups", term(SelfIdentification.class), Measurement::groups, Measurement.Builder::groups)
            .required("source", CITED, Measurement::source, Measurement.Builder::source)
            .build(Measurement.Builder::build);

    private IndicatorShapes() {}
}
