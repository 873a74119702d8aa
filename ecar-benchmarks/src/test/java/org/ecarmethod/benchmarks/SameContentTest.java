package org.ecarmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import org.ecarmethod.benchmarks.beans.ProcessBean;
import org.ecarmethod.benchmarks.typed.TypedProcess;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every peer reads the same documents to the same content, so that none is measured on less work. */
class SameContentTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Function<byte[], ProcessBean>> PEERS = Map.of(
            "databind", Binding::read,
            "hibernateValidator", Binding::readValidated,
            "networknt", Binding::readBySchema,
            "fastjson2", OtherParsers::readByFastjson,
            "dslJson", OtherParsers::readByDslJson);

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "small"})
    void what_each_peer_holds_is_the_document_again(String size) {
        for (byte[] document : Workload.documents(size).subList(0, 1)) {
            // As trees: a peer may keep the languages of a text in another order.
            JsonNode tree = JSON.readTree(document);
            PEERS.forEach((name, read) -> assertThat(JSON.readTree(Binding.write(read.apply(document))))
                    .as(name)
                    .isEqualTo(tree));
            assertThat(JSON.readTree(TypedBinding.write(TypedBinding.read(document))))
                    .isEqualTo(tree);
            ProcessContent content =
                    Workload.json().contents().read(document).value().orElseThrow();
            assertThat(Workload.json().contents().write(content)).isEqualTo(new String(document, UTF_8));
        }
    }

    @Test
    void the_typed_peer_holds_the_same_values_as_the_library() {
        byte[] document = Workload.documents("2").get(0);
        ProcessContent content =
                Workload.json().contents().read(document).value().orElseThrow();
        TypedProcess typed = TypedBinding.read(document);

        assertThat(typed.id).isEqualTo(content.id());
        assertThat(typed.circles)
                .extracting(circle -> circle.id)
                .containsExactlyElementsOf(
                        content.circles().stream().map(Circle::id).toList());
        assertThat(typed.circles)
                .flatExtracting(circle -> circle.participants)
                .extracting(participant -> participant.role)
                .containsExactlyElementsOf(content.circles().stream()
                        .flatMap(circle -> circle.participants().stream())
                        .map(Participant::role)
                        .toList());
        assertThat(typed.circles)
                .flatExtracting(circle -> circle.meetings)
                .extracting(meeting -> meeting.on)
                .containsExactlyElementsOf(content.circles().stream()
                        .flatMap(circle -> circle.meetings().stream())
                        .map(Meeting::on)
                        .toList());
        assertThat(typed.experiences)
                .extracting(experience -> experience.recordedOn)
                .containsExactlyElementsOf(content.experiences().stream()
                        .map(Experience::recordedOn)
                        .toList());
        assertThat(typed.responses)
                .extracting(response -> Stated.known(response.referral.known))
                .containsExactlyElementsOf(
                        content.responses().stream().map(Response::referral).toList());
    }

    @Test
    void the_typed_peer_checks_dates_ids_and_terms() {
        assertThatThrownBy(() -> TypedBinding.read(with("\"2027-03-01\"", "\"2027-02-30\"")))
                .hasRootCauseInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> TypedBinding.read(with("\"e-0\"", "\"e 0\"")))
                .hasRootCauseInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> TypedBinding.read(with("\"resident\"", "\"boende\"")))
                .hasMessageContaining("ParticipantRole");
        assertThatThrownBy(() -> TypedBinding.read(with("\"recordedOn\": \"2027-03-01\"", "\"recordedOn\": 2027")))
                .hasMessageContaining("a text is expected");
    }

    private static byte[] with(String text, String other) {
        String document = new String(Workload.documents("1").get(0), UTF_8);
        assertThat(document).contains(text);
        return document.replace(text, other).getBytes(UTF_8);
    }
}
