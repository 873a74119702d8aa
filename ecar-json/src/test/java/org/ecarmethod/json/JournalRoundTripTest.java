package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.process.RandomCommands;
import org.ecarmethod.process.Withdrawal;
import org.ecarmethod.record.ProcessContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalRoundTripTest {

    private static final EcarJson JSON = EcarJson.asOf(Processes.TODAY);

    private static EcarProcess readBack(EcarProcess process) {
        return JSON.read(JSON.write(process)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_any_accepted_commands_made_reads_back_equal(long seed) {
        RandomCommands.Run run = RandomCommands.on(Processes.heard(), seed, 40);

        EcarProcess back =
                EcarProcess.of(JSON.contents().read(JSON.write(run.process())).orElseThrow(), Processes.PROFILE);

        assertThat(back).isEqualTo(run.process()).hasSameHashCodeAs(run.process());
        assertThat(back.content().journal()).isEqualTo(run.process().content().journal());
    }

    @Test
    void a_closed_process_reads_back_with_all_its_deeds() {
        assertThat(readBack(Processes.closed())).isEqualTo(Processes.closed());
    }

    @Test
    void another_deed_is_another_process() {
        ProcessContent content = Processes.closed().content();
        ProcessContent without = content.toBuilder()
                .journal(content.journal().subList(0, content.journal().size() - 1))
                .build();

        assertThat(EcarProcess.of(without, Processes.PROFILE)).isNotEqualTo(Processes.closed());
    }

    @Test
    void no_deed_holds_the_pseudonym_of_somebody_who_took_consent_back() {
        EcarProcess process = Processes.closed()
                .withdrawConsent(Withdrawal.by(ParticipantId.of("p1")).build(), Processes.entry("2027-12-18"))
                .process();

        String text = JSON.write(process);
        assertThat(text.substring(text.indexOf("\"journal\"")))
                .contains("\"withdraw\"")
                .doesNotContain("\"p1\"");
    }
}
