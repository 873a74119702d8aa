package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.all;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.options;

import java.util.List;
import org.ecarmethod.json.internal.stream.ByteScanner;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.Tally;
import org.ecarmethod.validation.DocumentIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit is allowed, and one more is not. */
@ResourceLock(PrefetchingReaderTest.THREADS)
class InputLimitsTest {

    private static final int LENGTH = bytes(DRAFT).length;
    private static final String LONGER = DRAFT.replaceFirst("School", "Schools");

    @Test
    void bytes_of_a_line_are_those_between_the_ends_of_lines() {
        String lines = DRAFT + "\r\n" + LONGER + "\r\n  " + DRAFT + "\n" + DRAFT;

        for (Framing framing : List.of(Framing.AUTO, Framing.LINES)) {
            Many.All read = all(options().framing(framing).maxBytes(LENGTH + 1), Input.of(lines));
            assertThat(read.summary()).containsExactly("0 accepted", "1 accepted", "2 accepted", "3 accepted");

            read = all(options().framing(framing).maxBytes(LENGTH), Input.of(lines));
            assertThat(read.summary()).containsExactly("0 accepted", "1 refused", "2 accepted", "3 accepted");
        }
    }

    @Test
    void bytes_of_a_line_that_is_too_long_are_passed_over_wherever_it_stands() {
        String lines = LONGER + "\n" + DRAFT + "\n" + LONGER + "\n" + DRAFT + "\n" + LONGER;

        Many.All read = all(options().framing(Framing.LINES).maxBytes(LENGTH), Input.of(lines));

        assertThat(read.summary()).containsExactly("0 refused", "1 accepted", "2 refused", "3 accepted", "4 refused");
        assertThat(read.lines())
                .containsExactly(
                        "ecar.document.too-large @/0 1:1 max=" + LENGTH,
                        "ecar.document.too-large @/2 3:1 max=" + LENGTH,
                        "ecar.document.too-large @/4 5:1 max=" + LENGTH);
    }

    /** Where its end is, and what follows it, is not looked for: it may be as far off as the end of the input. */
    @Test
    void a_first_line_that_is_too_long_is_a_document_unless_lines_were_asked_for() {
        Many.All read = all(options().maxBytes(LENGTH), Input.of(LONGER + "\n" + DRAFT));

        assertThat(read.summary()).containsExactly("0 refused");
        assertThat(read.lines()).containsExactly("ecar.document.too-large @ max=" + LENGTH);

        read = all(options().maxBytes(LENGTH), Input.of(DRAFT + "\n" + LONGER + "\n" + DRAFT));
        assertThat(read.summary()).containsExactly("0 accepted", "1 refused", "2 accepted");
    }

    @Test
    void bytes_of_an_element_are_those_up_to_its_comma() {
        String list = "[" + DRAFT + ",\n " + LONGER + "," + DRAFT + " ,\n\n " + DRAFT + "]";

        Many.All read = all(options().maxBytes(LENGTH), Input.of(list));

        assertThat(read.summary()).containsExactly("0 accepted", "1 refused", "2 refused", "3 accepted");
        assertThat(read.lines())
                .containsExactly(
                        "ecar.document.too-large @/1 2:2 max=" + LENGTH,
                        "ecar.document.too-large @/2 2:" + (LONGER.length() + 3) + " max=" + LENGTH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Framing.class,
            names = {"AUTO", "SINGLE"})
    void bytes_of_a_document_alone_are_all_there_are(Framing framing) {
        String text = "\uFEFF \n" + DRAFT + "\n";
        int length = bytes(text).length;

        assertThat(all(options().framing(framing).maxBytes(length), Input.of(text))
                        .summary())
                .containsExactly("0 accepted");
        assertThat(all(options().framing(framing).maxBytes(length - 1), Input.of(text))
                        .lines())
                .containsExactly("ecar.document.too-large @ max=" + (length - 1));
        assertThat(all(options().framing(framing).maxBytes(4), Input.of(text)).lines())
                .containsExactly("ecar.document.too-large @ max=4");
    }

    @Test
    void no_more_is_taken_of_a_document_alone_than_shows_that_it_is_too_large() {
        Drops endless = new Drops(new byte[10_000_000], 1_000_000);

        assertThat(all(options().framing(Framing.SINGLE).maxBytes(1_000_000), Input.of(endless))
                        .lines())
                .containsExactly("ecar.document.too-large @ max=1000000");
        assertThat(endless.taken()).isLessThanOrEqualTo(1_000_000 + ByteScanner.CHUNK);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 1", "false, 3"})
    void bytes_of_an_input_count_unpacked(boolean packed, int threads) {
        String lines = (DRAFT + "\n").repeat(3);
        byte[] input = packed ? Many.gzip(lines) : bytes(lines);
        long length = bytes(lines).length;
        ReadOptions.Builder options = options().threads(threads);

        assertThat(all(options.maxInputBytes(length), Input.of(input)).summary())
                .containsExactly("0 accepted", "1 accepted", "2 accepted");
        Many.All read = all(options.maxInputBytes(length - 2), Input.of(input));
        assertThat(read.summary()).containsExactly("0 accepted", "1 accepted", "- refused");
        assertThat(read.lines())
                .containsExactly(
                        "ecar.input.too-large @ 3:" + DRAFT.codePointCount(0, DRAFT.length()) + " max=" + (length - 2));
        assertThat(read.report().inputs()).isEmpty();
    }

    @Test
    void an_input_of_exactly_one_piece_is_not_too_large() {
        String blanks = " ".repeat(ByteScanner.CHUNK);

        assertThat(all(options().framing(Framing.LINES).maxInputBytes(ByteScanner.CHUNK), Input.of(blanks))
                        .lines())
                .isEmpty();
        assertThat(all(options().framing(Framing.LINES).maxInputBytes(ByteScanner.CHUNK), Input.of(blanks + " "))
                        .lines())
                .containsExactly("ecar.input.too-large @ 1:16385 max=16384");
    }

    @Test
    void documents_are_counted() {
        String lines = (DRAFT + "\n").repeat(3);

        assertThat(all(options().maxDocuments(3), Input.of(lines)).lines()).isEmpty();
        Many.All read = all(options().maxDocuments(2), Input.of(lines));
        assertThat(read.summary()).containsExactly("0 accepted", "1 accepted", "- refused");
        assertThat(read.lines()).containsExactly("ecar.input.too-many-documents @ 3:1 max=2");
    }

    @Test
    void names_and_numbers_have_their_own_limits() {
        String document = "{\"abc\": 123, \"id\": {\"en\": \"four\"}}";

        assertThat(Printed.lines(limited(3, 3, 4, document).report())).noneMatch(line -> line.contains("too-long"));
        assertThat(Printed.lines(limited(2, 3, 4, document).report()))
                .containsExactly("ecar.document.name-too-long @ 1:2 max=2");
        assertThat(Printed.lines(
                        limited(3, 2, 4, "{\"facts\": [{\"coreFunctions\": [123]}]}".replace("coreFunctions", "id"))
                                .report()))
                .contains("ecar.document.name-too-long @ 1:2 max=3");
    }

    private static ReadResult<EcarProcess> limited(int name, int number, int text, String document) {
        return EcarJson.with(options()
                        .maxNameLength(name)
                        .maxNumberLength(number)
                        .maxTextLength(text)
                        .build())
                .read(document);
    }

    @Test
    void digits_are_counted_where_a_number_may_stand() {
        String document = "{\"facts\": [{\"coreFunctions\": [123]}]}";

        assertThat(Printed.lines(limited(1000, 3, 1000, document).report()))
                .noneMatch(line -> line.contains("too-long"));
        assertThat(Printed.lines(limited(1000, 2, 1000, document).report()))
                .containsExactly("ecar.document.number-too-long @/facts/0/coreFunctions 1:31 max=2");
    }

    @Test
    void problems_of_form_are_looked_for_up_to_a_number() {
        String document = "{\"bodies\": [1, 2, 3, 4]}";
        int all = 4 + 6;

        assertThat(Printed.lines(EcarJson.with(options().maxIssues(all).build())
                        .read(document)
                        .report()))
                .hasSize(all)
                .noneMatch(line -> line.contains("too-many"));
        assertThat(Printed.lines(EcarJson.with(options().maxIssues(3).build())
                        .read(document)
                        .report()))
                .containsExactly(
                        "ecar.document.type @/bodies/0 1:13 expected=\"object\"",
                        "ecar.document.type @/bodies/1 1:16 expected=\"object\"",
                        "ecar.document.type @/bodies/2 1:19 expected=\"object\"",
                        "ecar.document.too-many-issues @/bodies/3 1:22 max=3");
    }

    @Test
    void what_the_rules_find_is_counted_in_full_and_only_the_samples_are_limited() {
        String remarks = Corpus.valid("remarks-on-a-thread").text();
        ReadResult<EcarProcess> whole = Many.JSON.read(remarks);
        long found = whole.report().tallies().stream().mapToLong(Tally::total).sum();

        ReadResult<EcarProcess> one =
                EcarJson.with(options().maxIssues(1).samplesKept(1).build()).read(remarks);
        ReadResult<EcarProcess> none =
                EcarJson.with(options().samplesKept(0).build()).read(remarks);

        assertThat(found).isGreaterThan(2);
        assertThat(one.report().tallies().stream().mapToLong(Tally::total).sum())
                .isEqualTo(found);
        assertThat(one.report().tallies()).allMatch(tally -> tally.samples().size() == 1);
        assertThat(none.report().tallies().stream().mapToLong(Tally::total).sum())
                .isEqualTo(found);
        assertThat(none.report().issues()).isEmpty();
        assertThat(none.value()).isPresent();
    }

    @Test
    void a_thousand_different_faults_in_one_file_are_all_told_at_once() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            lines.append("{\"bodies\": [")
                    .append("{}, ".repeat(i % 10))
                    .append("5")
                    .append("]}\n");
        }

        Many.All read = all(options().samplesKept(1000), Input.of(lines.toString()));

        assertThat(read.results()).hasSize(1000);
        assertThat(read.lines().stream()
                        .filter(line -> line.startsWith("ecar.document.type"))
                        .distinct())
                .hasSize(1000);
        assertThat(read.report().total(DocumentIssues.TYPE)).isEqualTo(1000);
        assertThat(all(options(), Input.of(lines.toString())).report().total(DocumentIssues.MISSING_FIELD))
                .isEqualTo(read.report().total(DocumentIssues.MISSING_FIELD))
                .isEqualTo(1000 * 6 + 4 * 4500);
    }
}
