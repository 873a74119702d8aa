package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Many.COUNTRY;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.FAULTY;
import static org.ecarmethod.json.Many.all;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.options;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.stream.ByteScanner;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.Progress;
import org.ecarmethod.json.read.ReadOptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How documents stand in an input, and where their problems are. */
class FramingTest {

    private static final String PRETTY = Corpus.valid("draft").text();
    private static final String FORMAT = " form=\"country\" found=\"other-text\"";

    /** The same three documents, the second of them faulty, in every framing; only one where only one can stand. */
    private static String text(Framing framing) {
        return switch (framing) {
            case SINGLE -> PRETTY;
            case LIST -> "[" + DRAFT + ",\n" + FAULTY + ",\n" + DRAFT + "]\n";
            case LINES -> DRAFT + "\n" + FAULTY + "\n" + DRAFT + "\n";
            case AUTO -> "\uFEFF\n" + text(Framing.LINES);
        };
    }

    @TempDir
    private Path folder;

    static Stream<Arguments> framings() {
        return Stream.of(Framing.SINGLE, Framing.LIST, Framing.LINES)
                .flatMap(framing -> Stream.of(
                        Arguments.of(framing, Framing.AUTO, bytes(text(framing))),
                        Arguments.of(framing, framing, bytes(text(framing))),
                        Arguments.of(framing, Framing.AUTO, Many.gzip(text(framing))),
                        Arguments.of(framing, framing, Many.gzip(text(framing)))));
    }

    @ParameterizedTest
    @MethodSource("framings")
    void every_framing_is_read_from_every_source(Framing framing, Framing asked, byte[] bytes) throws IOException {
        EcarJson json = EcarJson.with(options().framing(asked).build());
        Path file = Files.write(folder.resolve("processes"), bytes);
        Many.All expected = all(json, Input.of(bytes));

        assertThat(expected.summary())
                .isEqualTo(
                        framing == Framing.SINGLE
                                ? List.of("0 accepted")
                                : List.of("0 accepted", "1 refused", "2 accepted"));
        assertThat(expected.lines())
                .isEqualTo(
                        framing == Framing.SINGLE
                                ? List.of()
                                : List.of("ecar.value.format @/1/municipality/country 2:" + COUNTRY + FORMAT));
        assertThat(expected.report().inputs()).containsExactly(Many.named(bytes));
        assertThat(expected.progress())
                .isEqualTo(new Progress(expected.results().size(), bytes.length));
        assertThat(all(json, Input.of(file)).told()).isEqualTo(expected.told());
        assertThat(all(json, Input.of(new ByteArrayInputStream(bytes))).told()).isEqualTo(expected.told());
        assertThat(all(json, Input.of(() -> new ByteArrayInputStream(bytes))).told())
                .isEqualTo(expected.told());
        if (bytes[0] != 0x1F) {
            assertThat(all(json, Input.of(text(framing))).told()).isEqualTo(expected.told());
        }
    }

    @Nested
    class FramingDetector {

        static Stream<Arguments> texts() {
            return Stream.of(
                    Arguments.of("one pretty document", PRETTY, List.of("0 accepted")),
                    Arguments.of("one document in one line", DRAFT, List.of("0 accepted")),
                    Arguments.of("one line with its end", DRAFT + "\r\n \n", List.of("0 accepted")),
                    Arguments.of("blanks before one document", "\n \t\r\n" + PRETTY, List.of("0 accepted")),
                    Arguments.of("two lines", DRAFT + "\n" + DRAFT, List.of("0 accepted", "1 accepted")),
                    Arguments.of(
                            "blanks, then lines", "\n\n" + DRAFT + "\n" + DRAFT, List.of("0 accepted", "1 accepted")),
                    Arguments.of("a list", "[" + DRAFT + "]", List.of("0 accepted")),
                    Arguments.of("blanks, then a list", "\uFEFF \n [" + PRETTY + "]", List.of("0 accepted")),
                    Arguments.of("an empty list", " [ ] ", List.of()),
                    Arguments.of(
                            "a broken line, then a sound one",
                            "{\"id\": \"a\n" + DRAFT,
                            List.of("0 refused", "1 accepted")),
                    Arguments.of(
                            "a line without its last brace",
                            "{\"id\": {}\n" + DRAFT,
                            List.of("0 refused", "1 accepted")),
                    Arguments.of("a line that is no JSON", "id;title\n" + DRAFT, List.of("0 refused", "1 accepted")),
                    Arguments.of("a sound line, then none", DRAFT + "\nend", List.of("0 accepted", "1 refused")),
                    Arguments.of("a table", "id;title\na;b\nc;d", List.of("0 refused")),
                    Arguments.of("a document that begins like a line", "{\"bodies\": [\n{}]}", List.of("0 refused")),
                    Arguments.of("a page", "<html>\n<body>", List.of("0 refused")));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("texts")
        void is_made_from_the_first_line_and_what_follows(String what, String text, List<String> expected) {
            assertThat(all(text).summary()).as(what).isEqualTo(expected);
        }

        /** Read as the only one, or found to be the only one: it makes no difference. */
        @Test
        void a_document_alone_is_read_as_if_it_had_been_read_alone() {
            for (Corpus.Entry document : Corpus.all()) {
                Many.All found = all(EcarJson.asOf(document.asOf()), Input.of(document.bytes()));

                if (!document.name().equals("list")) {
                    assertThat(found.results()).as(document.toString()).hasSize(1);
                    assertThat(found.report())
                            .as(document.toString())
                            .isEqualTo(document.read().report());
                }
            }
        }

        @Test
        void a_document_alone_keeps_its_paths_and_places_behind_blanks() {
            assertThat(all(" \n  " + FAULTY).lines())
                    .containsExactly("ecar.value.format @/municipality/country 2:" + (COUNTRY + 2) + FORMAT);
        }
    }

    @Nested
    class Lines {

        private Many.All lines(String text) {
            return all(options().framing(Framing.LINES), Input.of(text));
        }

        @Test
        void blank_lines_are_passed_over_and_do_not_count() {
            Many.All read = lines("\n \t \r\n" + DRAFT + "\n\n\n" + FAULTY + "\n\n");

            assertThat(read.summary()).containsExactly("0 accepted", "1 refused");
            assertThat(read.lines())
                    .containsExactly("ecar.value.format @/1/municipality/country 6:" + COUNTRY + FORMAT);
        }

        @Test
        void lines_may_end_with_a_carriage_return_and_the_last_one_with_nothing() {
            Many.All read = lines(DRAFT + "\r\n" + FAULTY + "\r\n" + "{\"id\": \"a\r\n" + DRAFT);

            assertThat(read.summary()).containsExactly("0 accepted", "1 refused", "2 refused", "3 accepted");
            assertThat(read.lines())
                    .containsExactly(
                            "ecar.value.format @/1/municipality/country 2:" + COUNTRY + FORMAT,
                            "ecar.document.truncated @/2/id 3:10");
        }

        @Test
        void a_byte_order_mark_takes_no_column() {
            assertThat(lines("\uFEFF" + FAULTY + "\n\uFEFF \n\uFEFF" + FAULTY).lines())
                    .containsExactly(
                            "ecar.value.format @/0/municipality/country 1:" + COUNTRY + FORMAT,
                            "ecar.value.format @/1/municipality/country 3:" + COUNTRY + FORMAT);
        }

        @Test
        void a_byte_order_mark_stands_at_the_beginning_or_is_no_json() {
            assertThat(lines("  \uFEFF" + DRAFT).lines())
                    .containsExactly("ecar.document.malformed @/0 1:3 found=\"byte-order-mark\"");
        }

        @Test
        void places_after_blanks_and_letters_of_several_bytes_are_those_of_the_file() {
            String swedish = FAULTY.replace("School", "Skolmåltider 🍲");

            assertThat(lines("  " + swedish).lines())
                    .containsExactly("ecar.value.format @/0/municipality/country 1:"
                            + (swedish.codePointCount(0, swedish.indexOf("\"Sverige\"")) + 3) + FORMAT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF", "\uFEFF\n\n"})
        void nothing_but_blanks_is_no_document_and_no_problem(String text) {
            Many.All read = lines(text);

            assertThat(read.results()).isEmpty();
            assertThat(read.report().inputs()).containsExactly(Many.named(bytes(text)));
            assertThat(read.report().context().profiles()).isEmpty();
        }

        @Test
        void a_line_of_another_encoding_does_not_spoil_the_next() {
            byte[] broken = bytes(DRAFT + "\n#\n" + DRAFT);
            broken[bytes(DRAFT).length + 1] = (byte) 0xFF;

            Many.All read = all(options().framing(Framing.LINES), Input.of(broken));

            assertThat(read.summary()).containsExactly("0 accepted", "1 refused", "2 accepted");
            assertThat(read.lines()).containsExactly("ecar.document.encoding @/1 2:1 found=\"windows-1252\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void nothing_at_all_is_an_empty_document_unless_lines_are_expected(String text) {
        assertThat(all(text).lines()).containsExactly("ecar.document.empty @ 1:1");
        assertThat(all(options().framing(Framing.SINGLE), Input.of(text)).lines())
                .containsExactly("ecar.document.empty @ 1:1");
        assertThat(all(options().framing(Framing.LIST), Input.of(text)).summary())
                .containsExactly("- refused");
    }

    /** Wherever a piece of the input ends, it is read the same. */
    @ParameterizedTest
    @EnumSource(Framing.class)
    void pieces_of_any_size_give_the_same(Framing framing) {
        String text = text(framing);
        ReadOptions.Builder options = options().framing(framing);
        Many.All expected = all(options, Input.of(text));

        for (int size : new int[] {1, 2, 3, 7, ByteScanner.CHUNK - 1}) {
            assertThat(all(options, Input.of(() -> new Drops(bytes(text), size)))
                            .told())
                    .as("pieces of %d bytes", size)
                    .isEqualTo(expected.told());
            assertThat(all(options, Input.of(() -> new Drops(Many.gzip(text), size)))
                            .lines())
                    .isEqualTo(expected.lines());
        }
    }
}
