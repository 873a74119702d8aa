package org.ecarmethod.examples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.comparison.PeerGroup;
import org.ecarmethod.comparison.Trend;
import org.ecarmethod.index.City;
import org.ecarmethod.index.CityId;
import org.ecarmethod.index.CityResult;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.Reply;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.SampleId;
import org.ecarmethod.index.SampleNature;
import org.ecarmethod.index.Score;
import org.ecarmethod.index.Submission;
import org.ecarmethod.index.SubmissionId;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.Question;
import org.ecarmethod.indicator.Weights;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * Fictitious cities: a network of 120 in 32 countries, 93 of which have an index, built so that one of them, Exempelstad, comes
 * out in the form of a published result of 2017: 70 per cent, 17th of 93, 12th of those with more than 200,000 inhabitants,
 * 13th of those with more than 15 per cent born abroad. Nothing here is about any city there is.
 */
public final class FictitiousCities {

    static final CityId EXEMPELSTAD = CityId.of("exempelstad");
    private static final LocalizedText FICTITIOUS = LocalizedText.of("en", "Fictitious", "sv", "Påhittat");
    private static final int CITIES = 93;
    private static final int ABOVE = 16;

    private FictitiousCities() {}

    /** {@return a fictitious set of four indicators with nine questions of ten points} */
    public static IndexFramework framework() {
        return IndexFramework.builder()
                .name(FrameworkName.of("exempelstad-index", "fictitious"))
                .label(LocalizedText.of("en", "A fictitious index", "sv", "Ett påhittat index"))
                .basis(FICTITIOUS)
                .published(Stated.unknown(FICTITIOUS))
                .questionCount(Stated.known(9L))
                .addIndicators(
                        indicator("commitment", 2, "Commitment", "Åtagande"),
                        indicator("schools", 3, "Schools", "Skolor"),
                        indicator("meeting-places", 2, "Meeting places", "Mötesplatser"),
                        indicator("language", 2, "Language", "Språk"))
                .weights(Stated.unknown(FICTITIOUS))
                .build();
    }

    private static Indicator indicator(String id, int questions, String english, String swedish) {
        List<Question> all = new ArrayList<>();
        for (int i = 1; i <= questions; i++) {
            all.add(new Question(Code.of(id + "-" + i), FICTITIOUS, 10));
        }
        return Indicator.builder()
                .id(Code.of(id))
                .label(LocalizedText.of("en", english, "sv", swedish))
                .questionCount(Stated.known((long) questions))
                .questions(all)
                .build();
    }

    /** {@return what Exempelstad handed in: eight answers of nine} */
    public static Submission submission() {
        return Submission.builder()
                .id(SubmissionId.of("exempelstad-2017"))
                .city(EXEMPELSTAD)
                .framework(framework().name())
                .handedIn(Stated.known(PartialDate.parse("2017-05")))
                .addReplies(reply("commitment-1", 8), reply("commitment-2", 8))
                .addReplies(reply("schools-1", 9), reply("schools-2", 9))
                .addReplies(reply("meeting-places-1", 10), reply("meeting-places-2", 5))
                .addReplies(reply("language-1", 9), reply("language-2", 4))
                .build();
    }

    private static Reply reply(String question, long points) {
        return new Reply(
                Code.of(question),
                Stated.known(points),
                Stated.known(FICTITIOUS),
                Stated.known(PartialDate.parse("2017")));
    }

    /**
     * Computes the score of Exempelstad.
     *
     * @param policy what the missing answer does
     * @return the score, by equal weights
     */
    public static Score score(MissingPolicy policy) {
        return Score.of(framework(), submission(), policy, Weights.equal(framework()));
    }

    /** {@return the city that comes out in the form of a published result} */
    public static City exempelstad() {
        return city(EXEMPELSTAD, "Exempelstad", country(0), 410_000, "21");
    }

    /** {@return the 93 cities with an index} */
    public static Sample sample() {
        Score score = score(MissingPolicy.ZERO);
        List<CityResult> others = new ArrayList<>();
        for (int i = 1; i < CITIES; i++) {
            others.add(other(i));
        }
        return Sample.builder()
                .id(SampleId.of("fictitious-2017"))
                .label(Texts.said("stand.fictitious-note"))
                .nature(SampleNature.FICTITIOUS)
                .asOf(PartialDate.parse("2017-08"))
                .grounds(score.grounds())
                .networkCities(Stated.known(120L))
                .networkCountries(Stated.known(32L))
                .results(others)
                .build()
                .with(List.of(new Sample.ScoredCity(exempelstad(), score)));
    }

    /**
     * Sixteen cities lie above: eight that are large and have many residents born abroad, three that are only large, four that
     * only have many born abroad, and one that is neither.
     */
    private static CityResult other(int number) {
        boolean above = number <= ABOVE;
        boolean large = above ? number <= 11 : number % 3 == 0;
        boolean manyBornAbroad = above ? number <= 8 || number > 11 && number < ABOVE : number % 2 == 0;
        City city = city(
                id(number),
                "Påhittad stad " + number,
                country(number % 32),
                large ? 210_000 + 10_000L * number : 20_000 + 1_900L * number,
                manyBornAbroad ? "" + (16 + number % 20) : number % 15 + ".5");
        return new CityResult(
                city, Percent.parse(above ? "" + (70 + number) : 69 - (number - ABOVE) / 2 + ".2"), List.of());
    }

    /** One of the codes that no country has. */
    private static String country(int number) {
        return number < 26 ? "X" + (char) ('A' + number) : "Q" + (char) ('M' + number - 26);
    }

    private static CityId id(int number) {
        return CityId.of("fictitious-" + number);
    }

    private static City city(CityId id, String name, String country, long inhabitants, String bornAbroad) {
        return City.builder()
                .id(id)
                .name(LocalizedText.of("sv", name))
                .country(Country.of(country))
                .inhabitants(Stated.known(inhabitants))
                .foreignBorn(Stated.known(Percent.parse(bornAbroad)))
                .figuresFrom(Stated.known(PartialDate.parse("2016")))
                .build();
    }

    /** {@return five cities chosen as alike by nobody} */
    public static PeerGroup peers() {
        Set<CityId> members = new LinkedHashSet<>(List.of(EXEMPELSTAD));
        for (int number : List.of(3, 14, 40, 70)) {
            members.add(id(number));
        }
        return new PeerGroup(
                Code.of("alike"),
                LocalizedText.of("en", "Cities alike", "sv", "Liknande städer"),
                FICTITIOUS,
                Stated.known(new PeerGroup.Members(members)));
    }

    /**
     * {@return what two years of Exempelstad tell: the later version of the index asks the same on all but schools, and one
     * answer has changed}
     */
    public static Trend trend() {
        List<Indicator> indicators = new ArrayList<>(framework().indicators());
        indicators.set(1, indicator("schools", 4, "Schools", "Skolor"));
        IndexFramework later = framework().toBuilder()
                .name(FrameworkName.of("exempelstad-index", "fictitious-later"))
                .questionCount(Stated.known(10L))
                .indicators(indicators)
                .build();
        return Trend.of(year(framework(), sample()), year(later, laterSample(later)));
    }

    private static Trend.Year year(IndexFramework framework, Sample sample) {
        return new Trend.Year(framework, sample, sample.find(EXEMPELSTAD).orElseThrow());
    }

    /** Exempelstad alone, two years on. */
    private static Sample laterSample(IndexFramework framework) {
        Submission later = submission().toBuilder()
                .framework(framework.name())
                .replies(submission().replies().stream()
                        .map(reply -> reply.question().equals(Code.of("language-2")) ? reply("language-2", 7) : reply)
                        .toList())
                .build();
        Score score = Score.of(framework, later, MissingPolicy.ZERO, Weights.equal(framework));
        return sample().toBuilder()
                .id(SampleId.of("fictitious-2019"))
                .asOf(PartialDate.parse("2019-08"))
                .grounds(score.grounds())
                .results(List.of())
                .build()
                .with(List.of(new Sample.ScoredCity(exempelstad(), score)));
    }
}
