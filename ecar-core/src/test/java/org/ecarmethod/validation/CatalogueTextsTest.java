package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.SourceTree;
import org.ecarmethod.report.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has a title, a meaning and a next step in every language, and nothing else has. */
class CatalogueTextsTest {

    private static final int LONGEST_TITLE = 60;

    static List<Locale> languages() {
        return Messages.languages();
    }

    private static List<IssueCode> codes() {
        return SourceTree.catalogues().stream()
                .flatMap(type -> SourceTree.codesOf(type).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void belong_to_codes_and_every_code_has_all(Locale language) {
        Set<String> owed = new TreeSet<>();
        codes().forEach(code -> {
            owed.add(code.id() + ".title");
            owed.add(code.id() + ".meaning");
            owed.add(code.id() + ".next");
        });
        String suffix = language.getLanguage().equals("sv") ? "_sv" : "";

        assertThat(new TreeSet<>(ResourceBundle.getBundle("org.ecarmethod.validation.catalogue" + suffix, Locale.ROOT)
                        .keySet()))
                .isEqualTo(owed);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void titles_are_short_and_differ(Locale language) {
        Messages words = Messages.in(language);
        Set<String> seen = new HashSet<>();

        assertThat(codes()).allSatisfy(code -> {
            assertThat(words.title(code))
                    .hasSizeBetween(4, LONGEST_TITLE)
                    .doesNotEndWith(".")
                    .doesNotContain("  ");
            assertThat(seen.add(words.title(code))).as(words.title(code)).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void meanings_are_sentences_without_slots(Locale language) {
        Messages words = Messages.in(language);

        assertThat(codes())
                .allSatisfy(code -> assertThat(words.meaning(code))
                        .hasSizeBetween(40, 400)
                        .matches("\\p{Lu}.*\\.")
                        .doesNotContain("{", "  "));
    }

    /** Nobody is left with a fault and no idea what to do; where nothing is to be done, that is said. */
    @ParameterizedTest
    @MethodSource("languages")
    void next_steps_are_sentences_that_the_meaning_does_not_repeat(Locale language) {
        Messages words = Messages.in(language);

        assertThat(codes()).allSatisfy(code -> {
            String step = words.nextStep(code).orElseThrow();
            assertThat(step).hasSizeBetween(10, 300).matches("\\p{Lu}.*\\.").doesNotContain("  ");
            assertThat(words.meaning(code)).doesNotContain(step);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_code_of_somebody_else_is_called_by_its_id(Locale language) {
        assertThat(Messages.in(language).title(Samples.PLAIN)).isEqualTo("ecar.sample.plain");
        assertThat(Messages.in(language).meaning(Samples.PLAIN)).isEqualTo("ecar.sample.plain");
        assertThat(Messages.in(language).nextStep(Samples.PLAIN)).isEmpty();
    }
}
