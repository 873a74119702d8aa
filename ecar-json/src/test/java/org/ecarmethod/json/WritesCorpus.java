package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** Reads every valid document and writes it again, to be run by another machine. */
final class WritesCorpus {

    private WritesCorpus() {}

    static String all() {
        return Corpus.valid().stream()
                .map(document -> EcarJson.asOf(document.asOf())
                        .write(document.read().value().orElseThrow()))
                .collect(Collectors.joining());
    }

    /** Writes to standard output, in UTF-8 whatever the machine prefers. */
    public static void main(String[] ignored) {
        byte[] bytes = all().getBytes(UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
