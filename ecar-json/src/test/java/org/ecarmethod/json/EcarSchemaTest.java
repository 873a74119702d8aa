package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.schema.SchemaWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

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

    @Test
    void the_schema_of_a_process_is_found_by_its_name() throws IOException {
        assertThat(EcarSchema.PROCESS.id()).isEqualTo("urn:ecar:schema:process:1");
        assertThat(EcarSchema.PROCESS.fileName()).isEqualTo("ecar-process.schema.json");
        try (InputStream in = EcarSchema.class.getResourceAsStream("ecar-process.schema.json")) {
            assertThat(in)
                    .isNotNull()
                    .hasBinaryContent(EcarSchema.PROCESS.text().getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_is_one_by_the_rules_of_its_dialect(EcarSchema schema) {
        JsonNode value = value(schema);

        assertThat(value.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(value.path("$id").asString()).isEqualTo(schema.id());
        assertThat(Validator.ofSchemas().faults(value)).isEmpty();
    }

    @Test
    void what_is_no_schema_is_found() {
        JsonNode value = Validator.value("{\"type\": \"text\"}".getBytes(UTF_8)).orElseThrow();

        assertThat(Validator.ofSchemas().faults(value)).isNotEmpty();
    }

    /** A pattern made of characters that nobody sees is read by people as well. */
    @ParameterizedTest
    @EnumSource
    void a_schema_can_be_read_in_any_editor(EcarSchema schema) {
        assertThat(schema.text().chars().filter(c -> c != '\n' && c != ' '))
                .noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        assertThat(schema.text()).endsWith("}\n").doesNotContain("\r");
        assertThat(EcarSchema.PROCESS.text()).contains("\\u2028");
    }

    // --- words

    @ParameterizedTest
    @ValueSource(strings = {"", "_sv"})
    void there_are_words_in_each_language_for_everything_and_no_others(String language) {
        SchemaWords words = new SchemaWords();
        for (EcarSchema schema : EcarSchema.values()) {
            schema.text(words);
        }

        assertThat(words.used()).hasSizeGreaterThan(500);
        assertThat(new TreeSet<>(SchemaWords.bundle(language).keySet())).isEqualTo(words.used());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_sv"})
    void a_title_is_short_and_a_description_a_sentence(String language) {
        SchemaWords.bundle(language).keySet().forEach(key -> {
            String text = SchemaWords.bundle(language).getString(key);
            assertThat(text).as(key).isNotBlank().doesNotContain("TODO").doesNotContain("  ");
            assertThat(text.endsWith(".")).as(key).isEqualTo(key.endsWith(".description"));
            if (key.endsWith(".title")) {
                assertThat(text).as(key).hasSizeLessThan(50);
            }
        });
    }

    /** Every object, and every field of every object, says in both languages what it is. */
    @ParameterizedTest
    @EnumSource
    void every_object_and_every_field_has_words_in_both_languages(EcarSchema schema) {
        JsonNode root = value(schema);
        List<String> silent = new ArrayList<>();
        said(root, "the document", silent);
        root.path("$defs").properties().forEach(one -> said(one.getValue(), one.getKey(), silent));

        assertThat(root.path("$defs").size()).isGreaterThan(10);
        assertThat(silent).isEmpty();
    }

    private static void said(JsonNode schema, String name, List<String> silent) {
        for (JsonNode words : List.of(schema, schema.path("x-sv"))) {
            if (!words.path("title").isString() || !words.path("description").isString()) {
                silent.add(name);
            }
        }
        schema.path("properties").properties().forEach(one -> said(one.getValue(), name + "." + one.getKey(), silent));
    }

    @Test
    void terms_have_their_labels_in_both_languages() {
        JsonNode kinds = value(EcarSchema.PROCESS).path("$defs").path("body-kind");

        assertThat(kinds.path("x-labels").path("committee").asString()).isEqualTo("Committee");
        assertThat(kinds.path("x-sv").path("x-labels").path("committee").asString())
                .isEqualTo("Nämnd");
        assertThat(kinds.path("enum").size()).isEqualTo(kinds.path("x-labels").size());
    }

    // --- shape

    /** No object takes fields that are not described. */
    @ParameterizedTest
    @EnumSource
    void every_object_is_closed(EcarSchema schema) {
        JsonNode root = value(schema);
        Set<String> open = new TreeSet<>();
        for (var one : root.path("$defs").properties()) {
            boolean isObject = one.getValue().path("type").asString("").equals("object");
            boolean branches = one.getValue().has("allOf");
            if (isObject
                    && !branches
                    && !one.getValue().path("additionalProperties").isBoolean()) {
                open.add(one.getKey());
            }
        }

        assertThat(root.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(open).isEmpty();
    }

    @Test
    void two_things_can_not_have_one_name() {
        Definitions all = new Definitions(new SchemaWords());
        all.named("line", () -> Schema.of("string"));

        assertThat(all.named("line", () -> Schema.of("string"))).isEqualTo(new Schema().with("$ref", "#/$defs/line"));
        assertThatThrownBy(() -> all.named("line", () -> Schema.of("array")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two things are named line");
    }

    @Test
    void a_keyword_stands_once() {
        Schema schema = Schema.of("string");

        assertThatThrownBy(() -> schema.with("type", "array"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a schema says type once");
        assertThat(schema).isEqualTo(Schema.of("string")).hasSameHashCodeAs(Schema.of("string"));
        assertThat(schema).isNotEqualTo(Schema.of("array")).isNotEqualTo("string");
    }

    private static JsonNode value(EcarSchema schema) {
        return Validator.value(schema.text().getBytes(UTF_8)).orElseThrow();
    }
}
