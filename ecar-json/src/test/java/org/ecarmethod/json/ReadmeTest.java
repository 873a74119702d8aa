package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that opens the README compiles, runs, and prints what the README says it prints. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern CODE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("```text\\R(.*?)```", Pattern.DOTALL);
    private static final List<String> PACKAGES = List.of(
            "java.time",
            "java.util",
            "org.ecarmethod.anchoring",
            "org.ecarmethod.circle",
            "org.ecarmethod.history",
            "org.ecarmethod.json",
            "org.ecarmethod.method",
            "org.ecarmethod.organisation",
            "org.ecarmethod.process",
            "org.ecarmethod.text",
            "org.ecarmethod.validation");

    @TempDir
    private Path folder;

    @Test
    void the_code_of_the_readme_prints_what_the_readme_says() throws Exception {
        String readme = Files.readString(README);

        String printed = run(block(CODE, 0, readme));

        assertThat(printed).isEqualTo(block(OUTPUT, 0, readme));
    }

    @Test
    void the_code_for_many_processes_prints_what_the_readme_says() throws Exception {
        String readme = Files.readString(README);
        Path file = folder.resolve("processes.ndjson");
        Files.writeString(file, Many.DRAFT + "\n" + Many.FAULTY + "\n" + Many.DRAFT + "\n");
        String given = "LocalDate today = LocalDate.parse(\"" + Many.DAY + "\");\n"
                + "java.nio.file.Path file = java.nio.file.Path.of(\"" + file + "\");\n";

        String printed = run(given + block(CODE, 1, readme));

        assertThat(printed).isEqualTo(block(OUTPUT, 1, readme));
    }

    @Test
    void the_readme_stays_short_and_names_one_command_for_each_job() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines).hasSizeLessThan(150);
        assertThat(commands(lines, "## Run it")).hasSize(1);
        assertThat(commands(lines, "## Test it")).hasSize(1);
    }

    private static List<String> commands(List<String> lines, String heading) {
        List<String> section = lines.stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
        return section.stream()
                .dropWhile(line -> !line.startsWith("```"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("```"))
                .toList();
    }

    private static String block(Pattern fence, int number, String text) {
        return fence.matcher(text)
                .results()
                .skip(number)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String run(String body) throws Exception {
        String imports =
                PACKAGES.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
        Path source = folder.resolve("Readme.java");
        Files.writeString(
                source,
                imports + "public class Readme { public static void run() throws Exception {\n" + body + "}}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result = compiler.run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(result).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                Stream.of(folder.toUri().toURL()).toArray(URL[]::new),
                getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Readme").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
