package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Each form of a text, put before its schema and before the constructor it belongs to: the schema never refuses what the
 * constructor takes, and what it takes too much is on the list of {@link SchemaLimits}.
 */
class SchemaFormsTest {

    private static final String HASH = "0".repeat(64);

    private static final Map<String, Consumer<String>> FORMS = Map.ofEntries(
            Map.entry("id", TextForm.ID::require),
            Map.entry("code", TextForm.CODE::require),
            Map.entry("case-number", TextForm.CASE_NUMBER::require),
            Map.entry("web-address", TextForm.WEB_ADDRESS::require),
            Map.entry("line", TextForm.LINE::require),
            Map.entry("story", TextForm.STORY::require),
            Map.entry("date", PartialDate::parse),
            Map.entry("country", Country::of),
            Map.entry("criterion-id", CriterionId::of),
            Map.entry("profile-id", text -> new ProfilePin(text, "1.0", HASH)),
            Map.entry("profile-version", text -> new ProfilePin("ecar", text, HASH)),
            Map.entry("profile-hash", text -> new ProfilePin("ecar", "1.0", text)));

    static Stream<String> forms() {
        return FORMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_schema_refuses_nothing_that_can_be_made(String form) {
        Validator validator = Validator.of(schema(form));
        Consumer<String> made = requireNonNull(FORMS.get(form));
        List<String> wrong = new ArrayList<>();
        TreeSet<String> unseen = new TreeSet<>();
        int taken = 0;

        for (String text : texts(form)) {
            List<Issue> issues = refusal(made, text);
            boolean refused = !validator.faults(StringNode.valueOf(text)).isEmpty();
            if (refused && issues.isEmpty()) {
                wrong.add(text);
            } else if (!refused) {
                issues.forEach(issue -> unseen.add(SchemaLimits.key(issue)));
                taken++;
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(unseen).isSubsetOf(SchemaLimits.codes());
        assertThat(taken).isPositive();
    }

    private static List<Issue> refusal(Consumer<String> made, String text) {
        try {
            made.accept(text);
            return List.of();
        } catch (InvalidValueException refusal) {
            return refusal.issues();
        }
    }

    /** The texts of the mutants, and each of them with one character changed. */
    private static List<String> texts(String form) {
        List<String> texts = new ArrayList<>(Mutants.FORMS);
        Random random = new Random(form.hashCode());
        String characters = "aZ09 -_./:~å€\n\t\u0000\u2028";
        for (String text : Mutants.FORMS) {
            for (int i = 0; i < 8 && text.length() < 100; i++) {
                int at = random.nextInt(text.length() + 1);
                char other = characters.charAt(random.nextInt(characters.length()));
                texts.add(text.substring(0, at)
                        + other
                        + text.substring(Math.min(text.length(), at + random.nextInt(2))));
            }
        }
        return texts;
    }

    @Test
    void the_schema_takes_language_tags_and_those_of_the_closed_list() {
        Validator validator = Validator.of(schema("Text").replace("\"$ref\":\"#/$defs/story\"", "\"type\":\"string\""));
        List<String> differ = new ArrayList<>();

        for (String tag : Mutants.TAGS) {
            ObjectNode text = Validator.MAPPER.createObjectNode().put(tag, "x");
            if (validator.faults(text).isEmpty() != LocalizedText.isLanguageTag(tag)) {
                differ.add(tag);
            }
        }

        assertThat(differ).containsExactly("iw", "in-ID", "ca-valencia-valencia", "swe", "sv-SU", "en-t-sv-a-bb");
    }

    /** A definition that refers to no other is a schema of its own. */
    private static String schema(String name) {
        return Validator.MAPPER.writeValueAsString(
                Validator.value(EcarSchema.PROCESS.text().getBytes(UTF_8))
                        .orElseThrow()
                        .path("$defs")
                        .path(name));
    }
}
