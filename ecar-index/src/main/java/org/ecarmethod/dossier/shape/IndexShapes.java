package org.ecarmethod.dossier.shape;

import static org.ecarmethod.dossier.shape.IndicatorShapes.FRAMEWORK_NAME;
import static org.ecarmethod.dossier.shape.IndicatorShapes.INDICATOR_CODE;
import static org.ecarmethod.dossier.shape.IndicatorShapes.PERCENT;
import static org.ecarmethod.shape.Part.list;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Part.set;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.COUNT;
import static org.ecarmethod.shape.Types.COUNTRY;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;

import org.ecarmethod.comparison.PeerGroup;
import org.ecarmethod.index.City;
import org.ecarmethod.index.CityId;
import org.ecarmethod.index.CityResult;
import org.ecarmethod.index.IndicatorResult;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.Reply;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.SampleId;
import org.ecarmethod.index.SampleNature;
import org.ecarmethod.index.ScoreGrounds;
import org.ecarmethod.index.Submission;
import org.ecarmethod.index.SubmissionId;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;

/** How cities, what they handed in, and what they reached are put together. */
final class IndexShapes {

    private static final ValueType<CityId> CITY_ID = id(DossierTargets.CITY, CityId::of);

    static final Shape<City> CITY = Shape.<City, City.Builder>of("City", City::builder)
            .id("id", CITY_ID, City::id, City.Builder::id)
            .required("name", TEXT, City::name, City.Builder::name)
            .required("country", COUNTRY, City::country, City.Builder::country)
            .required("inhabitants", stated(COUNT), City::inhabitants, City.Builder::inhabitants)
            .required("foreignBorn", stated(PERCENT), City::foreignBorn, City.Builder::foreignBorn)
            .required("figuresFrom", stated(DATE), City::figuresFrom, City.Builder::figuresFrom)
            .build(City.Builder::build);

    private static final Shape<Reply> REPLY = record(
            "Reply",
            required("question", CODE, Reply::question),
            required("points", stated(COUNT), Reply::points),
            required("evidence", stated(TEXT), Reply::evidence),
            required("on", stated(DATE), Reply::on),
            Reply::new);

    static final Shape<Submission> SUBMISSION = Shape.<Submission, Submission.Builder>of(
                    "Submission", Submission::builder)
            .id("id", id(SubmissionId::of), Submission::id, Submission.Builder::id)
            .required("city", CITY_ID, Submission::city, Submission.Builder::city)
            .required("framework", FRAMEWORK_NAME, Submission::framework, Submission.Builder::framework)
            .required("handedIn", stated(DATE), Submission::handedIn, Submission.Builder::handedIn)
            .list("replies", sequence(REPLY), Submission::replies, Submission.Builder::replies)
            .build(Submission.Builder::build);

    private static final Shape<IndicatorResult> INDICATOR_RESULT = record(
            "IndicatorResult",
            required("indicator", INDICATOR_CODE, IndicatorResult::indicator),
            required("value", PERCENT, IndicatorResult::value),
            IndicatorResult::new);

    private static final Shape<CityResult> CITY_RESULT = record(
            "CityResult",
            required("city", CITY, CityResult::city),
            required("total", PERCENT, CityResult::total),
            list("indicators", sequence(INDICATOR_RESULT), CityResult::indicators),
            CityResult::new);

    private static final Shape<ScoreGrounds> GROUNDS = record(
            "ScoreGrounds",
            required("framework", FRAMEWORK_NAME, ScoreGrounds::framework),
            required("policy", stated(term(MissingPolicy.class)), ScoreGrounds::policy),
            required("weights", stated(IndicatorShapes.GROUNDS), ScoreGrounds::weights),
            ScoreGrounds::new);

    static final Shape<Sample> SAMPLE = Shape.<Sample, Sample.Builder>of("IndexSample", Sample::builder)
            .id("id", id(SampleId::of), Sample::id, Sample.Builder::id)
            .required("label", TEXT, Sample::label, Sample.Builder::label)
            .required("nature", term(SampleNature.class), Sample::nature, Sample.Builder::nature)
            .required("asOf", DATE, Sample::asOf, Sample.Builder::asOf)
            .required("grounds", GROUNDS, Sample::grounds, Sample.Builder::grounds)
            .required("networkCities", stated(COUNT), Sample::networkCities, Sample.Builder::networkCities)
            .required("networkCountries", stated(COUNT), Sample::networkCountries, Sample.Builder::networkCountries)
            .list("results", sequence(CITY_RESULT), Sample::results, Sample.Builder::results)
            .build(Sample.Builder::build);

    /** A dossier describes one city, the others not. */
    private static final Shape<PeerGroup.Members> MEMBERS = record(
            "PeerMembers", set("cities", set(id(CityId::of)), PeerGroup.Members::cities), PeerGroup.Members::new);

    static final Shape<PeerGroup> PEER_GROUP = record(
            "PeerGroup",
            required("id", CODE, PeerGroup::id).id(),
            required("label", TEXT, PeerGroup::label),
            required("basis", TEXT, PeerGroup::basis),
            required("members", stated(MEMBERS), PeerGroup::members),
            PeerGroup::new);

    private IndexShapes() {}
}
