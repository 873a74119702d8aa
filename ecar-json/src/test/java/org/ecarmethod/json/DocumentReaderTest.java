package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.report.WaiverUse;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final String DRAFT = Corpus.valid("draft").text();
    private static final EcarJson JSON = EcarJson.asOf(DAY);

    private static List<String> lines(byte[] document) {
        return Printed.lines(JSON.read(document).report());
    }

    private static List<String> lines(String document) {
        return lines(document.getBytes(UTF_8));
    }

    @Nested
    class What_is_not_a_document {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\r\n\t", "\uFEFF", "\uFEFF \n"})
        void nothing_at_all_is_empty(String text) {
            assertThat(lines(text)).containsExactly("ecar.document.empty @ 1:1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "null | null",
                    "true | boolean",
                    "[] | list",
                    "[{}] | list",
                    "17 | number",
                    "1e400000 | number",
                    "\"text\" | text"
                })
        void another_value_is_no_object(String text, String found) {
            String expected = " expected=\"object\" found=\"" + found + "\"";

            assertThat(lines(text)).containsExactly("ecar.document.type @ 1:1" + expected);
            assertThat(lines(" \n " + text)).containsExactly("ecar.document.type @ 2:2" + expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{                  | 1:2",
                    "{\"format\"        | 1:10",
                    "{\"format\":       | 1:11",
                    "{\"format\": \"eca | 1:16",
                    "[1, [              | 1:6"
                })
        void a_text_that_breaks_off_is_truncated(String text, String place) {
            assertThat(lines(text))
                    .last()
                    .asString()
                    .startsWith("ecar.document.truncated @")
                    .endsWith(" " + place);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"id\": nul}        | 1:8  | no-quotes",
                    "{'id': 1}            | 1:2  | single-quotes",
                    "{\"id\": 01}         | 1:9  | number-form",
                    "{\"id\": +1}         | 1:9  | number-form",
                    "{\"id\": NaN}        | 1:11 | foreign-literal",
                    "{\"id\": \"a\" 5}    | 1:12 | missing-comma",
                    "{\"id\": \"\\x\"}    | 1:10 | backslash",
                    "}                    | 1:1  | other",
                    "<process/>           | 1:1  | other"
                })
        void what_is_not_json_is_malformed_where_no_reader_could_go_on(String text, String place, String found) {
            assertThat(lines(text))
                    .last()
                    .asString()
                    .startsWith("ecar.document.malformed @")
                    .endsWith(" " + place + " found=\"" + found + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "]", "end", "\"", ",", "null", "\u0001", "[[[[[[[[[["})
        void what_follows_the_end_is_reported_where_it_begins(String more) {
            assertThat(lines(DRAFT + "\n  " + more)).containsExactly("ecar.document.trailing @ 28:3");
        }

        @Test
        void blanks_may_follow_the_end() {
            assertThat(JSON.read(DRAFT + " \t\r\n\n").report().outcome()).isEqualTo(Outcome.ACCEPTED);
        }
    }

    @Nested
    class Encoding {

        static Stream<byte[]> other_encodings() {
            Charset utf32 = Charset.forName("UTF-32BE");
            return Stream.of(
                    DRAFT.getBytes(UTF_16BE),
                    DRAFT.getBytes(UTF_16LE),
                    ("\uFEFF" + DRAFT).getBytes(UTF_16BE),
                    ("\uFEFF" + DRAFT).getBytes(UTF_16LE),
                    DRAFT.getBytes(utf32),
                    ("\uFEFF" + DRAFT).getBytes(utf32));
        }

        @ParameterizedTest
        @MethodSource("other_encodings")
        void refuses_utf_16_and_utf_32(byte[] document) {
            assertThat(lines(document)).containsExactly("ecar.document.encoding @ 1:1 found=\"utf-16\"");
        }

        @Test
        void accepts_a_byte_order_mark_which_takes_no_column() {
            assertThat(JSON.read("\uFEFF" + DRAFT).report().outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(lines("\uFEFF{\"id\": 5}"))
                    .contains("ecar.document.type @/id 1:8 expected=\"text\" found=\"number\"");
        }

        @Test
        void locates_the_first_byte_that_is_not_utf_8() {
            assertThat(lines(DRAFT.getBytes(ISO_8859_1)))
                    .containsExactly("ecar.document.encoding @ 6:17 found=\"windows-1252\"");
        }

        @Test
        void a_fault_behind_malformed_text_is_the_fault_that_is_told() {
            byte[] document = "{'id': 'å'}".getBytes(ISO_8859_1);

            assertThat(lines(document)).containsExactly("ecar.document.encoding @ 1:9 found=\"windows-1252\"");
        }
    }

    @Nested
    class Limits {

        private final EcarJson narrow = EcarJson.with(ReadOptions.asOf(DAY)
                .maxBytes(2000)
                .maxDepth(5)
                .maxTextLength(90)
                .build());

        private List<String> narrowly(String document) {
            return Printed.lines(narrow.read(document).report());
        }

        @Test
        void the_limits_themselves_are_allowed() {
            String text = "m".repeat(90);
            String document = DRAFT.replaceFirst("School meals", text);

            String filled = document + " ".repeat(2000 - document.getBytes(UTF_8).length);

            assertThat(narrowly(filled)).isEmpty();
            assertThat(narrowly("{\"id\": [[[[]]]]}")).noneMatch(line -> line.contains("too-deep"));
        }

        @Test
        void one_more_byte_is_too_large_and_nothing_is_read() {
            ReadResult<EcarProcess> result = narrow.read(" ".repeat(2001));

            assertThat(Printed.lines(result.report())).containsExactly("ecar.document.too-large @ max=2000");
            assertThat(result.report().inputs()).isEmpty();
        }

        @Test
        void one_more_level_is_too_deep() {
            assertThat(narrowly("{\"id\": [[[[[]]]]]}"))
                    .containsExactly(
                            "ecar.document.type @/id 1:8 expected=\"text\" found=\"list\"",
                            "ecar.document.too-deep @/id 1:12 max=5");
        }

        @Test
        void one_more_character_is_too_long() {
            assertThat(narrowly(DRAFT.replaceFirst("School meals", "m".repeat(91))))
                    .singleElement()
                    .asString()
                    .startsWith("ecar.document.text-too-long @/title/en 5:")
                    .endsWith(" max=90");
        }

        @Test
        void a_long_text_at_the_greatest_depth_is_not_called_deep() {
            String deep = "{\"bodies\": [{\"under\": {\"unknown\": {\"en\": \"" + "m".repeat(91) + "\"}}}]}";

            assertThat(narrowly(deep))
                    .singleElement()
                    .asString()
                    .startsWith("ecar.document.text-too-long @/bodies/0/under/unknown/en 1:");
        }

        @Test
        void ten_million_brackets_are_too_deep_at_once() {
            byte[] brackets = new byte[10_000_000];
            Arrays.fill(brackets, (byte) '[');

            assertThat(lines(brackets))
                    .containsExactly(
                            "ecar.document.type @ 1:1 expected=\"object\" found=\"list\"",
                            "ecar.document.too-deep @ 1:33 max=32");
        }

        @ParameterizedTest
        @CsvSource({"1000000, text", "0.000000001, integer", "1e400000, integer", "-1e-400000, integer"})
        void a_number_of_another_kind_is_of_the_wrong_type_whatever_its_size(String number, String expected) {
            String field = expected.equals("text") ? "\"id\": " : "\"facts\": [{\"coreFunctions\": [";

            assertThat(lines("{" + field + number + (expected.equals("text") ? "}" : "]}]}")))
                    .filteredOn(line -> line.startsWith("ecar.document.type"))
                    .singleElement()
                    .asString()
                    .endsWith("expected=\"" + expected + "\" found=\"number\"");
        }

        @Test
        void a_huge_integer_is_out_of_range_and_a_monstrous_one_too_long() {
            String huge = "9".repeat(100);

            assertThat(lines("{\"facts\": [{\"coreFunctions\": [" + huge + "]}]}"))
                    .contains("ecar.value.out-of-range @/facts/0/coreFunctions/0 1:31 max=2147483647 min=-2147483648");
            assertThat(lines("{\"facts\": [{\"coreFunctions\": [" + huge + "9]}]}"))
                    .singleElement()
                    .asString()
                    .startsWith("ecar.document.number-too-long @/facts/0/coreFunctions 1:");
        }
    }

    @Nested
    class What_somebody_wrote {

        private static final List<String> PERSONAL = List.of(
                "Anna Andersson",
                "anna.andersson@example.org",
                "070-123 45 67",
                "19121212-1212",
                "Åsa",
                "anna_andersson",
                "Vardagsrasism på jobbet",
                "a".repeat(41));

        static List<String> personal() {
            return PERSONAL;
        }

        /** Wherever such a text stands as a name or as a value, no issue repeats it. */
        @ParameterizedTest
        @MethodSource("personal")
        void is_never_repeated(String secret) {
            String quoted = "\"" + secret + "\"";
            String document = Corpus.valid("thread")
                    .text()
                    .replace("\"format\"", quoted + ": " + quoted + ", \"format\"")
                    .replaceFirst("\"en\":", quoted + ": " + quoted + ", \"en\":")
                    .replaceFirst("\"country\": \"SE\"", "\"country\": " + quoted)
                    .replaceFirst("\"kind\": \"council\"", "\"kind\": " + quoted)
                    .replaceFirst(
                            "\"kind\": \"planned\"", "\"kind\": " + quoted + ", " + quoted + ": {" + quoted + ": 1}")
                    .replaceFirst("\"sentOn\": \"2027-06-15\"", "\"sentOn\": " + quoted)
                    .replaceFirst("\"known\": \"council\"", quoted + ": " + quoted)
                    .replaceFirst("\"to\": \"education-administration\"", "\"to\": " + quoted);

            ReadResult<EcarProcess> result = JSON.read(document);

            assertThat(result.report().hasErrors()).isTrue();
            assertThat(result.report().toString()).doesNotContain(secret);
            assertThat(result.report().issues()).hasSizeGreaterThan(6).allSatisfy(issue -> {
                assertThat(issue.toString()).doesNotContain(secret);
                assertThat(Printed.line(issue)).doesNotContain(secret);
                assertThat(Messages.in(Locale.ENGLISH).sentence(issue)).doesNotContain(secret);
            });
        }
    }

    @Nested
    class What_is_not_checked {

        @Test
        void a_document_that_can_not_be_read_leaves_every_rule_unchecked() {
            ReadResult<EcarProcess> result = JSON.read("{");

            List<IssueCode> codes = Catalogue.rules().stream()
                    .flatMap(rule -> rule.codes().stream())
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(result.report().notChecked())
                    .extracting(NotChecked::code)
                    .containsExactlyElementsOf(codes);
            assertThat(result.report().notChecked())
                    .extracting(NotChecked::reason)
                    .containsOnly(NotChecked.Reason.UNREADABLE);
            assertThat(result.report().isComplete()).isFalse();
        }

        @Test
        void of_another_version_only_that_is_said() {
            assertThat(lines(DRAFT.replace("ecar-process/1", "ecar-process/2").replace("\"SE\"", "5")))
                    .containsExactly("ecar.document.unsupported-version @/format 2:13 supported=\"ecar-process/1\"");
        }
    }

    @Nested
    class Options {

        private static final MethodProfile OTHER =
                EcarProfile.v1_0().toBuilder().id(Code.of("ecar-elsewhere")).build();

        @Test
        void a_document_is_measured_by_the_profile_it_names() {
            String document = DRAFT.replace("\"ecar\"", "\"ecar-elsewhere\"")
                    .replace(EcarProfile.v1_0().pin().hash(), OTHER.pin().hash());
            EcarJson both = EcarJson.with(
                    ReadOptions.asOf(DAY).addProfiles(EcarProfile.v1_0(), OTHER).build());

            ReadResult<EcarProcess> result = both.read(document);

            assertThat(result.value().orElseThrow().profile()).isEqualTo(OTHER);
            assertThat(result.report().context().profiles()).containsExactly(OTHER.pin());
            assertThat(lines(document))
                    .containsExactly("ecar.process.other-profile @/profile 21:14 given=\"ecar/1.0\" givenHash=\""
                            + EcarProfile.v1_0().pin().hash() + "\" wanted=\"ecar-elsewhere/1.0\" wantedHash=\""
                            + OTHER.pin().hash() + "\"");
        }

        @Test
        void a_waiver_lets_an_error_of_the_method_pass_and_it_stays_visible() {
            String document = Corpus.valid("thread")
                    .text()
                    .replace("\"to\": \"education-administration\"", "\"to\": \"council\"");
            Waiver waiver = waiver(ResponseIssues.BODY_NOT_ANCHORED);

            ReadResult<EcarProcess> refused = JSON.read(document);
            ReadResult<EcarProcess> waived = EcarJson.with(
                            ReadOptions.asOf(DAY).addWaivers(waiver).build())
                    .read(document);

            assertThat(Printed.lines(refused.report()))
                    .containsExactly("ecar.response.body-not-anchored @/referrals/0/to 419:13");
            assertThat(refused.value()).isEmpty();
            assertThat(waived.value()).isPresent();
            assertThat(waived.report().outcome()).isEqualTo(Outcome.ACCEPTED_WITH_REMARKS);
            assertThat(waived.report().waivers()).containsExactly(new WaiverUse(waiver, Waiver.Effect.IN_FORCE, 1));
        }

        @Test
        void nothing_that_was_not_read_can_be_waived() {
            List<IssueCode> codes = Stream.of(
                            DocumentIssues.all(), ValueIssues.all(), List.of(ProcessIssues.DANGLING_REFERENCE))
                    .flatMap(List::stream)
                    .toList();
            EcarJson lenient = EcarJson.with(ReadOptions.asOf(DAY)
                    .addAllWaivers(codes.stream().map(Options::waiver).toList())
                    .build());

            for (Corpus.Entry document : Corpus.invalid()) {
                ValidationReport strict = JSON.read(document.bytes()).report();
                ValidationReport waived = lenient.read(document.bytes()).report();

                assertThat(codes)
                        .as(document.toString())
                        .allSatisfy(code -> assertThat(waived.total(code)).isEqualTo(strict.total(code)));
            }
        }

        private static Waiver waiver(IssueCode code) {
            return Waiver.builder()
                    .code(code)
                    .who("head of the registry")
                    .why("the old register")
                    .until(DAY)
                    .build();
        }
    }
}
