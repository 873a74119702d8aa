package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comparison answers only what is certain. */
class PartialDateComparisonTest {

    @ParameterizedTest
    @CsvSource({
        // year and year
        "2012,        2013,        YES",
        "2013,        2013,        UNKNOWN",
        "2014,        2013,        NO",
        // year and month
        "2012,        2013-01,     YES",
        "2013,        2013-01,     UNKNOWN",
        "2013,        2013-12,     UNKNOWN",
        "2014,        2013-12,     NO",
        "2013-12,     2013,        UNKNOWN",
        "2013-12,     2014,        YES",
        "2014-01,     2013,        NO",
        // year and day
        "2013,        2014-01-01,  YES",
        "2013,        2013-12-31,  UNKNOWN",
        "2013,        2013-01-01,  NO",
        "2013-12-31,  2013,        NO",
        "2013-12-30,  2013,        UNKNOWN",
        "2012-12-31,  2013,        YES",
        // month and month, month and day
        "2013-11,     2013-12,     YES",
        "2013-12,     2013-12,     UNKNOWN",
        "2013-12,     2013-11,     NO",
        "2013-11-30,  2013-12,     YES",
        "2013-12-31,  2013-12,     NO",
        "2013-12,     2013-12-01,  NO",
        "2013-12,     2013-12-02,  UNKNOWN",
        // day and day
        "2013-12-04,  2013-12-05,  YES",
        "2013-12-05,  2013-12-05,  NO",
        "2013-12-06,  2013-12-05,  NO",
        // approximate: a year by a year, a month by a month, a day by a week
        "2011~,       2013,        YES",
        "2012~,       2013,        UNKNOWN",
        "2014~,       2013,        UNKNOWN",
        "2015~,       2013,        NO",
        "2013,        2014~,       UNKNOWN",
        "2013,        2015~,       YES",
        "2010~,       2013~,       YES",
        "2011~,       2013~,       UNKNOWN",
        "2013-10~,    2013-12,     YES",
        "2013-11~,    2013-12,     UNKNOWN",
        "2014-01~,    2013-12,     UNKNOWN",
        "2014-02~,    2013-12,     NO",
        "2013-12-01~, 2013-12-09,  YES",
        "2013-12-01~, 2013-12-08,  UNKNOWN",
        "2013-12-08~, 2013-12-01,  NO",
        "2013-12-07~, 2013-12-01,  UNKNOWN",
        // seasons, decades, intervals
        "2013-21,     2013-07-01,  YES",
        "2013-21,     2013-23,     YES",
        "2013-22,     2013-23,     UNKNOWN",
        "2013-23,     2013-21,     NO",
        "2013-24,     2013,        UNKNOWN",
        "2013-24,     2014-04-01,  YES",
        "201X,        2020,        YES",
        "201X,        2013,        UNKNOWN",
        "202X,        2019,        NO",
        "2013/2015,   2016,        YES",
        "2013/2015,   2014,        UNKNOWN",
        "2016,        2013/2015,   NO",
        "2012-12-31,  2013/2015,   YES"
    })
    void says_what_is_certain(String one, String other, String expected) {
        Truth answer = PartialDate.parse(one).isBefore(PartialDate.parse(other));

        assertThat(answer).isEqualTo(Truth.valueOf(expected));
    }

    @Test
    void yes_and_no_hold_for_every_day_the_dates_can_stand_for() {
        Random random = new Random(2013);

        for (int i = 0; i < 3_000; i++) {
            PartialDate one = PartialDateTest.aDate(random);
            PartialDate other = PartialDateTest.aDate(random);

            Truth answer = one.isBefore(other);

            for (LocalDate a : days(one, random)) {
                for (LocalDate b : days(other, random)) {
                    if (answer != Truth.UNKNOWN) {
                        assertThat(a.isBefore(b))
                                .as("%s (%s) before %s (%s)", a, one, b, other)
                                .isEqualTo(answer == Truth.YES);
                    }
                }
            }
        }
    }

    @Test
    void unknown_is_said_only_if_two_days_would_disagree() {
        Random random = new Random(2014);

        for (int i = 0; i < 3_000; i++) {
            PartialDate one = PartialDateTest.aDate(random);
            PartialDate other = PartialDateTest.aDate(random);

            if (one.isBefore(other) == Truth.UNKNOWN) {
                assertThat(one.earliest()).as("%s %s", one, other).isBefore(other.latest());
                assertThat(one.latest()).as("%s %s", one, other).isAfterOrEqualTo(other.earliest());
            }
        }
    }

    @Test
    void a_day_is_compared_like_the_exact_date_of_that_day() {
        Random random = new Random(2015);

        for (int i = 0; i < 3_000; i++) {
            PartialDate date = PartialDateTest.aDate(random);
            LocalDate day = PartialDateTest.aDate(random).earliest();

            assertThat(date.isBefore(day)).as("%s before %s", date, day).isEqualTo(date.isBefore(PartialDate.of(day)));
            assertThat(date.isAfter(day))
                    .as("%s after %s", date, day)
                    .isEqualTo(PartialDate.of(day).isBefore(date));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013,        2012-12-31, YES",
        "2013,        2013-01-01, UNKNOWN",
        "2013,        2013-12-30, UNKNOWN",
        "2013,        2013-12-31, NO",
        "2013-12-05,  2013-12-04, YES",
        "2013-12-05,  2013-12-05, NO",
        "2013-12-05~, 2013-12-05, UNKNOWN",
        "2013-12-05~, 2013-11-27, YES",
        "2013-12-05~, 2013-12-12, NO"
    })
    void says_what_is_certainly_after_a_day(String date, LocalDate day, Truth expected) {
        assertThat(PartialDate.parse(date).isAfter(day)).isEqualTo(expected);
    }

    private static List<LocalDate> days(PartialDate date, Random random) {
        long span = ChronoUnit.DAYS.between(date.earliest(), date.latest());
        LocalDate within = date.earliest().plusDays((long) (random.nextDouble() * (span + 1)));
        return Stream.of(date.earliest(), within, date.latest()).toList();
    }
}
