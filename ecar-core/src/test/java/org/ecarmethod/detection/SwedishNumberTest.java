package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.detection.Numbers.found;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishNumberTest {

    private static final String KIND = "swedish-identity-number ";

    @Nested
    class Written {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "701063-2391",
                    "7010632391",
                    "197010632391",
                    "19701063-2391",
                    "701063 2391",
                    "701063\u00A02391",
                    "701063–2391",
                    "701063—2391",
                    "701063−2391",
                    "701063 - 2391",
                    "701063-\n2391",
                    "701063.2391",
                    "701063_2391",
                    "70\u200B1063\u2060-23\u00AD91",
                    "70-10-63-2391",
                    "1970-10-63-2391",
                    "1970-10-63 2391",
                    "1970.10.63-2391",
                    "1970/10/63-2391",
                    "19 701063-2391",
                    "７０１０６３－２３９１",
                    "٧٠١٠٦٣-٢٣٩١",
                    "𝟟𝟘𝟙𝟘𝟞𝟛-𝟚𝟛𝟡𝟙",
                    "⑦⓪①⓪⑥③-②③⑨①",
                    "7️⃣0️⃣1️⃣0️⃣6️⃣3️⃣2️⃣3️⃣9️⃣1",
                    "7 0 1 0 6 3 2 3 9 1",
                    "7 0 1 0 6 3 - 2 3 9 1",
                    "7-0-1-0-6-3-2-3-9-1",
                    "701063<b>-</b>2391",
                    "701063&#45;2391",
                    "701063&nbsp;2391",
                    "701063&#x2D;2391",
                    "701063**-**2391",
                    "19701 0632391",
                    "197010 632391",
                    "640823-3234",
                    "196408233234",
                    "640823 3234",
                    "640823\t3234"
                })
        void in_any_usual_way_it_is_found_without_doubt(String number) {
            assertThat(found("Numret är " + number + ".")).containsExactly(KIND + "certain " + number);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "7O1O63-2391",
                    "7О1063-2391",
                    "70l063-239l",
                    "701063 (2391",
                    "701063, 2391",
                    "701063:2391",
                    "70 10 63 23 91",
                    "701 063 2391",
                    "1964-08-23 3234",
                    "64-08-23 3234"
                })
        void in_ways_that_other_things_have_too_it_is_likely(String number) {
            assertThat(found("Numret " + number + " här")).containsExactly(KIND + "likely " + number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"nr701063-2391x", "id7010632391", "(701063-2391)", "\"701063-2391\"", "a701063-2391"})
        void letters_and_signs_beside_it_do_not_hide_it(String text) {
            assertThat(found(text)).hasSize(1).first().asString().startsWith(KIND + "certain 701063");
        }

        @Test
        void two_in_a_row_are_two() {
            assertThat(found("701063-2391 640823-3234"))
                    .containsExactly(KIND + "certain 701063-2391", KIND + "certain 640823-3234");
        }

        @Test
        void as_the_tax_number_of_a_sole_trader_it_is_found() {
            assertThat(found("VAT SE701063239101")).containsExactly(KIND + "certain 701063239101");
            assertThat(found("VAT SE701063239102")).isEmpty();
        }

        @Test
        void where_it_may_be_a_mobile_phone_both_are_said() {
            String number = Numbers.swedish("070412", "123");

            assertThat(found(number)).containsExactly(KIND + "likely " + number, "phone certain " + number);
        }

        @Test
        void a_time_behind_a_date_makes_it_likely_only() {
            String number = Numbers.swedish("830412", "123");

            assertThat(found("19830412 " + number.substring(6)))
                    .containsExactly(KIND + "likely 19830412 " + number.substring(6));
        }
    }

    @Nested
    class NearMisses {

        static Stream<String> slips() {
            String slip = Numbers.slip(Numbers.COORDINATION);
            String plain = slip.replace("-", "");
            return Stream.of(slip, plain, "19" + slip, "19" + plain, slip.replace('-', '+'), slip.replace('-', ' '));
        }

        @ParameterizedTest
        @MethodSource("slips")
        void are_possible(String slip) {
            assertThat(found("Nr " + slip + ".")).containsExactly(KIND + "possible " + slip);
        }

        @Test
        void a_serial_of_zero_is_one() {
            String number = Numbers.swedish("830412", "000");
            assertThat(found(number)).containsExactly(KIND + "possible " + number);
        }

        @Test
        void a_birth_after_the_day_is_one() {
            String number = "20" + Numbers.swedish("270902", "123");
            LocalDate born = LocalDate.of(2027, 9, 2);

            assertThat(found(number)).containsExactly(KIND + "possible " + number);
            assertThat(PersonalDataDetector.builtIn().detections(number, born))
                    .containsExactly(new Detection(
                            PersonalDataKind.SWEDISH_IDENTITY_NUMBER, 0, number.length(), Certainty.CERTAIN));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"x7010632392", "7010632392y", "830412 1230", "830412 1985", "7010632", "70106323921234"})
        void are_not_seen_in_what_has_another_meaning(String text) {
            assertThat(found(text)).isEmpty();
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "830431, false", "830229, false", "840229, true", "000229, true", "831312, false", "830400, false",
            "830461, true", "830491, false", "840289, true", "830289, false", "830060, false", "830460, false"
        })
        void exist_in_the_calendar_with_sixty_added_or_not(String date, boolean exists) {
            assertThat(found(Numbers.swedish(date, "123"))).hasSize(exists ? 1 : 0);
        }

        @ParameterizedTest
        @CsvSource({"18, true", "19, true", "20, true", "17, false", "21, false"})
        void belong_to_three_centuries(String century, boolean known) {
            assertThat(found(century + Numbers.swedish("150412", "123"))).hasSize(known ? 1 : 0);
        }

        @Test
        void a_plus_sign_means_a_hundred_years_or_more() {
            String number = Numbers.swedish("150412", "123");
            String plus = number.substring(0, 6) + "+" + number.substring(6);

            assertThat(found(plus)).containsExactly(KIND + "certain " + plus);
            assertThat(found("19" + plus)).containsExactly(KIND + "certain 19" + plus);
            assertThat(found("20" + plus)).containsExactly(KIND + "possible 20" + plus);
        }

        /** 1900 was no leap year; 2000 was, and who is born then is not a hundred. */
        @Test
        void a_leap_day_counts_in_the_century_that_the_sign_means() {
            String number = Numbers.swedish("000229", "123");

            assertThat(found(number.substring(0, 6) + "-" + number.substring(6)))
                    .hasSize(1);
            assertThat(found(number.substring(0, 6) + "+" + number.substring(6)))
                    .isEmpty();
            assertThat(PersonalDataDetector.builtIn().detections(number, LocalDate.of(1990, 1, 1)))
                    .isEmpty();
        }

        @Test
        void a_year_ahead_is_a_year_of_the_last_century() {
            String number = Numbers.swedish("280229", "123");

            assertThat(found(number)).containsExactly(KIND + "certain " + number);
        }
    }

    @Nested
    class OtherThings {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "KS/2012:434",
                    "SN 2014:1",
                    "2017/123",
                    "Dnr 2010/123456",
                    "Dnr 2010-123456",
                    "diskrimineringslagen (2008:567)",
                    "2027-05-03",
                    "2027-05-03 10:00:00",
                    "2003-05-03 10",
                    "2019-05-03 - 2019-06-10",
                    "2012-2013",
                    "12 345 678 901 kronor",
                    "1 234 567 890 kr",
                    "12.345.678.901 kr",
                    "Buss 708",
                    "08.00-17.00",
                    "0830-1630",
                    "145 85",
                    "05 10 15 20 25 30 35",
                    "192.168.10.200",
                    "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11",
                    "59.2009 17.8303",
                    "1177 112 114 14",
                    "0771-123 456",
                    "020-12 34 56",
                    "Slaget 1709 ägde rum",
                    "kl 10-12 den 5/4"
                })
        void are_not_taken_for_one(String text) {
            assertThat(found(text)).noneMatch(one -> one.contains("identity-number") || one.startsWith("phone"));
        }

        @Test
        void organisations_have_a_number_of_their_own() {
            List<String> numbers = List.of(Numbers.swedish("212000", "123"), "16" + Numbers.swedish("556012", "345"));

            assertThat(numbers).allSatisfy(number -> assertThat(found(number)).isEmpty());
        }
    }

    @Nested
    class Interim {

        private static final PersonalDataDetector INTERIM = PersonalDataDetector.interimNumbers();

        @Test
        void numbers_are_found_only_on_demand() {
            String number = Numbers.swedish("830412", "123");
            String interim = "19830412-T" + number.substring(7);
            String slip = Numbers.slip(interim);

            assertThat(found(interim)).isEmpty();
            assertThat(found(INTERIM, "Nr " + interim)).containsExactly(KIND + "certain " + interim);
            assertThat(found(INTERIM, slip.replace("-", ""))).containsExactly(KIND + "likely " + slip.replace("-", ""));
            assertThat(found(INTERIM, "150412+R123")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"830412-A123", "830412-T12", "830412-T1234", "831412-T123", "8304-T123", "83O412-T123"})
        void numbers_have_a_date_and_a_letter_of_their_own(String text) {
            assertThat(found(INTERIM, text)).isEmpty();
        }

        @Test
        void numbers_come_beside_what_the_built_in_detector_finds() {
            PersonalDataDetector both = PersonalDataDetector.builtIn().and(INTERIM);

            assertThat(both.detections("701063-2391 830412-T123", Numbers.TODAY))
                    .hasSize(2);
        }
    }
}
