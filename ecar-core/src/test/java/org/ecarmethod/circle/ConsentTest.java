package org.ecarmethod.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.circle.Circles.aConsent;
import static org.ecarmethod.method.Reported.violations;

import java.util.List;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    @Test
    void names_at_least_one_thing_that_is_agreed_to() {
        assertThat(violations(() -> aConsent().scopes(List.of()).build())).containsExactly("ecar.value.empty /scopes");
    }

    @Test
    void names_the_text_that_was_agreed_to() {
        assertThat(violations(() -> aConsent().version(" ").build())).containsExactly("ecar.value.blank /version");
        assertThat(violations(() -> aConsent().version("x".repeat(301)).build()))
                .containsExactly("ecar.value.too-long /version [max=300]");
    }

    @Test
    void can_not_be_taken_back_before_it_was_given() {
        assertThat(violations(() ->
                        aConsent().withdrawnOn(PartialDate.parse("2027-03-09")).build()))
                .containsExactly("ecar.value.date-order /withdrawnOn [earliest=2027-03-10]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-10", "2027-03-11", "2027-03", "2027", "2027-03-09~"})
    void can_be_taken_back_on_the_same_day_or_on_one_that_may_be_later(String day) {
        Consent consent = aConsent().withdrawnOn(PartialDate.parse(day)).build();

        assertThat(consent.withdrawnOn()).contains(PartialDate.parse(day));
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        assertThat(violations(() -> aConsent()
                        .version("")
                        .scopes(List.of())
                        .withdrawnOn(PartialDate.parse("2026"))
                        .build()))
                .containsExactly(
                        "ecar.value.blank /version",
                        "ecar.value.empty /scopes",
                        "ecar.value.date-order /withdrawnOn [earliest=2027-03-10]");
    }
}
