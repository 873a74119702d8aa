package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ecarmethod.SourceTree;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.response.ResponseIssues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every test runs on a machine that speaks Swedish, so that a leaking default shows. */
@Isolated("changes the default locale")
class MessagesTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_swedish() {
        Locale.setDefault(SWEDISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    static List<IssueCode> codes() {
        return SourceTree.catalogues().stream()
                .map(SourceTree::codesOf)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void codes_and_terms_are_found() {
        assertThat(codes()).containsAll(ValueIssues.all()).containsAll(DocumentIssues.all());
        assertThat(SourceTree.terms()).contains(Severity.ERROR, NotChecked.Reason.BLOCKED, Protection.SAFETY);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys("_sv")).isEqualTo(keys("")).isNotEmpty();
    }

    @Test
    void every_code_has_a_sentence_and_every_term_a_label() {
        Set<String> owed = new TreeSet<>();
        codes().forEach(code -> owed.add(code.id()));
        SourceTree.terms().forEach(term -> owed.add(term.vocabulary() + "." + term.wireName()));

        assertThat(keys("")).containsAll(owed);
        assertThat(keys("_sv")).containsAll(owed);
    }

    @Test
    void nothing_is_said_with_an_empty_text_or_a_final_full_stop() {
        for (Locale language : Messages.languages()) {
            Messages messages = Messages.in(language);

            assertThat(keys(""))
                    .allSatisfy(key -> assertThat(messages.text(key))
                            .as("%s %s", language, key)
                            .isNotBlank()
                            .doesNotEndWith(".")
                            .doesNotContain("  "));
        }
    }

    @Test
    void the_slots_of_a_sentence_are_the_arguments_of_its_code() {
        for (Locale language : Messages.languages()) {
            assertThat(codes()).filteredOn(code -> keys("").contains(code.id())).allSatisfy(code -> {
                String sentence = Messages.in(language).text(code.id());
                Set<String> slots = SLOT.matcher(sentence)
                        .results()
                        .map(slot -> slot.group(1))
                        .collect(Collectors.toSet());

                assertThat(slots).as("%s: %s", language, sentence).isEqualTo(Set.copyOf(code.arguments()));
            });
        }
    }

    @Test
    void no_sentence_is_left_of_a_code_that_is_gone() {
        List<String> ids = codes().stream().map(IssueCode::id).toList();

        assertThat(keys("")).filteredOn(key -> key.startsWith("ecar.")).isSubsetOf(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "sv,Fel",
        "sv-SE,Fel",
        "sv-FI,Fel",
        "en,Error",
        "en-GB,Error",
        "de,Error",
        "nb,Error",
        "rmn,Error",
        "und,Error",
        "svk,Error"
    })
    void speaks_swedish_if_asked_and_english_otherwise(String tag, String label) {
        assertThat(Messages.in(Locale.forLanguageTag(tag)).label(Severity.ERROR))
                .isEqualTo(label);
    }

    @Test
    void fills_every_slot() {
        Issue issue = Issue.at(ValueIssues.OUT_OF_RANGE, PropertyPath.root())
                .with("min", 1)
                .with("max", 1000)
                .build();

        assertThat(Messages.in(Locale.ENGLISH).sentence(issue)).isEqualTo("The number must be from 1 to 1000");
        assertThat(Messages.in(SWEDISH).sentence(issue)).isEqualTo("Talet måste vara från 1 till 1000");
    }

    /** A body may be called as a term of the library is. */
    @Test
    void prints_an_id_as_it_is() {
        Issue issue = Issue.at(ResponseIssues.NOT_PASSED_ON, PropertyPath.root())
                .withId("body", "council")
                .build();

        assertThat(Messages.in(Locale.ENGLISH).sentence(issue)).contains("(council)");
        assertThat(Messages.in(SWEDISH).sentence(issue)).contains("(council)");
    }

    @Test
    void takes_an_argument_as_it_is() {
        Issue issue = Issue.at(ValueIssues.UNKNOWN_TERM, PropertyPath.root())
                .with("allowed", List.of("$1", "a\\b", "{allowed}"))
                .build();

        assertThat(Messages.in(Locale.ENGLISH).sentence(issue))
                .isEqualTo("The term must be one of: $1, a\\b, {allowed}");
    }

    @Test
    void a_missing_text_is_a_bug() {
        Messages messages = Messages.in(Locale.ENGLISH);

        assertThatThrownBy(() -> messages.text("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Set<String> keys(String suffix) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.ecarmethod.validation.messages" + suffix, Locale.ROOT);
        return new TreeSet<>(bundle.keySet());
    }
}
