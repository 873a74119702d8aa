package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.detection.Numbers.found;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NordicNumbersTest {

    /** No date in the Swedish order, so that only the country asked for can be meant. */
    private static final String DATE = "311200";

    private final Random random = new Random();

    @BeforeEach
    void begin() {
        random.setSeed(5);
    }

    private static String parted(String number, String sign) {
        return number.substring(0, 6) + sign + number.substring(6);
    }

    @ParameterizedTest
    @ValueSource(chars = {'-', '+', 'A', 'B', 'C', 'D', 'E', 'F', 'U', 'V', 'W', 'X', 'Y', 'a', 'y'})
    void finnish_codes_have_one_of_many_signs(char sign) {
        String code = Numbers.finnish(DATE, sign, "123");

        assertThat(found("Koodi " + code + ".")).containsExactly("finnish-identity-number certain " + code);
        assertThat(found(code.toLowerCase(Locale.ROOT))).hasSize(1);
    }

    @Test
    void finnish_codes_may_have_blanks_around_the_hyphen() {
        String code = Numbers.finnish(DATE, '-', "123");

        assertThat(found(parted(code.replace("-", ""), " - "))).hasSize(1);
    }

    @Test
    void finnish_codes_with_a_wrong_check_are_near_misses_where_a_letter_tells() {
        String code = Numbers.finnish(DATE, 'A', "123");
        char wrong = code.charAt(10) == 'X' ? 'Y' : 'X';

        assertThat(found(code.substring(0, 10) + wrong))
                .containsExactly("finnish-identity-number possible " + code.substring(0, 10) + wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"311200G123X", "321274A123X", "311374A123X", "311200A001X", "311200A12X", "311200A123XX"})
    void what_is_no_finnish_code_is_none(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"311200", "711200"})
    void norwegian_numbers_have_two_checks_and_may_have_forty_added(String date) {
        String number = Numbers.norwegian(date, random);

        assertThat(found(number)).containsExactly("norwegian-identity-number certain " + number);
        assertThat(found(parted(number, " "))).hasSize(1);
        assertThat(found(Numbers.slip(number)))
                .containsExactly("norwegian-identity-number possible " + Numbers.slip(number));
        assertThat(found("32" + number.substring(2))).isEmpty();
    }

    @Test
    void danish_numbers_with_a_hyphen_are_certain_and_otherwise_likely() {
        String number = Numbers.danish(DATE, random);

        assertThat(found(parted(number, "-"))).containsExactly("danish-identity-number certain " + parted(number, "-"));
        assertThat(found(number)).containsExactly("danish-identity-number likely " + number);
    }

    /** Numbers given since 2007 need not pass the check. */
    @Test
    void danish_numbers_that_fail_the_check_are_possible() {
        String number = parted(Numbers.slip(Numbers.danish(DATE, random)), "-");

        assertThat(found(number)).containsExactly("danish-identity-number possible " + number);
        assertThat(found(number.replace("-", " "))).isEmpty();
    }

    @Test
    void icelandic_numbers_end_with_their_century() {
        String number = Numbers.icelandic(DATE, random);
        String otherCentury = number.substring(0, 9) + "5";

        assertThat(found(parted(number, "-")))
                .containsExactly("icelandic-identity-number certain " + parted(number, "-"));
        assertThat(found(otherCentury)).noneMatch(one -> one.startsWith("icelandic"));
    }

    @Test
    void numbers_that_may_be_mobile_phones_need_a_hyphen_and_are_likely() {
        String number = Numbers.danish("070875", random);

        assertThat(found(number)).allMatch(one -> !one.startsWith("danish"));
        assertThat(found(parted(number, "-"))).hasSize(1);
    }
}
