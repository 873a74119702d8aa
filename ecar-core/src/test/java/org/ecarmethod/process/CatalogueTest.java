package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.ecarmethod.SourceTree;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    static List<IssueCode> codes() {
        return Catalogue.codes();
    }

    @Test
    void has_the_codes_of_all_concepts_once_and_in_order() {
        List<IssueCode> everywhere = SourceTree.catalogues().stream()
                .flatMap(type -> SourceTree.codesOf(type).stream())
                .toList();

        assertThat(Catalogue.codes())
                .containsExactlyInAnyOrderElementsOf(everywhere)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void every_rule_has_its_own_id_and_reports_codes_of_the_catalogue() {
        assertThat(Catalogue.rules()).extracting(Catalogue.Entry::id).doesNotHaveDuplicates();
        assertThat(Catalogue.rules()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[RIP][0-9]+(\\.[0-9]+)?[a-z]?(\\.[a-z-]+)?");
            assertThat(rule.codes()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(Catalogue.codes());
        });
    }

    @Test
    void names_its_rules_by_one_hash() {
        assertThat(Catalogue.ruleSet()).matches("[0-9a-f]{64}").isEqualTo(Catalogue.ruleSet());
    }

    @Test
    void what_must_hold_at_all_stands_first() {
        List<Boolean> integrity = Catalogue.rules().stream()
                .map(rule -> rule.id().startsWith("I"))
                .toList();

        assertThat(integrity.lastIndexOf(true)).isLessThan(integrity.indexOf(false));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_is_said_in_full_in_every_language(IssueCode code) {
        Issue.Builder issue = Issue.at(code, PropertyPath.root());
        code.arguments().forEach(name -> issue.with(name, "<" + name + ">"));

        for (Locale language : Messages.languages()) {
            String sentence = Messages.in(language).sentence(issue.build());

            assertThat(sentence).doesNotContain("{").doesNotContain("}");
            assertThat(code.arguments())
                    .filteredOn(
                            name -> !isOnlyCounted(name, Messages.in(language).text(code.id())))
                    .allSatisfy(name -> assertThat(sentence).contains("<" + name + ">"));
        }
    }

    /** What only chooses the wording, or tells what the terms beside it are called, need not be printed. */
    private static boolean isOnlyCounted(String argument, String wording) {
        return !wording.contains("{" + argument + "}");
    }

    /** What an argument may say has words too: a key of its name, which is no vocabulary. */
    @Test
    void no_word_is_left_that_belongs_to_no_code_no_term_and_no_argument() {
        Set<String> owed = new HashSet<>();
        Set<String> argumentNames = new HashSet<>();
        Catalogue.codes().forEach(code -> {
            owed.add(code.id());
            argumentNames.addAll(code.arguments());
        });
        SourceTree.terms().forEach(term -> {
            owed.add(term.vocabulary() + "." + term.wireName());
            argumentNames.remove(term.vocabulary());
        });

        SourceTree.kindsOfIds().forEach(kind -> owed.add("kind." + kind));

        for (String suffix : List.of("", "_sv")) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("org.ecarmethod.validation.messages" + suffix, Locale.ROOT);

            assertThat(bundle.keySet()).containsAll(owed);
            assertThat(bundle.keySet())
                    .filteredOn(key -> !owed.contains(key))
                    .allSatisfy(key ->
                            assertThat(argumentNames).contains(key.substring(0, Math.max(0, key.indexOf('.')))));
        }
    }

    @Test
    void an_error_of_the_method_is_about_the_method_an_order_a_reference_privacy_or_what_is_owed() {
        assertThat(Catalogue.rules().stream().flatMap(rule -> rule.codes().stream()))
                .extracting(code -> code.category().wireName())
                .containsOnly("method", "order", "reference", "privacy", "completeness");
    }
}
