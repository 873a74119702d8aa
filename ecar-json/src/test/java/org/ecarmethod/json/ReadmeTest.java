package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The code that opens the README compiles, runs, and prints what the README says it prints. */
@ResourceLock(Resources.SYSTEM_OUT)
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern CODE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("```text\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void the_code_of_the_readme_prints_what_the_readme_says() throws Exception {
        String readme = Files.readString(README);

        String printed = Snippets.run(folder, block(CODE, 0, readme));

        assertThat(printed).isEqualTo(block(OUTPUT, 0, readme));
    }

    @Test
    void the_code_for_many_processes_prints_what_the_readme_says() throws Exception {
        String readme = Files.readString(README);
        Path file = folder.resolve("processes.ndjson");
        Files.writeString(file, Many.DRAFT + "\n" + Many.FAULTY + "\n" + Many.DRAFT + "\n");
        String given = "LocalDate today = LocalDate.parse(\"" + Many.DAY + "\");\n"
                + "java.nio.file.Path file = java.nio.file.Path.of(\"" + file + "\");\n";

        String printed = Snippets.run(folder, given + block(CODE, 1, readme));

        assertThat(printed).isEqualTo(block(OUTPUT, 1, readme));
    }

    @Test
    void the_readme_stays_short_and_names_one_command_for_each_job() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines).hasSizeLessThan(120);
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
}
