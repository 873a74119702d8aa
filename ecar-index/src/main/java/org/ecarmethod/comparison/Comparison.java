package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.index.CityId;
import org.ecarmethod.index.CityResult;
import org.ecarmethod.index.IndicatorResult;
import org.ecarmethod.index.Sample;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;
import org.jspecify.annotations.Nullable;

/**
 * The standing of every city of a sample, by the index and by each indicator: in the whole sample, within its size
 * class, within its class by residents born abroad, and, apart from these, among peers.
 *
 * <p>Made in one pass: the numbers of each column are sorted once, so that the time grows as n log n with the number of
 * cities. The order in which cities came makes no difference. Such comparisons are indicative: what a questionnaire filled
 * in by officials shows is not what residents live. Source: domain 4. Instances are immutable.
 */
public final class Comparison {

    private final Sample head;
    private final List<CityResult> results;
    private final Map<CityId, Integer> positions = new HashMap<>();
    private final List<ComparisonGroup> groups = new ArrayList<>();
    private final int[][] groupsOf;
    private final Ranking total;
    private final Map<Code, Ranking> indicators = new LinkedHashMap<>();

    private Comparison(Sample sample, Thresholds thresholds, List<PeerGroup> peers) {
        this.head = sample.toBuilder().results(List.of()).build();
        this.results = sample.results();
        this.groupsOf = new Grouping(thresholds, peers).of(results, groups);
        for (int i = 0; i < results.size(); i++) {
            positions.put(results.get(i).city().id(), i);
        }
        @Nullable Percent[] totals = new @Nullable Percent[results.size()];
        Map<Code, @Nullable Percent[]> columns = new HashMap<>();
        Set<Code> codes = new TreeSet<>();
        for (int i = 0; i < results.size(); i++) {
            totals[i] = results.get(i).total();
            for (IndicatorResult one : results.get(i).indicators()) {
                codes.add(one.indicator());
                columns.computeIfAbsent(one.indicator(), absent -> new @Nullable Percent[results.size()])[i] =
                        one.value();
            }
        }
        this.total = new Ranking(totals, groupsOf, groups.size());
        for (Code code : codes) {
            @Nullable Percent[] column = columns.get(code);
            if (column != null) {
                indicators.put(code, new Ranking(column, groupsOf, groups.size()));
            }
        }
    }

    /**
     * Compares the cities of a sample.
     *
     * @param sample the sample
     * @param thresholds where the classes begin
     * @return their standings
     */
    public static Comparison of(Sample sample, Thresholds thresholds) {
        requireNonNull(sample, "sample");
        requireNonNull(thresholds, "thresholds");
        return of(sample, thresholds, List.of());
    }

    /**
     * Compares the cities of a sample, and each with its peers.
     *
     * @param sample the sample
     * @param thresholds where the classes begin
     * @param peers groups of cities chosen as alike; one whose members are not known gives no ranks
     * @return their standings
     */
    public static Comparison of(Sample sample, Thresholds thresholds, List<PeerGroup> peers) {
        requireNonNull(sample, "sample");
        requireNonNull(thresholds, "thresholds");
        requireNonNull(peers, "peers");
        return new Comparison(sample, thresholds, peers);
    }

    /** {@return the sample, without the results: its date, nature and grounds} */
    public Sample sample() {
        return head;
    }

    /** {@return the number of cities compared} */
    public int size() {
        return results.size();
    }

    /** {@return the indicators for which any city has a number, in the order of their codes} */
    public List<Code> indicators() {
        return List.copyOf(indicators.keySet());
    }

    /**
     * Returns the standing of a city by its index.
     *
     * @param city the city
     * @return its standing, or empty if it is not in the sample
     */
    public Optional<Standing> standing(CityId city) {
        requireNonNull(city, "city");
        return position(city).map(at -> standing(at, Optional.empty(), total));
    }

    /**
     * Returns the standing of a city by one indicator.
     *
     * @param city the city
     * @param indicator code of the indicator
     * @return its standing, or empty if it has no such number
     */
    public Optional<Standing> standing(CityId city, Code indicator) {
        requireNonNull(city, "city");
        requireNonNull(indicator, "indicator");
        Ranking ranking = indicators.get(indicator);
        return ranking == null
                ? Optional.empty()
                : position(city)
                        .filter(at -> results.get(at).indicator(indicator).isPresent())
                        .map(at -> standing(at, Optional.of(indicator), ranking));
    }

    /** {@return the standing of every city by its index, the highest first; cities of equal rank are ordered by id} */
    public List<Standing> table() {
        List<Standing> all = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            all.add(standing(i, Optional.empty(), total));
        }
        all.sort(java.util.Comparator.comparingInt(one -> one.inWhole().rank()));
        return List.copyOf(all);
    }

    /**
     * Returns how certain a rank is: the ranks that the city could have in the whole sample if its own number were off
     * by up to a margin and the others stayed.
     *
     * @param city the city
     * @param margin how much its number could be off, in points
     * @return the range of places, or empty if the city is not in the sample
     */
    public Optional<RankRange> range(CityId city, Percent margin) {
        requireNonNull(city, "city");
        requireNonNull(margin, "margin");
        return position(city).map(at -> {
            Percent value = results.get(at).total();
            int above = total.greaterThan(value.plus(margin));
            Percent low = value.minus(margin);
            int higher = total.greaterThan(low) - (low.compareTo(value) < 0 ? 1 : 0);
            return new RankRange(above + 1, higher + 1, total.ranked());
        });
    }

    private Optional<Integer> position(CityId city) {
        return Optional.ofNullable(positions.get(city));
    }

    private Standing standing(int city, Optional<Code> indicator, Ranking ranking) {
        CityResult result = results.get(city);
        List<Placement> placements = new ArrayList<>();
        int[] mine = groupsOf[city];
        for (int i = 0; i < mine.length; i++) {
            placements.add(new Placement(
                    groups.get(mine[i]), ranking.rank(city, i), ranking.size(mine[i]), ranking.level(city, i)));
        }
        Percent value = indicator.flatMap(result::indicator).orElse(result.total());
        return new Standing(result.city().id(), indicator, value, head, placements);
    }

    /** {@return the size and the date, without any city} */
    @Override
    public String toString() {
        return "Comparison[" + results.size() + " cities, " + head.asOf() + "]";
    }
}
