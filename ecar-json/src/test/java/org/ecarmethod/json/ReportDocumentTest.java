package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.Examination;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.ReportText;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final String EVERYTHING = """
            {
              "format": "ecar-report/1",
              "outcome": "refused",
              "complete": false,
              "validatedFor": "2028-06-01",
              "totals": {
                "error": 4,
                "warning": 0,
                "info": 1,
                "waived": 1
              },
              "issues": [
                {
                  "code": "ecar.another.version",
                  "category": "limit",
                  "severity": "error",
                  "total": 1,
                  "waived": 0,
                  "samples": [
                    {
                      "path": "/odd~1name/0",
                      "line": 12,
                      "column": 7,
                      "arguments": {
                        "amount": 5,
                        "date": {
                          "date": "2013-12~"
                        },
                        "term": "a-term",
                        "terms": [
                          "one",
                          "two"
                        ]
                      },
                      "related": [
                        "",
                        "/a/1"
                      ]
                    }
                  ]
                },
                {
                  "code": "ecar.response.body-not-anchored",
                  "category": "method",
                  "severity": "error",
                  "total": 0,
                  "waived": 1
                },
                {
                  "code": "ecar.value.blank",
                  "category": "value",
                  "severity": "error",
                  "total": 3,
                  "waived": 0,
                  "samples": [
                    {
                      "path": "/a",
                      "line": 1,
                      "column": 1
                    }
                  ]
                },
                {
                  "code": "ecar.response.decider-unknown",
                  "category": "completeness",
                  "severity": "info",
                  "total": 1,
                  "waived": 0,
                  "samples": [
                    {
                      "path": ""
                    }
                  ]
                }
              ],
              "notChecked": [
                {
                  "code": "ecar.another.check",
                  "category": "privacy",
                  "reason": "no-means",
                  "count": 2
                },
                {
                  "code": "ecar.circle.size",
                  "category": "method",
                  "reason": "blocked",
                  "count": 1
                }
              ],
              "waivers": [
                {
                  "code": "ecar.another.version",
                  "category": "limit",
                  "who": "IT",
                  "why": "Är på väg \\"ut\\"",
                  "until": "2028-05-31",
                  "effect": "expired",
                  "issues": 1
                },
                {
                  "code": "ecar.circle.no-consent",
                  "category": "privacy",
                  "who": "Head",
                  "why": "Forms lost",
                  "until": "2029-01-01",
                  "effect": "refused",
                  "issues": 0
                },
                {
                  "code": "ecar.response.body-not-anchored",
                  "category": "method",
                  "path": "/referrals/0",
                  "who": "Head",
                  "why": "Asked before the map was drawn",
                  "until": "2028-06-01",
                  "effect": "in-force",
                  "issues": 1
                }
              ],
              "inputs": [
                "%1$s"
              ],
              "samplesKept": 1,
              "profiles": [
                {
                  "id": "ecar",
                  "version": "1.0",
                  "hash": "%2$s"
                }
              ],
              "library": "0.1",
              "ruleSet": "%1$s"
            }
            """.formatted("1".repeat(64), "a".repeat(64));

    static List<Corpus.Entry> documents() {
        return Corpus.all();
    }

    @Test
    void writes_everything_there_is_in_one_form() {
        assertThat(Formats.REPORTS.write(everything())).isEqualTo(EVERYTHING);
    }

    @Test
    void reads_what_it_wrote_also_codes_of_another_version() {
        ValidationReport read = Formats.REPORTS.read(EVERYTHING).orElseThrow();

        assertThat(Formats.REPORTS.write(read)).isEqualTo(EVERYTHING);
        assertThat(read.total(ValueIssues.BLANK)).isEqualTo(3);
        Issue strange = read.tallies().get(0).samples().get(0);
        assertThat(strange.code().id()).isEqualTo("ecar.another.version");
        assertThat(strange.code().category()).isEqualTo(Category.LIMIT);
        assertThat(strange.arguments())
                .containsEntry("amount", new Argument.Amount(5))
                .containsEntry("date", new Argument.Date("2013-12~"))
                .containsEntry("term", new Argument.Term("a-term"))
                .containsEntry("terms", new Argument.Terms(List.of("one", "two")));
    }

    /** Every report that the corpus gives stands the way there and back, and says the same in words. */
    @ParameterizedTest
    @MethodSource("documents")
    void every_report_of_the_corpus_stands_the_way_there_and_back(Corpus.Entry document) {
        ValidationReport report = document.read().report();
        String written = Formats.REPORTS.write(report);
        document.keepReport(written);

        ValidationReport read = Formats.REPORTS.read(written).orElseThrow();

        assertThat(read).isEqualTo(report);
        assertThat(Formats.REPORTS.write(read)).isEqualTo(written);
        for (Locale language : Messages.languages()) {
            ReportText text = ReportText.in(Messages.in(language));
            assertThat(text.of(read)).isEqualTo(text.of(report)).doesNotContainPattern("\\{[a-z0-9]+}");
        }
    }

    @Test
    void reports_of_this_version_merge_with_what_was_read() {
        ReportCollector collector = new ReportCollector(Examination.context(List.of(EcarProfile.v1_0()), DAY));
        collector.accept(Issue.at(ValueIssues.BLANK, PropertyPath.of("a")).build());
        ValidationReport one = collector.report();

        ValidationReport both =
                one.merge(Formats.REPORTS.read(Formats.REPORTS.write(one)).orElseThrow());

        assertThat(both.total(ValueIssues.BLANK)).isEqualTo(2);
    }

    /** What differs from what the library knows is told by the report, not by the library. */
    @Test
    void a_known_code_that_another_version_knew_otherwise_stays_as_it_was_written() {
        String otherwise = EVERYTHING
                .replace(
                        "\"code\": \"ecar.value.blank\",\n      \"category\": \"value\"",
                        "\"code\": \"ecar.value.blank\",\n      \"category\": \"limit\"")
                .replace("ecar.circle.no-consent", "ecar.circle.size");

        assertThat(otherwise).isNotEqualTo(EVERYTHING);
        assertThat(Formats.REPORTS.write(Formats.REPORTS.read(otherwise).orElseThrow()))
                .isEqualTo(otherwise);
    }

    private static ValidationReport everything() {
        ReportContext context =
                new ReportContext("0.1", new ProfilePin("ecar", "1.0", "a".repeat(64)), "1".repeat(64), DAY);
        IssueCode strange = IssueCode.error("ecar.another.version", Category.LIMIT, "test")
                .addArguments("amount", "date", "term", "terms")
                .build();
        IssueCode unknown =
                IssueCode.error("ecar.another.check", Category.PRIVACY, "test").build();
        Waiver.Builder waiver = Waiver.builder().who("Head");
        ReportCollector collector = new ReportCollector(context, 1)
                .input("1".repeat(64))
                .offer(List.of(
                        waiver.code(ResponseIssues.BODY_NOT_ANCHORED)
                                .path(PropertyPath.parse("/referrals/0"))
                                .why("Asked before the map was drawn")
                                .until(DAY)
                                .build(),
                        Waiver.builder()
                                .code(CircleIssues.NO_CONSENT)
                                .who("Head")
                                .why("Forms lost")
                                .until(LocalDate.of(2029, 1, 1))
                                .build(),
                        Waiver.builder()
                                .code(strange)
                                .who("IT")
                                .why("Är på väg \"ut\"")
                                .until(DAY.minusDays(1))
                                .build()));
        collector.accept(Issue.at(strange, PropertyPath.parse("/odd~1name/0"))
                .with("amount", 5)
                .withDate("date", "2013-12~")
                .with("term", "a-term")
                .with("terms", List.of("one", "two"))
                .location(new TextLocation(12, 7))
                .addRelated(PropertyPath.root(), PropertyPath.parse("/a/1"))
                .build());
        collector.accept(Issue.at(ResponseIssues.BODY_NOT_ANCHORED, PropertyPath.parse("/referrals/0/to"))
                .build());
        for (int line = 3; line > 0; line--) {
            collector.accept(Issue.at(ValueIssues.BLANK, PropertyPath.of("a"))
                    .location(new TextLocation(line, 1))
                    .build());
        }
        collector.accept(Issue.at(ResponseIssues.DECIDER_UNKNOWN, PropertyPath.root())
                .severity(Severity.INFO)
                .build());
        collector.notChecked(unknown, NotChecked.Reason.NO_MEANS);
        collector.notChecked(unknown, NotChecked.Reason.NO_MEANS);
        collector.notChecked(CircleIssues.SIZE, NotChecked.Reason.BLOCKED);
        return collector.report();
    }

    @Nested
    class Refuses {

        private List<String> refusal(byte[] document) {
            RefusedDocumentException refusal = Formats.refusal(Formats.REPORTS.read(document));
            return refusal == null
                    ? List.of()
                    : refusal.issues().stream().map(Printed::line).toList();
        }

        private List<String> refusal(String document) {
            return refusal(document.getBytes(UTF_8));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"outcome\": \"refused\" | \"outcome\": \"accepted\" | ecar.document.contradiction @/outcome 3:14",
                    "\"complete\": false | \"complete\": true | ecar.document.contradiction @/complete 4:15",
                    "\"info\": 1 | \"info\": 2 | ecar.document.contradiction @/totals 6:13",
                    "\"effect\": \"expired\" | \"effect\": \"in-force\" | ecar.document.contradiction @/waivers/0/effect 97:17",
                    "\"code\": \"ecar.circle.size\", | \"code\": \"eCar\", | ecar.value.format @/notChecked/1/code 84:15 form=\"report-code\" found=\"other-text\"",
                    "\"total\": 3 | \"total\": 0 | ecar.value.out-of-range @/issues/2/total 53:16 max=9223372036854775807 min=1",
                    "\"total\": 3 | \"total\": 99999999999999999999 | ecar.value.out-of-range @/issues/2/total 53:16 max=9223372036854775807 min=0",
                    "\"total\": 3 | \"total\": -1 | ecar.value.out-of-range @/issues/2/total 53:16 max=9223372036854775807 min=0",
                    "\"total\": 3 | \"total\": \"3\" | ecar.document.type @/issues/2/total 53:16 expected=\"integer\" found=\"text\"",
                    "\"complete\": false | \"complete\": 0 | ecar.document.type @/complete 4:15 expected=\"boolean\" found=\"number\"",
                    "\"amount\": 5 | \"amount\": 5.5 | ecar.document.type @/issues/0/samples/0/arguments/amount 25:23 expected=\"argument\" found=\"number\"",
                    "\"amount\": 5 | \"Amount!\": 5 | ecar.document.unknown-field @/issues/0/samples/0/arguments 25:13",
                    "\"amount\": 5 | \"term\": \"x\" | ecar.document.duplicate-field @/issues/0/samples/0/arguments/term 29:13",
                    "\"a-term\" | \"anna andersson\" | ecar.value.format @/issues/0/samples/0/arguments/term 29:21 form=\"term\" found=\"other-text\"",
                    "\"one\" | \"o n e\" | ecar.value.format @/issues/0/samples/0/arguments/terms/0 31:15 form=\"term\" found=\"other-text\"",
                    "\"2013-12~\" | \"soon\" | ecar.value.format @/issues/0/samples/0/arguments/date/date 27:23 form=\"date\" found=\"other-text\"",
                    "\"/odd~1name/0\" | \"odd\" | ecar.value.format @/issues/0/samples/0/path 21:19 form=\"pointer\" found=\"other-text\"",
                    "\"/odd~1name/0\" | \"/o~2\" | ecar.value.format @/issues/0/samples/0/path 21:19 form=\"pointer\" found=\"other-text\"",
                    "\"/odd~1name/0\" | \"/\\n\" | ecar.value.format @/issues/0/samples/0/path 21:19 form=\"pointer\" found=\"padded\"",
                    "\"column\": 7, | `` | ecar.document.missing-field @/issues/0/samples/0 20:9 field=\"column\"",
                    "\"line\": 12, | `` | ecar.document.missing-field @/issues/0/samples/0 20:9 field=\"line\"",
                    "\"who\": \"IT\" | \"who\": \" \" | ecar.value.blank @/waivers/0/who 94:14",
                    "\"who\": \"IT\" | \"who\": \"I\\nT\" | ecar.value.control-character @/waivers/0/who 94:14",
                    "\"library\": \"0.1\" | \"library\": \"a b\" | ecar.value.format @/library 131:14 form=\"term\" found=\"other-text\"",
                    "ecar-report/1 | ecar-report/2 | ecar.document.unsupported-version @/format 2:13 supported=\"ecar-report/1\"",
                    "\"count\": 2 | \"count\": 0 | ecar.value.out-of-range @/notChecked/0/count 81:16 max=9223372036854775807 min=1"
                })
        void what_can_not_be(String old, String now, String expected) {
            String document = EVERYTHING.replaceFirst(
                    java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(now));

            assertThat(document).isNotEqualTo(EVERYTHING);
            assertThat(refusal(document)).containsExactly(expected);
        }

        @Test
        void what_is_counted_twice() {
            String twice = EVERYTHING
                    .replace(
                            "ecar.response.body-not-anchored\",\n      \"category\": \"method\",\n      \"severity\"",
                            "ecar.value.blank\",\n      \"category\": \"method\",\n      \"severity\"")
                    .replace("ecar.circle.size", "ecar.another.check")
                    .replace("\"reason\": \"blocked\"", "\"reason\": \"no-means\"");

            assertThat(refusal(twice))
                    .containsExactly("ecar.value.repeated @/issues/2 49:5", "ecar.value.repeated @/notChecked/1 83:5");
        }

        @Test
        void samples_of_one_code_with_different_arguments() {
            String document = EVERYTHING
                    .replace("\"samplesKept\": 1", "\"samplesKept\": 2")
                    .replace(
                            "{\n          \"path\": \"/a\"",
                            "{\"path\": \"/b\", \"arguments\": {\"max\": 3}}, {\"path\": \"/a\"");

            assertThat(refusal(document)).containsExactly("ecar.document.contradiction @/issues/2/samples 55:18");
        }

        @Test
        void more_samples_than_are_kept() {
            assertThat(refusal(EVERYTHING.replace("\"samplesKept\": 1", "\"samplesKept\": 0")))
                    .containsExactly(
                            "ecar.document.contradiction @/issues/0/samples 19:18",
                            "ecar.document.contradiction @/issues/2/samples 55:18",
                            "ecar.document.contradiction @/issues/3/samples 69:18");
        }

        @Test
        void fewer_samples_than_none() {
            assertThat(refusal(EVERYTHING.replace("\"samplesKept\": 1", "\"samplesKept\": -1")))
                    .contains("ecar.value.out-of-range @/samplesKept 123:18 max=2147483647 min=0");
        }

        @Test
        void a_report_under_no_profile() {
            String none = EVERYTHING.replaceFirst("(?s)  \"profiles\": \\[.*?\\],\n", "");

            assertThat(Formats.REPORTS.write(Formats.REPORTS.read(none).orElseThrow()))
                    .isEqualTo(none);
        }

        @Test
        void what_is_no_report_at_all() {
            assertThat(refusal("")).containsExactly("ecar.document.empty @ 1:1");
            assertThat(refusal("[]")).containsExactly("ecar.document.type @ 1:1 expected=\"object\" found=\"list\"");
            assertThat(refusal(EVERYTHING + "{}")).containsExactly("ecar.document.trailing @ 134:1");
            assertThat(refusal(EVERYTHING.substring(0, 100)))
                    .containsExactly("ecar.document.truncated @/validatedFor 5:25");
            assertThat(refusal("{\"format\" 1}"))
                    .containsExactly("ecar.document.malformed @ 1:11 found=\"missing-colon\"");
            assertThat(refusal(new byte[] {'{', (byte) 0xC3, '}'}))
                    .containsExactly("ecar.document.encoding @ 1:2 found=\"windows-1252\"");
            assertThat(refusal("{\"format\": 1}"))
                    .containsExactly("ecar.document.unsupported-version @/format 1:12 supported=\"ecar-report/1\"");
        }

        @Test
        void more_than_32_mebibytes() {
            assertThat(refusal(new byte[32 * 1024 * 1024 + 1]))
                    .containsExactly("ecar.document.too-large @ max=33554432");
        }
    }
}
