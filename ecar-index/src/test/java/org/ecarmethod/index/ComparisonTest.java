package org.ecarmethod.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.ecarmethod.IssueLines;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.ComparisonGroup;
import org.ecarmethod.comparison.ComparisonGroup.Side;
import org.ecarmethod.comparison.PeerGroup;
import org.ecarmethod.comparison.Placement;
import org.ecarmethod.comparison.RankRange;
import org.ecarmethod.comparison.Standing;
import org.ecarmethod.comparison.Thresholds;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Thresholds OF_2017 = Thresholds.OF_2017;

    private static Comparison compare(CityResult... results) {
        return Comparison.of(Cities.sample(List.of(results)), OF_2017);
    }

    private static List<Integer> ranks(Comparison comparison, int cities) {
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < cities; i++) {
            ranks.add(comparison.standing(Cities.id(i)).orElseThrow().inWhole().rank());
        }
        return ranks;
    }

    @Test
    void who_is_level_shares_the_place_and_the_next_ones_stay_empty() {
        Comparison comparison = compare(
                Cities.result(0, 100, 10, "50"),
                Cities.result(1, 100, 10, "70"),
                Cities.result(2, 100, 10, "50"),
                Cities.result(3, 100, 10, "40"),
                Cities.result(4, 100, 10, "50.000001"));

        assertThat(ranks(comparison, 5)).containsExactly(3, 1, 3, 5, 2);
        assertThat(comparison.standing(Cities.id(2)).orElseThrow().inWhole())
                .isEqualTo(new Placement(new ComparisonGroup.Whole(), 3, 5, 1));
        assertThat(comparison.standing(Cities.id(2)).orElseThrow().inWhole().isShared())
                .isTrue();
        assertThat(comparison.standing(Cities.id(3)).orElseThrow().inWhole().isShared())
                .isFalse();
        assertThat(comparison.table().stream().map(one -> one.city().value()))
                .containsExactly("city-1", "city-4", "city-0", "city-2", "city-3");
    }

    @Test
    void a_city_at_a_threshold_is_not_over_it() {
        Comparison comparison = compare(
                Cities.result(0, 200, 15, "50"), Cities.result(1, 201, 16, "60"), Cities.result(2, 199, 14, "70"));

        assertThat(comparison.standing(Cities.id(0)).orElseThrow().placements())
                .containsExactly(
                        new Placement(new ComparisonGroup.Whole(), 3, 3, 0),
                        new Placement(new ComparisonGroup.Size(Side.NOT_OVER, 200_000), 2, 2, 0),
                        new Placement(new ComparisonGroup.ForeignBorn(Side.NOT_OVER, Percent.of(15)), 2, 2, 0));
        assertThat(comparison.standing(Cities.id(1)).orElseThrow().placements())
                .containsExactly(
                        new Placement(new ComparisonGroup.Whole(), 2, 3, 0),
                        new Placement(new ComparisonGroup.Size(Side.OVER, 200_000), 1, 1, 0),
                        new Placement(new ComparisonGroup.ForeignBorn(Side.OVER, Percent.of(15)), 1, 1, 0));
    }

    @Test
    void thresholds_are_parameters() {
        Comparison comparison = Comparison.of(
                Cities.sample(List.of(Cities.result(0, 200, 15, "50"))), new Thresholds(199_999, Percent.of(14)));

        assertThat(comparison.standing(Cities.id(0)).orElseThrow().among(ComparisonGroup.Size.class))
                .contains(new Placement(new ComparisonGroup.Size(Side.OVER, 199_999), 1, 1, 0));
        assertThat(IssueLines.refusalOf(() -> new Thresholds(-1, Percent.ZERO)))
                .containsExactly("ecar.value.out-of-range @/inhabitants max=9223372036854775807 min=0");
    }

    @Test
    void what_is_not_known_of_a_city_puts_it_in_no_class() {
        City unknown = Cities.city(0).inhabitants(none()).foreignBorn(none()).build();

        Standing standing = compare(new CityResult(unknown, Percent.of(50), List.of()))
                .standing(Cities.id(0))
                .orElseThrow();

        assertThat(standing.placements()).containsExactly(new Placement(new ComparisonGroup.Whole(), 1, 1, 0));
        assertThat(standing.among(ComparisonGroup.Size.class)).isEmpty();
    }

    @Test
    void peers_are_a_comparison_of_their_own() {
        Sample sample = Cities.sample(List.of(
                Cities.result(0, 100, 10, "50"), Cities.result(1, 100, 10, "60"), Cities.result(2, 100, 10, "40")));
        PeerGroup peers = new PeerGroup(
                Code.of("alike"),
                text("Alike"),
                text("Chosen for the test"),
                Stated.known(new PeerGroup.Members(Set.of(Cities.id(0), Cities.id(2), Cities.id(99)))));
        PeerGroup unnamed = new PeerGroup(Code.of("unnamed"), text("Alike"), text("Not told"), none());

        Comparison comparison = Comparison.of(sample, OF_2017, List.of(unnamed, peers));

        assertThat(comparison.standing(Cities.id(0)).orElseThrow().among(ComparisonGroup.Peers.class))
                .contains(new Placement(new ComparisonGroup.Peers(Code.of("alike")), 1, 2, 0));
        assertThat(comparison.standing(Cities.id(1)).orElseThrow().among(ComparisonGroup.Peers.class))
                .isEmpty();
        assertThat(comparison.standing(Cities.id(0)).orElseThrow().inWhole().rank())
                .isEqualTo(2);
    }

    @Test
    void a_standing_carries_its_sample() {
        Standing standing =
                compare(Cities.result(0, 100, 10, "50")).standing(Cities.id(0)).orElseThrow();

        assertThat(standing.value()).isEqualTo(Percent.of(50));
        assertThat(standing.indicator()).isEmpty();
        assertThat(standing.sample().asOf()).isEqualTo(PartialDate.parse("2017-08"));
        assertThat(standing.sample().nature()).isEqualTo(SampleNature.FICTITIOUS);
        assertThat(standing.sample().results()).isEmpty();
        assertThat(compare(Cities.result(0, 100, 10, "50"))).hasToString("Comparison[1 cities, 2017-08]");
        assertThat(compare().standing(Cities.id(0))).isEmpty();
        assertThat(compare().size()).isZero();
    }

    @Test
    void indicators_are_ranked_among_those_that_have_them() {
        IndicatorResult high = new IndicatorResult(Code.of("language"), Percent.of(80));
        IndicatorResult low = new IndicatorResult(Code.of("language"), Percent.of(20));
        Comparison comparison = compare(
                new CityResult(Cities.city(0).build(), Percent.of(10), List.of(low)),
                new CityResult(Cities.city(1).build(), Percent.of(90), List.of()),
                new CityResult(Cities.city(2).build(), Percent.of(50), List.of(high)));

        assertThat(comparison.indicators()).containsExactly(Code.of("language"));
        assertThat(comparison
                        .standing(Cities.id(0), Code.of("language"))
                        .orElseThrow()
                        .inWhole())
                .isEqualTo(new Placement(new ComparisonGroup.Whole(), 2, 2, 0));
        assertThat(comparison
                        .standing(Cities.id(0), Code.of("language"))
                        .orElseThrow()
                        .value())
                .isEqualTo(Percent.of(20));
        assertThat(comparison.standing(Cities.id(1), Code.of("language"))).isEmpty();
        assertThat(comparison.standing(Cities.id(1), Code.of("media"))).isEmpty();
        assertThat(comparison.standing(Cities.id(9), Code.of("language"))).isEmpty();
        assertThat(IssueLines.refusalOf(
                        () -> new CityResult(Cities.city(0).build(), Percent.of(10), List.of(low, high))))
                .containsExactly("ecar.value.repeated @/indicators/1/indicator");
    }

    @Test
    void a_rank_is_as_firm_as_its_neighbours_are_far() {
        Comparison comparison = compare(
                Cities.result(0, 100, 10, "70"),
                Cities.result(1, 100, 10, "71"),
                Cities.result(2, 100, 10, "69.5"),
                Cities.result(3, 100, 10, "60"),
                Cities.result(4, 100, 10, "72"));

        assertThat(comparison.range(Cities.id(0), Percent.ZERO)).contains(new RankRange(3, 3, 5));
        assertThat(comparison.range(Cities.id(0), Percent.of(1))).contains(new RankRange(2, 4, 5));
        assertThat(comparison.range(Cities.id(0), Percent.of(50))).contains(new RankRange(1, 5, 5));
        assertThat(comparison.range(Cities.id(9), Percent.of(1))).isEmpty();
    }

    /** A rank that is shared: being level does not cost a place, being a little lower does. */
    @Test
    void a_range_begins_at_the_rank() {
        Comparison comparison = compare(
                Cities.result(0, 100, 10, "50"), Cities.result(1, 100, 10, "50"), Cities.result(2, 100, 10, "60"));

        assertThat(comparison.range(Cities.id(0), Percent.ZERO)).contains(new RankRange(2, 2, 3));
        assertThat(comparison.range(Cities.id(0), Percent.of(1))).contains(new RankRange(2, 3, 3));
    }

    // --- the form of the published example of 2017

    /** Sixteen cities lie above: eight of both classes, three large alone, four with many born abroad alone, one of neither. */
    @Test
    void the_ranks_of_the_published_form_come_out() {
        List<CityResult> results = new ArrayList<>(List.of(Cities.result(0, 900, 20, "70")));
        for (int i = 1; i < 93; i++) {
            boolean above = i <= 16;
            long thousands = above && i <= 11 || !above && i % 3 == 0 ? 500 : 90;
            long foreignBorn = above && (i <= 8 || i > 11 && i < 16) || !above && i % 2 == 0 ? 25 : 5;
            results.add(Cities.result(i, thousands, foreignBorn, String.valueOf(above ? 70 + i : 69 - i / 2)));
        }

        Standing standing = compare(results.toArray(CityResult[]::new))
                .standing(Cities.id(0))
                .orElseThrow();

        assertThat(standing.value()).isEqualTo(Percent.of(70));
        assertThat(standing.inWhole()).isEqualTo(new Placement(new ComparisonGroup.Whole(), 17, 93, 0));
        assertThat(standing.among(ComparisonGroup.Size.class).orElseThrow().rank())
                .isEqualTo(12);
        assertThat(standing.among(ComparisonGroup.ForeignBorn.class)
                        .orElseThrow()
                        .rank())
                .isEqualTo(13);
    }

    // --- laws, on samples made at random

    private static List<Standing> standings(Comparison comparison) {
        List<Standing> all = new ArrayList<>(comparison.table());
        comparison
                .table()
                .forEach(one -> comparison
                        .indicators()
                        .forEach(code -> comparison.standing(one.city(), code).ifPresent(all::add)));
        return all;
    }

    @Test
    void the_order_of_the_cities_makes_no_difference() {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            List<CityResult> results = Cities.random(random, random.nextInt(40), 3);
            List<CityResult> shuffled = new ArrayList<>(results);
            Collections.shuffle(shuffled, random);

            assertThat(Cities.sample(shuffled)).isEqualTo(Cities.sample(results));
            assertThat(standings(Comparison.of(Cities.sample(shuffled), OF_2017)))
                    .isEqualTo(standings(Comparison.of(Cities.sample(results), OF_2017)));
        }
    }

    @Test
    void two_parts_of_a_sample_together_are_the_whole() {
        Random random = new Random(6);
        for (int i = 0; i < 100; i++) {
            List<CityResult> results = Cities.random(random, 1 + random.nextInt(40), 2);
            int cut = random.nextInt(results.size() + 1);
            Sample one = Cities.sample(results.subList(0, cut));
            Sample other = Cities.sample(results.subList(cut, results.size()));

            assertThat(one.merge(other)).isEqualTo(other.merge(one)).isEqualTo(Cities.sample(results));
            assertThat(standings(Comparison.of(one.merge(other), OF_2017)))
                    .isEqualTo(standings(Comparison.of(Cities.sample(results), OF_2017)));
        }
    }

    /** Against counting by hand: one more than those with more; level are those with the same. */
    @Test
    void every_rank_is_one_more_than_those_above() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            List<CityResult> results = Cities.random(random, 1 + random.nextInt(40), 1);
            Comparison comparison = Comparison.of(Cities.sample(results), OF_2017);
            for (CityResult result : results) {
                for (Placement placement :
                        comparison.standing(result.city().id()).orElseThrow().placements()) {
                    List<Percent> group = results.stream()
                            .filter(one -> isIn(placement.group()).test(one.city()))
                            .map(CityResult::total)
                            .toList();
                    long above = group.stream()
                            .filter(one -> one.compareTo(result.total()) > 0)
                            .count();
                    long level = group.stream().filter(result.total()::equals).count() - 1;

                    assertThat(placement)
                            .isEqualTo(new Placement(placement.group(), (int) above + 1, group.size(), (int) level));
                }
            }
        }
    }

    private static Predicate<City> isIn(ComparisonGroup group) {
        if (group instanceof ComparisonGroup.Size size) {
            return city -> city.inhabitants()
                    .toOptional()
                    .filter(count -> count > size.inhabitants() == (size.side() == Side.OVER))
                    .isPresent();
        }
        if (group instanceof ComparisonGroup.ForeignBorn abroad) {
            return city -> city.foreignBorn()
                    .toOptional()
                    .filter(share -> share.compareTo(abroad.share()) > 0 == (abroad.side() == Side.OVER))
                    .isPresent();
        }
        return city -> true;
    }

    @Test
    void ranks_and_the_level_fill_every_place() {
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            Comparison comparison = Comparison.of(Cities.sample(Cities.random(random, 30, 0)), OF_2017);
            Set<Integer> filled = new HashSet<>();
            comparison.table().forEach(one -> {
                for (int place = 0; place <= one.inWhole().level(); place++) {
                    filled.add(one.inWhole().rank() + place);
                }
            });

            assertThat(filled).hasSize(30).contains(1, 30).allMatch(place -> place >= 1 && place <= 30);
        }
    }

    // --- samples

    @Test
    void parts_of_different_samples_are_not_put_together() {
        Sample sample = Cities.sample(List.of(Cities.result(0, 100, 10, "50")));
        Sample later = sample.toBuilder()
                .asOf(PartialDate.parse("2018"))
                .results(List.of())
                .build();

        assertThat(IssueLines.refusalOf(() -> sample.merge(later))).containsExactly("ecar.index.parts-disagree @");
        assertThat(IssueLines.refusalOf(() -> sample.merge(sample)))
                .containsExactly("ecar.value.repeated @/results/1/city/id");
        assertThat(sample.find(Cities.id(0)).map(CityResult::total)).contains(Percent.of(50));
        assertThat(sample.find(Cities.id(1))).isEmpty();
        assertThat(IssueLines.refusalOf(() ->
                        sample.toBuilder().networkCities(Stated.known(-1L)).build()))
                .containsExactly("ecar.value.out-of-range @/networkCities/known max=9223372036854775807 min=0");
        assertThat(Optional.of(Cities.city(0).inhabitants(Stated.known(0L)).build()))
                .isPresent();
    }
}
