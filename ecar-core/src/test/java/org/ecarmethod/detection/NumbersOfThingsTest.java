package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.detection.Numbers.found;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards, papers, devices and places. The numbers of cards are those that the schemes publish for tests. */
class NumbersOfThingsTest {

    @Nested
    class Cards {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "4111 1111 1111 1111",
                    "5555-5555-5555-4444",
                    "2223 0031 2200 3222",
                    "3782 822463 10005",
                    "6011 1111 1111 1117",
                    "3056 930902 5904",
                    "3530 1113 3330 0000"
                })
        void are_certain_where_they_are_parted_like_cards(String card) {
            assertThat(found("Kortet " + card + " låg där")).containsExactly("payment-card certain " + card);
        }

        @ParameterizedTest
        @ValueSource(strings = {"4111111111111111", "378282246310005", "30569309025904"})
        void in_one_piece_are_likely(String card) {
            assertThat(found("Kortet " + card)).containsExactly("payment-card likely " + card);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "4111 1111 1111 1112",
                    "4111 1111 1111 111",
                    "4111 1111-1111 1111",
                    "9111 1111 1111 1119",
                    "OCR 4111111111111111",
                    "OCR: 4111 1111 1111 1111",
                    "7310865004703",
                    "1111 1111 1111 1117",
                    "2721 0000 0000 0004",
                    "3100 0000 0000 00"
                })
        void are_none_with_another_check_digit_scheme_or_form(String text) {
            assertThat(found(text)).noneMatch(one -> one.startsWith("payment-card"));
        }
    }

    @Nested
    class Documents {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "passnr AA1234567",
                    "Passnummer: 12345678",
                    "pass nr 12345678",
                    "passport no. 925665416",
                    "Passport number L8988901C",
                    "id-kort nr AA7654321",
                    "ID-kortsnummer 12345678"
                })
        void are_certain_behind_a_word_for_them(String text) {
            String number = text.substring(text.lastIndexOf(' ') + 1);

            assertThat(found(text + ", sa hon")).containsExactly("identity-document certain " + number);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "AA1234567",
                    "pass 12345678",
                    "passnr 12",
                    "passnr 1234567890123",
                    "passage no. 12345678",
                    "ärende nr 12345678",
                    "nr 12345678",
                    "passnr ABC1234567"
                })
        void are_none_without_or_in_another_form(String text) {
            assertThat(found(text)).noneMatch(one -> one.startsWith("identity-document"));
        }
    }

    @Nested
    class Devices {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "192.0.2.146",
                    "198.51.100.255",
                    "203.0.113.0",
                    "2001:db8:0:0:1:0:0:1",
                    "2001:db8::1:0:0:1",
                    "2001:0DB8:0000:0000:0001:0000:0000:0001",
                    "2001:db8::1",
                    "fe80::1ff:fe23:4567:890a"
                })
        void are_likely(String address) {
            assertThat(found("Från " + address + ", sa de")).containsExactly("ip-address likely " + address);
            assertThat(found("[" + address + "]")).containsExactly("ip-address likely " + address);
        }

        @Test
        void with_small_numbers_need_a_word() {
            assertThat(found("IP: 10.1.2.3")).containsExactly("ip-address likely 10.1.2.3");
            assertThat(found("Punkt 10.1.2.3")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "version 192.0.2.146",
                    "avsnitt 3.2.1.4",
                    "1.25.3.1",
                    "192.0.2.256",
                    "192.0.02.146",
                    "192.0.2.146.1",
                    "192.0.2",
                    "127.0.0.1",
                    "255.255.255.0",
                    "0.0.0.100",
                    "x192.0.2.146",
                    "192.0 .2.146",
                    "12:30:45",
                    "12:30:45:10:20:30:40",
                    "std::vector",
                    "::1",
                    "ab::12",
                    "2001:db8:1",
                    "2001:db8::1::2",
                    "2001:db8:00000::1",
                    "x2001:db8::1",
                    "1:2:3:4:5:6:7:8"
                })
        void are_none_in_versions_sections_times_and_what_has_another_form(String text) {
            assertThat(found(text)).noneMatch(one -> one.startsWith("ip-address"));
        }
    }

    @Nested
    class Places {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "59.3041, 18.0229",
                    "59.304171 18.022912",
                    "59,30417; 18,02291",
                    "59.3041° N, 18.0229",
                    "59.3041 E 18.0229",
                    "48.8577, -2.2950",
                    "59.3041+018.0229",
                    "59.3041,18.0229",
                    "59°18'15\"N 18°01'22",
                    "59°18′15″N 018°01′22",
                    "59° 18' 15\" N, 18° 1' 22",
                    "6571234 E 674321"
                })
        void are_likely(String place) {
            assertThat(found("Punkten N " + place + " ja")).containsExactly("coordinates likely " + place);
        }

        @Test
        void in_degrees_and_minutes_with_places_are_likely() {
            assertThat(found("N 59° 18.250' E 018° 01.375' ja"))
                    .containsExactly("coordinates likely 59° 18.250' E 018° 01.375");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "59.304, 18.022",
                    "3,1415 och 2,7182",
                    "91.3041, 18.0229",
                    "59.3041, 181.0229",
                    "59.3041",
                    "59.3041 och sedan 18.0229",
                    "59,3041 18.0229",
                    "59.3041 18.0229x",
                    "20 °C, 18 °C",
                    "90° 45 cm",
                    "90°",
                    "6571234 674321",
                    "N 657123 E 674321"
                })
        void are_none_if_they_are_not_exact_or_no_pair(String text) {
            assertThat(found(text)).noneMatch(one -> one.startsWith("coordinates"));
        }
    }
}
