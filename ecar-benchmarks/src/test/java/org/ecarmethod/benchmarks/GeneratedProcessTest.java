package org.ecarmethod.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is a process without errors, of the size that is said. */
class GeneratedProcessTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30})
    void a_generated_process_is_accepted(int size) {
        EcarProcess process = EcarProcess.of(GeneratedProcess.of(size), EcarProfile.v1_0());
        EcarJson json = EcarJson.asOf(GeneratedProcess.TODAY);

        ReadResult<EcarProcess> result = json.read(json.write(process));

        assertThat(result.report().hasErrors()).isFalse();
        assertThat(result.value().orElseThrow().content()).isEqualTo(process.content());
        assertThat(process.content().experiences()).hasSize(size * 10);
    }

    @Test
    void the_same_size_gives_the_same_process() {
        assertThat(GeneratedProcess.of(3)).isEqualTo(GeneratedProcess.of(3));
    }
}
