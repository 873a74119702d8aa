package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.CountCodec.COUNT;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;
import static org.ecarmethod.json.internal.format.IndicatorJson.FRAMEWORK_NAME;
import static org.ecarmethod.json.internal.format.IndicatorJson.PERCENT;

import java.util.LinkedHashSet;
import java.util.List;
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
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Form;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.organisation.Country;

/** How cities, what they handed in, and what they reached stand in a document. */
final class IndexJson {

    private static final Codec<CityId> CITY_ID = Scalars.id(CityId::of);

    public static final Codec<City> CITY = ObjectCodec.<City>of("City")
            .required("id", CITY_ID, City::id)
            .required("name", TEXT, City::name)
            .required("country", Scalars.text(Form.COUNTRY, Country::of, Country::code), City::country)
            .required("inhabitants", stated(COUNT), City::inhabitants)
            .required("foreignBorn", stated(PERCENT), City::foreignBorn)
            .required("figuresFrom", stated(DATE), City::figuresFrom)
            .make(v -> City.builder()
                    .id(v.at(0))
                    .name(v.at(1))
                    .country(v.at(2))
                    .inhabitants(v.at(3))
                    .foreignBorn(v.at(4))
                    .figuresFrom(v.at(5))
                    .build());

    private static final Codec<Reply> REPLY = ObjectCodec.<Reply>of("Reply")
            .required("question", CODE, Reply::question)
            .required("points", stated(COUNT), Reply::points)
            .required("evidence", stated(TEXT), Reply::evidence)
            .required("on", stated(DATE), Reply::on)
            .make(v -> new Reply(v.at(0), v.at(1), v.at(2), v.at(3)));

    static final Codec<Submission> SUBMISSION = ObjectCodec.<Submission>of("Submission")
            .required("id", Scalars.id(SubmissionId::of), Submission::id)
            .required("city", CITY_ID, Submission::city)
            .required("framework", FRAMEWORK_NAME, Submission::framework)
            .required("handedIn", stated(DATE), Submission::handedIn)
            .list("replies", Lists.sequence(REPLY), Submission::replies)
            .make(v -> Submission.builder()
                    .id(v.at(0))
                    .city(v.at(1))
                    .framework(v.at(2))
                    .handedIn(v.at(3))
                    .replies(v.list(4))
                    .build());

    private static final Codec<IndicatorResult> INDICATOR_RESULT = ObjectCodec.<IndicatorResult>of("IndicatorResult")
            .required("indicator", CODE, IndicatorResult::indicator)
            .required("value", PERCENT, IndicatorResult::value)
            .make(v -> new IndicatorResult(v.at(0), v.at(1)));

    private static final Codec<CityResult> CITY_RESULT = ObjectCodec.<CityResult>of("CityResult")
            .required("city", CITY, CityResult::city)
            .required("total", PERCENT, CityResult::total)
            .list("indicators", Lists.sequence(INDICATOR_RESULT), CityResult::indicators)
            .make(v -> new CityResult(v.at(0), v.at(1), List.copyOf(v.list(2))));

    private static final Codec<ScoreGrounds> GROUNDS = ObjectCodec.<ScoreGrounds>of("ScoreGrounds")
            .required("framework", FRAMEWORK_NAME, ScoreGrounds::framework)
            .required("policy", stated(Scalars.term(MissingPolicy.class)), ScoreGrounds::policy)
            .required("weights", stated(IndicatorJson.GROUNDS), ScoreGrounds::weights)
            .make(v -> new ScoreGrounds(v.at(0), v.at(1), v.at(2)));

    static final Codec<Sample> SAMPLE = ObjectCodec.<Sample>of("IndexSample")
            .required("id", Scalars.id(SampleId::of), Sample::id)
            .required("label", TEXT, Sample::label)
            .required("nature", Scalars.term(SampleNature.class), Sample::nature)
            .required("asOf", DATE, Sample::asOf)
            .required("grounds", GROUNDS, Sample::grounds)
            .required("networkCities", stated(COUNT), Sample::networkCities)
            .required("networkCountries", stated(COUNT), Sample::networkCountries)
            .list("results", Lists.sequence(CITY_RESULT), Sample::results)
            .make(v -> Sample.builder()
                    .id(v.at(0))
                    .label(v.at(1))
                    .nature(v.at(2))
                    .asOf(v.at(3))
                    .grounds(v.at(4))
                    .networkCities(v.at(5))
                    .networkCountries(v.at(6))
                    .results(v.list(7))
                    .build());

    private static final Codec<PeerGroup.Members> MEMBERS = ObjectCodec.<PeerGroup.Members>of("PeerMembers")
            .list("cities", Lists.set(CITY_ID), PeerGroup.Members::cities)
            .make(v -> new PeerGroup.Members(new LinkedHashSet<>(v.list(0))));

    static final Codec<PeerGroup> PEER_GROUP = ObjectCodec.<PeerGroup>of("PeerGroup")
            .required("id", CODE, PeerGroup::id)
            .required("label", TEXT, PeerGroup::label)
            .required("basis", TEXT, PeerGroup::basis)
            .required("members", stated(MEMBERS), PeerGroup::members)
            .make(v -> new PeerGroup(v.at(0), v.at(1), v.at(2), v.at(3)));

    private IndexJson() {}
}
