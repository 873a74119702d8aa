package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecarmethod.examples.Runs.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the guide for adaptations, with the file that the guide shows; the other steps are run beside the reader. */
class GuideCommandTest {

    private static final Path GUIDE = Path.of("..", "docs", "adapt.md");
    private static final Pattern COMMAND = Pattern.compile("```sh\\Rjava -p (\\S+) -m (\\S+)/(\\S+) (\\S+)\\R```");

    @TempDir
    Path folder;

    @Test
    void shows_the_adaptation_of_the_guide() throws IOException {
        String guide = Files.readString(GUIDE);
        Matcher command = COMMAND.matcher(guide);
        assertThat(command.find()).isTrue();
        assertThat(command.group(1)).isEqualTo("ecar-examples/target/modules");
        assertThat(command.group(2)).isEqualTo(Adaptations.class.getModule().getName());
        assertThat(command.group(3)).isEqualTo(Adaptations.class.getName());
        Path file = Files.writeString(folder.resolve(command.group(4)), file(guide, command.group(4)));

        Run run = Runs.adaptations(file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "ECAR om skolmaten, Exempelby (påhittat)",
                        "[ ] M1 Elever får sluta när som helst, och vet det");
        assertThat(command.find()).as("every command is run").isFalse();
    }

    private static String file(String guide, String name) {
        Matcher block = Pattern.compile("```json " + Pattern.quote(name) + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(guide);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
