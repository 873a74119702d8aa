package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecarmethod.Rounds;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.HostOut;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What is written reads back as it was, and is always written the same way. */
class RoundTripTest {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final Codec<ProcessContent> CODEC = ProcessJson.process(EcarProfile.v1_0());

    static List<Corpus.Entry> valid() {
        return Corpus.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_document_is_written_again_byte_for_byte(Corpus.Entry document) {
        EcarJson json = EcarJson.asOf(document.asOf());
        EcarProcess process = document.read().value().orElseThrow();

        String written = json.write(process);

        assertThat(written).isEqualTo(document.text());
        assertThat(json.write(process)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_process_has_the_same_content_after_writing_and_reading(Corpus.Entry document) {
        EcarJson json = EcarJson.asOf(document.asOf());
        EcarProcess process = document.read().value().orElseThrow();

        EcarProcess again = json.read(json.write(process)).value().orElseThrow();

        assertThat(again.content()).isEqualTo(process.content());
        assertThat(again.profile()).isEqualTo(process.profile());
        assertThat(again.validate(document.asOf())).isEqualTo(process.validate(document.asOf()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void blanks_and_the_order_of_fields_do_not_matter(Corpus.Entry document) {
        String shuffled = Shuffled.of(document.text(), document.name().hashCode());

        ReadResult<EcarProcess> result = EcarJson.asOf(document.asOf()).read(shuffled);

        assertThat(shuffled).isNotEqualTo(document.text()).doesNotContain("\n");
        assertThat(EcarJson.asOf(document.asOf()).write(result.value().orElseThrow()))
                .isEqualTo(document.text());
    }

    @Test
    void another_machine_writes_the_same_bytes() throws IOException, InterruptedException {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dbasedir="
                                + Path.of(System.getProperty("basedir", ".")).toAbsolutePath(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WritesCorpus.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        byte[] written = machine.getInputStream().readAllBytes();

        assertThat(machine.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(written, UTF_8)).isEqualTo(WritesCorpus.all());
    }

    /** Values alone, without the rules between them: each content is one that could be built. */
    @Test
    void any_content_reads_back_equal() {
        RandomValues random = new RandomValues(20260101);

        for (int i = 0; i < Rounds.of(150); i++) {
            ProcessContent content = random.content();

            byte[] written = written(content);
            Cursor cursor = new Cursor(FACTORY.createParser(ObjectReadContext.empty(), written));
            cursor.parser().nextToken();
            ProcessContent again = CODEC.read(cursor);

            assertThat(cursor.found()).as(new String(written, UTF_8)).isEmpty();
            assertThat(again).isEqualTo(content);
            assertThat(written(requireNonNull(again))).isEqualTo(written);
        }
    }

    /** Whatever a content is, reading it gives a report. */
    @Test
    void any_content_can_be_judged() {
        RandomValues random = new RandomValues(7);
        EcarJson json = EcarJson.asOf(LocalDate.of(2028, 6, 1));

        for (int i = 0; i < Rounds.of(50); i++) {
            ReadResult<EcarProcess> result = json.read(written(random.content()));

            assertThat(result.value().isPresent()).isNotEqualTo(result.report().hasErrors());
            assertThat(result.report().issues())
                    .allMatch(issue -> issue.location().isPresent());
        }
    }

    private static byte[] written(ProcessContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            CODEC.write(content, new HostOut(out));
        }
        return bytes.toByteArray();
    }
}
