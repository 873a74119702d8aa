package org.ecarmethod.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What {@code pairs.json} of the corpus says: for each code a document that shows it and one in which it is mended. */
final class Pairs {

    private static final Pattern ENTRY = Pattern.compile(
            " {2}\\{\"code\": \"([a-z.0-9-]+)\", (?:\"fails\": \"(\\S+)/(\\S+)\", \"passes\": \"(\\S+)/(\\S+)\"|\"none\": \"([^\"]+)\")},?");

    private Pairs() {}

    /**
     * Two documents that differ in what a code is about.
     *
     * @param code id of the code
     * @param fails the document that shows it
     * @param passes the document in which it is mended
     */
    record Pair(String code, Corpus.Entry fails, Corpus.Entry passes) {

        /** How many lines stand in one of them only. */
        long distance() {
            Map<String, Integer> counts = new HashMap<>();
            lines(fails).forEach(line -> counts.merge(line, 1, Integer::sum));
            lines(passes).forEach(line -> counts.merge(line, -1, Integer::sum));
            return counts.values().stream().mapToLong(Math::abs).sum();
        }

        private static List<String> lines(Corpus.Entry document) {
            return Arrays.asList(document.text().split("\n", -1));
        }
    }

    static List<Pair> all() {
        return entries().stream()
                .filter(entry -> entry.group(2) != null)
                .map(entry -> new Pair(
                        entry.group(1),
                        new Corpus.Entry(entry.group(2), entry.group(3)),
                        new Corpus.Entry(entry.group(4), entry.group(5))))
                .toList();
    }

    /** Codes that no document can show, each with the reason. */
    static Map<String, String> none() {
        Map<String, String> none = new HashMap<>();
        entries().stream()
                .filter(entry -> entry.group(6) != null)
                .forEach(entry -> none.put(entry.group(1), entry.group(6)));
        return none;
    }

    /** Every code of the file, in its order. */
    static List<String> codes() {
        return entries().stream().map(entry -> entry.group(1)).toList();
    }

    private static List<Matcher> entries() {
        List<String> lines;
        try {
            lines = Files.readAllLines(Corpus.ROOT.resolve("pairs.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return IntStream.range(1, lines.size() - 1)
                .mapToObj(line -> {
                    Matcher entry = ENTRY.matcher(lines.get(line));
                    if (!entry.matches()) {
                        throw new IllegalStateException("pairs.json: line " + (line + 1) + " is no entry");
                    }
                    return entry;
                })
                .toList();
    }
}
