package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.Thresholds;
import org.ecarmethod.comparison.Trend;
import org.ecarmethod.dossier.IndexDossier;
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
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.UnknownIdException;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // Some tests pass null on purpose.
class StandingPageTest {

    private static final ReadResult<IndexDossier> READ = Documents.dossier();
    private static final IndexDossier DOSSIER = READ.value().orElseThrow();
    private static final IndexFramework PUBLISHED =
            EcarJson.publishedFrameworks().get(0);
    private static final EcarProcess PROCESS =
            Documents.process("botkyrka.json").value().orElseThrow();

    private static final IndexFramework FRAMEWORK = IndexFramework.builder()
            .name(FrameworkName.of("test-index", "first"))
            .label(said("An index"))
            .basis(said("Fictitious"))
            .published(Stated.unknown(said("Fictitious")))
            .questionCount(Stated.known(2L))
            .addIndicators(Indicator.builder()
                    .id(Code.of("schools"))
                    .label(said("Schools"))
                    .questionCount(Stated.known(2L))
                    .questions(Stream.of("schools-1", "schools-2")
                            .map(id -> new Question(Code.of(id), said("Fictitious"), 10))
                            .toList())
                    .build())
            .weights(Stated.unknown(said("Fictitious")))
            .build();

    private static LocalizedText said(String text) {
        return LocalizedText.of("en", text);
    }

    private static StandingPage english() {
        return StandingPage.in(Locale.ENGLISH);
    }

    private static City.Builder city(String id) {
        return City.builder()
                .id(CityId.of(id))
                .name(said("City " + id))
                .country(Country.of("XX"))
                .inhabitants(Stated.unknown(said("Not counted")))
                .foreignBorn(Stated.unknown(said("Not counted")))
                .figuresFrom(Stated.unknown(said("Not counted")));
    }

    private static Score score(City city, MissingPolicy policy, String... answered) {
        Submission submission = Submission.builder()
                .id(SubmissionId.of("submission-1"))
                .city(city.id())
                .framework(FRAMEWORK.name())
                .handedIn(Stated.unknown(said("Fictitious")))
                .replies(Stream.of(answered)
                        .map(question -> new Reply(
                                Code.of(question),
                                Stated.known(7L),
                                Stated.unknown(said("Fictitious")),
                                Stated.unknown(said("Fictitious"))))
                        .toList())
                .build();
        return Score.of(FRAMEWORK, submission, policy, Weights.equal(FRAMEWORK));
    }

    /** The city, one above it and one below it. */
    private static Sample sample(City city, Score score, SampleNature nature) {
        return Sample.builder()
                .id(SampleId.of("sample-1"))
                .label(said("What the sample is"))
                .nature(nature)
                .asOf(PartialDate.parse("2017-08"))
                .grounds(score.grounds())
                .networkCities(Stated.unknown(said("Not counted")))
                .networkCountries(Stated.known(2L))
                .addResults(new CityResult(city("above").build(), Percent.of(90), List.of()))
                .addResults(new CityResult(city("below").build(), Percent.of(10), List.of()))
                .build()
                .with(List.of(new Sample.ScoredCity(city, score)));
    }

    private static String standing(City city, SampleNature nature) {
        Score score = score(city, MissingPolicy.ZERO, "schools-1");
        Comparison comparison = Comparison.of(sample(city, score, nature), Thresholds.OF_2017);
        List<Score> otherwise = List.of(score(city, MissingPolicy.EXCLUDE, "schools-1"));
        return Documents.flat(english()
                .standing(city, comparison, FRAMEWORK, score, otherwise)
                .page());
    }

    // --- sources and network

    @Test
    void shows_what_the_sources_say_and_that_there_is_no_score() {
        assertThat(Documents.flat(
                        english().sources(DOSSIER, READ.report(), PUBLISHED).page()))
                .contains(
                        "The city's standing",
                        "1. What the sources say on Botkyrka",
                        "Score none found for any year; none is computed here",
                        "But: A quote without a name. But: It names a cause and shows no data.",
                        "pairs of contradictory claims: 4");
    }

    @Test
    void calls_a_dossier_without_a_city_by_its_title() {
        IndexDossier dossier = DOSSIER.toBuilder()
                .city(Optional.empty())
                .notice(Optional.empty())
                .title(said("A dossier"))
                .build();
        IndexFramework uncounted = PUBLISHED.toBuilder()
                .questionCount(Stated.unknown(said("Not counted")))
                .build();

        assertThat(Documents.flat(
                        english().sources(dossier, READ.report(), uncounted).page()))
                .contains("1. What the sources say on A dossier", "indicators 14, questions in all ?")
                .doesNotContain("Inhabitants");
    }

    @Test
    void says_on_which_side_of_a_threshold_the_city_is() {
        City large = DOSSIER.city().orElseThrow().toBuilder()
                .inhabitants(Stated.known(300_000L))
                .foreignBorn(Stated.known(Percent.of(3)))
                .build();

        assertThat(Documents.flat(english()
                        .sources(DOSSIER.toBuilder().city(large).build(), READ.report(), PUBLISHED)
                        .page()))
                .contains("300000 (about 2009): group over 200000", "3.0 % (about 2009): group not over 15 %");
    }

    @Test
    void does_not_say_that_there_is_no_score_where_answers_were_handed_in() {
        City city = DOSSIER.city().orElseThrow();
        Submission submission = Submission.builder()
                .id(SubmissionId.of("submission-1"))
                .city(city.id())
                .framework(PUBLISHED.name())
                .handedIn(Stated.unknown(said("Fictitious")))
                .build();

        assertThat(Documents.flat(english()
                        .sources(DOSSIER.toBuilder().addSubmissions(submission).build(), READ.report(), PUBLISHED)
                        .page()))
                .doesNotContain("none found for any year");
    }

    @Test
    void shows_the_thread_from_an_answer_to_what_was_measured() {
        assertThat(Documents.flat(english().network(DOSSIER, PROCESS).page()))
                .contains(
                        "→ indicator botkyrka-local/as-told/resident-survey",
                        "no number shown (no number was recorded); answered: 1860 of 5000; not answered: 63 %");
    }

    @Test
    void shows_a_number_that_was_measured() {
        IndexDossier measured = DOSSIER.toBuilder()
                .measurements(DOSSIER.measurements().stream()
                        .map(one -> one.toBuilder()
                                .value(Stated.known(Percent.of(40)))
                                .build())
                        .toList())
                .build();

        assertThat(Documents.flat(english().network(measured, PROCESS).page()))
                .contains("measurement survey-2018 of 2018: 40 %, n = 1860");
    }

    @Test
    void shows_a_question_mark_for_what_was_not_counted() {
        IndexDossier uncounted = DOSSIER.toBuilder()
                .measurements(DOSSIER.measurements().stream()
                        .map(one -> one.toBuilder()
                                .asked(Stated.unknown(said("Not counted")))
                                .answered(Stated.unknown(said("Not counted")))
                                .build())
                        .toList())
                .build();

        assertThat(Documents.flat(english().network(uncounted, PROCESS).page()))
                .contains("; answered: ? of ?; not answered: ? %");
    }

    @Test
    void shows_no_numbers_of_a_few_who_answered_or_did_not() {
        for (long answered : new long[] {4, 17}) {
            IndexDossier few = DOSSIER.toBuilder()
                    .measurements(DOSSIER.measurements().stream()
                            .map(one -> one.toBuilder()
                                    .value(Stated.known(Percent.of(0)))
                                    .asked(Stated.known(20L))
                                    .answered(Stated.known(answered))
                                    .build())
                            .toList())
                    .build();

            assertThat(Documents.flat(english().network(few, PROCESS).page()))
                    .contains("no number shown (too few")
                    .doesNotContain("answered: " + answered);
        }
    }

    // --- the place among others

    @Test
    void shows_the_place_of_a_city_and_how_sure_it_is() {
        assertThat(standing(city("mine").build(), SampleNature.FICTITIOUS))
                .contains(
                        "1. How to read a standing: City mine, fictitious",
                        "What the sample is",
                        "Cities in the network: ?; countries: 2; cities with an index: 3 (2017-08).",
                        "City mine reaches 35 %. Its rank is 2 of 3.",
                        "Schools 35 1 of 2",
                        "Answers: 1 of 2 questions. If unanswered questions earn no points: 35.0 %; if unanswered"
                                + " questions are excluded: 70.0 %.",
                        "Weights: not official (Equal weights, for want of published ones).",
                        "its rank would be between 2 and 2 of 3.",
                        "Sample of 2017-08: fictitious.");
    }

    @Test
    void names_the_groups_in_which_the_city_is_known_to_be() {
        City small = city("mine")
                .inhabitants(Stated.known(80_000L))
                .foreignBorn(Stated.known(Percent.of(20)))
                .build();

        assertThat(standing(small, SampleNature.OWN_COMPUTATION))
                .contains(
                        "1. City mine among other cities",
                        "Its rank is 2 of 3; rank 1 of 1 among cities with at most 200000 inhabitants; rank 1 of 1"
                                + " among cities where more than 15 % were born abroad.");
    }

    @Test
    void refuses_a_city_that_is_not_among_those_compared() {
        City city = city("mine").build();
        Score score = score(city, MissingPolicy.ZERO, "schools-1");
        Comparison comparison = Comparison.of(sample(city, score, SampleNature.FICTITIOUS), Thresholds.OF_2017);
        City other = city("other").build();

        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> english().standing(other, comparison, FRAMEWORK, score, List.of()))
                .withMessage("ecar.id.unknown at /cities: City other does not exist");
    }

    @Test
    void shows_what_two_years_tell_of_the_whole_and_of_each_indicator() {
        City city = city("mine").build();
        Score before = score(city, MissingPolicy.ZERO, "schools-1");
        Score after = score(city, MissingPolicy.ZERO, "schools-1", "schools-2");
        Trend trend = Trend.of(year(city, before), year(city, after));

        assertThat(Documents.flat(english().trend(trend).page()))
                .contains("2017-08 to 2017-08: ", "An index: 35 points; Schools: 35 points");
    }

    private static Trend.Year year(City city, Score score) {
        Sample sample = sample(city, score, SampleNature.FICTITIOUS);
        return new Trend.Year(FRAMEWORK, sample, sample.find(city.id()).orElseThrow());
    }

    @Test
    void lists_what_may_not_be_concluded() {
        assertThat(Documents.flat(
                        english().limits(List.of(said("That all is well"))).page()))
                .endsWith("1. What must not be concluded ----------------------------- - That all is well");
    }

    @Test
    void names_what_is_null() {
        assertThatNullPointerException().isThrownBy(() -> StandingPage.in(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> english().network(DOSSIER, null))
                .withMessage("process");
        assertThatNullPointerException().isThrownBy(() -> english().trend(null)).withMessage("trend");
    }
}
