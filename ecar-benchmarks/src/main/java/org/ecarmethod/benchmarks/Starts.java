package org.ecarmethod.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Programs from their start to their end. */
final class Starts {

    /** The size of the document that is checked: one circle. */
    static final String SIZE = "1 circle";

    /** What the library needs; that other things are on the class path should not slow its start. */
    private static final Pattern NEEDED = Pattern.compile("(ecar|jackson|jspecify|slf4j)-.*\\.jar|classes|main");

    private Starts() {}

    /**
     * Measures the first check of a small document beside a JVM that does nothing.
     *
     * @param count how many rounds
     * @param command the program that checks the document, which is its last argument; nothing for {@link FirstCheck}
     */
    static Series measure(int count, List<String> command) throws IOException {
        Path document = Files.createTempFile("ecar", ".json");
        try {
            Files.write(document, Workload.documents(Workload.SMALL).get(0));
            List<String> check = new ArrayList<>(command.isEmpty() ? plain() : command);
            check.add(document.toString());
            Series series = new Series();
            for (int i = 0; i < count; i++) {
                series.add(Variant.JAVA_VERSION.at(SIZE), run(List.of(Jvm.java(), "-version")));
                series.add(Variant.FIRST_CHECK.at(SIZE), run(check));
            }
            return series;
        } finally {
            Files.delete(document);
        }
    }

    private static List<String> plain() {
        String path = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry ->
                        NEEDED.matcher(Path.of(entry).getFileName().toString()).matches())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(Jvm.java(), "-cp", path, FirstCheck.class.getName());
    }

    /** Reads files of a gigabyte with a heap of 16 MB: whether all came to their end. */
    static boolean readGigabytes() throws IOException {
        for (String kind : List.of("valid", "broken")) {
            Process process = start(List.of(
                    Jvm.java(),
                    "-Xmx16m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LargeFile.class.getName(),
                    kind));
            if (process.onExit().join().exitValue() != 0) {
                return false;
            }
        }
        return true;
    }

    private static Round run(List<String> command) throws IOException {
        long begin = System.nanoTime();
        Process process = start(command);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("did not end well: " + String.join(" ", command));
        }
        return new Round(1, Double.NaN, (System.nanoTime() - begin) / 1e3, Double.NaN);
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
