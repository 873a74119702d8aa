package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.ecarmethod.IssueLines;
import org.ecarmethod.text.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the default locale")
class PartialDateTest {

    private static final String OUTSIDE = "ecar.value.out-of-range @ max=2999 min=1800";

    @ParameterizedTest
    @CsvSource({
        "2013,        YEAR,  false, 2013-01-01, 2013-12-31",
        "2013~,       YEAR,  true,  2012-01-01, 2014-12-31",
        "2013-12,     MONTH, false, 2013-12-01, 2013-12-31",
        "2013-12~,    MONTH, true,  2013-11-01, 2014-01-31",
        "2012-02,     MONTH, false, 2012-02-01, 2012-02-29",
        "2013-01~,    MONTH, true,  2012-12-01, 2013-02-28",
        "2013-12-05,  DAY,   false, 2013-12-05, 2013-12-05",
        "2013-12-05~, DAY,   true,  2013-11-28, 2013-12-12",
        "2012-02-29,  DAY,   false, 2012-02-29, 2012-02-29",
        "2012-02-29~, DAY,   true,  2012-02-22, 2012-03-07",
        "1800,        YEAR,  false, 1800-01-01, 1800-12-31",
        "1800~,       YEAR,  true,  1799-01-01, 1801-12-31",
        "2999-12-31,  DAY,   false, 2999-12-31, 2999-12-31",
        "2999-12-31~, DAY,   true,  2999-12-24, 3000-01-07",
        "202X,        DECADE, false, 2020-01-01, 2029-12-31",
        "202X~,       DECADE, true,  2010-01-01, 2039-12-31",
        "180X,        DECADE, false, 1800-01-01, 1809-12-31",
        "299X,        DECADE, false, 2990-01-01, 2999-12-31",
        "2027-21,     SEASON, false, 2027-01-01, 2027-06-30",
        "2027-22,     SEASON, false, 2027-06-01, 2027-09-30",
        "2027-23,     SEASON, false, 2027-08-01, 2027-12-31",
        "2027-24,     SEASON, false, 2026-12-01, 2028-03-31",
        "2027-23~,    SEASON, true,  2027-05-01, 2028-03-31",
        "2027-24~,    SEASON, true,  2026-09-01, 2028-06-30",
        "2027-21~,    SEASON, true,  2026-10-01, 2027-09-30",
        "2027/2029,   INTERVAL, false, 2027-01-01, 2029-12-31",
        "2027/2027,   INTERVAL, false, 2027-01-01, 2027-12-31",
        "2027~/2029,  INTERVAL, true,  2026-01-01, 2029-12-31",
        "2027/2029~,  INTERVAL, true,  2027-01-01, 2030-12-31",
        "2027-03/2027-05, INTERVAL, false, 2027-03-01, 2027-05-31",
        "2027-03-05/2027-03-06, INTERVAL, false, 2027-03-05, 2027-03-06",
        "2027-03-05~/2027-03-06~, INTERVAL, true, 2027-02-26, 2027-03-13",
        "2027-23/2028-21, INTERVAL, false, 2027-08-01, 2028-06-30",
        "202X/203X,   INTERVAL, false, 2020-01-01, 2039-12-31",
        "2027/2027-05, INTERVAL, false, 2027-01-01, 2027-05-31"
    })
    void reads_every_form(String text, Precision precision, boolean approximate, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.isApproximate()).isEqualTo(approximate);
        assertThat(date.earliest()).isEqualTo(first);
        assertThat(date.latest()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "13",
                "201",
                "02013",
                "2013-1",
                "2013-",
                "2013-12-5",
                "2013-12-05-",
                "2013-12-05T00:00",
                "2013~-12",
                "~2013",
                "2013~~",
                "2013?",
                "2013%",
                "20XX",
                "2XXX",
                "201x",
                "XXXX",
                "201X-05",
                "2013-XX",
                "2013-1X",
                "2014/2013",
                "2013-12-06/2013-12-05",
                "2013/2014/2015",
                "2013/",
                "/2013",
                "2013/..",
                "../2013",
                "2013//2014",
                "2013 / 2014",
                "2013-2014",
                "2013/14",
                "hösten 2027",
                "autumn 2027",
                "2027 to 2029",
                "2020s",
                "20131205",
                "2013.12.05",
                " 2013",
                "2013 ",
                "2013\n",
                "-2013",
                "+2013",
                "２０１３",
                "2013–12"
            })
    void refuses_other_forms(String text) {
        assertThat(IssueLines.refusalOf(() -> PartialDate.parse(text)))
                .containsExactly(IssueLines.wrongForm("", "date", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-00",
                "2013-12-00",
                "2013-00-05",
                "2013-12-32",
                "2013-02-29",
                "2013-02-30",
                "2013-04-31",
                "1900-02-29",
                "2013-13",
                "2013-20",
                "2013-25",
                "2013-31",
                "2013-21-05",
                "2013-24-31",
                "2013-02-29/2014",
                "2020-31"
            })
    void a_day_that_no_calendar_has_differs_from_no_date(String text) {
        assertThat(IssueLines.refusalOf(() -> PartialDate.parse(text))).containsExactly("ecar.value.no-such-day @");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0001-01-01",
                "1799",
                "1799-12-31",
                "3000",
                "3000-01~",
                "9999-12-31",
                "1799-13",
                "179X",
                "300X",
                "1799/2027",
                "2027/3000"
            })
    void refuses_years_that_are_surely_slips(String text) {
        assertThat(IssueLines.refusalOf(() -> PartialDate.parse(text))).containsExactly(OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1799-12-31", "3000-01-01", "-0001-01-01", "+12000-01-01"})
    void refuses_days_outside_these_years(LocalDate day) {
        assertThat(IssueLines.refusalOf(() -> PartialDate.of(day))).containsExactly(OUTSIDE);
    }

    @Test
    void of_a_day_is_that_day_exactly() {
        assertThat(PartialDate.of(LocalDate.of(2013, 12, 5))).isEqualTo(PartialDate.parse("2013-12-05"));
    }

    @Test
    void reads_back_what_it_prints_wherever_it_runs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Random random = new Random(1800);

            for (int i = 0; i < 2_000; i++) {
                PartialDate date = aDate(random);

                assertThat(date.toString())
                        .matches("[0-9]{3}[0-9X](-[0-9]{2}){0,2}~?(/[0-9]{3}[0-9X](-[0-9]{2}){0,2}~?)?");
                assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
                assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013,       2013~",
        "2013,       2013-01",
        "2013-01,    2013-01-01",
        "2013-01,    2013-02",
        "2013-01-01, 2013-01-02",
        "2013-01-01, 2014-01-01",
        "2013-01-01, 2013-01-01~",
        "2013-21,    2013-22",
        "201X,       2010",
        "2013,       2013/2013",
        "2013/2014,  2013/2015"
    })
    void dates_of_another_precision_are_other_dates(String one, String other) {
        assertThat(PartialDate.parse(one))
                .isNotEqualTo(PartialDate.parse(other))
                .isNotEqualTo(one);
    }

    /** A date of any form, near enough to others that comparisons are not all trivial. */
    static PartialDate aDate(Random random) {
        PartialDate one = aSingleDate(random);
        if (random.nextInt(4) > 0) {
            return one;
        }
        PartialDate other = aSingleDate(random);
        return other.isBefore(one) == Truth.YES
                ? PartialDate.parse(other + "/" + one)
                : PartialDate.parse(one + "/" + other);
    }

    private static PartialDate aSingleDate(Random random) {
        LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3 * 366));
        String text = switch (random.nextInt(5)) {
            case 0 -> day.toString().substring(0, 3) + "X";
            case 1 -> day.getYear() + "-2" + (1 + random.nextInt(4));
            default -> day.toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
        };
        return PartialDate.parse(random.nextInt(3) == 0 ? text + "~" : text);
    }
}
