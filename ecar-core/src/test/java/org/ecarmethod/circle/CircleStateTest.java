package org.ecarmethod.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CircleStateTest {

    /** One line for each state before, one column for each state after, in the order of the life cycle. */
    private static final Map<CircleState, String> MATRIX = Map.of(
            // PLANNED RECRUITING RUNNING SYNTHESISED CLOSED PAUSED STOPPED
            CircleState.PLANNED, "- x - - - - x",
            CircleState.RECRUITING, "- - x - - x x",
            CircleState.RUNNING, "- - - x - x x",
            CircleState.SYNTHESISED, "- - - - x - x",
            CircleState.CLOSED, "- - - - - - -",
            CircleState.PAUSED, "- x x - - - x",
            CircleState.STOPPED, "- - - - - - -");

    @Test
    void has_a_line_for_each_state() {
        assertThat(MATRIX).containsOnlyKeys(CircleState.values());
    }

    @ParameterizedTest
    @EnumSource
    void becomes_what_the_matrix_says_and_nothing_else(CircleState from) {
        StringBuilder line = new StringBuilder();
        for (CircleState to : CircleState.values()) {
            line.append(line.isEmpty() ? "" : " ").append(from.canBecome(to) ? "x" : "-");
        }

        assertThat(line).hasToString(MATRIX.get(from));
    }

    @Test
    void ends_closed_or_stopped() {
        assertThat(CircleState.values())
                .filteredOn(CircleState::isFinal)
                .containsExactly(CircleState.CLOSED, CircleState.STOPPED);
    }

    @Test
    void is_interrupted_only_when_paused() {
        assertThat(CircleState.values()).filteredOn(CircleState::isPause).containsExactly(CircleState.PAUSED);
    }
}
