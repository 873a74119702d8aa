package org.ecarmethod.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.ecarmethod.IssueLines;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
