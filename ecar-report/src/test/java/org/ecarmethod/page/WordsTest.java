package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = Page.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the texts must come with the page");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        Properties english = texts("page.properties");
        Properties swedish = texts("page_sv.properties");

        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(slots(swedish.getProperty(key))).as(key).isEqualTo(slots(english.getProperty(key)));
        }
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(slots::add);
        return slots;
    }

    @Test
    void a_date_says_whether_it_is_about_unknown_or_does_not_apply() {
        Words english = Words.in(Locale.ENGLISH);
        LocalizedText reason = LocalizedText.of("en", "lost", "sv", "borta");

        assertThat(english.date(PartialDate.parse("2013~"))).isEqualTo("about 2013");
        assertThat(english.date(PartialDate.parse("2027-23"))).isEqualTo("autumn 2027");
        assertThat(english.date(PartialDate.parse("2027/2029~"))).isEqualTo("2027 to about 2029");
        assertThat(english.date(PartialDate.parse("202X"))).isEqualTo("the 2020s");
        assertThat(Words.in(Words.SWEDISH).date(PartialDate.parse("2027-21~"))).isEqualTo("omkring våren 2027");
        assertThat(Words.in(Words.SWEDISH).date(PartialDate.parse("202X/203X")))
                .isEqualTo("2020-talet till 2030-talet");
        assertThat(english.date(Stated.known(PartialDate.parse("2013-02")))).isEqualTo("2013-02");
        assertThat(english.date(Stated.unknown(reason))).isEqualTo("unknown: lost");
        assertThat(Words.in(Words.SWEDISH).date(Stated.notApplicable(reason))).isEqualTo("gäller inte: borta");
    }
}
