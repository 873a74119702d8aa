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
import org.ecarmethod.record.Command;
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

                This page is generated from the code, and a test compares it with the code. A state is never stored: it is the last state in the
                history.

                ## Process

                Only the step from `draft` passes the gate. The first step of a process that is recorded as history may skip states.

                """
                + diagram(Phase.values())
                + """

                ## Circle

                A circle leaves `planned` only with grounds: a proof, an override, or a historical record.

                """
                + diagram(CircleState.values())
                + """

                ## Commands

                The phases in which a command is allowed, and the phase that follows.

                | command | allowed in | next phase |
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
