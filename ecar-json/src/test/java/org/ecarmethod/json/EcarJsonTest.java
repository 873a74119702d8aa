package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcarJsonTest {

    private static final Corpus.Entry DRAFT = Corpus.valid("draft");
    private static final EcarJson JSON = EcarJson.with(Many.options().build());
    private static final String TOO_LARGE = "ecar.document.too-large @ max=33554432";

    /** Whoever has the fingerprint of a small document and most of it could try the rest, also what was withdrawn from it. */
    @Test
    void a_report_names_no_input_without_a_secret() throws IOException {
        EcarJson json = EcarJson.asOf(LocalDate.of(2028, 6, 1));

        assertThat(json.read(DRAFT.text()).report().inputs()).isEmpty();
        assertThat(json.importFrom(Input.of(DRAFT.text()), ImportMode.ALL_OR_NOTHING, document -> {})
                        .report()
                        .inputs())
                .isEmpty();
        assertThat(JSON.read(DRAFT.text()).report().inputs())
                .doesNotContain(Fingerprint.of(DRAFT.bytes()))
                .hasSize(1);
    }

    @Test
    void reads_the_same_from_text_bytes_stream_and_file(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("process.json"), DRAFT.bytes());

        ReadResult<EcarProcess> result = JSON.read(DRAFT.text());

        assertThat(result.value()).isPresent();
        assertThat(result.report().inputs()).containsExactly(Many.named(DRAFT.bytes()));
        assertThat(JSON.read(DRAFT.bytes()).report()).isEqualTo(result.report());
        assertThat(JSON.read(new ByteArrayInputStream(DRAFT.bytes())).report()).isEqualTo(result.report());
        assertThat(JSON.read(file).report()).isEqualTo(result.report());
    }

    @Test
    void leaves_a_stream_open_at_its_end() throws IOException {
        Counting in = new Counting(DRAFT.bytes().length);

        JSON.read(in);

        assertThat(in.closed).isFalse();
    }

    @Test
    void reads_no_more_of_a_stream_than_it_must_to_know_that_it_is_too_large() throws IOException {
        Counting brackets = new Counting(100_000_000L);

        ReadResult<EcarProcess> result = JSON.read(brackets);

        assertThat(Printed.lines(result.report())).containsExactly(TOO_LARGE);
        assertThat(brackets.read).isEqualTo(32 * 1024 * 1024 + 1);
    }

    @Test
    void reads_nothing_of_a_file_that_is_too_large(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("brackets.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
            sparse.write(new byte[] {'[', '[', '['});
        }
        long before = allocated();

        ReadResult<EcarProcess> result = JSON.read(file);

        assertThat(Printed.lines(result.report())).containsExactly(TOO_LARGE);
        assertThat(result.report().inputs()).isEmpty();
        assertThat(allocated() - before).as("bytes made room for").isLessThan(8 * 1024 * 1024);
    }

    /** What this thread has made room for so far: whoever reads a file puts it somewhere. */
    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
    }

    @Test
    void throws_only_what_the_file_system_throws(@TempDir Path folder) {
        assertThatThrownBy(() -> JSON.read(folder.resolve("missing.json"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> JSON.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void judges_for_the_day_it_is_told() {
        LocalDate day = LocalDate.of(2030, 1, 1);

        assertThat(EcarJson.asOf(day).read(DRAFT.bytes()).report().context().validatedFor())
                .isEqualTo(day);
    }

    @Test
    void what_it_returns_can_not_be_without_parts() {
        ReadResult<EcarProcess> result = JSON.read(DRAFT.bytes());

        assertThat(result.position()).hasValue(0);
        assertThat(new ReadResult<>(result.position(), result.value(), result.kept(), result.report()))
                .isEqualTo(result);
    }

    /** A stream of brackets that counts what is taken from it. */
    private static final class Counting extends InputStream {
        private final long length;
        private long read;
        private boolean closed;

        Counting(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read < length ? '[' + (int) (0 * read++) : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (read >= length) {
                return -1;
            }
            int count = (int) Math.min(most, length - read);
            Arrays.fill(into, from, from + count, (byte) '[');
            read += count;
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void writes_two_blanks_a_level_and_ends_with_a_line_feed() {
        String written = JSON.write(JSON.read(DRAFT.bytes()).value().orElseThrow());

        assertThat(written)
                .startsWith("{\n  \"format\": \"ecar-process/1\",\n  \"id\": ")
                .endsWith("\n}\n");
        assertThat(written).doesNotContain("\r").doesNotContain("\t");
        assertThat(written.getBytes(UTF_8)).isEqualTo(DRAFT.bytes());
    }
}
