package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Cities.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One profile document: read, with every problem in its place, and written as it was. */
class ProfileDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final ReadOptions OPTIONS = ReadOptions.asOf(DAY).build();
    private static final String THEME = Corpus.profile("one-theme").text();

    private static ReadResult<Adaptation> read(String text) {
        return EcarJson.with(OPTIONS).profiles().read(text);
    }

    private static List<String> lines(ValidationReport report) {
        return Printed.lines(report);
    }

    @Nested
    class RoundTrip {

        static List<Corpus.Entry> documents() {
            return Corpus.validProfiles();
        }

        @ParameterizedTest
        @MethodSource("documents")
        void a_canonical_document_is_written_byte_for_byte(Corpus.Entry document) {
            assertThat(Formats.PROFILES.write(document.adaptation())).isEqualTo(document.text());
        }

        @ParameterizedTest
        @MethodSource("documents")
        void fields_are_read_in_any_order(Corpus.Entry document) {
            for (long seed = 0; seed < 5; seed++) {
                assertThat(read(Shuffled.of(document.text(), seed)).value()).contains(document.adaptation());
            }
        }

        /** Whatever an adaptation can say in code comes back from its document. */
        @Test
        void every_kind_of_change_comes_back_with_everything_in_it() {
            Adaptation all = everyKind();
            assertThat(all.changes().stream()
                            .map(change -> change.modification().kind()))
                    .containsAll(Arrays.asList(Modification.Kind.values()));

            String written = Formats.PROFILES.write(all);

            assertThat(read(written).value()).contains(all);
            assertThat(Formats.PROFILES.write(read(written).value().orElseThrow()))
                    .isEqualTo(written);
        }

        @Test
        void kinds_of_evidence_are_written_by_letter() {
            Gate.Builder gate = gate();
            Adaptation adaptation = Cities.city(
                            new Modification.AddGate(gate.addEvidenceKinds(Code.of("minutes"), Code.of("decision"))
                                    .build()))
                    .build();

            assertThat(Formats.PROFILES.write(adaptation)).containsSubsequence("\"decision\"", "\"minutes\"");
        }

        @Test
        void the_example_of_the_description_is_a_document_that_holds() throws IOException {
            Path wire = Path.of(System.getProperty("basedir", "."), "..", "docs", "wire.md");
            String chapter =
                    Files.readString(wire).substring(Files.readString(wire).indexOf("## W15"));
            String example = chapter.substring(chapter.indexOf("```json\n") + 8, chapter.indexOf("```\n\n<a"));

            ProfileSet profiles = Formats.profileSet(OPTIONS, List.of(example));

            assertThat(profiles.results().get(0).report().outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(Formats.PROFILES.write(read(example).orElseThrow())).isEqualTo(example);
            assertThat(chapter).contains("`" + EcarProfile.v1_0().pin().hash() + "`");
        }
    }

    private static Gate.Builder gate() {
        return Gate.builder()
                .id(CriterionId.of("G11"))
                .demand(said("Äldrerådet är tillfrågat"))
                .evidence(said("protokoll"))
                .owner(said("förvaltningschef"))
                .test(GateCheck.EACH_OPERATION_ANSWERS)
                .basis("beslut");
    }

    static byte[] everything() {
        return Formats.PROFILES.write(everyKind()).getBytes(UTF_8);
    }

    /** Every kind of change, each optional part once there and once not. */
    private static Adaptation everyKind() {
        LocalizedText both = LocalizedText.of("rmn", "ćhib", "sv", "språk");
        CriterionId g2 = CriterionId.of("G2");
        ChangeRecord full = ChangeRecord.builder()
                .what(both)
                .why(said("skäl"))
                .decidedBy(said("nämnden"))
                .decidedOn(PartialDate.parse("2027~"))
                .planning(ChangeRecord.Planning.REACTIVE)
                .judgement(ChangeRecord.Judgement.UNKNOWN)
                .goal(said("mål"))
                .level(ChangeRecord.Level.CIRCLE)
                .type(ChangeRecord.Type.CONTENT)
                .build();
        return Cities.city(
                        new Modification.MoveTo(new PolicyArea(Code.of("care"), both)),
                        Cities.theme(),
                        Cities.letter(),
                        Cities.without(Vocabulary.THEME, "schools"),
                        new Modification.RelabelTerm(Vocabulary.BODY_KIND, Code.of("council"), both),
                        new Modification.AddGate(gate().build()),
                        new Modification.AddGate(gate().id(CriterionId.of("G12"))
                                .addFurther(both, said("mer"))
                                .addEvidenceKinds(Code.of("letter"))
                                .build()),
                        new Modification.TightenGate(g2, List.of(both), Set.of(), Optional.empty()),
                        new Modification.TightenGate(
                                CriterionId.of("G3"),
                                List.of(),
                                Set.of(Code.of("letter"), Code.of("decision")),
                                Optional.of(GateCheck.ANSWERED_ONCE)),
                        new Modification.RewordGate(g2, Optional.of(both), Optional.empty(), Optional.empty()),
                        new Modification.RewordGate(
                                CriterionId.of("G3"), Optional.empty(), Optional.of(both), Optional.of(said("chef"))),
                        new Modification.AddCriterion(new Criterion(CriterionId.of("C9"), both, said("x"), "beslut")),
                        new Modification.RemoveCriterion(CriterionId.of("C1")),
                        new Modification.RewordCriterion(CriterionId.of("C2"), both, said("y")),
                        new Modification.SetParameter(Parameter.MEETINGS_MIN, 7),
                        new Modification.SetRule(CircleIssues.SIZE, RuleSetting.ERROR),
                        new Modification.ModifyCoreFunction(3),
                        new Modification.DropCoreFunction(8))
                .addChange(Change.of(new Modification.ModifyCoreFunction(4), full))
                .addWaiver(Waiver.builder()
                        .code(CircleIssues.SIZE)
                        .path(PropertyPath.of("circles").index(0))
                        .who("Direktören")
                        .why("Liten cirkel")
                        .until(LocalDate.of(2028, 1, 1))
                        .build())
                .addWaiver(Waiver.builder()
                        .code(CircleIssues.FEW_MEETINGS)
                        .who("Direktören")
                        .why("Kort termin")
                        .until(LocalDate.of(2028, 1, 1))
                        .build())
                .build();
    }

    /** Each code that a profile document can give is given by one of the corpus. */
    @Test
    void every_code_has_its_document() {
        Set<IssueCode> possible = Stream.of(DocumentIssues.all(), ValueIssues.all(), MethodIssues.all())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        // A profile document has no choices, no order of dates and nothing that follows; some limits are tested
        // elsewhere.
        possible.removeAll(List.of(
                DocumentIssues.CONTRADICTION,
                DocumentIssues.ONE_OF,
                DocumentIssues.TOO_LARGE,
                DocumentIssues.TOO_MANY_ISSUES,
                ValueIssues.DATE_ORDER,
                MethodIssues.CORE_FUNCTION_REMOVED,
                MethodIssues.GATE_REMOVED,
                MethodIssues.NUMBER_REPEATED));

        // An identity number in a text of a profile is refused as in a process.
        possible.add(PrivacyIssues.IDENTITY_NUMBER);

        Set<IssueCode> shown = Corpus.profiles().stream()
                .flatMap(document -> document.report().issues().stream())
                .map(Issue::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(possible);
    }

    @Nested
    class IsRead {

        @Test
        void with_the_limits_of_process_documents() {
            String text = THEME.replace("\"Metoden anpassas\"", "7");

            assertThat(lines(EcarJson.with(ReadOptions.asOf(DAY).maxBytes(100).build())
                            .profiles()
                            .read(THEME)
                            .report()))
                    .containsExactly("ecar.document.too-large @ max=100");
            assertThat(lines(EcarJson.with(ReadOptions.asOf(DAY).maxDepth(2).build())
                            .profiles()
                            .read(THEME)
                            .report()))
                    .containsExactly("ecar.document.too-deep @/changes 14:5 max=2");
            assertThat(lines(EcarJson.with(ReadOptions.asOf(DAY).maxIssues(1).build())
                            .profiles()
                            .read(text.replace("\"2027-02\"", "\"soon\"").replace("\"theme\"", "\"themes\""))
                            .report()))
                    .hasSize(2)
                    .last()
                    .isEqualTo("ecar.document.too-many-issues @/changes/0/record/what/sv 23:17 max=1");
        }

        @Test
        void from_a_file(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("profile.json"), THEME);

            assertThat(EcarJson.with(OPTIONS).profiles().read(file).value())
                    .isEqualTo(read(THEME).value());
            assertThat(lines(EcarJson.with(ReadOptions.asOf(DAY).maxBytes(100).build())
                            .profiles()
                            .read(file)
                            .report()))
                    .containsExactly("ecar.document.too-large @ max=100");
        }

        @Test
        void without_a_word_on_what_nobody_has_found_out() {
            ReadResult<Adaptation> document = read(THEME);

            assertThat(document.report().outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(document.report().notChecked())
                    .extracting(NotChecked::reason)
                    .containsOnly(NotChecked.Reason.SWITCHED_OFF);
            assertThat(document.report().notChecked())
                    .extracting(NotChecked::code)
                    .contains(MethodIssues.GATE_LOOSENED, MethodIssues.BASE_CHANGED)
                    .doesNotContain(MethodIssues.RULE_UNKNOWN, MethodIssues.GATE_REMOVED)
                    .hasSize(MethodIssues.all().size() - 3);
        }

        @Test
        void and_shows_nothing_of_what_it_says() {
            assertThat(read(THEME)).hasToString("ReadResult[accepted]");
            assertThat(read("{}")).hasToString("ReadResult[refused]");
        }

        @Test
        void and_named_by_its_bytes() {
            assertThat(EcarJson.with(Many.options().build())
                            .profiles()
                            .read(THEME)
                            .report()
                            .inputs())
                    .containsExactly(Many.named(THEME.getBytes(UTF_8)));
            assertThat(read(THEME).report().context().profiles()).isEmpty();
        }
    }

    @Nested
    class UnknownFieldsOf {

        private static final String EXTRA = THEME.replace("\"kind\":", "\"note\": {\"a\": [1, 2.0]},\n\"kind\":")
                .replace("\"changes\":", "\"x\": null,\n\"changes\":");

        private static ReadResult<Adaptation> read(UnknownFields policy) {
            return EcarJson.with(ReadOptions.asOf(DAY).unknownFields(policy).build())
                    .profiles()
                    .read(EXTRA);
        }

        @Test
        void a_profile_are_refused() {
            assertThat(lines(read(UnknownFields.ERROR).report()))
                    .containsExactly(
                            "ecar.document.unknown-field @ 13:3", "ecar.document.unknown-field @/changes/0 16:7");
        }

        @Test
        void a_profile_are_passed_over() {
            ReadResult<Adaptation> document = read(UnknownFields.WARNING);

            assertThat(document.report().outcome()).isEqualTo(Outcome.ACCEPTED_WITH_REMARKS);
            assertThat(document.value().map(Formats.PROFILES::write)).contains(THEME);
            assertThat(document.kept().isEmpty()).isTrue();
        }

        @Test
        void a_profile_are_kept_and_written_back() {
            ReadResult<Adaptation> document = read(UnknownFields.KEEP);
            Adaptation adaptation = document.value().orElseThrow();
            String written = Formats.PROFILES.write(adaptation, document.kept());

            assertThat(document.kept().fields()).containsOnlyKeys("", "/changes/0");
            assertThat(written).contains("\"x\": null").containsSubsequence("\"note\": {", "2.0");
            ReadResult<Adaptation> again = EcarJson.with(ReadOptions.asOf(DAY)
                            .unknownFields(UnknownFields.KEEP)
                            .build())
                    .profiles()
                    .read(written);
            assertThat(Formats.PROFILES.write(again.value().orElseThrow(), again.kept()))
                    .isEqualTo(written);
        }

        @Test
        void a_change_that_is_gone_went_with_it() {
            ReadResult<Adaptation> document = read(UnknownFields.KEEP);
            Adaptation without = document.value().orElseThrow().toBuilder()
                    .changes(List.of())
                    .build();

            assertThat(Formats.PROFILES.write(without, document.kept()))
                    .contains("\"x\": null")
                    .doesNotContain("\"note\"");
        }
    }
}
