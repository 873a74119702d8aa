package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.ecarmethod.SourceTree;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What {@link ReadResult#orElseThrow()} throws. */
class RefusedDocumentExceptionTest {

    private static final EcarJson JSON = EcarJson.asOf(LocalDate.of(2028, 6, 1));

    static java.util.List<Corpus.Entry> refused() {
        return Corpus.invalid();
    }

    @SuppressWarnings("BanSerializableRead") // it was written a line before
    private static RefusedDocumentException sent(RefusedDocumentException refusal)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (RefusedDocumentException) in.readObject();
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void survives_serialisation_with_everything_in_it(Corpus.Entry entry) throws IOException, ClassNotFoundException {
        RefusedDocumentException refusal = Formats.refusal(entry.read());

        RefusedDocumentException arrived = sent(refusal);

        assertThat(arrived).isInstanceOf(EcarException.class);
        assertThat(arrived.report()).isEqualTo(refusal.report());
        assertThat(arrived.issues()).isNotEmpty().isEqualTo(refusal.issues());
        assertThat(arrived).hasMessage(refusal.getMessage());
        assertThat(arrived.getStackTrace()).isEqualTo(refusal.getStackTrace());
    }

    @Test
    @SuppressWarnings("BanSerializableRead") // it was written a line before
    void survives_as_the_cause_of_what_a_mapper_throws() throws IOException, ClassNotFoundException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(EcarModule.asOf(LocalDate.of(2028, 6, 1)))
                .build();
        DatabindException thrown =
                catchThrowableOfType(DatabindException.class, () -> mapper.readValue("{\"id\": 5}", EcarProcess.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }

        DatabindException arrived;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            arrived = (DatabindException) in.readObject();
        }

        assertThat(arrived).hasMessage(thrown.getMessage());
        assertThat(arrived.getLocation()).isEqualTo(thrown.getLocation());
        assertThat(((RefusedDocumentException) requireNonNull(arrived.getCause())).report())
                .isEqualTo(((RefusedDocumentException) requireNonNull(thrown.getCause())).report());
    }

    /** Not one more class of exceptions than are asked, here and in the tests of the other modules. */
    @Test
    void exceptions_that_reach_a_caller_are_one_family() {
        assertThat(SourceTree.classes().stream()
                        .filter(Throwable.class::isAssignableFrom)
                        .filter(type -> !type.getName().contains(".internal."))
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrder("RefusedDocumentException", "Refused");
    }

    @Test
    void names_codes_and_places_and_nothing_of_what_was_written() throws IOException, ClassNotFoundException {
        RefusedDocumentException refusal =
                Formats.refusal(JSON.read("{\"format\": \"ecar-process/1\",\n \"secret person\": 1}"));

        assertThat(refusal)
                .hasMessageStartingWith("the document is refused: ecar.document.")
                .hasMessageEndingWith("; and more")
                .hasMessageNotContaining("secret");
        assertThat(sent(refusal).toString()).doesNotContain("secret");
        assertThat(refusal.issues()).extracting(Issue::code).contains(DocumentIssues.MISSING_FIELD);
    }

    @Test
    void is_thrown_for_every_format_with_the_whole_report() {
        for (ReadResult<?> result : java.util.List.of(
                JSON.read("[]"),
                JSON.contents().read("[]"),
                JSON.profiles().read("[]"),
                JSON.dossiers().read("[]"),
                JSON.reports().read("[]"),
                JSON.ledgers().read("[]"))) {
            assertThatThrownBy(result::orElseThrow).isInstanceOfSatisfying(RefusedDocumentException.class, refusal -> {
                assertThat(refusal.report()).isEqualTo(result.report());
                assertThat(refusal.issues()).extracting(Issue::code).containsExactly(DocumentIssues.TYPE);
            });
        }
    }

    @Test
    void is_not_thrown_where_there_is_a_value() {
        ReadResult<?> sound = JSON.read(Corpus.valid().get(0).bytes());

        assertThat(sound.orElseThrow()).isSameAs(sound.value().orElseThrow());
    }
}
