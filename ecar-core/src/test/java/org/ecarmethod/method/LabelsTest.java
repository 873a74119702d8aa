package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Adaptations.said;

import java.util.Locale;
import java.util.Optional;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final Code DISTRICT = Code.of("city-district");

    private static Labels in(String tag) {
        MethodProfile profile = Adaptations.profile(
                Adaptations.add(Vocabulary.BODY_KIND, "city-district", "administration"),
                new Modification.RelabelTerm(
                        Vocabulary.BODY_KIND, Code.of("committee"), LocalizedText.of("sv", "Stadsdelsnämnd")),
                new Modification.RelabelTerm(
                        Vocabulary.THEME, Code.of("language"), LocalizedText.of("fi", "Kieli", "sv", "Modersmål")));
        Locale locale = Locale.forLanguageTag(tag);
        return Labels.of(profile, Messages.in(locale), locale);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Stadsdelsnämnd, Own word city-district, Modersmål",
        "sv-FI, Stadsdelsnämnd, Own word city-district, Modersmål",
        "en, Committee, Own word city-district, Language",
        "fi, Committee, Own word city-district, Kieli"
    })
    void are_the_citys_own_where_it_has_them_in_the_readers_language(
            String tag, String committee, String district, String language) {
        Labels labels = in(tag);

        assertThat(labels.term(Vocabulary.BODY_KIND, BodyKind.COMMITTEE, Optional.empty()))
                .isEqualTo(committee);
        assertThat(labels.term(Vocabulary.BODY_KIND, BodyKind.ADMINISTRATION, Optional.of(DISTRICT)))
                .isEqualTo(district);
        assertThat(labels.theme(Code.of("language"))).isEqualTo(language);
    }

    @Test
    void of_what_the_profile_leaves_as_it_is_are_those_of_the_library() {
        assertThat(in("sv").term(Vocabulary.BODY_KIND, BodyKind.COUNCIL, Optional.empty()))
                .isEqualTo("Kommunfullmäktige");
        assertThat(in("en").gate(CriterionId.of("G1"))).startsWith("Affected operations are named");
        assertThat(in("sv").title()).isEqualTo("Circles in Lillby (fictitious)");
    }

    @Test
    void of_what_the_profile_does_not_have_are_the_codes() {
        assertThat(in("sv").theme(Code.of("queues"))).isEqualTo("queues");
        assertThat(in("sv").gate(CriterionId.of("G99"))).isEqualTo("G99");
        assertThat(in("sv").term(Vocabulary.BODY_KIND, BodyKind.COUNCIL, Optional.of(Code.of("gone"))))
                .isEqualTo("Kommunfullmäktige");
    }

    @Test
    void can_be_in_a_language_that_the_library_does_not_speak() {
        MethodProfile profile = Adaptations.profile(new Modification.RelabelTerm(
                Vocabulary.RESPONSE_STATE, Code.of("planned"), LocalizedText.of("fi", "Suunnitteilla")));
        Labels finnish = Labels.of(profile, Messages.in(Locale.ENGLISH), Locale.forLanguageTag("fi"));

        assertThat(finnish.term(
                        Vocabulary.RESPONSE_STATE,
                        org.ecarmethod.response.ResponseState.Kind.PLANNED,
                        Optional.empty()))
                .isEqualTo("Suunnitteilla");
        assertThat(said("x").in(Locale.forLanguageTag("fi"))).isEqualTo("x");
    }
}
