package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.ComparisonGroup;
import org.ecarmethod.comparison.Placement;
import org.ecarmethod.comparison.Standing;
import org.ecarmethod.comparison.Thresholds;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.insight.IndicatorTrace;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.SampleNature;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.network.Membership;
import org.ecarmethod.network.StatementKind;
import org.ecarmethod.validation.IssueCode;
import org.junit.jupiter.api.Test;

/** What the sources say on Botkyrka stands in the dossier, without a score; and the page says what it does and does not show. */
class WhereWeStandTest {

    private static final IndexDossier DOSSIER = WhereWeStand.dossier().value().orElseThrow();

    private static String flat(Locale language) {
        return WhereWeStand.page(language).toString().replaceAll("\\s+", " ");
    }

    // --- the dossier

    @Test
    void every_fact_of_the_news_item_stands_there_under_its_id() {
        assertThat(DOSSIER.statements().stream().map(one -> one.id().value()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("N%02d"::formatted)
                        .toList());
        assertThat(DOSSIER.statements().stream()
                        .filter(one -> one.kind() == StatementKind.CLAIM)
                        .map(one -> one.id().value()))
                .containsExactly("N04", "N09", "N12");
        assertThat(DOSSIER.statements())
                .allSatisfy(one -> assertThat(one.source().source().value()).isEqualTo("s2"));
    }

    @Test
    void there_is_no_score_of_botkyrka() {
        assertThat(DOSSIER.submissions()).isEmpty();
        assertThat(DOSSIER.samples()).isEmpty();
        assertThat(DOSSIER.measurements()).allMatch(one -> !one.value().isKnown());
        assertThat(DOSSIER.peerGroups()).allMatch(group -> !group.members().isKnown());
    }

    @Test
    void the_sources_disagree_on_the_membership_and_all_are_kept() {
        Membership icc = DOSSIER.memberships().get(0);

        assertThat(icc.claims()).hasSize(4);
        assertThat(icc.conflicts())
                .containsExactly(
                        new Membership.Conflict(0, 1),
                        new Membership.Conflict(0, 2),
                        new Membership.Conflict(0, 3),
                        new Membership.Conflict(2, 3));
    }

    @Test
    void the_check_remarks_what_a_reader_must_know() {
        assertThat(WhereWeStand.dossier().report().issues().stream()
                        .map(issue -> issue.path() + " " + id(issue.code())))
                .containsExactly(
                        "/statements/3 ecar.network.claim-without-data",
                        "/statements/8 ecar.network.claim-without-data",
                        "/statements/11 ecar.network.claim-without-data",
                        "/memberships/0/claims/1 ecar.network.claims-disagree",
                        "/memberships/0/claims/2 ecar.network.claims-disagree",
                        "/memberships/0/claims/3 ecar.network.claims-disagree",
                        "/memberships/0/claims/3 ecar.network.claims-disagree",
                        "/events/5/on ecar.network.result-not-recorded");
    }

    private static String id(IssueCode code) {
        return code.id();
    }

    @Test
    void is_written_as_it_stands() {
        String written = EcarJson.asOf(WhereWeStand.DAY).dossiers().write(DOSSIER);

        assertThat(EcarJson.asOf(WhereWeStand.DAY).dossiers().read(written).value())
                .contains(DOSSIER);
        assertThat(written).startsWith("{\n  \"format\": \"ecar-index/1\",\n  \"id\": \"botkyrka-icc\"");
    }

    @Test
    void what_it_ties_together_is_in_the_process() {
        IndicatorTrace trace = IndicatorTrace.of(WhereWeStand.process(), DOSSIER);

        assertThat(trace.issues()).isEmpty();
    }

    // --- the fictitious cities

    @Test
    void the_ranks_have_the_form_of_the_published_ones() {
        Sample sample = FictitiousCities.sample();
        Standing standing = Comparison.of(sample, Thresholds.OF_2017)
                .standing(FictitiousCities.EXEMPELSTAD)
                .orElseThrow();
        Placement size = standing.among(ComparisonGroup.Size.class).orElseThrow();
        Placement born = standing.among(ComparisonGroup.ForeignBorn.class).orElseThrow();

        assertThat(standing.value()).isEqualTo(Percent.of(70));
        assertThat(standing.inWhole()).isEqualTo(new Placement(new ComparisonGroup.Whole(), 17, 93, 0));
        assertThat(size.rank()).isEqualTo(12);
        assertThat(size.group()).isEqualTo(new ComparisonGroup.Size(ComparisonGroup.Side.OVER, 200_000));
        assertThat(born.rank()).isEqualTo(13);
        assertThat(born.group()).isEqualTo(new ComparisonGroup.ForeignBorn(ComparisonGroup.Side.OVER, Percent.of(15)));
        assertThat(sample.nature()).isEqualTo(SampleNature.FICTITIOUS);
        assertThat(FictitiousCities.score(MissingPolicy.EXCLUDE).total()).contains(Percent.parse("77.5"));
    }

    // --- the page

    @Test
    void reads_like_the_published_form_in_both_languages() {
        assertThat(flat(Locale.ENGLISH))
                .contains("Cities in the network: 120; countries: 32; cities with an index: 93 (2017-08).")
                .contains("Exempelstad reaches 70 %. Its rank is 17 of 93; rank 12 of ")
                .contains(" among cities with more than 200000 inhabitants; rank 13 of ")
                .contains(" among cities where more than 15 % were born abroad.");
        assertThat(flat(Locale.forLanguageTag("sv")))
                .contains("Städer i nätverket: 120; länder: 32; städer med index: 93 (2017-08).")
                .contains("Exempelstad når 70 %. Staden ligger på plats 17 av 93; på plats 12 av ")
                .contains(" bland städer med över 200000 invånare; på plats 13 av ")
                .contains(" bland städer där över 15 % är födda utomlands.");
    }

    @Test
    void says_how_sure_it_is() {
        assertThat(flat(Locale.ENGLISH))
                .contains("Answers: 8 of 9 questions. If unanswered questions earn no points: 70.0 %; if unanswered"
                        + " questions are excluded: 77.5 %.")
                .contains("Weights: not official (Equal weights, for want of published ones).")
                .contains("With a margin of error of 1 in its number, its rank would be between 16 and 18 of 93.")
                .contains("Sample of 2017-08: fictitious.")
                .contains("2017-08 to 2019-08: single indicators only.")
                .contains("Obstacles to the comparison: measured by different versions.");
    }

    @Test
    void says_what_may_not_be_concluded() {
        assertThat(flat(Locale.ENGLISH))
                .contains("Score none found for any year; none is computed here")
                .contains("But: A quote without a name. But: It names a cause and shows no data.")
                .contains(
                        "That Botkyrka stands anywhere: no score of it was found, and the ranks above are fictitious.")
                .contains("N12 compares with places alike, N03 with all members; these are two comparisons.")
                .contains("A result was expected by 2018-02, but none is recorded");
        assertThat(flat(Locale.forLanguageTag("sv")))
                .contains(
                        "Att Botkyrka ligger på någon plats: ingen poäng har hittats, och placeringarna ovan är påhittade.")
                .contains("Ett resultat väntades senast 2018-02, men inget är antecknat");
    }

    @Test
    void shows_a_theme_as_one_line_and_the_thread_of_an_answer() {
        assertThat(flat(Locale.ENGLISH))
                .contains("2011 report asks about indicators → 2013~ answers A01 to A03: difficult, discussed, survey"
                        + " planned → 2015 guide to equality data → 2016-04-11 assignment: anonymous pilot survey with"
                        + " self-identification → 2017-02 evaluation due")
                .contains("→ indicator botkyrka-local/as-told/resident-survey")
                .contains("→ measurement survey-2018 of 2018: no number shown (no number was recorded); answered:"
                        + " 1860 of 5000; not answered: 63 %")
                .contains("Whether the survey of 2018 is what came of it was not found");
    }

    @Test
    void fits_the_page() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"))) {
            assertThat(WhereWeStand.page(language).toString().lines())
                    .hasSizeGreaterThan(100)
                    .allMatch(line -> line.length() <= 100);
        }
    }

    // --- the command line

    @Test
    void takes_a_language_and_nothing_else() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(WhereWeStand.run(new String[] {"--lang", "en"}, Runs.stream(out), Runs.stream(err)))
                .isEqualTo(CommandLine.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(WhereWeStand.page(Locale.ENGLISH).toString());

        out.reset();
        assertThat(WhereWeStand.run(new String[] {"--lang", "xx"}, Runs.stream(out), Runs.stream(err)))
                .isEqualTo(CommandLine.NOT_READ);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"xx\"", "Användning: [--lang sv|en].");
    }

    @Test
    void can_be_asked_for_help() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(WhereWeStand.run(
                        new String[] {"--help"}, Runs.stream(out), Runs.stream(new ByteArrayOutputStream())))
                .isEqualTo(CommandLine.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Användning: [--lang sv|en].\n");
    }
}
