package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The code that stands in a document: found, compiled and run as a reader would. */
final class Snippets {

    private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: (\\S+))?\\R(.*?)```", Pattern.DOTALL);

    private static final List<String> PACKAGES = List.of(
            "java.nio.file",
            "java.time",
            "java.util",
            "org.ecarmethod.anchoring",
            "org.ecarmethod.circle",
            "org.ecarmethod.history",
            "org.ecarmethod.insight",
            "org.ecarmethod.json",
            "org.ecarmethod.json.read",
            "org.ecarmethod.method",
            "org.ecarmethod.organisation",
            "org.ecarmethod.process",
            "org.ecarmethod.record",
            "org.ecarmethod.report",
            "org.ecarmethod.response",
            "org.ecarmethod.rule",
            "org.ecarmethod.text",
            "org.ecarmethod.transfer",
            "org.ecarmethod.validation");

    private Snippets() {}

    /**
     * A block of a document.
     *
     * @param language what stands behind the fence
     * @param name the second word there, empty if there is none
     * @param text what it holds
     */
    record Block(String language, String name, String text) {}

    static List<Block> blocks(Path document) throws Exception {
        return FENCE.matcher(Files.readString(document))
                .results()
                .map(found -> new Block(found.group(1), found.group(2) == null ? "" : found.group(2), found.group(3)))
                .toList();
    }

    /** Runs statements and gives what they print. */
    static String run(Path folder, String body) throws Exception {
        String imports =
                PACKAGES.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
        Path source = folder.resolve("Snippet.java");
        Files.writeString(
                source,
                imports + "public class Snippet { public static void run() throws Exception {\n" + body + "}}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result = compiler.run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(result).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                Stream.of(folder.toUri().toURL()).toArray(URL[]::new), Snippets.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
