package org.ecarmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;

/** What is read and written: documents as bytes, and the processes in them. */
final class Workload {

    /** So many circles give a document about as long as that of the Botkyrka case, 45 kB. */
    static final int CIRCLES_OF_BOTKYRKA = 3;

    /** The size of many documents of one circle. */
    static final String SMALL = "small";

    /** So many documents are small. */
    static final int SMALL_DOCUMENTS = 100;

    /** So many documents a file of one process a line has: enough that beginning and end do not count. */
    private static final int LINES = 500;

    /** Every so many documents one is invalid. */
    private static final int ONE_IN = 10;

    private Workload() {}

    static EcarJson json() {
        return EcarJson.with(ReadOptions.asOf(GeneratedProcess.TODAY)
                .maxBytes(Integer.MAX_VALUE - 16)
                .build());
    }

    /** Reads one process a line. */
    static EcarJson lines(int threads) {
        return EcarJson.with(ReadOptions.asOf(GeneratedProcess.TODAY)
                .framing(Framing.LINES)
                .threads(threads)
                .build());
    }

    /** A document many times, each in one line; no text of a document holds a line feed. */
    static byte[] inLines(byte[] document) {
        String line = new String(document, UTF_8).replaceAll("\\n *", "") + "\n";
        return line.repeat(LINES).getBytes(UTF_8);
    }

    /**
     * Makes documents of a size.
     *
     * @param size {@code small} for many small ones, or how many times the Botkyrka case one is
     */
    static List<byte[]> documents(String size) {
        EcarJson json = json();
        List<byte[]> documents = new ArrayList<>();
        if (size.equals(SMALL)) {
            byte[] one = document(json, 1);
            for (int i = 0; i < SMALL_DOCUMENTS; i++) {
                documents.add(one.clone());
            }
        } else {
            documents.add(document(json, CIRCLES_OF_BOTKYRKA * Integer.parseInt(size)));
        }
        return documents;
    }

    private static byte[] document(EcarJson json, int circles) {
        EcarProcess process = EcarProcess.of(GeneratedProcess.of(circles), EcarProfile.v1_0());
        return json.write(process).getBytes(UTF_8);
    }

    static List<EcarProcess> processes(List<byte[]> documents) {
        EcarJson json = json();
        return documents.stream()
                .map(json::read)
                .map(ReadResult::value)
                .map(process -> process.orElseThrow())
                .toList();
    }

    /** The same documents, every tenth with faults as files from elsewhere have them. */
    static List<byte[]> withFaults(List<byte[]> documents) {
        List<byte[]> mixed = new ArrayList<>(documents);
        for (int i = 0; i < mixed.size(); i += ONE_IN) {
            mixed.set(i, faulty(new String(mixed.get(i), UTF_8)).getBytes(UTF_8));
        }
        return mixed;
    }

    /** A day that does not exist, a term in Swedish, an id that points nowhere, and a field spelt another way. */
    private static String faulty(String document) {
        return document.replaceFirst("\"recordedOn\": \"2027-03-01\"", "\"recordedOn\": \"2027-02-30\"")
                .replaceFirst("\"readiness\": \"yes\"", "\"readiness\": \"ja\"")
                .replaceFirst("\"f-0\"\\s*\\]", "\"f-99999\"]")
                .replaceFirst("\"sentOn\"", "\"skickad\"");
    }
}
