package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.detection.Numbers.found;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers are those that the Swedish regulator keeps free for fiction. */
class ContactDetailsTest {

    @Nested
    class Phones {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "070-174 06 05",
                    "0701740605",
                    "070 174 06 05",
                    "070-1740605",
                    "070/174 06 05",
                    "+46 70 174 06 05",
                    "+46701740605",
                    "+46 (0)70-174 06 05",
                    "0046701740605",
                    "+45 00 00 00 01",
                    "+354 000 0001",
                    "+1 202 555 0143",
                    "08-465 004 00",
                    "(08) 465 004 00",
                    "031-390 06 00",
                    "031-3900600",
                    "08-4650 04 05",
                    "08-12345 678",
                    "08-123 45",
                    "08 - 465 004 00"
                })
        void in_usual_forms_are_certain(String number) {
            assertThat(found("Ring " + number + " nu")).containsExactly("phone certain " + number);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "08 465 004 00",
                    "084650040",
                    "040 111 1111",
                    "010-111 11 11",
                    "07 01 74 06 05",
                    "+1 234 567 890",
                    "0049000000001",
                    "06-123 45 67",
                    "020 7946 0018",
                    "01632 960018",
                    "01632 960 018",
                    "0161 496 0018",
                    "07700 900018",
                    "07700900018"
                })
        void in_forms_that_other_things_have_are_likely(String number) {
            assertThat(found("Nås på " + number)).containsExactly("phone likely " + number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"tel 390 06 00", "Tel: 390 06 00", "mobil. 390 06 00", "ring 390 06 00"})
        void without_an_area_code_need_a_word(String text) {
            assertThat(found(text)).containsExactly("phone likely 390 06 00");
            assertThat(found(text.replaceAll("\\p{L}", "x"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+46 12",
                    "+1234567890123456",
                    "00123456",
                    "0123",
                    "00 00 00 00",
                    "08-012 34 56",
                    "0812-2013",
                    "01-12 2013 45",
                    "tel 1177",
                    "08-12 2013",
                    "7 012 345 678",
                    "09-12-2013",
                    "08.30–16.30",
                    "08.30-16.30",
                    "08.30 - 16.30",
                    "08 30-16 30",
                    "2012-03-08 - 2019-04-05",
                    "06-123 4567 89 1",
                    "09-123 45",
                    "08000 900018",
                    "0800 08 08 08"
                })
        void are_not_seen_in_what_is_too_short_too_long_or_something_else(String text) {
            assertThat(found(text)).isEmpty();
        }
    }

    @Nested
    class Mails {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "anna@example.org",
                    "anna.b+c_d@post.example.org",
                    "anna＠example.org",
                    "аnna@example.org",
                    "anna(at)example.org",
                    "anna [at] example.org",
                    "anna {snabel-a} example.org",
                    "anna(a)example.org",
                    "anna(at)example(dot)org",
                    "anna(at)example[.]org",
                    "anna&#64;example.org",
                    "ANNA@EXAMPLE.ORG",
                    "Anna.B@Example.ORG",
                    "anna(@)example.org",
                    "anna (@) example.org",
                    "anna@xn--exempel-cua.example",
                    "anna@xn--fiq228c.xn--p1ai"
                })
        void with_a_sign_or_a_bracket_are_certain(String mail) {
            assertThat(found("Skriv till " + mail + ".")).containsExactly("e-mail certain " + mail);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "anna snabel-a example punkt org",
                    "anna snabela example.org",
                    "anna.b at example.org",
                    "anna at example dot org",
                    "ANNA AT example dot org",
                    "ANNA AT EXAMPLE DOT ORG",
                    "ANNA SNABEL-A EXAMPLE PUNKT ORG",
                    "anna@s.la",
                    "anna @ example.org"
                })
        void in_words_are_likely(String mail) {
            assertThat(found(mail)).contains("e-mail likely " + mail);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "look at home",
                    "We are at biblioteket.",
                    "(at) home",
                    "a (b) c",
                    "stycke (a) och (b)",
                    "@",
                    "@ @",
                    "5 @ 3",
                    "punkt 4 dot 5",
                    "a punkt b",
                    "snabel-a",
                    "at at at",
                    "anna@",
                    "@.se",
                    "x @1",
                    "vecin@s.La",
                    "l@s vecin@s.Gracias a todos",
                    "amig@s",
                    "anna (@) home"
                })
        void are_not_seen_in_other_words(String text) {
            assertThat(found(text)).isEmpty();
        }

        @Test
        void a_word_with_at_before_an_address_on_the_web_is_only_that() {
            assertThat(found("look at example.com")).containsExactly("web-address likely example.com");
        }
    }

    @Nested
    class Networks {

        @ParameterizedTest
        @ValueSource(strings = {"@anna_b", "@anna.b", "@a1b2"})
        void have_names_behind_a_sign(String handle) {
            assertThat(found("Följ " + handle + ", sa hon")).containsExactly("social-handle likely " + handle);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"facebook.com/anna", "www.instagram.com/anna", "m.facebook.com/anna", "linkedin.com/in/anna"
                })
        void have_pages(String page) {
            assertThat(found("Se " + page + ".")).containsExactly("social-handle likely " + page);
        }

        @Test
        void themselves_are_addresses_on_the_web() {
            assertThat(found("facebook.com")).containsExactly("web-address likely facebook.com");
        }
    }

    @Nested
    class Web {

        @ParameterizedTest
        @CsvSource({
            "https://www.example.org/a/b?c=d#e, www.example.org/a/b?c=d#e",
            "http://example.test, example.test",
            "www.example.test, www.example.test",
            "example.com, example.com",
            "botkyrka.se, botkyrka.se",
            "example.nu/sida, example.nu/sida"
        })
        void addresses_are_likely(String text, String address) {
            assertThat(found("Läs " + text + ".")).containsExactly("web-address likely " + address);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "t.ex.",
                    "bl.a. och m.fl.",
                    "bra.nu",
                    "this.is",
                    "slut.Det",
                    "torget.Se",
                    "1.5",
                    "a.b.c",
                    "..."
                })
        void full_stops_are_not_dots(String text) {
            assertThat(found(text)).isEmpty();
        }
    }

    @Nested
    class Streets {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Påhittsvägen 12",
                    "påhittsgatan 12",
                    "Påhittsgränd 3 B",
                    "Påhittsgränd 3b",
                    "Exempelstigen 101",
                    "Exempel torg 5",
                    "Eksempelgade 7",
                    "Påhittsplan 3",
                    "Påhittsringen 14",
                    "Påhittshöjden 9 B",
                    "Påhittsgången 11",
                    "Påhittsplatsen 1",
                    "Klövergläntan 7",
                    "Påhittsvägen nr 4",
                    "Påhittsvägen nr. 4",
                    "Påhittsg. 12",
                    "Påhittsv. 12",
                    "Example Street 118",
                    "Pa\u030Ahittsva\u0308gen 12"
                })
        void with_a_number_are_likely(String street) {
            assertThat(found("Vi sågs på " + street + ", sa de")).containsExactly("street-address likely " + street);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Hon bor på Påhittsvägen 12", "Hemadress: Påhittsvägen 12", "min adress, Påhittsvägen 12"})
        void where_somebody_lives_are_certain(String text) {
            assertThat(found(text.replace(",", " är"))).hasSize(1);
            assertThat(found(text.replace(", ", " "))).containsExactly("street-address certain Påhittsvägen 12");
        }

        @Test
        void in_english_where_somebody_lives_are_certain() {
            assertThat(found("She lives at 12 Example Street"))
                    .containsExactly("street-address certain 12 Example Street");
        }

        @Test
        void with_a_flat_or_a_postal_code_are_certain() {
            assertThat(found("Påhittsvägen 12, lgh 1203")).containsExactly("street-address certain Påhittsvägen 12");
            assertThat(found("Påhittsvägen 12, 123 45 Exempelstad"))
                    .containsExactly(
                            "street-address certain Påhittsvägen 12", "postal-place likely 123 45 Exempelstad");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12 Example Street",
                    "12 Old Example Road",
                    "7b High Lane",
                    "14 Example Crescent",
                    "7B Example Terrace",
                    "31 Example Row",
                    "5 Exampler's Close"
                })
        void in_english_stand_behind_the_number(String street) {
            assertThat(found("Flat 2, " + street + " now")).containsExactly("street-address likely " + street);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hågelbyvägen",
                    "Hågelbyvägen 2013",
                    "vägen 12",
                    "på torget 3",
                    "Tomtbergavägen 12 minuter",
                    "Hallunda torg",
                    "gatan 5 år",
                    "Munkhättevägen är lång",
                    "5 Big Dogs Run",
                    "7 street",
                    "12 Alby",
                    "rum 12",
                    "Förändringen 3",
                    "Planeringen 12",
                    "Åtgärdsplan 2",
                    "Lokalförsörjningsplan 31",
                    "Parkeringsplats 38",
                    "Omgången 3",
                    "Ingången 2",
                    "påhittsplan 3",
                    "på plan 2",
                    "Biblioteket plan 2",
                    "Optiplan 5.2",
                    "Vi fick betyg. 12 av oss",
                    "Måndag. 11 kom",
                    "Själv. 3 gånger",
                    "vägen nr 4",
                    "12 old street",
                    "12 St"
                })
        void without_a_number_or_with_a_year_or_a_count_are_not_addresses(String text) {
            assertThat(found(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "123 45 Exempelstad",
                    "12345 Exempelstad",
                    "123 45  Exempelstad",
                    "145 67 NORSBORG",
                    "164 93  KISTA"
                })
        void postal_codes_need_a_place(String text) {
            assertThat(found("Hem: " + text)).containsExactly("postal-place likely " + text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "123 45",
                    "123 45 kronor",
                    "12345 Personer",
                    "012 34 Exempelstad",
                    "2.123 45 Exempel",
                    "123 456 Ord",
                    "12345 SFS",
                    "12345 NORSBORG",
                    "123 45 SFS",
                    "123 45 KRONOR"
                })
        void and_a_number_before_a_word_is_no_postal_code(String text) {
            assertThat(found(text)).isEmpty();
        }
    }

    @Nested
    class Plates {

        @ParameterizedTest
        @ValueSource(strings = {"ABC 123", "ABC123", "ABC 12D", "ABC-123", "ABC12D"})
        void are_likely(String plate) {
            assertThat(found("Någon skrev " + plate + " där")).containsExactly("vehicle-plate likely " + plate);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"bilen ABC 123", "Regnr: ABC 123", "reg.nr ABC 123", "bilen är ABC 123", "plate no. ABC 123"
                })
        void behind_a_word_for_them_are_certain(String text) {
            assertThat(found(text)).containsExactly("vehicle-plate certain ABC 123");
        }

        @Test
        void whose_letters_are_an_abbreviation_need_a_word_for_a_plate_or_stand_in_one_piece() {
            assertThat(found("kön till BUP 120")).isEmpty();
            assertThat(found("en bil BUP 120")).isEmpty();
            assertThat(found("regnr BUP 120")).containsExactly("vehicle-plate certain BUP 120");
            assertThat(found("BUP120")).containsExactly("vehicle-plate likely BUP120");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "SEK 500",
                    "KOF 123",
                    "abc 123",
                    "ABI 123",
                    "AQC 123",
                    "VBC 123",
                    "ABC 12O",
                    "ÅBC 123",
                    "XABC 123",
                    "ABC 1234",
                    "ABC 12",
                    "ABC 123/17",
                    "ABC 123:4",
                    "ABC 12DX",
                    "ABC 123 456",
                    "Abc 123",
                    "BOX 123",
                    "RFC 791",
                    "SOU 201"
                })
        void have_letters_and_digits_of_their_own(String text) {
            assertThat(found(text)).noneMatch(one -> one.startsWith("vehicle"));
        }
    }

    @Nested
    class Accounts {

        private String account(String country, String number) {
            BigInteger value = new BigInteger(number + letters(country) + "00");
            int check = 98 - value.mod(BigInteger.valueOf(97)).intValue();
            return country + (check < 10 ? "0" : "") + check + number;
        }

        private String letters(String country) {
            return "" + (country.charAt(0) - 'A' + 10) + (country.charAt(1) - 'A' + 10);
        }

        @Test
        void are_certain_with_their_check_digits() {
            String account = account("SE", "50000000000000000000");
            String inFours = account.replaceAll("(.{4})(?=.)", "$1 ");

            assertThat(found("Konto " + account + ".")).containsExactly("bank-account certain " + account);
            assertThat(found(inFours)).containsExactly("bank-account certain " + inFours);
            assertThat(found(account("NO", "86011117947"))).hasSize(1);
        }

        @Test
        void are_none_with_others() {
            String account = account("SE", "50000000000000000000");

            assertThat(List.of(
                            Numbers.slip(account),
                            account.substring(1),
                            account.substring(0, 20),
                            account + "1",
                            "X" + account))
                    .allSatisfy(text -> assertThat(found(text)).noneMatch(one -> one.startsWith("bank")));
        }
    }
}
