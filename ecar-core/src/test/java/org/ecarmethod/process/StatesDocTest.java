package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.history.Lifecycle;
import org.ecarmethod.record.Phase;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.WireNamed;
import org.junit.jupiter.api.Test;

/** The diagrams in {@code docs/states.md} are what the code says. Run with {@code -Decar.docs.write} to write them anew. */
class StatesDocTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "states.md");

    @Test
    void the_document_shows_the_tables_of_the_code() throws IOException {
        if (System.getProperty("ecar.docs.write") != null) {
            Files.writeString(DOCUMENT, document());
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    private static String document() {
        return """
                # States

                Generated from the code and compared with it by a test. A state is never stored: it is what the history says last.

                ## Process

                Only the step out of `draft` passes the gate. A process recorded as history may jump with its first step.

                """
                + diagram(Phase.values())
                + """

                ## Circle

                From `planned` a circle moves only with grounds: a proof, an override, or a historical record.

                """
                + diagram(CircleState.values())
                + """

                ## Commands

                In which phases a command may be given, and into which phase it leads.

                | command | given in | leads to |
                |---|---|---|
                """
                + Arrays.stream(Command.values()).map(StatesDocTest::row).collect(Collectors.joining());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <S extends Enum<S> & Lifecycle<S>> String diagram(S... states) {
        StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (S state : states) {
            text.append("  state \"")
                    .append(state.wireName())
                    .append("\" as ")
                    .append(id(state))
                    .append('\n');
        }
        text.append("  [*] --> ").append(id(states[0])).append('\n');
        for (S state : states) {
            state.successors()
                    .forEach(next -> text.append("  ")
                            .append(id(state))
                            .append(" --> ")
                            .append(id(next))
                            .append('\n'));
            if (state.isFinal()) {
                text.append("  ").append(id(state)).append(" --> [*]\n");
            }
        }
        return text.append("```\n").toString();
    }

    private static String id(WireNamed state) {
        return state.wireName().replace('-', '_');
    }

    private static String row(Command command) {
        Messages english = Messages.in(Locale.ENGLISH);
        String phases = command.phases().stream().map(Phase::wireName).collect(Collectors.joining(", "));
        String target = command.leadsTo().map(Phase::wireName).orElse("");
        return "| `%s`: %s | %s | %s |%n"
                .replace("%n", "\n")
                .formatted(command.wireName(), english.label(command), phases, target);
    }
}
