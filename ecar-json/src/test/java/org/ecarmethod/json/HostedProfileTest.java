package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Adaptations as fields of a host's own classes. */
class HostedProfileTest {

    private static final ReadOptions SMALL =
            ReadOptions.asOf(LocalDate.of(2028, 6, 1)).maxBytes(200).build();
    private static final Adaptation THEME = Corpus.profile("one-theme").adaptation();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new EcarModule()).build();

    /** Something of a host. */
    record Matter(String name, Adaptation adaptation) {}

    static List<Corpus.Entry> documents() {
        return Corpus.validProfiles();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void are_written_and_read_again(Corpus.Entry document) {
        Matter matter = new Matter("ours", document.adaptation());

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(matter), Matter.class))
                .isEqualTo(matter);
    }

    @Test
    void are_refused_with_the_places_of_the_hosts_document() {
        String document = MAPPER.writeValueAsString(new Matter("ours", THEME))
                .replace("\"add-term\"", "\"add-word\"")
                .replace("\"2027-02\"", "\"soon\"");

        RefusedDocumentException refusal = Formats.refusal(() -> MAPPER.readValue(document, Matter.class));

        assertThat(refusal.issues())
                .hasSize(2)
                .allSatisfy(issue ->
                        assertThat(issue.location().orElseThrow().column()).isGreaterThan(100));
        assertThat(refusal.issues())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly(
                        "ecar.value.unknown-term /adaptation/changes/0/kind",
                        "ecar.value.format /adaptation/changes/0/record/decidedOn");
        assertThat(refusal.report().total(refusal.issues().get(0).code())).isEqualTo(1);
    }

    @Test
    void are_read_with_the_limits_of_the_module_or_of_the_reader() {
        String document = MAPPER.writeValueAsString(THEME);
        JsonMapper small = JsonMapper.builder()
                .addModule(new EcarModule(SMALL))
                .addModule(new EcarModule())
                .build();

        assertThat(tooLarge(() -> small.readValue(document, Adaptation.class)))
                .containsExactly("ecar.document.too-large @ 1:1 max=200");
        assertThat(tooLarge(() -> MAPPER.readerFor(Adaptation.class)
                        .withAttribute(EcarModule.READ_OPTIONS, SMALL)
                        .readValue(document)))
                .containsExactly("ecar.document.too-large @ 1:1 max=200");
    }

    private static List<String> tooLarge(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return Formats.refusal(call).issues().stream().map(Printed::line).toList();
    }
}
