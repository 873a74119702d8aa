package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ecarmethod.json.Snippets.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * The guide for adaptations works: its files are written, its Java is one program that is compiled and run in the order of the
 * page, and each step prints what stands below it.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "adapt.md");
    private static final Path SWEDISH_GUIDE = Path.of("..", "docs", "anpassa.md");
    private static final String NEXT = "--- next step";

    @TempDir
    private Path folder;

    @Test
    void every_step_of_the_guide_prints_what_the_guide_says() throws Exception {
        List<Block> blocks = Snippets.blocks(GUIDE);
        StringBuilder program = new StringBuilder("Path folder = Path.of(\"" + folder + "\");\n");
        List<String> expected = new ArrayList<>();
        for (Block block : blocks) {
            switch (block.language()) {
                case "java" -> {
                    program.append("System.out.println(\"" + NEXT + "\");\n").append(block.text());
                    expected.add("");
                }
                case "text" -> expected.set(expected.size() - 1, block.text());
                case "json", "properties" -> Files.writeString(folder.resolve(block.name()), block.text());
                default ->
                    assertThat(block.language())
                            .as("commands are run with the examples")
                            .isEqualTo("sh");
            }
        }

        String printed = Snippets.run(folder, program.toString());

        assertThat(List.of(printed.split(NEXT + "\\R", -1)).subList(1, expected.size() + 1))
                .isEqualTo(expected);
    }

    @Test
    void the_guide_shows_every_file_that_it_speaks_of() throws Exception {
        assertThat(Snippets.blocks(GUIDE))
                .filteredOn(block -> !block.name().isEmpty())
                .extracting(Block::name)
                .containsExactly("school-meals.json", "words_fi.properties");
    }

    @Test
    void the_swedish_guide_has_the_same_steps_and_links_to_the_code_of_each() throws Exception {
        List<String> headings = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        String swedish = Files.readString(SWEDISH_GUIDE);

        assertThat(headings).hasSize(12);
        assertThat(swedish.lines().filter(line -> line.startsWith("## "))).hasSameSizeAs(headings);
        for (String heading : headings) {
            String anchor = heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9 -]", "")
                    .replace(' ', '-');
            String number = heading.substring(0, heading.indexOf('.'));
            assertThat(swedish)
                    .contains("\n## " + number + ". ", "([Steg " + number + " i koden](adapt.md#" + anchor + "))");
        }
    }
}
