package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.organisation.BodyKind;
import org.junit.jupiter.api.Test;

/**
 * A third language comes from outside the library. The Finnish words here are an example for this test, a few keys only, and
 * no translation that anybody has approved.
 */
class AddedLanguageTest {

    private static final ResourceBundle EXAMPLE =
            ResourceBundle.getBundle("org.ecarmethod.validation.example_in_finnish", Locale.ROOT);

    private static final Messages FINNISH = Messages.from(EXAMPLE, Messages.in(Locale.ENGLISH));

    private static Issue tooLarge() {
        return Issue.at(CircleIssues.SIZE, PropertyPath.of("participants"))
                .with("size", 14)
                .with("min", 5)
                .with("max", 10)
                .build();
    }

    @Test
    void says_what_it_has_words_for() {
        assertThat(FINNISH.sentence(tooLarge())).isEqualTo("Piirissä on 14 osallistujaa; tavallisesti 5–10");
        assertThat(FINNISH.label(BodyKind.COMMITTEE)).isEqualTo("Lautakunta");
        assertThat(FINNISH.title(CircleIssues.SIZE)).isEqualTo("Piirin koko");
    }

    @Test
    void leaves_the_rest_to_the_other_language() {
        assertThat(FINNISH.label(BodyKind.COUNCIL))
                .isEqualTo(Messages.in(Locale.ENGLISH).label(BodyKind.COUNCIL));
        assertThat(Messages.from(EXAMPLE, Messages.in(Locale.forLanguageTag("sv")))
                        .label(BodyKind.COUNCIL))
                .isEqualTo("Kommunfullmäktige");
        assertThat(FINNISH.meaning(CircleIssues.SIZE))
                .isEqualTo(Messages.in(Locale.ENGLISH).meaning(CircleIssues.SIZE));
    }

    @Test
    void may_stand_before_another_added_language() {
        Messages twice = Messages.from(EXAMPLE, FINNISH);

        assertThat(twice.label(BodyKind.COMMITTEE)).isEqualTo("Lautakunta");
        assertThat(twice.label(BodyKind.COUNCIL)).isEqualTo(FINNISH.label(BodyKind.COUNCIL));
    }

    @Test
    void has_no_words_that_neither_language_has() {
        assertThatThrownBy(() -> FINNISH.text("nothing.like-it")).isInstanceOf(MissingResourceException.class);
        assertThat(new AddedLanguage(EXAMPLE, EXAMPLE).keySet()).isEqualTo(EXAMPLE.keySet());
    }
}
