package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern SLOT = Pattern.compile("\\{[0-9]}");

    private static ResourceBundle texts(String name) {
        return ResourceBundle.getBundle("org.ecarmethod.examples." + name, Locale.ROOT);
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void both_languages_say_the_same_things() {
        ResourceBundle english = texts("texts");
        ResourceBundle swedish = texts("texts_sv");

        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(slots(swedish.getString(key))).as(key).isEqualTo(slots(english.getString(key)));
        }
    }

    @Test
    void fills_slots_in_the_language_asked_for() {
        assertThat(Texts.text(Locale.ENGLISH, "usage.unknown", "--loud")).isEqualTo("There is no option \"--loud\".");
        assertThat(Texts.text(Locale.forLanguageTag("sv"), "usage.unknown", "--loud"))
                .isEqualTo("Valet \"--loud\" finns inte.");
    }

    @Test
    void has_no_text_without_a_key() {
        assertThatThrownBy(() -> Texts.said("nowhere")).isInstanceOf(MissingResourceException.class);
    }
}
