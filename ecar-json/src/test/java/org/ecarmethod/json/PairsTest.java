package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is shown by a document, and mended in one that differs from it in little else; or it is said why not. */
class PairsTest {

    private static final int MOST_LINES = 130;

    static List<Pairs.Pair> pairs() {
        return Pairs.all();
    }

    @Test
    void every_code_has_its_entry_in_order() {
        assertThat(Pairs.codes())
                .containsExactlyElementsOf(
                        AllCodes.list().stream().map(IssueCode::id).toList());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_one_shows_the_code_and_the_other_is_accepted_without_it(Pairs.Pair pair) {
        assertThat(codes(pair.fails().report())).contains(pair.code());
        assertThat(pair.passes().isValid()).isTrue();
        assertThat(codes(pair.passes().report(pair.fails().asOf()))).doesNotContain(pair.code());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void they_differ_in_little_else(Pairs.Pair pair) {
        assertThat(pair.distance()).isBetween(1L, (long) MOST_LINES);
    }

    @Test
    void what_no_document_shows_is_shown_by_none() {
        assertThat(Stream.of(Corpus.all(), Corpus.profiles(), Corpus.dossiers())
                        .flatMap(List::stream)
                        .flatMap(document -> codes(document.report()).stream()))
                .doesNotContainAnyElementsOf(Pairs.none().keySet());
    }

    private static List<String> codes(ValidationReport report) {
        return report.issues().stream()
                .map(Issue::code)
                .map(IssueCode::id)
                .distinct()
                .toList();
    }
}
