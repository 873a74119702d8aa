package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas that are delivered are what the codecs describe. Run with {@code -Decar.docs.write} to write them anew. */
class EcarSchemaTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path RESOURCES =
            MODULE.resolve(Path.of("src", "main", "resources", "org", "ecarmethod", "json"));
    private static final Path DOCS = MODULE.resolve(Path.of("..", "docs")).normalize();

    @ParameterizedTest
    @EnumSource
    void the_files_in_the_jar_and_in_the_documentation_are_what_is_described(EcarSchema schema) throws IOException {
        for (Path folder : List.of(RESOURCES, DOCS)) {
            Path file = folder.resolve(schema.fileName());
            if (System.getProperty("ecar.docs.write") != null) {
                Files.writeString(file, schema.text());
            }

            assertThat(Files.readString(file)).as(file.toString()).isEqualTo(schema.text());
        }
    }
}
