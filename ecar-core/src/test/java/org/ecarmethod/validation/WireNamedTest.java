package org.ecarmethod.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.SourceTree;
import org.ecarmethod.report.NotChecked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireNamedTest {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static List<WireNamed> terms() {
        return SourceTree.terms();
    }

    @Test
    void finds_every_term_by_its_name() {
        for (NotChecked.Reason reason : NotChecked.Reason.values()) {
            assertThat(WireNamed.find(NotChecked.Reason.class, reason.wireName()))
                    .contains(reason);
        }
    }

    /** Renaming a constant or an enum changes none of them. */
    @Test
    void every_term_has_the_name_that_documents_know() {
        assertThat(SourceTree.vocabularies()).containsExactlyElementsOf(SourceTree.frozenVocabularies());
    }

    @Test
    void terms_are_constants_of_enums() {
        assertThat(SourceTree.classes())
                .filteredOn(type -> WireNamed.class.isAssignableFrom(type) && !type.isInterface())
                .allMatch(Class::isEnum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LIMIT", "Limit", "limit ", "no_means", "NO_MEANS", "limits"})
    void finds_nothing_by_another_name(String name) {
        assertThat(WireNamed.find(NotChecked.Reason.class, name)).isEmpty();
    }

    @Test
    void names_are_lower_case_words_joined_by_hyphens() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(term.wireName()).matches(NAME);
            assertThat(term.vocabulary()).matches(NAME);
        });
    }

    @Test
    void no_vocabulary_has_a_name_twice() {
        Map<String, List<String>> names =
                terms().stream().collect(groupingBy(WireNamed::vocabulary, mapping(WireNamed::wireName, toList())));

        assertThat(names)
                .allSatisfy((vocabulary, all) -> assertThat(all).as(vocabulary).doesNotHaveDuplicates());
    }

    @Test
    void no_two_enums_share_a_vocabulary_and_none_has_two() {
        Map<String, Set<Class<?>>> enums =
                terms().stream().collect(groupingBy(WireNamed::vocabulary, mapping(WireNamedTest::enumOf, toSet())));
        Map<Class<?>, Set<String>> vocabularies =
                terms().stream().collect(groupingBy(WireNamedTest::enumOf, mapping(WireNamed::vocabulary, toSet())));

        assertThat(enums)
                .allSatisfy((vocabulary, all) -> assertThat(all).as(vocabulary).hasSize(1));
        assertThat(vocabularies)
                .allSatisfy((type, all) -> assertThat(all).as(type.getName()).hasSize(1));
    }

    private static Class<?> enumOf(WireNamed term) {
        return ((Enum<?>) term).getDeclaringClass();
    }
}
