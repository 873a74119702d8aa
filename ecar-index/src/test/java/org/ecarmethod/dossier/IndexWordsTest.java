package org.ecarmethod.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.SourceTree;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of this module reach {@link Messages}, and there is one for each thing that needs it and for nothing else. */
class IndexWordsTest {

    static Iterable<Locale> languages() {
        return Messages.languages();
    }

    private static Set<String> owed() {
        Set<String> owed = new TreeSet<>(Set.of("concept.index", "concept.indicator", "concept.network"));
        IndexCatalogue.codes()
                .forEach(code -> owed.addAll(
                        Set.of(code.id(), code.id() + ".title", code.id() + ".meaning", code.id() + ".next")));
        owed.add("form.percent");
        SourceTree.kindsOfIds().forEach(kind -> owed.add("kind." + kind));
        SourceTree.terms().forEach(term -> owed.add(term.vocabulary() + "." + term.wireName()));
        return owed;
    }

    @Test
    void every_term_has_the_name_that_documents_know() {
        assertThat(SourceTree.vocabularies()).containsExactlyElementsOf(SourceTree.frozenVocabularies());
    }

    @Test
    void the_catalogue_has_the_codes_of_the_module_once_and_in_order() {
        assertThat(IndexCatalogue.codes())
                .containsExactlyInAnyOrderElementsOf(SourceTree.catalogues().stream()
                        .flatMap(type -> SourceTree.codesOf(type).stream())
                        .toList())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void there_is_a_word_for_each_code_and_term_and_for_nothing_else(Locale language) {
        assertThat(new IndexWords().in(language).keySet()).isEqualTo(owed());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void messages_know_the_words(Locale language) {
        Messages words = Messages.in(language);

        assertThat(IndexCatalogue.codes()).allSatisfy(code -> {
            Issue.Builder issue = Issue.at(code, PropertyPath.root());
            code.arguments().forEach(name -> issue.with(name, "<" + name + ">"));
            assertThat(words.sentence(issue.build()))
                    .isNotEqualTo(code.id())
                    .doesNotContain("{", "}")
                    .satisfies(sentence -> assertThat(code.arguments())
                            .allSatisfy(name -> assertThat(sentence).contains("<" + name + ">")));
            assertThat(words.title(code)).hasSizeBetween(4, 60).doesNotEndWith(".");
            assertThat(words.meaning(code)).hasSizeBetween(40, 400).endsWith(".");
            assertThat(words.nextStep(code).orElseThrow())
                    .hasSizeBetween(10, 300)
                    .endsWith(".");
        });
    }
}
