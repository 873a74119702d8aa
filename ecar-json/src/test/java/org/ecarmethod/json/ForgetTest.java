package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.RemovalReceipt;
import org.ecarmethod.process.Withdrawal;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was taken back is nowhere any more: not in what is written, not in the process or anything that hangs on it, not in
 * what it says of itself, not in a report, a refusal or a log (P12). The words are looked for everywhere first, while they
 * are there, so that looking is shown to find them.
 */
class ForgetTest {

    private static final String STORY = "spoken-4711";
    private static final String WORDS = "verbatim-4712";
    private static final String WHO = "alias-4713";
    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final Entry TODAY = Entry.of(DAY, "en", "Democracy strategist");
    private static final Entry DUE = Entry.of(LocalDate.of(2031, 1, 1), "en", "Archivist");

    private final EcarJson json = EcarJson.asOf(DAY);

    @TempDir
    private Path folder = Path.of("");

    /** The closed process of the corpus, read from a text in which the first participant has told and is quoted. */
    private EcarProcess told() {
        String document = Corpus.valid("full-from-draft-to-closed")
                .text()
                .replace("\"p1\"", "\"" + WHO + "\"")
                .replace("Det är alltid jag som får fråga", WORDS);
        EcarProcess read = json.read(document).value().orElseThrow();
        return EcarProcess.of(
                read.content().toBuilder()
                        .experiences(read.content().experiences().stream()
                                .map(one -> one.toBuilder()
                                        .text(LocalizedText.of("en", STORY, "sv", STORY))
                                        .build())
                                .toList())
                        .build(),
                read.profile());
    }

    private RemovalReceipt withdrawn(EcarProcess process) {
        return process.withdrawConsent(
                Withdrawal.by(ParticipantId.of(WHO))
                        .addExperiences(ExperienceId.of("e1"), ExperienceId.of("e2"))
                        .addQuote(QuoteId.of("q2"))
                        .build(),
                TODAY);
    }

    // --- everywhere

    private List<String> everywhere(EcarProcess process) throws IOException {
        List<String> texts = new ArrayList<>(ObjectGraph.texts(
                process,
                process.validate(DAY),
                Trace.of(process),
                ResponseMatrix.of(process, DAY),
                json.read(json.write(process)),
                EcarJson.class,
                ProcessJson.class));
        Path file =
                Files.write(folder.resolve("process.json"), json.write(process).getBytes(ISO_8859_1));
        texts.add(Files.readString(file, ISO_8859_1));
        for (Locale language : Messages.languages()) {
            process.validate(DAY)
                    .issues()
                    .forEach(issue -> texts.add(Messages.in(language).sentence(issue)));
        }
        refusals(process).forEach(refusal -> {
            texts.add(trace(refusal));
            texts.add(serialised(refusal));
        });
        return texts;
    }

    /** What the process and the reader say when they refuse something about what was taken back. */
    private List<Throwable> refusals(EcarProcess process) {
        List<Throwable> refusals = new ArrayList<>();
        Consumer<Runnable> refuse = call -> {
            Throwable refusal = catchThrowable(call::run);
            if (refusal != null) {
                refusals.add(refusal);
            }
        };
        refuse.accept(() -> process.recordPublication(
                Publication.builder()
                        .id(PublicationId.of("late"))
                        .on(PartialDate.parse("2029"))
                        .title(LocalizedText.of("en", "A report"))
                        .audience(Audience.PUBLIC)
                        .addExperience(ExperienceId.of("e1"))
                        .addQuotes(QuoteId.of("q1"), QuoteId.of("q2"))
                        .build(),
                TODAY));
        refuse.accept(() -> process.disposeData(Sensitivity.PERSON, TODAY));
        refuse.accept(() -> process.disposeData(Sensitivity.STORY, TODAY));
        refuse.accept(() -> process.strikeRecords(Set.of(ExperienceId.of("never")), Set.of(), TODAY));
        refuse.accept(() ->
                EcarProcess.of(process.content().toBuilder().bodies(List.of()).build(), process.profile()));
        refuse.accept(() -> process.closeProcess(TODAY));
        return refusals;
    }

    private static String trace(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out));
        return out.toString();
    }

    private static String serialised(Throwable thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(ISO_8859_1);
    }

    private static List<String> holding(List<String> texts, String marker) {
        return texts.stream().filter(text -> text.contains(marker)).toList();
    }

    // --- the tests

    @Test
    void looking_finds_what_is_there() throws IOException {
        EcarProcess process = told();
        List<String> texts = everywhere(process);

        for (String marker : List.of(STORY, WORDS, WHO)) {
            assertThat(holding(texts, marker)).as(marker).hasSizeGreaterThan(1);
        }
        assertThat(refusals(process)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(RecordedLog.lines()).anySatisfy(line -> assertThat(line).contains("read a process document"));
    }

    @Test
    void after_a_withdrawal_no_word_is_left_anywhere() throws IOException {
        RemovalReceipt receipt = withdrawn(told());
        List<String> texts = everywhere(receipt.process());
        texts.addAll(ObjectGraph.texts(receipt));
        texts.addAll(RecordedLog.lines());

        assertThat(holding(texts, STORY)).isEmpty();
        assertThat(holding(texts, WORDS)).isEmpty();
        assertThat(receipt.removed()).hasSize(4);
    }

    /** Who took part stays on record, with the day of the withdrawal, until participants are disposed of. */
    @Test
    void after_a_withdrawal_the_pseudonym_is_left_in_one_place_and_said_by_nobody() throws IOException {
        RemovalReceipt receipt = withdrawn(told());
        String written = json.write(receipt.process());

        assertThat(written.split(WHO, -1)).hasSize(2);
        assertThat(written).contains("\"id\": \"" + WHO + "\"");
        assertThat(receipt.process()
                        .content()
                        .circles()
                        .get(0)
                        .participants()
                        .get(0)
                        .id()
                        .value())
                .isEqualTo(WHO);
        assertThat(holding(everywhere(receipt.process()), WHO))
                .allMatch(text -> text.equals(WHO) || text.equals(written));
        assertThat(ObjectGraph.texts(receipt.removed(), receipt.alreadyReleased()))
                .noneMatch(text -> text.contains(WHO));
        assertThat(RecordedLog.lines()).noneMatch(line -> line.contains(WHO));
    }

    @Test
    void after_disposal_nothing_of_it_is_left_at_all() throws IOException {
        EcarProcess process = told().disposeData(Sensitivity.STORY, DUE)
                .disposeData(Sensitivity.PERSON, DUE)
                .disposeData(Sensitivity.COUNT, DUE);
        List<String> texts = everywhere(process);

        for (String marker : List.of(STORY, WORDS, WHO)) {
            assertThat(holding(texts, marker)).as(marker).isEmpty();
        }
    }

    @Test
    void after_a_mistake_was_struck_out_it_is_gone_too() throws IOException {
        RemovalReceipt receipt = told().strikeRecords(
                        Set.of(ExperienceId.of("e1"), ExperienceId.of("e2")),
                        Set.of(QuoteId.of("q1"), QuoteId.of("q2")),
                        TODAY);
        List<String> texts = everywhere(receipt.process());

        assertThat(holding(texts, STORY)).isEmpty();
        assertThat(holding(texts, WORDS)).isEmpty();
    }
}
