package org.ecarmethod.index;

import static org.ecarmethod.indicator.Frameworks.none;
import static org.ecarmethod.indicator.Frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ecarmethod.indicator.Frameworks;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.WeightGrounds;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Invented cities and samples of them. */
public final class Cities {

    public static final ScoreGrounds GROUNDS = new ScoreGrounds(
            Frameworks.NAME,
            Stated.known(MissingPolicy.ZERO),
            Stated.known(new WeightGrounds.Unofficial(text("Made up"))));

    private Cities() {}

    public static CityId id(int number) {
        return CityId.of("city-" + number);
    }

    public static City.Builder city(int number) {
        return City.builder()
                .id(id(number))
                .name(text("City " + number))
                .country(Country.of("XX"))
                .inhabitants(Stated.known(100_000L))
                .foreignBorn(Stated.known(Percent.of(10)))
                .figuresFrom(none());
    }

    /** A city of a size in thousands, with a share born abroad, and its index. */
    public static CityResult result(int number, long thousands, long foreignBorn, String total) {
        City city = city(number)
                .inhabitants(Stated.known(thousands * 1000))
                .foreignBorn(Stated.known(Percent.of(foreignBorn)))
                .build();
        return new CityResult(city, Percent.parse(total), List.of());
    }

    public static Sample sample(List<CityResult> results) {
        return Sample.builder()
                .id(SampleId.of("sample-1"))
                .label(text("Made-up cities"))
                .nature(SampleNature.FICTITIOUS)
                .asOf(PartialDate.parse("2017-08"))
                .grounds(GROUNDS)
                .networkCities(Stated.known(120L))
                .networkCountries(Stated.known(32L))
                .results(results)
                .build();
    }

    /** Cities at random, many of them level. */
    static List<CityResult> random(RandomGenerator random, int cities, int indicators) {
        List<CityResult> results = new ArrayList<>();
        for (int i = 0; i < cities; i++) {
            City.Builder city = city(i);
            city.inhabitants(random.nextInt(8) == 0 ? none() : Stated.known((long) random.nextInt(400_001)));
            city.foreignBorn(random.nextInt(8) == 0 ? none() : Stated.known(Percent.of(random.nextInt(31))));
            List<IndicatorResult> parts = new ArrayList<>();
            for (int j = 0; j < indicators; j++) {
                if (random.nextInt(4) > 0) {
                    parts.add(new IndicatorResult(Code.of("i" + j), Percent.of(random.nextInt(11) * 10L)));
                }
            }
            results.add(new CityResult(city.build(), Percent.parse(random.nextInt(60) + "/3"), parts));
        }
        return results;
    }
}
