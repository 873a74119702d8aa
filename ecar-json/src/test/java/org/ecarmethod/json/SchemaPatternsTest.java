package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecarmethod.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The patterns of the schemas say the same to every validator, whatever dialect of regular expressions it reads. */
class SchemaPatternsTest {

    private static final List<String> LINE_ENDS = List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029");

    /** A text of each form that has no line ends; a new form needs one here. */
    private static final Map<String, String> ONE_LINE = Map.ofEntries(
            Map.entry("case-number", "KS/2017:96"),
            Map.entry("code", "board"),
            Map.entry("country", "SE"),
            Map.entry("criterion-id", "A1"),
            Map.entry("date", "2015-06-30"),
            Map.entry("day", "2015-06-30"),
            Map.entry("id", "a"),
            Map.entry("issue-code", "ecar.value.format"),
            Map.entry("percent", "12.5"),
            Map.entry("profile-hash", "0".repeat(64)),
            Map.entry("profile-id", "ecar"),
            Map.entry("profile-version", "1.0"),
            Map.entry("recorded-date", "2015-06-30"),
            Map.entry("report-code", "ecar.value.format"),
            Map.entry("sha-256", "0".repeat(64)),
            Map.entry("term", "board"),
            Map.entry("web-address", "https://example.org/a"));

    /** Texts that may have more than one line, and paths, in which any character may stand. */
    private static final List<String> OTHERS = List.of("line", "pointer", "story");

    @ParameterizedTest
    @EnumSource
    void no_pattern_has_a_control_character(EcarSchema schema) {
        assertThat(patterns(tree(schema)))
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(pattern.chars()).noneMatch(Character::isISOControl));
    }

    /** RE2 cannot look ahead, and has neither classes within classes nor brackets without a partner. */
    @ParameterizedTest
    @EnumSource
    void every_pattern_is_one_in_RE2(EcarSchema schema) {
        assertThat(patterns(tree(schema))).allSatisfy(com.google.re2j.Pattern::compile);
    }

    @Test
    void what_is_no_pattern_in_RE2_is_found() {
        for (String pattern : List.of("^(?!.{36})a", "[([a-z]|b)0-9]+)")) {
            assertThatThrownBy(() -> com.google.re2j.Pattern.compile(pattern))
                    .isInstanceOf(PatternSyntaxException.class);
        }
    }

    private static List<String> patterns(JsonNode schema) {
        List<String> patterns = new ArrayList<>();
        schema.properties().forEach(one -> {
            if (one.getKey().equals("pattern") && one.getValue().isString()) {
                patterns.add(one.getValue().stringValue());
            }
            if (one.getKey().equals("patternProperties")) {
                patterns.addAll(one.getValue().propertyNames());
            }
        });
        schema.values().forEach(one -> patterns.addAll(patterns(one)));
        return patterns;
    }

    // --- line ends

    static Stream<String> forms() {
        return ONE_LINE.keySet().stream().sorted();
    }

    @Test
    void every_form_is_of_one_line_or_known_not_to_be() {
        TreeSet<String> all = new TreeSet<>(ONE_LINE.keySet());
        all.addAll(OTHERS);

        assertThat(definitions().keySet()).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_validator_takes_a_text_of_one_line_with_a_line_end(String form) {
        for (JsonNode schema : definitions().getOrDefault(form, List.of())) {
            Validator validator = validator(schema);
            SecondValidator second = SecondValidator.of(schema);
            StringNode text = StringNode.valueOf(ONE_LINE.get(form));
            assertThat(validator.faults(text)).isEmpty();
            assertThat(second.accepts(text)).isTrue();

            for (String end : LINE_ENDS) {
                StringNode longer = StringNode.valueOf(ONE_LINE.get(form) + end);
                assertThat(validator.faults(longer))
                        .as("%s %x", form, (int) end.charAt(0))
                        .isNotEmpty();
                assertThat(second.accepts(longer))
                        .as("%s %x", form, (int) end.charAt(0))
                        .isFalse();
            }
        }
    }

    @Test
    void free_text_keeps_its_line_feeds_but_no_other_control_character() {
        for (String form : List.of("line", "story")) {
            SecondValidator second = SecondValidator.of(
                    definitions().getOrDefault(form, List.of()).get(0));

            assertThat(second.accepts(StringNode.valueOf("a\tb\n"))).isTrue();
            for (String refused : List.of("a\r", "a\u0085", "a\u0000b", "\n", "\u200b")) {
                assertThat(second.accepts(StringNode.valueOf(refused))).isFalse();
            }
        }
    }

    @Test
    void no_validator_takes_a_name_of_a_field_with_a_line_end() {
        refusesNames(EcarSchema.PROCESS, "Text", "sv", StringNode.valueOf("x"));
        refusesNames(
                EcarSchema.REPORT,
                "Arguments",
                "max",
                Validator.MAPPER.getNodeFactory().numberNode(3));
    }

    /** The names of fields are judged where their values stand, so the whole schema is taken along. */
    private static void refusesNames(EcarSchema of, String name, String field, JsonNode value) {
        ObjectNode schema = Validator.MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
        schema.set("$defs", tree(of).path("$defs"));
        Validator validator = validator(schema);
        SecondValidator second = SecondValidator.of(schema);
        JsonNode sound = Validator.MAPPER.createObjectNode().set(field, value);
        assertThat(validator.faults(sound)).isEmpty();
        assertThat(second.accepts(sound)).isTrue();

        for (String end : LINE_ENDS) {
            JsonNode broken = Validator.MAPPER.createObjectNode().set(field + end, value);
            assertThat(validator.faults(broken)).isNotEmpty();
            assertThat(second.accepts(broken)).isFalse();
        }
    }

    /** The definitions that have a pattern, by name; those of several schemas are the same. */
    private static Map<String, List<JsonNode>> definitions() {
        Map<String, List<JsonNode>> definitions = new TreeMap<>();
        for (EcarSchema schema : EcarSchema.values()) {
            tree(schema).path("$defs").properties().forEach(one -> {
                if (one.getValue().has("pattern")) {
                    List<JsonNode> known = definitions.computeIfAbsent(one.getKey(), name -> new ArrayList<>());
                    if (!known.contains(one.getValue())) {
                        known.add(one.getValue());
                    }
                }
            });
        }
        return definitions;
    }

    // --- another validator

    @Test
    void a_second_validator_judges_as_the_first() {
        JsonNode schema = tree(EcarSchema.PROCESS);
        Validator first = validator(schema);
        SecondValidator second = SecondValidator.of(schema);
        List<JsonNode> sound = Corpus.valid().stream()
                .map(entry -> Validator.value(entry.bytes()).orElseThrow())
                .toList();
        List<JsonNode> values = new ArrayList<>(sound);
        Mutants mutants = new Mutants(77, sound);
        for (int i = 0; i < Rounds.of(1000); i++) {
            Validator.value(mutants.of(sound.get(i % sound.size()))).ifPresent(values::add);
        }

        List<String> differ = values.parallelStream()
                .filter(value -> first.faults(value).isEmpty() != second.accepts(value))
                .map(value -> first.faults(value).toString())
                .toList();

        assertThat(differ).isEmpty();
        assertThat(sound).allMatch(second::accepts);
    }

    private static Validator validator(JsonNode schema) {
        return Validator.of(Validator.MAPPER.writeValueAsString(schema));
    }

    private static JsonNode tree(EcarSchema schema) {
        return Validator.value(schema.text().getBytes(UTF_8)).orElseThrow();
    }
}
