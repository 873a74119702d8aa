package org.ecarmethod.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What others can use of each module is what {@code docs/api} says, so that nothing is broken unseen. The Maven profile
 * {@code accept-api} accepts a change.
 */
class FrozenApiTest {

    private static final Path FOLDER = Path.of("..", "docs", "api");
    private static final String ACCEPT = "mvn -B -ntp -Paccept-api test -pl ecar-checks -am";

    static List<ApiModule> modules() {
        return ApiModule.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void the_api_of_a_module_is_the_frozen_one(ApiModule module) throws IOException {
        Path file = FOLDER.resolve(module.name() + ".txt");
        String text = text(module);
        if (System.getProperty("ecar.docs.write") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }

        String frozen = Files.exists(file) ? Files.readString(file) : "";

        if (!frozen.equals(text)) {
            fail(difference(module, frozen, text));
        }
    }

    @Test
    void each_frozen_api_is_that_of_a_module() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("files in docs/api; delete that of a module that is gone")
                    .containsExactlyInAnyOrderElementsOf(modules().stream()
                            .map(module -> module.name() + ".txt")
                            .toList());
        }
    }

    @Test
    void a_difference_says_what_is_gone_what_is_new_and_how_to_accept_it() {
        String was = """
                class a.A
                  int one()
                  int two()

                class a.B
                  int one()
                """;
        String is = """
                class a.A
                  int one()
                  long two()

                class a.C
                  int one()
                """;

        assertThat(difference(modules().get(0), was, is))
                .contains("""
                        Gone or changed, which breaks those who use it:
                          class a.A: int two()
                          class a.B
                          class a.B: int one()
                        """, """
                        New:
                          class a.A: long two()
                          class a.C
                          class a.C: int one()
                        """, "\n  mvn ", " -Paccept-api ")
                .doesNotContain("class a.A: int one()");
    }

    private static String text(ApiModule module) {
        Set<String> exported =
                modules().stream().flatMap(one -> one.packages().stream()).collect(Collectors.toSet());
        return """
                # The API of %s: what its exported packages let others use. A test compares it with the code.
                # To accept a change:
                # %s

                """.formatted(module.name(), ACCEPT) + new ApiText(exported).of(module.classes());
    }

    private static String difference(ApiModule module, String frozen, String text) {
        List<String> was = qualified(frozen);
        List<String> is = qualified(text);
        return "The API of %s is not the one that is frozen in docs/api.\n".formatted(module.name())
                + listed("Gone or changed, which breaks those who use it:", without(was, is))
                + listed("New:", without(is, was))
                + "If this is intended, accept it with\n  " + ACCEPT + "\nand say it in CHANGELOG.md.";
    }

    private static String listed(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining("", title + "\n", ""));
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    /** Each line with the type it belongs to. */
    private static List<String> qualified(String text) {
        List<String> lines = new ArrayList<>();
        String type = "";
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            if (line.startsWith("  ")) {
                lines.add(type + ": " + line.strip());
            } else {
                type = line;
                lines.add(line);
            }
        }
        return lines;
    }
}
