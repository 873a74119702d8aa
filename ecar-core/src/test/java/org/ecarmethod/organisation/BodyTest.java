package org.ecarmethod.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.ecarmethod.IssueLines;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void tells_who_it_is_and_whom_it_works_under() {
        Body body = aBody().under(Stated.known(BodyId.of("committee-7"))).build();

        assertThat(body.id().value()).isEqualTo("school-office");
        assertThat(body.name().in(Locale.ENGLISH)).isEqualTo("School administration");
        assertThat(body.kind()).isEqualTo(BodyKind.ADMINISTRATION);
        assertThat(body.under().toOptional()).contains(BodyId.of("committee-7"));
    }

    @Test
    void to_string_shows_ids_and_no_names() {
        String text =
                aBody().under(Stated.known(BodyId.of("committee-7"))).build().toString();

        assertThat(text)
                .contains("school-office", "committee-7", "ADMINISTRATION")
                .doesNotContain("School administration");
    }

    @Test
    void to_builder_starts_from_the_body() {
        Body body = aBody().build();

        assertThat(body.toBuilder().build()).isEqualTo(body);
        assertThat(body.toBuilder().kind(BodyKind.COMMITTEE).build().kind()).isEqualTo(BodyKind.COMMITTEE);
        assertThat(body.kind()).isEqualTo(BodyKind.ADMINISTRATION);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, School board",
        "2010-12-31, School board",
        "2011-01-01, Education office",
        "2018-12-31, Education office",
        "2019-01-01, School administration"
    })
    void has_the_name_of_the_day(String day, String name) {
        Body body = aBody().addFormerName(named("School board", Responses.day("2010")))
                .addFormerName(named("Nobody knows when", Responses.unknown()))
                .addFormerName(named("Education office", Responses.day("2018-12-31")))
                .build();

        assertThat(body.nameOn(LocalDate.parse(day)).in(Locale.ENGLISH)).isEqualTo(name);
    }

    @Test
    void a_rename_keeps_the_id_and_the_old_name() {
        Body body = aBody().build().rename(LocalizedText.of("en", "Learning office"), Responses.day("2027-06-30"));

        assertThat(body.id()).isEqualTo(aBody().build().id());
        assertThat(body.nameOn(LocalDate.of(2027, 6, 30)).in(Locale.ENGLISH)).isEqualTo("School administration");
        assertThat(body.nameOn(LocalDate.of(2027, 7, 1)).in(Locale.ENGLISH)).isEqualTo("Learning office");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12-31, 2011, 2027-06-30, NO",
        "2011-06-30, 2011, 2027-06-30, UNKNOWN",
        "2011-01-01, 2011-01-01, 2027-06-30, YES",
        "2027-06-30, 2011, 2027-06-30, YES",
        "2027-07-01, 2011, 2027-06-30, NO",
        "2027-07-01, 2011, 2027, UNKNOWN",
        "2028-01-01, 2011, 2027, NO"
    })
    void exists_from_its_first_day_to_its_last(String day, String since, String until, Truth exists) {
        Body body =
                aBody().since(Responses.day(since)).end(Bodies.closed(until)).build();

        assertThat(body.existedOn(LocalDate.parse(day))).isEqualTo(exists);
    }

    @Test
    void one_without_dates_exists_and_one_that_ended_nobody_knows_when_may() {
        Body.Builder ended =
                aBody().end(new BodyEnd(Responses.unknown(), Stated.known(BodyEnd.Change.CLOSURE), Set.of()));

        assertThat(aBody().build().existedOn(LocalDate.of(1900, 1, 1))).isEqualTo(Truth.YES);
        assertThat(ended.build().existedOn(LocalDate.of(1900, 1, 1))).isEqualTo(Truth.UNKNOWN);
        assertThat(ended.build().until()).isEmpty();
    }

    @Test
    void its_dates_are_in_order() {
        Body.Builder body = aBody().since(Responses.day("2012"))
                .addFormerName(named("A", Responses.day("2011")))
                .addFormerName(named("B", Responses.day("2015")))
                .addFormerName(named("C", Responses.day("2014")))
                .end(Bodies.closed("2014-12"));

        assertThat(IssueLines.refusalOf(body::build))
                .containsExactly(
                        "ecar.value.date-order @/formerNames/0/until earliest=date 2012",
                        "ecar.value.date-order @/formerNames/2/until earliest=date 2015",
                        "ecar.value.date-order @/end/until earliest=date 2015");
    }

    @Test
    void an_end_has_successors_as_its_change_says() {
        assertThat(IssueLines.refusalOf(
                        () -> new BodyEnd(Responses.day("2027"), Stated.known(BodyEnd.Change.MERGER), Set.of())))
                .containsExactly("ecar.value.empty @/successors");
        assertThat(IssueLines.refusalOf(() -> new BodyEnd(
                        Responses.day("2027"), Stated.known(BodyEnd.Change.CLOSURE), Set.of(BodyId.of("b")))))
                .containsExactly(
                        "ecar.value.unknown-term @/change allowed=[merger, split, renaming] suggested=[] vocabulary='body-change'");
        assertThat(new BodyEnd(Responses.day("2027"), Responses.unknown(), Set.of()).successors())
                .isEmpty();
    }

    private static FormerName named(String name, Stated<PartialDate> until) {
        return new FormerName(LocalizedText.of("en", name), until);
    }

    @Test
    void an_unfinished_body_is_a_bug_of_the_caller() {
        Body.Builder unfinished = Body.builder().id(BodyId.of("a"));

        assertThatIllegalStateException()
                .isThrownBy(unfinished::build)
                .withMessageContaining("name")
                .withMessageContaining("kind")
                .withMessageContaining("under");
    }

    @Test
    void an_id_prints_its_value_and_is_equal_within_its_type_alone() {
        BodyId id = BodyId.of("school-office");
        Id other = new Id("school-office") {};

        assertThat(id)
                .hasToString("school-office")
                .isEqualTo(BodyId.of("school-office"))
                .hasSameHashCodeAs(BodyId.of("school-office"))
                .isNotEqualTo(BodyId.of("school"))
                .isNotEqualTo(other)
                .isNotEqualTo("school-office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-a", "å"})
    void an_id_has_the_form_of_ids(String value) {
        assertThat(IssueLines.refusalOf(() -> BodyId.of(value))).containsExactly(IssueLines.wrongForm("", "id", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "FI", "ZZ"})
    void a_country_is_two_capital_letters(String code) {
        assertThat(Country.of(code)).hasToString(code).isEqualTo(new Country(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "se", "Se", "SWE", "S1", "ÅS", " SE", "SE\n"})
    void a_country_has_no_other_form(String code) {
        assertThat(IssueLines.refusalOf(() -> Country.of(code)))
                .containsExactly(IssueLines.wrongForm("", "country", code));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_municipality_owes_name_and_country() {
        LocalizedText name = LocalizedText.of("sv", "Botkyrka");
        Country sweden = Country.of("SE");

        assertThat(new Municipality(name, sweden)).hasToString("Municipality[name=LocalizedText[sv], country=SE]");
        assertThatNullPointerException()
                .isThrownBy(() -> new Municipality(null, sweden))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Municipality(name, null))
                .withMessage("country");
    }

    private static Body.Builder aBody() {
        return Body.builder()
                .id(BodyId.of("school-office"))
                .name(LocalizedText.of("en", "School administration"))
                .kind(BodyKind.ADMINISTRATION)
                .under(Stated.unknown(LocalizedText.of("en", "not in the sources")));
    }
}
