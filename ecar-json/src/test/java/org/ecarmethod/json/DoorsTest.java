package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.all;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.options;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.stream.ByteScanner;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document gets the same answer through every door, in every run and with any number of threads. */
class DoorsTest {

    private static final String MARK = "\uFEFF";

    /** What is wrong with a document, by every door that takes one. */
    private static List<List<String>> answers(ReadOptions.Builder options, byte[] document) throws IOException {
        EcarJson json = EcarJson.with(options.build());
        List<List<String>> answers = new ArrayList<>();
        answers.add(Printed.lines(json.read(document).report()));
        answers.add(Printed.lines(json.read(new ByteArrayInputStream(document)).report()));
        answers.add(Printed.lines(json.read(Input.of(document)).report()));
        answers.add(Printed.lines(json.read(Input.of(Many.gzip(document))).report()));
        answers.add(all(options.framing(Framing.SINGLE), Input.of(document)).lines());
        answers.add(all(options.framing(Framing.AUTO), Input.of(document)).lines());
        answers.add(all(options.framing(Framing.AUTO).threads(3), Input.of(document))
                .lines());
        return answers;
    }

    /** The same, where the document is a text. */
    private static List<List<String>> answers(String document) throws IOException {
        List<List<String>> answers = answers(options(), bytes(document));
        answers.add(Printed.lines(Many.JSON.read(document).report()));
        answers.add(Printed.lines(Many.JSON.read(Input.of(document)).report()));
        return answers;
    }

    static Stream<String> marks() {
        return Stream.of(
                MARK + MARK, MARK + " " + MARK, " " + MARK, MARK + "\n" + MARK, "\n " + MARK, MARK + MARK + MARK);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void a_mark_that_does_not_begin_the_text_is_no_json(String before) throws IOException {
        int line = before.contains("\n") ? 2 : 1;
        int column = before.contains(" ") ? 2 : 1;

        assertThat(answers(before + DRAFT))
                .allSatisfy(answer -> assertThat(answer)
                        .containsExactly("ecar.document.malformed @ " + line + ":" + column + " found=\"other\""));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void a_mark_that_does_not_begin_the_text_begins_no_list(String before) throws IOException {
        assertThat(all(options().framing(Framing.LIST), Input.of(before + "[" + DRAFT + "]"))
                        .summary())
                .containsExactly("- refused");
        assertThat(all(options().framing(Framing.AUTO), Input.of(before + "[" + DRAFT + "]"))
                        .summary())
                .containsExactly("0 refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", MARK, MARK + MARK, " " + MARK, MARK + "\n" + MARK, "\n" + MARK + MARK, "\n" + MARK + " "})
    void marks_before_lines_are_the_same_whether_the_lines_were_asked_for_or_found(String before) {
        String lines = before + DRAFT + "\n" + DRAFT;

        Many.All found = all(options().framing(Framing.AUTO), Input.of(lines));
        Many.All asked = all(options().framing(Framing.LINES), Input.of(lines));

        assertThat(found.summary()).isEqualTo(asked.summary());
        assertThat(found.lines()).isEqualTo(asked.lines());
    }

    // --- halves of pairs

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void half_of_a_pair_is_refused_where_it_stands(String half) throws IOException {
        String broken = DRAFT.replace("School meals", "\uD83D\uDE00 meals " + half);
        long column = broken.codePoints()
                        .takeWhile(one -> one < 0xD800 || one > 0xDFFF)
                        .count()
                + 1;

        List<String> answer = List.of("ecar.document.encoding @ 1:" + column + " found=\"damaged\"");
        assertThat(Printed.lines(Many.JSON.read(broken).report())).isEqualTo(answer);
        assertThat(Printed.lines(Many.JSON.read(Input.of(broken)).report())).isEqualTo(answer);
        assertThat(all(broken).lines()).isEqualTo(answer);
    }

    @Test
    void half_of_a_pair_at_the_end_is_refused() {
        assertThat(Printed.lines(Many.JSON.read(DRAFT + "\uD83D").report()))
                .containsExactly("ecar.document.encoding @ 1:" + (DRAFT.length() + 1) + " found=\"damaged\"");
    }

    @Test
    void whole_pairs_are_read() throws IOException {
        String whole = DRAFT.replace("School meals", "School \uD83D\uDE00 meals");

        assertThat(answers(whole)).allSatisfy(answer -> assertThat(answer).isEmpty());
    }

    // --- what is too long

    static Stream<String> tooLong() {
        return Stream.of(
                DRAFT.replace("\"School meals\"", "?\"" + "m".repeat(5_000) + "\""),
                DRAFT.replace("\"School meals\"", "?\"" + "\\u006d".repeat(5_000) + "\""),
                DRAFT.replace("\"School meals\"", "?\"" + "å".repeat(5_000) + "\""),
                DRAFT.replace("\"id\":", "?\"" + "n".repeat(5_000) + "\": [1], \"id\":"),
                DRAFT.replaceFirst(
                        "\"id\":", "\"bodies\": [{\"id\": \"a\", ?\"" + "\\u00e5".repeat(5_000) + "\": 2}], \"id\":"),
                DRAFT.replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": ?" + "7".repeat(5_000)),
                DRAFT.replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": [-1, true, ?-1" + "0".repeat(5_000) + ".5]"));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void what_is_too_long_stands_where_it_begins(String marked) throws IOException {
        int column = marked.indexOf('?') + 1;
        byte[] document = bytes(marked.replace("?", ""));
        ReadOptions.Builder limits =
                options().maxTextLength(4_000).maxNameLength(1_000).maxNumberLength(100);

        assertThat(answers(limits, document))
                .allSatisfy(answer -> assertThat(answer)
                        .last()
                        .asString()
                        .matches("ecar.document.(text|name|number)-too-long @\\S* 1:" + column + " max=.*"));
    }

    @Test
    void what_is_too_long_has_one_place_whatever_was_read_before_and_in_however_many_threads() {
        String line = DRAFT.replace("School meals", "m".repeat(150_000));
        String sound = DRAFT.replace("School meals", "School meals \\n" + "é".repeat(200));
        String lines = IntStream.range(0, 40)
                .mapToObj(i -> i % 3 == 0 ? sound : line)
                .reduce("", (all, one) -> all + one + "\n");
        int column = line.indexOf("\"mmm") + 1;

        for (int threads = 1; threads <= 4; threads++) {
            List<String> found =
                    all(options().threads(threads).framing(Framing.LINES), Input.of(lines)).lines().stream()
                            .filter(one -> one.contains("text-too-long"))
                            .toList();
            assertThat(found).hasSize(26).allMatch(one -> one.contains(":" + column + " max="));
        }
    }

    // --- what is too large

    /** Gives one byte again and again, and counts. */
    private static final class Endless extends InputStream {
        private final byte[] begin;
        private final byte again;
        private final long most;
        private long given;

        Endless(String begin, char again, long most) {
            this.begin = bytes(begin);
            this.again = (byte) again;
            this.most = most;
        }

        @Override
        public int read() {
            if (given == most) {
                return -1;
            }
            return given < begin.length ? begin[(int) given++] : again(1);
        }

        private int again(int count) {
            given += count;
            return again;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int one = read();
            if (one < 0) {
                return -1;
            }
            into[from] = (byte) one;
            int more = (int) Math.min(count - 1, most - given);
            if (given < begin.length || more <= 0) {
                return 1;
            }
            java.util.Arrays.fill(into, from + 1, from + 1 + more, again);
            given += more;
            return 1 + more;
        }
    }

    @ParameterizedTest
    @CsvSource({"'{\"id\": \"', m", "'', ' '", "'x', x", "'{}\n', ' '", "'{', {"})
    void looking_for_the_framing_stops_where_a_document_is_too_large(String begin, char again) {
        int max = 100_000;
        Endless endless = new Endless(begin, again, 50_000_000);

        Many.All read = all(options().maxBytes(max), Input.of(endless));

        assertThat(read.lines()).containsExactly("ecar.document.too-large @ max=" + max);
        assertThat(endless.given).isLessThan(2L * max + 2 * ByteScanner.CHUNK);
    }
}
