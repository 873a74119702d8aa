package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecarmethod.json.internal.view.DataClasses;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.shape.ProcessShapes;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/sensitivity.md} is what the descriptions of the types say. Run with {@code -Decar.docs.write} to write it anew.
 */
class SensitivityDocTest {

    private static final Path FILE = Path.of(System.getProperty("basedir", "."), "..", "docs", "sensitivity.md")
            .normalize();

    private static final String HEAD = """
            # Sensitivity of every field

            The class of every field of a process document (W5 of [wire.md](wire.md)), to be read and judged by the data-protection
            officer. Generated from the descriptions of the types, and compared with them by a test: a field without a class cannot
            be added, and a class that changes shows here. Who sees which class is said by `Audience.sees`:

            | class | seen by | what it is |
            |---|---|---|
            | `record` | everybody | what the municipality decides, sends and receives |
            | `circle` | everybody; bodies and the public only what the circle has approved | findings and proposals |
            | `quote` | circles, project team, receiving bodies, with a valid consent | words as they were said |
            | `working` | project team | notes before they are finished |
            | `count` | project team | numbers, which leave by a release only |
            | `story` | project team | experiences as they were told |
            | `person` | project team | pseudonyms, roles, consents |

            A field is seen if its class is, and that of every field in which it stands. Whether a value is known, and why not, is of
            the class of its field.
            """;

    @Test
    void the_page_is_what_the_descriptions_say() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        String object = "";
        for (var field : DataClasses.of(ProcessShapes.PROCESS).table().entrySet()) {
            int dot = field.getKey().indexOf('.');
            if (!field.getKey().substring(0, dot).equals(object)) {
                object = field.getKey().substring(0, dot);
                page.append("\n## ").append(object).append("\n\n| field | class |\n|---|---|\n");
            }
            page.append("| `%s` | `%s` |%n"
                    .formatted(
                            field.getKey().substring(dot + 1), field.getValue().wireName()));
        }
        if (System.getProperty("ecar.docs.write") != null) {
            Files.writeString(FILE, page.toString());
        }

        assertThat(Files.readString(FILE)).isEqualTo(page.toString());
    }

    @Test
    void every_class_is_explained() {
        for (Sensitivity one : Sensitivity.values()) {
            assertThat(HEAD).contains("| `" + one.wireName() + "` |");
        }
    }
}
