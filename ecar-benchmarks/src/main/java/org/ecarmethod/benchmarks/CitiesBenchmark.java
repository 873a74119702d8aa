package org.ecarmethod.benchmarks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.Thresholds;
import org.ecarmethod.index.City;
import org.ecarmethod.index.CityId;
import org.ecarmethod.index.CityResult;
import org.ecarmethod.index.IndicatorResult;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.SampleId;
import org.ecarmethod.index.SampleNature;
import org.ecarmethod.index.ScoreGrounds;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to rank cities by an index and a hundred indicators, in all groups at once. Numbers are exact fractions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CitiesBenchmark {

    private static final int INDICATORS = 100;
    private static final LocalizedText MADE_UP = LocalizedText.of("en", "Made up");

    /** How many cities the sample has. */
    @Param({"1000", "10000"})
    public int cities = 1000;

    private Sample sample = sample(1);

    /** For the harness. */
    public CitiesBenchmark() {}

    /** Makes up the sample. */
    @Setup(Level.Trial)
    public void generate() {
        sample = sample(cities);
    }

    /** {@return where every city stands} */
    @Benchmark
    public Comparison compare() {
        return Comparison.of(sample, Thresholds.OF_2017);
    }

    private static Sample sample(int cities) {
        Random random = new Random(20261122);
        List<CityResult> results = new ArrayList<>();
        for (int i = 0; i < cities; i++) {
            List<IndicatorResult> parts = new ArrayList<>();
            for (int j = 0; j < INDICATORS; j++) {
                parts.add(new IndicatorResult(Code.of("i" + j), number(random)));
            }
            City city = City.builder()
                    .id(CityId.of("city-" + i))
                    .name(MADE_UP)
                    .country(Country.of("XX"))
                    .inhabitants(Stated.known((long) random.nextInt(400_000)))
                    .foreignBorn(Stated.known(Percent.of(random.nextInt(31))))
                    .figuresFrom(Stated.unknown(MADE_UP))
                    .build();
            results.add(new CityResult(city, number(random), parts));
        }
        return Sample.builder()
                .id(SampleId.of("sample"))
                .label(MADE_UP)
                .nature(SampleNature.FICTITIOUS)
                .asOf(PartialDate.parse("2017"))
                .grounds(new ScoreGrounds(
                        FrameworkName.of("made-up", "v1"), Stated.known(MissingPolicy.ZERO), Stated.unknown(MADE_UP)))
                .networkCities(Stated.unknown(MADE_UP))
                .networkCountries(Stated.unknown(MADE_UP))
                .results(results)
                .build();
    }

    /** Points of a questionnaire: many cities are level. */
    private static Percent number(Random random) {
        int possible = 10 + random.nextInt(60);
        return Percent.share(BigInteger.valueOf(random.nextInt(possible + 1)), BigInteger.valueOf(possible));
    }
}
