package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.json.Many.DAY;
import static org.ecarmethod.json.Many.options;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ecarmethod.json.internal.kept.KeptObjects;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that the format does not know: refused, passed over, or kept and written back. */
class KeptFieldsTest {

    private static final EcarJson KEEP = reading(UnknownFields.KEEP);
    private static final String DRAFT = Corpus.valid("draft").text();
    private static final String VALUE =
            "{ \"å\\/\\u00e5\" :\t[ 1.50e+007 , {} , [ ] ,\r\n null ], \"a\": \"}\\\"\\ud800\" }";
    private static final String COMPACT = "{\"å\\/\\u00e5\":[1.50e+007,{},[],null],\"a\":\"}\\\"\\ud800\"}";

    private static EcarJson reading(UnknownFields policy) {
        return EcarJson.with(options().unknownFields(policy).build());
    }

    private static String with(String document, String before, String field) {
        assertThat(document).contains(before);
        return document.replaceFirst(
                java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(field + ", " + before));
    }

    @ParameterizedTest
    @EnumSource(UnknownFields.class)
    void are_reported_with_the_severity_that_was_asked_for(UnknownFields policy) {
        String document = with(DRAFT, "\"country\"", "\"region\": 5");

        ReadResult<EcarProcess> result = reading(policy).read(document);

        assertThat(Printed.lines(result.report())).containsExactly("ecar.document.unknown-field @/municipality 12:5");
        assertThat(result.report().issues()).extracting(Issue::severity).containsExactly(policy.severity());
        assertThat(result.value().isPresent()).isEqualTo(policy != UnknownFields.ERROR);
        assertThat(result.report().outcome())
                .isEqualTo(policy == UnknownFields.ERROR ? Outcome.REFUSED : Outcome.ACCEPTED_WITH_REMARKS);
        assertThat(result.kept().fields())
                .isEqualTo(policy == UnknownFields.KEEP ? Map.of("/municipality", Map.of("region", "5")) : Map.of());
    }

    @Test
    void severities_are_those_of_the_names() {
        assertThat(UnknownFields.ERROR.severity()).isEqualTo(Severity.ERROR);
        assertThat(UnknownFields.WARNING.severity()).isEqualTo(Severity.WARNING);
        assertThat(UnknownFields.KEEP.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void are_kept_token_for_token_and_written_at_the_end_of_their_object() {
        ReadResult<EcarProcess> result =
                KEEP.read(with(DRAFT, "\"name\"", "\"x\\\"y\\n\\u0001\\\\\": " + VALUE + ", \"z\": -0"));

        assertThat(result.kept().fields())
                .isEqualTo(Map.of("/municipality", Map.of("x\"y\n\u0001\\", COMPACT, "z", "-0")));
        assertThat(KEEP.write(result.value().orElseThrow(), result.kept())).contains("""
                    "country": "SE",
                    "x\\"y\\n\\u0001\\\\": {
                      "å\\/\\u00e5": [
                        1.50e+007,
                        {},
                        [],
                        null
                      ],
                      "a": "}\\"\\ud800"
                    },
                    "z": -0
                  },
                """);
    }

    static List<Corpus.Entry> valid() {
        return Corpus.valid();
    }

    /** Into every object of every valid document, whatever kind of object it is, a field is put that nobody knows. */
    @ParameterizedTest
    @MethodSource("valid")
    void read_and_written_again_and_again_the_bytes_are_the_same(Corpus.Entry document) {
        Random random = new Random(document.name().hashCode());
        String strange = withStrangers(document.text(), random);
        EcarJson json = EcarJson.with(ReadOptions.asOf(document.asOf())
                .unknownFields(UnknownFields.KEEP)
                .build());

        ReadResult<EcarProcess> first = json.read(strange);
        String written = json.write(first.value().orElseThrow(), first.kept());
        ReadResult<EcarProcess> second = json.read(written);

        // With a participant who has withdrawn, and with the consent and each scope, nothing is kept.
        long withdrawn = document.text()
                .lines()
                .filter(line -> line.matches(".*\"withdrawn(On|Scopes)\".*"))
                .count();
        assertThat(first.report().total(DocumentIssues.UNKNOWN_FIELD)
                        > first.kept().fields().size())
                .isEqualTo(withdrawn > 0);
        assertThat(first.kept().fields()).hasSizeGreaterThan(2);
        assertThat(second.kept()).isEqualTo(first.kept()).hasSameHashCodeAs(first.kept());
        assertThat(json.write(second.value().orElseThrow(), second.kept())).isEqualTo(written);
        assertThat(json.write(first.value().orElseThrow())).isEqualTo(document.text());
        assertThat(reading(UnknownFields.WARNING, document).read(strange).value())
                .isPresent();
    }

    private static EcarJson reading(UnknownFields policy, Corpus.Entry document) {
        return EcarJson.with(
                ReadOptions.asOf(document.asOf()).unknownFields(policy).build());
    }

    /** Texts by language are no objects with fields: what they hold are languages. */
    private static String withStrangers(String document, Random random) {
        StringBuilder strange = new StringBuilder();
        for (String line : document.split("\n")) {
            strange.append(line).append('\n');
            boolean opens = line.endsWith("{");
            boolean text = line.matches(
                    ".*\"(title|label|name|reason|unknown|notApplicable|couldChange|offLimits|by|reference|remark|grounds|known|text|question|chainReason|subject|collective|unnamed|action|note|result|message|comment|withdrawal|missingVoices|recipient|words|others)\": \\{");
            if (opens && !text && !line.strip().equals("{") || line.equals("{")) {
                strange.append("\"stranger\": ")
                        .append(random.nextBoolean() ? VALUE : "\"" + random.nextInt(9) + "\"")
                        .append(",\n");
            }
        }
        return strange.toString();
    }

    @Nested
    class In_objects_of_several_kinds {

        private static final String THREAD = Corpus.valid("thread").text();
        private static final String KIND = "\"kind\": \"planned\"";

        @Test
        void a_field_of_another_kind_is_kept_as_one_that_is_not_known() {
            String document = with(THREAD, KIND, "\"committedBy\": {\"known\": \"council\"}");

            ReadResult<EcarProcess> result = KEEP.read(document);

            assertThat(result.value()).isPresent();
            assertThat(result.kept().fields())
                    .isEqualTo(
                            Map.of("/responses/0/answers/0/state", Map.of("committedBy", "{\"known\":\"council\"}")));
        }

        @Test
        void what_is_wrong_in_a_field_of_another_kind_does_not_matter_if_the_field_does_not() {
            String document = with(THREAD, KIND, "\"committedBy\": {\"known\": 5, \"odd\": 1, \"odd\": 2}");

            assertThat(Printed.lines(Many.JSON.read(document).report()))
                    .anyMatch(line -> line.startsWith("ecar.document.type @/responses/0/answers/0/state/committedBy"));
            assertThat(KEEP.read(document).value()).isPresent();
            assertThat(KEEP.read(document).kept().fields())
                    .isEqualTo(Map.of(
                            "/responses/0/answers/0/state",
                            Map.of("committedBy", "{\"known\":5,\"odd\":1,\"odd\":2}")));
            assertThat(reading(UnknownFields.WARNING).read(document).value()).isPresent();
        }

        @Test
        void a_field_of_another_kind_that_stands_twice_is_an_error() {
            String document = with(THREAD, KIND, "\"committedBy\": 1, \"committedBy\": 2");

            ReadResult<EcarProcess> result = KEEP.read(document);

            assertThat(Printed.lines(result.report()))
                    .anyMatch(line -> line.startsWith("ecar.document.duplicate-field @/responses/0/answers/0/state"));
            assertThat(result.value()).isEmpty();
            assertThat(result.kept()).isEqualTo(KeptObjects.NONE);
        }

        @Test
        void a_choice_may_have_a_field_beside_its_case() {
            String document = with(THREAD, "\"known\": \"council\"", "\"odd\": [1, 2]");

            ReadResult<EcarProcess> result = KEEP.read(document);

            assertThat(result.kept().fields().values()).containsExactly(Map.of("odd", "[1,2]"));
            assertThat(result.value()).isPresent();
        }

        @Test
        void a_choice_of_nothing_but_a_stranger_is_refused() {
            String document = THREAD.replaceFirst("\"known\": \"council\"", "\"odd\": 1");

            assertThat(Printed.lines(KEEP.read(document).report()))
                    .anyMatch(line -> line.startsWith("ecar.document.one-of"));
        }
    }

    @Test
    void two_of_one_name_can_not_be_kept() {
        String twice = with(DRAFT, "\"country\"", "\"region\": 5, \"region\": 6");

        assertThat(Printed.lines(KEEP.read(twice).report()))
                .containsExactly(
                        "ecar.document.unknown-field @/municipality 12:5",
                        "ecar.document.duplicate-field @/municipality 12:18",
                        "ecar.document.unknown-field @/municipality 12:18");
        assertThat(KEEP.read(twice).value()).isEmpty();
    }

    @Test
    void nothing_of_what_they_say_is_shown() {
        String document = with(DRAFT, "\"country\"", "\"Anna Andersson\": \"070-123 45 67\", \"anna\": 1");
        ReadResult<EcarProcess> result = KEEP.read(document);

        assertThat(result.kept()).hasToString("KeptFields[2]");
        assertThat(result.toString()).doesNotContainIgnoringCase("anna").doesNotContain("070");
        assertThat(Printed.lines(result.report()))
                .containsExactly(
                        "ecar.privacy.personal-data @/municipality 8:19 certainty=\"certain\" character=1 kind=\"phone\"",
                        "ecar.document.unknown-field @/municipality 12:5",
                        "ecar.document.unknown-field @/municipality 12:40");
        assertThat(Printed.lines(reading(UnknownFields.WARNING).read(document).report()))
                .containsExactly(
                        "ecar.document.unknown-field @/municipality 12:5",
                        "ecar.document.unknown-field @/municipality 12:40");
        assertThat(KeptObjects.NONE).hasToString("KeptFields[0]").isNotEqualTo("KeptFields[0]");
        assertThat(KeptObjects.NONE.isEmpty()).isTrue();
        assertThat(result.kept().isEmpty()).isFalse();
    }

    @Nested
    class Written_back_into_another_process {

        private static final String HEAD = "\"id\": \"";
        private static final String SHEET = "\"version\": \"2027-1\",\n        \"points\"";

        private final ReadResult<EcarProcess> thread =
                KEEP.read(with(Corpus.valid("thread").text(), "\"to\": \"education-administration\"", "\"odd\": 1"));

        @Test
        void they_follow_their_object_by_its_id() {
            String text = Corpus.valid("thread").text();
            String referral = text.substring(text.indexOf("\"referrals\": ["), text.indexOf("\"responses\": ["));
            String id =
                    referral.substring(referral.indexOf(HEAD) + HEAD.length()).split("\"")[0];
            String element = referral.substring(referral.indexOf("{"), referral.lastIndexOf("}") + 1);
            String other = element.replace("\"" + id + "\"", "\"another\"");
            EcarProcess moved = KEEP.read(text.replace(element, other + ", " + element))
                    .value()
                    .orElseThrow();

            String written = KEEP.write(moved, thread.kept());

            assertThat(thread.kept().fields()).containsOnlyKeys("/referrals/0");
            assertThat(KEEP.read(written).kept().fields()).isEqualTo(Map.of("/referrals/1", Map.of("odd", "1")));
        }

        @Test
        void they_belong_to_no_document_with_another_id() {
            EcarProcess draft =
                    KEEP.read(DRAFT.replaceFirst(HEAD, HEAD + "other-")).value().orElseThrow();

            assertThatThrownBy(() -> KEEP.write(draft, thread.kept()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("kept fields belong to another document");
        }

        @Test
        void an_object_that_is_gone_has_taken_them_along() {
            String text = Corpus.valid("thread").text();
            ReadResult<EcarProcess> remarked = KEEP.read(with(text, "\"on\": \"2027-", "\"odd\": 1"));
            String id = text.substring(text.indexOf(HEAD) + HEAD.length()).split("\"")[0];
            EcarProcess draft = KEEP.read(DRAFT.replaceFirst("\"id\": \"[^\"]*\"", HEAD + id + "\""))
                    .value()
                    .orElseThrow();

            assertThat(remarked.kept().isEmpty()).isFalse();
            assertThat(KEEP.write(draft, remarked.kept())).isEqualTo(KEEP.write(draft));
        }

        @Test
        void a_name_that_the_object_has_now_is_not_written_twice() {
            String text = Corpus.valid("anchored").text();
            String id = text.substring(text.indexOf(HEAD) + HEAD.length()).split("\"")[0];
            EcarJson json =
                    EcarJson.with(ReadOptions.asOf(Corpus.valid("anchored").asOf())
                            .unknownFields(UnknownFields.KEEP)
                            .build());
            String override =
                    with(Corpus.valid("override-against-advice").text(), "\"kind\": \"override\"", "\"assessedOn\": 1");
            ReadResult<EcarProcess> overridden =
                    json.read(override.replaceFirst("\"id\": \"[^\"]*\"", HEAD + id + "\""));
            EcarProcess anchored = json.read(text).orElseThrow();

            assertThat(overridden.kept().fields()).containsOnlyKeys("/anchoredBy");
            assertThat(json.write(anchored, overridden.kept())).isEqualTo(json.write(anchored));
        }

        /** An element without an id is told by what it begins with, too. */
        @Test
        void they_do_not_pass_to_another_element_at_the_same_position() {
            String text = Corpus.valid("thread").text();
            ReadResult<EcarProcess> odd = KEEP.read(with(text, SHEET, "\"odd\": 1"));
            EcarProcess other = KEEP.read(text.replace(SHEET, SHEET.replace("2027-1", "2027-2")))
                    .value()
                    .orElseThrow();

            assertThat(odd.kept().isEmpty()).isFalse();
            assertThat(KEEP.write(other, odd.kept())).isEqualTo(KEEP.write(other));
            assertThat(KEEP.write(odd.value().orElseThrow(), odd.kept())).contains("\"odd\": 1");
        }

        @Test
        void without_any_the_document_is_the_same_as_ever() {
            assertThat(KEEP.write(KEEP.read(DRAFT).value().orElseThrow(), KeptObjects.NONE))
                    .isEqualTo(DRAFT);
        }
    }

    @Test
    void in_a_stream_each_document_has_its_own() {
        String strange = Many.oneLine(with(DRAFT, "\"country\"", "\"region\": 5"));
        Many.All read = Many.all(
                options().unknownFields(UnknownFields.KEEP), Input.of(Many.DRAFT + "\n" + strange + "\n" + strange));

        assertThat(read.results())
                .extracting(result -> result.kept().fields().keySet())
                .containsExactly(
                        java.util.Set.of(), java.util.Set.of("/municipality"), java.util.Set.of("/municipality"));
        assertThat(read.lines())
                .allMatch(line -> line.contains("@/1/municipality 2:") || line.contains("@/2/municipality 3:"));
        assertThat(DAY).isEqualTo(read.report().context().validatedFor());
    }
}
