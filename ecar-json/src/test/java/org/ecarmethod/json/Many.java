package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.Progress;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.text.FingerprintKey;

/** Inputs with many documents to begin a test from, and short words for what comes of them. */
public final class Many {

    static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    /** The secret of an office with which confirmed texts are fingerprinted. */
    static final FingerprintKey KEY = FingerprintKey.of(new byte[FingerprintKey.MIN_BYTES]);

    static final String DRAFT = oneLine(Corpus.valid("draft").text());
    static final EcarJson JSON = EcarJson.with(options().build());

    /** A document whose one fault stands at a known place: the country in line 1, column {@link #COUNTRY}. */
    static final String FAULTY = DRAFT.replace("\"SE\"", "\"Sverige\"");

    static final int COUNTRY = FAULTY.indexOf("\"Sverige\"") + 1;

    private Many() {}

    /** What a report calls an input. */
    static String named(byte[] bytes) {
        return KEY.of(Fingerprint.of(bytes));
    }

    /** A document in one line. No text in it holds a line feed, so what goes away is between tokens. */
    public static String oneLine(String document) {
        return document.replaceAll("\n *", "");
    }

    static byte[] gzip(String text) {
        return gzip(text.getBytes(UTF_8));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static ReadOptions.Builder options() {
        return ReadOptions.asOf(DAY).fingerprintKey(KEY);
    }

    /** Everything there is to be read. */
    public record All(List<ReadResult<EcarProcess>> results, ValidationReport report, Progress progress) {

        /** For each result its position, or a dash, and the number of its issues. */
        List<String> summary() {
            return results.stream()
                    .map(result ->
                            (result.position().isPresent() ? result.position().getAsInt() : "-") + " "
                                    + (result.value().isPresent() ? "accepted" : "refused"))
                    .toList();
        }

        List<String> lines() {
            return Printed.lines(report);
        }

        /** All that must be the same whenever the same is read, in a form that can be compared. */
        List<Object> told() {
            List<Object> told = new ArrayList<>(List.of(report, progress.documents()));
            for (ReadResult<EcarProcess> result : results) {
                told.addAll(List.of(
                        result.position(), result.value().map(EcarProcess::content), result.kept(), result.report()));
            }
            return told;
        }
    }

    static All all(ReadOptions.Builder options, Input input) {
        return all(EcarJson.with(options.build()), input);
    }

    static All all(EcarJson json, Input input) {
        List<ReadResult<EcarProcess>> results = new ArrayList<>();
        try (DocumentStream<EcarProcess> documents = json.documents(input)) {
            documents.forEach(results::add);
            return new All(results, documents.report(), documents.progress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static All all(String text) {
        return all(JSON, Input.of(text));
    }
}
