package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.process.Processes.entry;

import java.util.List;
import java.util.Set;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.PartRef;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.Responses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    @Test
    void the_whole_process_is_told_deed_by_deed() {
        assertThat(Processes.closed().content().journal())
                .extracting(JournalEntry::deed)
                .startsWith(Command.REGISTER, Command.PREPARE, Command.PROTECT, Command.ANCHOR, Command.OPEN)
                .endsWith(
                        Command.COMMIT,
                        Command.FOLLOW_UP,
                        Command.FEED_BACK,
                        Command.ANALYSE,
                        Command.HAND_OVER,
                        Command.CLOSE)
                .hasSize(30);
    }

    @Test
    void a_deed_keeps_who_when_and_what_it_concerned() {
        JournalEntry last = last(Processes.answered());

        assertThat(last.deed()).isEqualTo(Command.COMMIT);
        assertThat(last.on()).isEqualTo("2027-10-01");
        assertThat(last.by()).isEqualTo(entry("2027-10-01").by());
        assertThat(last.about())
                .containsExactly(PartRef.of(
                        PartKind.COMMITMENT, Responses.aCommitment().build().id()));
    }

    @Test
    void a_draft_has_done_nothing_yet() {
        assertThat(Processes.draft().content().journal()).isEmpty();
    }

    @Test
    void what_removes_is_kept_without_what_was_removed() {
        EcarProcess process = Processes.closed();
        EcarProcess without = process.strikeRecords(
                        Set.of(ExperienceId.of("experience-1")), Set.of(), entry("2027-12-16"))
                .process()
                .withdrawConsent(Withdrawal.by(ParticipantId.of("p1")).build(), entry("2027-12-17"))
                .process()
                .disposeData(Sensitivity.STORY, entry("2030-01-01"));

        List<JournalEntry> removals = without.content()
                .journal()
                .subList(
                        process.content().journal().size(),
                        without.content().journal().size());
        assertThat(removals)
                .extracting(JournalEntry::deed)
                .containsExactly(Command.STRIKE, Command.WITHDRAW, Command.DISPOSE);
        assertThat(removals).allSatisfy(deed -> assertThat(deed.about()).isEmpty());
    }

    @Test
    void a_deed_of_an_earlier_day_is_refused() {
        EcarProcess process = Processes.answered();

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class,
                () -> process.recordDataProtection(Processes.dataProtection(), entry("2027-09-30")));

        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ProcessIssues.JOURNAL_NOT_IN_ORDER);
            assertThat(issue.path().toString())
                    .isEqualTo("/journal/" + process.content().journal().size() + "/on");
        });
    }

    @Test
    void a_withdrawal_recorded_late_is_never_refused_and_takes_its_place_by_its_day() {
        EcarProcess process = Processes.answered();

        List<JournalEntry> journal = process.withdrawConsent(
                        Withdrawal.by(ParticipantId.of("p1")).build(), entry("2027-09-16"))
                .process()
                .content()
                .journal();

        assertThat(journal).extracting(JournalEntry::on).isSorted();
        assertThat(journal)
                .extracting(JournalEntry::deed)
                .endsWith(Command.ANSWER, Command.WITHDRAW, Command.ANSWER, Command.COMMIT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void after_any_accepted_commands_the_journal_is_those_before_and_one_deed_for_each(long seed) {
        RandomCommands.Run run = RandomCommands.on(Processes.heard(), seed, 40);

        assertThat(run.accepted()).hasSizeGreaterThan(3);
        assertThat(run.process().content().journal())
                .startsWith(Processes.heard().content().journal().toArray(JournalEntry[]::new))
                .extracting(JournalEntry::deed)
                .endsWith(run.accepted().toArray(Command[]::new))
                .hasSize(Processes.heard().content().journal().size()
                        + run.accepted().size());
        assertThat(EcarProcess.of(run.process().content(), Processes.PROFILE)).isEqualTo(run.process());
    }

    private static JournalEntry last(EcarProcess process) {
        List<JournalEntry> journal = process.content().journal();
        return journal.get(journal.size() - 1);
    }
}
