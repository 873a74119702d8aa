package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.CountCodec.COUNT;
import static org.ecarmethod.json.internal.codec.CountCodec.SOME;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;
import static org.ecarmethod.json.internal.format.OrganisationJson.CITATION;

import java.util.LinkedHashSet;
import java.util.List;
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
import org.ecarmethod.json.internal.codec.ChoiceCodec;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Form;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;

/** How sets of indicators, and what surveys say about them, stand in a document. */
final class IndicatorJson {

    static final Codec<Percent> PERCENT =
            Scalars.text(Form.of("percent", Percent.REGEX), Percent::parse, Percent::toString);

    static final Codec<FrameworkName> FRAMEWORK_NAME = ObjectCodec.<FrameworkName>of("FrameworkName")
            .required("id", CODE, FrameworkName::id)
            .required("version", CODE, FrameworkName::version)
            .make(v -> new FrameworkName(v.at(0), v.at(1)));

    static final Codec<IndicatorRef> INDICATOR_REF = ObjectCodec.<IndicatorRef>of("IndicatorRef")
            .required("framework", FRAMEWORK_NAME, IndicatorRef::framework)
            .required("indicator", CODE, IndicatorRef::indicator)
            .make(v -> new IndicatorRef(v.at(0), v.at(1)));

    static final Codec<MeasurementId> MEASUREMENT_ID = Scalars.id(MeasurementId::of);

    public static final Codec<WeightGrounds> GROUNDS = new ChoiceCodec<WeightGrounds>("WeightGrounds")
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

    private static final Codec<Area> AREA = ObjectCodec.<Area>of("Area")
            .required("id", CODE, Area::id)
            .required("label", TEXT, Area::label)
            .make(v -> new Area(v.at(0), v.at(1)));

    private static final Codec<Question> QUESTION = ObjectCodec.<Question>of("Question")
            .required("id", CODE, Question::id)
            .required("text", TEXT, Question::text)
            .required("maxPoints", SOME, Question::maxPoints)
            .make(v -> new Question(v.at(0), v.at(1), v.<Long>at(2)));

    private static final Codec<Indicator> INDICATOR = ObjectCodec.<Indicator>of("Indicator")
            .required("id", CODE, Indicator::id)
            .required("label", TEXT, Indicator::label)
            .optional("area", CODE, Indicator::area)
            .required("questionCount", stated(COUNT), Indicator::questionCount)
            .list("questions", Lists.sequence(QUESTION), Indicator::questions)
            .make(v -> Indicator.builder()
                    .id(v.at(0))
                    .label(v.at(1))
                    .area(v.maybe(2))
                    .questionCount(v.at(3))
                    .questions(v.list(4))
                    .build());

    private static final Codec<Composite> COMPOSITE = ObjectCodec.<Composite>of("Composite")
            .required("id", CODE, Composite::id)
            .required("label", TEXT, Composite::label)
            .list("members", Lists.set(Composite.MIN_MEMBERS, CODE), Composite::members)
            .make(v -> new Composite(v.at(0), v.at(1), new LinkedHashSet<>(v.list(2))));

    private static final Codec<Weight> WEIGHT = ObjectCodec.<Weight>of("Weight")
            .required("indicator", CODE, Weight::indicator)
            .required("weight", COUNT, Weight::weight)
            .make(v -> new Weight(v.at(0), v.<Long>at(1)));

    private static final Codec<Weights> WEIGHTS = ObjectCodec.<Weights>of("Weights")
            .list("weights", Lists.sequence(WEIGHT), Weights::weights)
            .required("grounds", GROUNDS, Weights::grounds)
            .make(v -> new Weights(List.copyOf(v.list(0)), v.at(1)));

    public static final Codec<IndexFramework> FRAMEWORK = ObjectCodec.<IndexFramework>of("IndexFramework")
            .required("name", FRAMEWORK_NAME, IndexFramework::name)
            .required("label", TEXT, IndexFramework::label)
            .required("basis", TEXT, IndexFramework::basis)
            .required("published", stated(DATE), IndexFramework::published)
            .required("questionCount", stated(COUNT), IndexFramework::questionCount)
            .list("areas", Lists.sequence(AREA), IndexFramework::areas)
            .list("indicators", Lists.sequence(IndexFramework.MIN_INDICATORS, INDICATOR), IndexFramework::indicators)
            .list("composites", Lists.sequence(COMPOSITE), IndexFramework::composites)
            .required("weights", stated(WEIGHTS), IndexFramework::weights)
            .make(v -> IndexFramework.builder()
                    .name(v.at(0))
                    .label(v.at(1))
                    .basis(v.at(2))
                    .published(v.at(3))
                    .questionCount(v.at(4))
                    .areas(v.list(5))
                    .indicators(v.list(6))
                    .composites(v.list(7))
                    .weights(v.at(8))
                    .build());

    static final Codec<Measurement> MEASUREMENT = ObjectCodec.<Measurement>of("Measurement")
            .required("id", MEASUREMENT_ID, Measurement::id)
            .required("indicator", INDICATOR_REF, Measurement::indicator)
            .required("on", DATE, Measurement::on)
            .required("value", stated(PERCENT), Measurement::value)
            .required("asked", stated(COUNT), Measurement::asked)
            .required("answered", stated(COUNT), Measurement::answered)
            .required("method", stated(TEXT), Measurement::method)
            .required("groups", Scalars.term(SelfIdentification.class), Measurement::groups)
            .required("source", CITATION, Measurement::source)
            .make(v -> Measurement.builder()
                    .id(v.at(0))
                    .indicator(v.at(1))
                    .on(v.at(2))
                    .value(v.at(3))
                    .asked(v.at(4))
                    .answered(v.at(5))
                    .method(v.at(6))
                    .groups(v.at(7))
                    .source(v.at(8))
                    .build());

    private IndicatorJson() {}
}
