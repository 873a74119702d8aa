package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of the corpus is read as the file beside it says. A new document needs no code: without a file beside it
 * the test fails and shows what that file would hold; it is kept under {@code target/corpus} as well.
 */
class CorpusTest {

    static List<Corpus.Entry> documents() {
        return Stream.of(Corpus.all(), Corpus.profiles(), Corpus.dossiers())
                .flatMap(List::stream)
                .toList();
    }

    static List<Corpus.Entry> processes() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_read_as_the_file_beside_it_says(Corpus.Entry document) {
        String actual = Printed.expectation(document.asOf(), document.report());

        if (!actual.equals(document.expected())) {
            document.keep(actual);
        }
        assertThat(actual)
                .as("%s is read otherwise; this came of it:%n%s", document, actual)
                .isEqualTo(document.expected());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void only_an_invalid_document_is_refused(Corpus.Entry document) {
        assertThat(document.report().outcome() != Outcome.REFUSED).isEqualTo(document.isValid());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void only_a_valid_document_holds_a_process(Corpus.Entry document) {
        assertThat(document.read().value().isPresent()).isEqualTo(document.isValid());
    }

    /** A pointer leads to something that stands there, or to a field of it that is lacking. */
    @ParameterizedTest
    @MethodSource("documents")
    void every_pointer_leads_to_a_place_in_the_document(Corpus.Entry document) {
        List<Issue> issues = document.report().issues();

        Pointers there = Pointers.of(document.bytes());

        assertThat(issues)
                .allSatisfy(issue -> assertThat(there.leadsSomewhere(issue.path()))
                        .as(Printed.line(issue))
                        .isTrue());
        assertThat(issues.stream().flatMap(issue -> issue.related().stream())).allMatch(there::exists);
    }

    @Test
    void a_pointer_test_can_fail() {
        Pointers there = Pointers.of("{\"a\": [{\"b\": 1}]}".getBytes(UTF_8));

        assertThat(there.exists(PropertyPath.parse("/a/0/b"))).isTrue();
        assertThat(there.leadsSomewhere(PropertyPath.parse("/a/0/c"))).isTrue();
        assertThat(there.leadsSomewhere(PropertyPath.parse("/a/0/c/d"))).isFalse();
        assertThat(there.leadsSomewhere(PropertyPath.parse("/a/1"))).isFalse();
    }
}
