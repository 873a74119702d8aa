package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.FAULTY;
import static org.ecarmethod.json.Many.JSON;
import static org.ecarmethod.json.Many.all;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.stream.ByteScanner;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.Progress;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The stream of results: lazy, closed when it is done with, and its report the sum of theirs. */
public class DocumentStreamTest {

    private static final int DOCUMENTS = 200;
    private static final String LINES = (DRAFT + "\n").repeat(DOCUMENTS);

    @Nested
    class Laziness {

        @Test
        void nothing_is_taken_before_something_is_asked_for() throws IOException {
            Drops drops = new Drops(bytes(LINES), Integer.MAX_VALUE);

            try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of(drops))) {
                assertThat(documents.iterator()).isNotNull();
                assertThat(drops.taken()).isZero();
            }
        }

        @Test
        void no_more_is_taken_than_one_piece_beyond_what_was_read() throws IOException {
            Drops drops = new Drops(bytes(LINES), Integer.MAX_VALUE);
            int read = 0;

            try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of(drops))) {
                for (ReadResult<EcarProcess> result : documents) {
                    read += bytes(DRAFT).length + 1;
                    assertThat(result.value()).isPresent();
                    assertThat(drops.taken()).isLessThan(read + ByteScanner.CHUNK + 2);
                }
            }

            assertThat(drops.taken()).isEqualTo(bytes(LINES).length);
        }

        @Test
        void a_line_is_read_as_soon_as_it_is_there() throws IOException {
            Drops drops = new Drops(bytes(LINES), bytes(DRAFT).length + 1);

            try (DocumentStream<EcarProcess> documents =
                    EcarJson.with(options().framing(Framing.LINES).build()).documents(Input.of(drops))) {
                documents.iterator().next();

                // Two bytes more: the first two were taken alone, to see whether the input is packed.
                assertThat(drops.taken()).isEqualTo(2 + bytes(DRAFT).length + 1);
            }
        }

        @Test
        void asking_whether_there_is_more_reads_no_further_than_that() throws IOException {
            try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of(DRAFT + "\n" + FAULTY))) {
                Iterator<ReadResult<EcarProcess>> iterator = documents.iterator();

                assertThat(iterator.hasNext()).isTrue();
                assertThat(iterator.hasNext()).isTrue();
                assertThat(documents.progress().documents()).isZero();
                assertThat(iterator.next().position()).hasValue(0);
                assertThat(documents.accepted()).isEqualTo(1);
                assertThat(iterator.next().position()).hasValue(1);
                assertThat(documents.accepted()).isEqualTo(1);
                assertThat(documents.iterator()).isSameAs(iterator);
                assertThat(iterator.hasNext()).isFalse();
                assertThatThrownBy(iterator::next)
                        .isInstanceOf(NoSuchElementException.class)
                        .hasMessage("there is no further document");
            }
        }
    }

    @Nested
    class Closing {

        @Test
        void ends_the_reading_and_the_report_tells_of_what_was_read() throws IOException {
            DocumentStream<EcarProcess> documents = JSON.documents(Input.of(FAULTY + "\n" + FAULTY + "\n" + FAULTY));
            documents.iterator().next();
            assertThat(documents.iterator().hasNext()).isTrue();

            documents.close();
            documents.close();

            assertThat(documents.iterator().hasNext()).isFalse();
            assertThat(documents.report().issues()).hasSize(1);
            assertThat(documents.report().inputs()).isEmpty();
        }

        @Test
        void closes_what_was_opened_and_leaves_open_what_was_given() throws IOException {
            Drops opened = new Drops(bytes(DRAFT), 100);
            Drops given = new Drops(bytes(DRAFT), 100);

            JSON.documents(Input.of(() -> opened)).close();
            JSON.documents(Input.of(given)).close();

            assertThat(opened.isClosed()).isTrue();
            assertThat(given.isClosed()).isFalse();
        }

        @Test
        void happens_by_itself_at_the_end() {
            Drops opened = new Drops(bytes(DRAFT), 100);

            all(JSON, Input.of(() -> opened));

            assertThat(opened.isClosed()).isTrue();
        }

        @Test
        void of_the_stream_closes_the_documents() throws IOException {
            Drops opened = new Drops(bytes(LINES), 100);
            DocumentStream<EcarProcess> documents = JSON.documents(Input.of(() -> opened));

            try (Stream<ReadResult<EcarProcess>> stream = documents.stream()) {
                assertThat(stream.limit(3).map(result -> result.position().orElseThrow()))
                        .containsExactly(0, 1, 2);
            }

            assertThat(opened.isClosed()).isTrue();
            assertThat(documents.iterator().hasNext()).isFalse();
        }
    }

    @Nested
    class What_the_file_system_throws {

        @Test
        void is_thrown_when_the_input_is_opened() {
            assertThatThrownBy(() -> JSON.documents(Input.of(Path.of("missing.ndjson"))))
                    .isInstanceOf(NoSuchFileException.class);
        }

        @Test
        void is_thrown_when_it_is_met_and_the_input_is_closed() throws IOException {
            Breaking breaking = new Breaking(bytes(DRAFT + "\n" + DRAFT + "\n" + DRAFT));
            DocumentStream<EcarProcess> documents =
                    EcarJson.with(options().framing(Framing.LINES).build()).documents(Input.of(() -> breaking));
            Iterator<ReadResult<EcarProcess>> iterator = documents.iterator();
            iterator.next();
            iterator.next();

            assertThatThrownBy(iterator::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the disk is gone");
            assertThat(breaking.closed).isTrue();
            assertThat(iterator.hasNext()).isFalse();
            assertThat(documents.report().inputs()).isEmpty();
        }

        @Test
        void does_not_hide_that_closing_failed_too() throws IOException {
            InputStream hopeless = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the disk is gone");
                }

                @Override
                public int read(byte[] into, int from, int most) throws IOException {
                    return read();
                }

                @Override
                public void close() throws IOException {
                    throw new IOException("so is the table it stood on");
                }
            };
            Iterator<ReadResult<EcarProcess>> iterator =
                    JSON.documents(Input.of(() -> hopeless)).iterator();

            assertThatThrownBy(iterator::next)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the disk is gone")
                    .cause()
                    .satisfies(cause ->
                            assertThat(cause.getSuppressed()[0]).hasRootCauseMessage("so is the table it stood on"));
        }
    }

    /** Gives everything but the end. */
    public static final class Breaking extends InputStream {
        private final Drops drops;
        private boolean closed;

        Breaking(byte[] bytes) {
            drops = new Drops(bytes, 64);
        }

        @Override
        public int read() throws IOException {
            int one = drops.read();
            if (one < 0) {
                throw new IOException("the disk is gone");
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = drops.read(into, from, most);
            if (count < 0) {
                throw new IOException("the disk is gone");
            }
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Nested
    class Report {

        /** Whatever is in a file: its report is the merging of the reports on its documents, in any order. */
        @Test
        void is_the_sum_of_the_reports_on_the_documents() {
            Random random = new Random(81);
            List<Corpus.Entry> corpus = Corpus.all().stream()
                    .filter(document -> !Many.oneLine(document.text()).contains("\n"))
                    .toList();

            for (int round = 0; round < 15; round++) {
                StringBuilder lines = new StringBuilder();
                for (int i = 0; i < 12; i++) {
                    lines.append(Many.oneLine(
                                    corpus.get(random.nextInt(corpus.size())).text()))
                            .append('\n');
                }
                ReadOptions.Builder options = options().framing(Framing.LINES).samplesKept(random.nextInt(4));
                Many.All read = all(options, Input.of(lines.toString()));

                List<ValidationReport> parts = new ArrayList<>(
                        read.results().stream().map(ReadResult::report).toList());
                while (parts.size() > 1) {
                    ValidationReport one = parts.remove(random.nextInt(parts.size()));
                    ValidationReport other = parts.remove(random.nextInt(parts.size()));
                    parts.add(one.merge(other));
                }

                ValidationReport nothing = all(options, Input.of("")).report();
                ValidationReport named =
                        all(options, Input.of(lines.toString())).report();
                assertThat(parts.get(0).inputs()).isEmpty();
                assertThat(named.inputs()).hasSize(1);
                assertThat(unnamed(parts.get(0).merge(nothing))).isEqualTo(unnamed(named.merge(nothing)));
            }
        }

        /** Everything a report says but which input it is on. */
        private List<Object> unnamed(ValidationReport report) {
            return List.of(
                    report.context(), report.samplesKept(), report.tallies(), report.notChecked(), report.waivers());
        }

        @Test
        void names_every_profile_by_which_a_document_was_judged() {
            MethodProfile other =
                    EcarProfile.v1_0().toBuilder().id(Code.of("ecar-elsewhere")).build();
            String elsewhere = DRAFT.replace("\"ecar\"", "\"ecar-elsewhere\"")
                    .replace(EcarProfile.v1_0().pin().hash(), other.pin().hash());
            ReadOptions.Builder options = options().addProfiles(EcarProfile.v1_0(), other);

            Many.All read = all(options, Input.of(DRAFT + "\n" + elsewhere));

            assertThat(read.summary()).containsExactly("0 accepted", "1 accepted");
            assertThat(read.report().context().profiles())
                    .containsExactly(EcarProfile.v1_0().pin(), other.pin());
            assertThat(all(options, Input.of(elsewhere + "\n" + DRAFT)).report().context())
                    .isEqualTo(read.report().context());
        }

        @Test
        void a_waiver_for_a_place_is_for_the_place_that_the_report_shows() {
            String faulty = Many.oneLine(Corpus.valid("thread")
                    .text()
                    .replace("\"to\": \"education-administration\"", "\"to\": \"council\""));
            Waiver waiver = Waiver.builder()
                    .code(ResponseIssues.BODY_NOT_ANCHORED)
                    .path(PropertyPath.parse("/1/referrals"))
                    .who("head of the registry")
                    .why("the old register")
                    .until(Many.DAY)
                    .build();

            Many.All read = all(options().addWaivers(waiver), Input.of(faulty + "\n" + faulty));

            assertThat(read.summary()).containsExactly("0 refused", "1 accepted");
            assertThat(read.results().get(1).report().outcome()).isEqualTo(Outcome.ACCEPTED_WITH_REMARKS);
        }
    }

    @Nested
    class Listener {

        @Test
        void is_told_once_a_mebibyte_and_at_the_end() throws IOException {
            String blanks = DRAFT + " ".repeat(300_000) + "\n";
            List<Progress> told = new ArrayList<>();

            try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of(blanks.repeat(10)), told::add)) {
                documents.forEach(result -> assertThat(result.value()).isPresent());
            }

            long length = bytes(blanks).length * 10L;
            assertThat(told).hasSize(3).last().isEqualTo(new Progress(10, length));
            assertThat(told.get(0).documents()).isEqualTo(4);
            assertThat(told.get(0).bytes())
                    .isBetween(DocumentStream.PROGRESS_BYTES, DocumentStream.PROGRESS_BYTES + 400_000);
        }

        @Test
        void is_told_the_end_of_an_input_without_documents() throws IOException {
            List<Progress> told = new ArrayList<>();

            try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of("[ ]"), told::add)) {
                assertThat(documents).isEmpty();
            }

            assertThat(told).containsExactly(new Progress(0, 3));
        }

        @Test
        void what_it_throws_is_passed_on() throws IOException {
            Drops opened = new Drops(bytes(DRAFT), 1000);
            try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of(() -> opened), progress -> {
                throw new IllegalStateException("enough");
            })) {
                documents.iterator().next();

                assertThatThrownBy(() -> documents.iterator().hasNext())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("enough");
                assertThat(opened.isClosed()).isTrue();
            }
        }
    }

    @Test
    void an_input_says_nothing_about_what_it_holds() {
        assertThat(Input.of("Anna")).hasToString("Input[repeatable]");
        assertThat(Input.of(InputStream.nullInputStream())).hasToString("Input[once]");
    }
}
