package org.ecarmethod.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.circle.Circles.aConsent;
import static org.ecarmethod.method.Reported.violations;

import java.util.List;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    @Test
    void names_at_least_one_thing_that_is_agreed_to() {
        assertThat(violations(() -> aConsent().scopes(List.of()).build())).containsExactly("ecar.value.empty @/scopes");
    }

    @Test
    void names_the_text_that_was_agreed_to() {
        assertThat(violations(() -> aConsent().version(" ").build())).containsExactly("ecar.value.blank @/version");
        assertThat(violations(() -> aConsent().version("x".repeat(301)).build()))
                .containsExactly("ecar.value.too-long @/version max=300");
    }

    @Test
    void can_not_be_taken_back_before_it_was_given() {
        assertThat(violations(() ->
                        aConsent().withdrawnOn(PartialDate.parse("2027-03-09")).build()))
                .containsExactly("ecar.value.date-order @/withdrawnOn earliest=date 2027-03-10");
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
                        "ecar.value.blank @/version",
                        "ecar.value.empty @/scopes",
                        "ecar.value.date-order @/withdrawnOn earliest=date 2027-03-10");
    }

    @Test
    void can_be_taken_back_for_one_thing_and_stands_for_the_rest() {
        Consent consent = everything().build().withdraw(ConsentScope.QUOTE, PartialDate.parse("2027-05-01"));

        assertThat(consent.standsFor(ConsentScope.QUOTE)).isFalse();
        assertThat(consent.standsFor(ConsentScope.RECORD_EXPERIENCE)).isTrue();
        assertThat(consent.withdrawn(ConsentScope.QUOTE)).contains(PartialDate.parse("2027-05-01"));
        assertThat(consent.withdrawn(ConsentScope.RECORD_EXPERIENCE)).isEmpty();
        assertThat(consent.withdrawnOn()).isEmpty();
        assertThat(consent.withdraw(ConsentScope.QUOTE, PartialDate.parse("2027-06-01")))
                .isEqualTo(consent);
    }

    @Test
    void taken_back_altogether_stands_for_nothing_and_what_went_before_keeps_its_day() {
        Consent consent = everything()
                .build()
                .withdraw(ConsentScope.QUOTE, PartialDate.parse("2027-05-01"))
                .withdraw(PartialDate.parse("2027-06-01"));

        assertThat(ConsentScope.values()).noneMatch(consent::standsFor);
        assertThat(consent.withdrawn(ConsentScope.QUOTE)).contains(PartialDate.parse("2027-05-01"));
        assertThat(consent.withdrawn(ConsentScope.TAKE_PART)).contains(PartialDate.parse("2027-06-01"));
        assertThat(consent.withdraw(PartialDate.parse("2027-07-01"))).isEqualTo(consent);
        assertThat(consent.withdraw(ConsentScope.TAKE_PART, PartialDate.parse("2027-07-01")))
                .isEqualTo(consent);
    }

    @Test
    void what_was_never_given_is_not_taken_back() {
        Consent consent = aConsent().build();

        assertThat(consent.withdraw(ConsentScope.QUOTE, PartialDate.parse("2027-05-01")))
                .isEqualTo(consent);
        assertThat(consent.withdraw(PartialDate.parse("2027-05-01")).withdrawn(ConsentScope.QUOTE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-09, false",
        "2027-03-10, true",
        "2027-05-01, true",
        "2027-05-02, false",
        "2027-03, false",
        "2027-05, true"
    })
    void covers_a_day_if_it_is_shown_to_be_given_and_not_shown_to_be_taken_back(String day, boolean covered) {
        Consent consent = everything().build().withdraw(ConsentScope.QUOTE, PartialDate.parse("2027-05-01"));

        assertThat(consent.covered(ConsentScope.QUOTE, PartialDate.parse(day))).isEqualTo(covered);
        assertThat(aConsent().build().covered(ConsentScope.QUOTE, PartialDate.parse(day)))
                .isFalse();
    }

    @Test
    void says_what_is_wrong_with_each_thing_that_was_taken_back() {
        assertThat(violations(() -> everything()
                        .scopes(List.of(ConsentScope.TAKE_PART, ConsentScope.QUOTE))
                        .addWithdrawnScopes(
                                new ScopeWithdrawal(ConsentScope.QUOTE, PartialDate.parse("2027-03-09")),
                                new ScopeWithdrawal(ConsentScope.QUOTE, PartialDate.parse("2027-05-01")),
                                new ScopeWithdrawal(ConsentScope.RECORD_EXPERIENCE, PartialDate.parse("2027-05-01")))
                        .build()))
                .containsExactly(
                        "ecar.value.date-order @/withdrawnScopes/0/on earliest=date 2027-03-10",
                        "ecar.value.repeated @/withdrawnScopes/1/scope",
                        "ecar.value.unknown-term @/withdrawnScopes/2/scope allowed=[take-part, quote] suggested=[] vocabulary='consent-scope'");
    }

    private static Consent.Builder everything() {
        return aConsent().scopes(List.of(ConsentScope.values()));
    }
}
