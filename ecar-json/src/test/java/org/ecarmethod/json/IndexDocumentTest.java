package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.Rounds;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.PartScore;
import org.ecarmethod.index.Score;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.HostOut;
import org.ecarmethod.json.internal.format.DossierJson;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Documents {@code ecar-index/1}: the corpus says what is read of them, and what is written reads back. */
class IndexDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);

    static List<Corpus.Entry> valid() {
        return Corpus.of("index-valid");
    }

    static List<Corpus.Entry> documents() {
        return Corpus.dossiers();
    }

    private static IndexDossier dossier(Corpus.Entry document) {
        return EcarJson.asOf(document.asOf())
                .dossiers()
                .read(document.bytes())
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void only_an_invalid_document_is_refused(Corpus.Entry document) {
        ReadResult<IndexDossier> result =
                EcarJson.asOf(document.asOf()).dossiers().read(document.text());

        assertThat(result.report().outcome() == Outcome.REFUSED)
                .isEqualTo(document.folder().equals("index-invalid"));
        assertThat(result.value().isPresent()).isEqualTo(document.folder().equals("index-valid"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_pointer_leads_to_a_place_in_the_document(Corpus.Entry document) {
        List<Issue> issues = document.report(document.asOf()).issues();
        Pointers there = Pointers.of(document.bytes());

        assertThat(issues)
                .allSatisfy(issue -> assertThat(there.leadsSomewhere(issue.path()))
                        .as(Printed.line(issue))
                        .isTrue());
        assertThat(issues.stream().flatMap(issue -> issue.related().stream())).allMatch(there::exists);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_document_is_written_again_byte_for_byte(Corpus.Entry document) {
        assertThat(Formats.DOSSIERS.write(dossier(document))).isEqualTo(document.text());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void blanks_and_the_order_of_fields_do_not_matter(Corpus.Entry document) {
        String shuffled = Shuffled.of(document.text(), document.name().hashCode());

        ReadResult<IndexDossier> result =
                EcarJson.asOf(document.asOf()).dossiers().read(shuffled);

        assertThat(Formats.DOSSIERS.write(result.value().orElseThrow())).isEqualTo(document.text());
    }

    @Test
    void results_are_written_in_the_order_of_their_cities() {
        String text = Corpus.of("index-valid").stream()
                .filter(one -> one.name().equals("full"))
                .findFirst()
                .orElseThrow()
                .text();
        String swapped = text.replace("annorstad", "zzz").replace("\"40.5\"", "\"81/2\"");

        String written = Formats.DOSSIERS.write(
                EcarJson.asOf(DAY).dossiers().read(swapped).value().orElseThrow());

        assertThat(written.indexOf("\"id\": \"zzz\"")).isGreaterThan(written.lastIndexOf("\"id\": \"exempelstad\""));
        assertThat(written).contains("\"40.5\"").doesNotContain("81/2");
    }

    @Test
    void any_dossier_reads_back_equal() {
        RandomValues random = new RandomValues(20270101);
        for (int i = 0; i < Rounds.of(150); i++) {
            IndexDossier dossier = random.of(IndexDossier.class);

            byte[] written = written(dossier);
            Cursor cursor = new Cursor(JsonFactory.builder().build().createParser(ObjectReadContext.empty(), written));
            cursor.parser().nextToken();
            IndexDossier again = DossierJson.DOSSIER.read(cursor);

            assertThat(cursor.found()).as(new String(written, UTF_8)).isEmpty();
            assertThat(again).isEqualTo(dossier);
            assertThat(written(requireNonNull(again))).isEqualTo(written);
        }
    }

    @Test
    void any_dossier_is_judged_with_every_remark_in_its_place() {
        RandomValues random = new RandomValues(9);
        for (int i = 0; i < Rounds.of(60); i++) {
            ReadResult<IndexDossier> result =
                    EcarJson.asOf(DAY).dossiers().read(written(random.of(IndexDossier.class)));

            assertThat(result.value().isPresent()).isNotEqualTo(result.report().hasErrors());
            assertThat(result.report().issues())
                    .allMatch(issue -> issue.location().isPresent());
        }
    }

    static byte[] written(IndexDossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), bytes)) {
            DossierJson.DOSSIER.write(dossier, new HostOut(out));
        }
        return bytes.toByteArray();
    }

    @Test
    void what_stands_between_the_parts_is_not_checked_where_the_form_is_broken() {
        assertThat(EcarJson.asOf(DAY).dossiers().read("{}").report().notChecked())
                .extracting(NotChecked::reason)
                .hasSize(15)
                .containsOnly(NotChecked.Reason.UNREADABLE);
        assertThat(EcarJson.asOf(DAY)
                        .dossiers()
                        .read(new byte[33_554_433])
                        .report()
                        .issues())
                .extracting(issue -> issue.code().id())
                .containsExactly("ecar.document.too-large");
    }

    private static List<String> found(byte[] document) {
        return Printed.lines(EcarJson.asOf(DAY).dossiers().read(document).report());
    }

    @Test
    void what_is_no_text_or_too_much_of_it_is_refused_in_its_place() {
        assertThat(found("{}".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("ecar.document.encoding @ 1:1 found=\"utf-16\"");
        assertThat(found(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}))
                .containsExactly("ecar.document.encoding @ 1:3 found=\"windows-1252\"");
        assertThat(found(("[".repeat(33) + "]".repeat(33)).getBytes(UTF_8)))
                .containsExactly(
                        "ecar.document.type @ 1:1 expected=\"object\" found=\"list\"",
                        "ecar.document.too-deep @ 1:33 max=32");
        assertThat(found(("{\"sources\": " + "[".repeat(32)).getBytes(UTF_8)))
                .containsExactly(
                        "ecar.document.type @/sources/0 1:14 expected=\"object\" found=\"list\"",
                        "ecar.document.too-deep @/sources/0 1:44 max=32");
        assertThat(found(("{\"id\": \"" + "x".repeat(100_001) + "\"}").getBytes(UTF_8)))
                .hasSize(1)
                .allMatch(
                        line -> line.startsWith("ecar.document.text-too-long @/id 1:") && line.endsWith("max=100000"));
        assertThat(found(("{" + "\"x\": 1, ".repeat(10_001) + "\"y\": 1}").getBytes(UTF_8)))
                .contains("ecar.document.too-many-issues @ 1:80002 max=10000");
    }

    // --- published frameworks

    @Test
    void the_older_structure_is_there_as_far_as_it_was_published() {
        List<IndexFramework> published = EcarJson.publishedFrameworks();

        assertThat(published).hasSize(1);
        IndexFramework icc = published.get(0);
        assertThat(icc.name()).hasToString("icc-index/older-description");
        assertThat(icc.indicators()).hasSize(14);
        assertThat(icc.questionCount()).isEqualTo(Stated.known(66L));
        assertThat(icc.indicators())
                .allMatch(
                        one -> one.questions().isEmpty() && !one.questionCount().isKnown());
        assertThat(icc.composites().get(0).members()).hasSize(6).contains(Code.of("public-spaces"));
        assertThat(icc.weights().isKnown()).isFalse();
        assertThat(icc.indicators().stream().map(Indicator::id).map(Code::value))
                .startsWith("commitment", "education-system")
                .endsWith("governance");
    }

    @Test
    void later_versions_are_files_and_no_code() {
        String full = valid().stream()
                .filter(one -> one.name().equals("full"))
                .findFirst()
                .orElseThrow()
                .text();
        IndexDossier dossier = EcarJson.asOf(DAY).dossiers().read(full).value().orElseThrow();
        String without =
                Formats.DOSSIERS.write(dossier.toBuilder().frameworks(List.of()).build());

        assertThat(EcarJson.asOf(DAY).dossiers().read(without).report().hasErrors())
                .isTrue();
        assertThat(EcarJson.asOf(DAY)
                        .dossiers(dossier.frameworks())
                        .read(without)
                        .report()
                        .issues())
                .isEmpty();
    }

    @Test
    void a_score_follows_from_what_was_read() {
        IndexDossier dossier = dossier(valid().stream()
                .filter(one -> one.name().equals("full"))
                .findFirst()
                .orElseThrow());
        IndexFramework framework = dossier.frameworks().get(0);

        Score score = Score.of(
                framework,
                dossier.submissions().get(0),
                MissingPolicy.ZERO,
                framework.weights().toOptional().orElseThrow());

        assertThat(score.total()).contains(Percent.parse("400/9"));
        assertThat(score.grounds().isOfficial()).isTrue();
        assertThat(score.composites()).extracting(PartScore::part).containsExactly(Code.of("lens"));
    }
}
