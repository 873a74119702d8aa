package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecarmethod.json.ViewDocument;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real case passes through the view of every audience. */
class PublicViewTest {

    private static final EcarProcess PROCESS =
            Runs.JSON.read(Runs.document()).value().orElseThrow();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... args) {
        return PublicView.run(args, Runs.stream(out));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void botkyrka_has_a_view_for_every_audience(Audience audience) {
        ViewDocument view = Runs.JSON.view(PROCESS, audience);

        assertThat(run(audience.wireName())).isEqualTo(CommandLine.FINE);
        assertThat(view.text()).contains(said());
        assertThat(said())
                .contains("\"audience\": \"" + audience.wireName() + "\"")
                .contains("\"responses\": [")
                .contains("\"facts\": [");
    }

    @Test
    void the_public_view_is_what_is_printed_unless_asked_for_another() {
        assertThat(run()).isEqualTo(CommandLine.FINE);

        assertThat(said())
                .isEqualTo(Runs.JSON.view(PROCESS, Audience.PUBLIC).text().orElseThrow());
        assertThat(said())
                .doesNotContain("\"experiences\": [")
                .doesNotContain("\"participants\": [")
                .doesNotContain("\"attendance\":")
                .doesNotContain("\"remarks\":");
    }

    @Test
    void what_can_not_be_shown_is_said(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("process.json"), "{}");

        assertThat(run("public", file.toString())).isEqualTo(CommandLine.ERRORS);
        assertThat(run("public", folder.resolve("none.json").toString())).isEqualTo(CommandLine.NOT_READ);
        assertThat(run("everybody")).isEqualTo(CommandLine.NOT_READ);
        assertThat(run("public", "a", "b")).isEqualTo(CommandLine.NOT_READ);
        assertThat(said()).contains("Field missing").contains("Not found").contains("Arguments:");
    }
}
