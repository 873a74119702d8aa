package org.ecarmethod.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

    private static final List<Phase> COLUMNS = List.of(Phase.values());

    /** Rows and columns in the order of the life cycle; x where the column may follow the row. */
    @ParameterizedTest
    @CsvSource({
        // columns:  dra anc rec run syn ref ans fol clo pau sto
        "draft,        . x . . . . . . . . x",
        "anchored,     . . x . . . . . . x x",
        "recruiting,   . . . x . . . . . x x",
        "running,      . . . . x . . . . x x",
        "synthesised,  . . . . . x . . . x x",
        "referred,     . . . . . . x . . x x",
        "answered,     . . . . . . . x . x x",
        "following-up, . . . . . . . . x x x",
        "closed,       . . . . . . . x . . .",
        "paused,       . x x x x x x x . . x",
        "stopped,      . . . . . . . . . . ."
    })
    void only_what_the_table_says_may_follow(String wireName, String row) {
        Phase from = Arrays.stream(Phase.values())
                .filter(phase -> phase.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
        List<String> marks = List.of(row.split(" ", -1));
        assertThat(marks).hasSameSizeAs(Phase.values());

        for (Phase to : Phase.values()) {
            boolean allowed = marks.get(COLUMNS.indexOf(to)).equals("x");

            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(allowed);
            assertThat(from.successors().contains(to)).isEqualTo(allowed);
        }
    }

    @Test
    void ends_in_stopped_alone() {
        assertThat(Phase.values()).filteredOn(Phase::isFinal).containsExactly(Phase.STOPPED);
    }

    @Test
    void has_one_interruption() {
        assertThat(Phase.values()).filteredOn(Phase::isPause).containsExactly(Phase.PAUSED);
    }

    @Test
    void a_content_has_reached_what_it_passed_or_jumped_over_and_never_what_lies_aside() {
        ProcessContent answered = Processes.historical();
        ProcessContent stopped = Changes.to(Processes.draft())
                .all(next -> next.history(Changes.phases(Phase.STOPPED)))
                .content();

        assertThat(Phase.values())
                .filteredOn(answered::hasReached)
                .containsExactly(
                        Phase.DRAFT,
                        Phase.ANCHORED,
                        Phase.RECRUITING,
                        Phase.RUNNING,
                        Phase.SYNTHESISED,
                        Phase.REFERRED,
                        Phase.ANSWERED);
        assertThat(Phase.values()).filteredOn(stopped::hasReached).containsExactly(Phase.DRAFT, Phase.STOPPED);
    }

    @Test
    void a_content_has_reached_what_came_before_an_interruption() {
        ProcessContent paused = Changes.to(Processes.draft())
                .all(next -> next.history(Changes.phases(Phase.ANCHORED, Phase.RECRUITING, Phase.PAUSED)))
                .content();

        assertThat(Phase.values())
                .filteredOn(paused::hasReached)
                .containsExactly(Phase.DRAFT, Phase.ANCHORED, Phase.RECRUITING, Phase.PAUSED);
    }
}
