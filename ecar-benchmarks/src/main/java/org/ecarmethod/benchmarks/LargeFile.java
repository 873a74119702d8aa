package org.ecarmethod.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ecarmethod.json.DocumentStream;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.Severity;

/**
 * Reads a file of very many processes, one a line, which is generated while it is read and stands on no disk. Run it with a
 * small heap: that it comes to its end is the proof.
 */
public final class LargeFile {

    private static final long MEGABYTE = 1_000_000;

    private LargeFile() {}

    /**
     * Reads a file.
     *
     * @param args {@code valid} or {@code broken}; how many megabytes; how many threads
     * @throws IOException never, since nothing is opened
     */
    public static void main(String[] args) throws IOException {
        boolean broken = args.length > 0 && args[0].equals("broken");
        long megabytes = args.length > 1 ? Long.parseLong(args[1]) : 1000;
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        EcarJson json = EcarJson.with(ReadOptions.asOf(GeneratedProcess.TODAY)
                .framing(Framing.LINES)
                .threads(threads)
                .build());
        byte[] line = line(json, broken).getBytes(StandardCharsets.UTF_8);
        long lines = megabytes * MEGABYTE / line.length;
        long accepted = 0;
        long begun = System.nanoTime();
        try (DocumentStream<EcarProcess> documents = json.documents(Input.of(new Repeated(line, lines)))) {
            for (ReadResult<EcarProcess> document : documents) {
                accepted += document.value().isPresent() ? 1 : 0;
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,d documents of %,d bytes, %,d accepted, %,d errors, %,d shown; %.0f s, %.0f MB/s, %d threads, heap %d MB%n",
                    documents.progress().documents(),
                    line.length,
                    accepted,
                    documents.report().total(Severity.ERROR),
                    documents.report().issues().size(),
                    seconds,
                    documents.progress().bytes() / seconds / MEGABYTE,
                    threads,
                    Runtime.getRuntime().maxMemory() / 1024 / 1024);
        }
    }

    /** One process in one line; if it is to be broken, with every day of joining, meeting and recording in a form that is none. */
    private static String line(EcarJson json, boolean broken) {
        EcarProcess process = EcarProcess.of(GeneratedProcess.of(1), EcarProfile.v1_0());
        // No text of a document holds a line feed.
        String line = json.write(process).replaceAll("\n *", "") + "\n";
        return broken ? line.replaceAll("\"(joinedOn|recordedOn)\": \"", "$0on ") : line;
    }

    /** The same line again and again. */
    private static final class Repeated extends InputStream {
        private final byte[] line;
        private long left;
        private int at;

        Repeated(byte[] line, long lines) {
            this.line = line;
            this.left = lines * line.length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(most, line.length - at), left);
            System.arraycopy(line, at, into, from, count);
            at = (at + count) % line.length;
            left -= count;
            return count;
        }
    }
}
