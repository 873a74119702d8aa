package org.ecarmethod.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    @ParameterizedTest
    @CsvSource({"CLOSED,OPEN,true", "CLOSED,CLOSED,false", "OPEN,LOCKED,false", "WALLED_UP,OPEN,false"})
    void can_become_what_the_table_allows(Door from, Door to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    void is_final_if_nothing_may_follow() {
        assertThat(Door.WALLED_UP.isFinal()).isTrue();
        assertThat(Door.OPEN.isFinal()).isFalse();
    }

    @Test
    void is_no_pause_unless_it_says_so() {
        Lifecycle<Door> plain = new Lifecycle<>() {
            @Override
            public Set<Door> successors() {
                return Set.of();
            }

            @Override
            public String vocabulary() {
                return "door";
            }

            @Override
            public String wireName() {
                return "plain";
            }
        };

        assertThat(plain.isPause()).isFalse();
        assertThat(Door.IN_PAINT.isPause()).isTrue();
    }

    @Test
    void lets_an_allowed_transition_pass() {
        assertThatCode(() -> IllegalTransitionException.refuseUnlessAllowed(Door.CLOSED, Door.OPEN))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_another_with_what_would_be_allowed() {
        IllegalTransitionException refusal = catchThrowableOfType(
                IllegalTransitionException.class,
                () -> IllegalTransitionException.refuseUnlessAllowed(Door.CLOSED, Door.CLOSED));

        assertThat(refusal.from()).isEqualTo("closed");
        assertThat(refusal.to()).isEqualTo("closed");
        assertThat(refusal.allowed()).containsExactly("open", "locked", "in-paint", "walled-up");
        assertThat(refusal)
                .hasMessage("from 'closed' must follow one of [open, locked, in-paint, walled-up], but was 'closed'");
    }

    @Test
    void refuses_to_leave_a_final_state() {
        IllegalTransitionException refusal = catchThrowableOfType(
                IllegalTransitionException.class,
                () -> IllegalTransitionException.refuseUnlessAllowed(Door.WALLED_UP, Door.OPEN));

        assertThat(refusal.from()).isEqualTo("walled-up");
        assertThat(refusal.to()).isEqualTo("open");
        assertThat(refusal.allowed()).isEmpty();
    }
}
