package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.json.ImportMode.ALL_OR_NOTHING;
import static org.ecarmethod.json.ImportMode.DRY_RUN;
import static org.ecarmethod.json.ImportMode.KEEP_THE_GOOD;
import static org.ecarmethod.json.ImportOutcome.ALL_DELIVERED;
import static org.ecarmethod.json.ImportOutcome.NOTHING_DELIVERED;
import static org.ecarmethod.json.ImportOutcome.SOME_DELIVERED;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.FAULTY;
import static org.ecarmethod.json.Many.JSON;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.options;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.Progress;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.InputIssues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is delivered of an input, in each of the modes. */
@ResourceLock(PrefetchingReaderTest.THREADS)
class ImportTest {

    private static final String SOUND = DRAFT + "\n" + DRAFT.replace("\"draft\"", "\"second\"") + "\n";
    private static final String MIXED = DRAFT + "\n" + FAULTY + "\n" + DRAFT + "\n";
    private static final String BROKEN = "[" + DRAFT + "," + DRAFT;

    private final List<Integer> delivered = new ArrayList<>();

    private void deliver(ReadResult<EcarProcess> result) {
        assertThat(result.value()).isPresent();
        delivered.add(result.position().orElseThrow());
    }

    static Stream<Arguments> imports() {
        return Stream.of(
                Arguments.of(SOUND, ALL_OR_NOTHING, ALL_DELIVERED, 2, 0, List.of(0, 1)),
                Arguments.of(SOUND, KEEP_THE_GOOD, ALL_DELIVERED, 2, 0, List.of(0, 1)),
                Arguments.of(SOUND, DRY_RUN, NOTHING_DELIVERED, 2, 0, List.of()),
                Arguments.of(MIXED, ALL_OR_NOTHING, NOTHING_DELIVERED, 2, 1, List.of()),
                Arguments.of(MIXED, KEEP_THE_GOOD, SOME_DELIVERED, 2, 1, List.of(0, 2)),
                Arguments.of(MIXED, DRY_RUN, NOTHING_DELIVERED, 2, 1, List.of()),
                Arguments.of(BROKEN, ALL_OR_NOTHING, NOTHING_DELIVERED, 2, 0, List.of()),
                Arguments.of(BROKEN, KEEP_THE_GOOD, SOME_DELIVERED, 2, 0, List.of(0, 1)),
                Arguments.of(FAULTY + "\n" + FAULTY, KEEP_THE_GOOD, NOTHING_DELIVERED, 0, 2, List.of()),
                Arguments.of("[]", ALL_OR_NOTHING, ALL_DELIVERED, 0, 0, List.of()),
                Arguments.of("", KEEP_THE_GOOD, NOTHING_DELIVERED, 0, 1, List.of()));
    }

    @ParameterizedTest
    @MethodSource("imports")
    void delivers_what_the_mode_says(
            String text, ImportMode mode, ImportOutcome outcome, long accepted, long refused, List<Integer> positions)
            throws IOException {
        ImportReport report = JSON.importFrom(Input.of(text), mode, this::deliver);

        assertThat(delivered).isEqualTo(positions);
        assertThat(report.mode()).isEqualTo(mode);
        assertThat(report.outcome()).isEqualTo(outcome);
        assertThat(report.accepted()).isEqualTo(accepted);
        assertThat(report.refused()).isEqualTo(refused);
        assertThat(report.documents()).isEqualTo(accepted + refused);
        assertThat(report.delivered()).isEqualTo(positions.size());
        assertThat(report.report()).isEqualTo(Many.all(text).report());
    }

    @ParameterizedTest
    @EnumSource(ImportMode.class)
    void what_the_consumer_throws_is_passed_on_and_the_input_closed(ImportMode mode) throws IOException {
        List<Drops> opened = new ArrayList<>();
        Input input = Input.of(() -> {
            opened.add(new Drops(bytes(SOUND), 500));
            return opened.get(opened.size() - 1);
        });

        if (mode == DRY_RUN) {
            JSON.importFrom(input, mode, ImportTest::full);
        } else {
            assertThatThrownBy(() -> JSON.importFrom(input, mode, ImportTest::full))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the register is full");
        }
        assertThat(opened).hasSize(mode == ALL_OR_NOTHING ? 2 : 1).allMatch(Drops::isClosed);
    }

    private static void full(ReadResult<EcarProcess> result) {
        throw new IllegalStateException("the register is full");
    }

    @Test
    void what_the_file_system_throws_is_thrown() {
        Input input = Input.of(() -> new DocumentStreamTest.Breaking(bytes(SOUND)));

        for (ImportMode mode : ImportMode.values()) {
            assertThatThrownBy(() -> JSON.importFrom(input, mode, result -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is gone");
        }
    }

    @Test
    void all_or_nothing_needs_an_input_that_can_be_read_twice() throws IOException {
        Input once = Input.of(new ByteArrayInputStream(bytes(SOUND)));

        assertThatThrownBy(() -> JSON.importFrom(once, ALL_OR_NOTHING, this::deliver))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all or nothing needs an input that can be read twice");
        assertThat(JSON.importFrom(once, KEEP_THE_GOOD, this::deliver).outcome())
                .isEqualTo(ALL_DELIVERED);
    }

    @Test
    void the_listener_is_told_of_both_readings() throws IOException {
        List<Progress> told = new ArrayList<>();

        JSON.importFrom(Input.of(SOUND), ALL_OR_NOTHING, this::deliver, told::add);

        Progress end = new Progress(2, bytes(SOUND).length);
        assertThat(told).containsExactly(end, end);
    }

    @Test
    void several_threads_deliver_in_the_same_order() throws IOException {
        ImportReport report = EcarJson.with(options().threads(3).build())
                .importFrom(Input.of(SOUND.repeat(100)), ALL_OR_NOTHING, this::deliver);

        assertThat(delivered).hasSize(200).isSorted();
        assertThat(report.outcome()).isEqualTo(ALL_DELIVERED);
    }

    @Nested
    class Of_an_input_that_changes {

        private Input changing(String... contents) {
            Deque<String> next = new ArrayDeque<>(List.of(contents));
            return Input.of(() -> new ByteArrayInputStream(bytes(next.remove())));
        }

        /** Also where the reports name no input. */
        @Test
        void that_gives_the_same_report_is_found_without_a_secret() throws IOException {
            Input input = changing(SOUND, SOUND.replace("\"en\": \"", "\"en\": \"The "));

            ImportReport report = EcarJson.asOf(Many.DAY).importFrom(input, ALL_OR_NOTHING, ImportTest.this::deliver);

            assertThat(report.report().total(InputIssues.CHANGED)).isEqualTo(1);
        }

        private ImportReport read(Input input) throws IOException {
            ImportReport report = JSON.importFrom(input, ALL_OR_NOTHING, ImportTest.this::deliver);
            assertThat(Printed.lines(report.report())).containsExactly("ecar.input.changed @");
            assertThat(report.report().total(InputIssues.CHANGED)).isEqualTo(1);
            assertThat(report.report().inputs()).containsExactly(Many.named(bytes(SOUND)));
            assertThat(report.documents()).isEqualTo(2);
            assertThat(report.delivered()).isEqualTo(delivered.size());
            return report;
        }

        @Test
        void a_document_that_is_refused_now_ends_it() throws IOException {
            assertThat(read(changing(SOUND, FAULTY + "\n" + DRAFT)).outcome()).isEqualTo(NOTHING_DELIVERED);
            assertThat(delivered).isEmpty();
        }

        @Test
        void a_document_too_many_is_not_delivered() throws IOException {
            assertThat(read(changing(SOUND, SOUND + DRAFT)).outcome()).isEqualTo(SOME_DELIVERED);
            assertThat(delivered).hasSize(2);
        }

        @Test
        void a_document_too_few_is_told_at_the_end() throws IOException {
            assertThat(read(changing(SOUND, DRAFT + "\n\n")).outcome()).isEqualTo(SOME_DELIVERED);
            assertThat(delivered).hasSize(1);
        }

        @Test
        void one_byte_is_enough() throws IOException {
            assertThat(read(changing(SOUND, SOUND + "\n")).outcome()).isEqualTo(SOME_DELIVERED);
            assertThat(delivered).hasSize(2);
        }

        @Test
        void nothing_is_delivered_of_a_file_that_was_written_to_during_the_first_reading(@TempDir Path folder)
                throws IOException {
            Path file = Files.writeString(folder.resolve("processes.ndjson"), SOUND);

            ImportReport report =
                    JSON.importFrom(Input.of(file), ALL_OR_NOTHING, ImportTest.this::deliver, progress -> append(file));

            assertThat(Printed.lines(report.report())).containsExactly("ecar.input.changed @");
            assertThat(report.outcome()).isEqualTo(NOTHING_DELIVERED);
            assertThat(delivered).isEmpty();
        }

        private void append(Path file) {
            try {
                Files.writeString(file, SOUND + DRAFT);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void a_stream_that_is_no_stream_is_a_bug() {
        assertThatThrownBy(() -> Input.of((InputStream) nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("in");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "ReturnsNullCollection"})
    private static <T> T nothing() {
        return null;
    }
}
