package org.ecarmethod.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.anchoring.AnchoringMaps.said;
import static org.ecarmethod.circle.Circles.aHistoricalCircle;
import static org.ecarmethod.circle.Circles.aMeeting;
import static org.ecarmethod.circle.Circles.aParticipant;
import static org.ecarmethod.circle.Circles.aPlannedCircle;
import static org.ecarmethod.circle.Circles.aRecruitingCircle;
import static org.ecarmethod.circle.Circles.aRunningCircle;
import static org.ecarmethod.circle.Circles.anOverride;
import static org.ecarmethod.circle.Circles.on;
import static org.ecarmethod.circle.Circles.step;
import static org.ecarmethod.circle.Circles.undatedStep;
import static org.ecarmethod.method.Reported.violations;

import java.util.Optional;
import org.ecarmethod.anchoring.AnchoringMaps;
import org.ecarmethod.history.IllegalTransitionException;
import org.ecarmethod.history.Transition;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CircleTest {

    private static final StartAuthority PROVEN = new StartAuthority.Proven(AnchoringMaps.aProof());

    @Nested
    class State {

        @Test
        void is_planned_without_a_history() {
            Circle circle = aPlannedCircle().build();

            assertThat(circle.state()).isEqualTo(CircleState.PLANNED);
            assertThat(circle.isStarted()).isFalse();
            assertThat(circle.startedOn()).isEmpty();
        }

        @Test
        void is_what_the_history_says_last() {
            assertThat(aRecruitingCircle().build().state()).isEqualTo(CircleState.RECRUITING);
            assertThat(aRunningCircle().build().state()).isEqualTo(CircleState.RUNNING);
        }

        @Test
        void started_on_the_day_it_left_planning() {
            Circle circle = aRunningCircle().build();

            assertThat(circle.isStarted()).isTrue();
            assertThat(circle.startedOn()).contains(Stated.known(PartialDate.parse("2027-03-01")));
        }

        @Test
        void started_on_a_day_that_nobody_recorded() {
            Circle circle = aPlannedCircle()
                    .authority(Circles.aHistoricalRecord())
                    .addHistory(undatedStep(CircleState.PLANNED, CircleState.RUNNING))
                    .build();

            assertThat(circle.isStarted()).isTrue();
            assertThat(circle.startedOn())
                    .hasValueSatisfying(day -> assertThat(day.isUnknown()).isTrue());
        }

        @Test
        void was_never_started_if_it_was_dropped_while_planned() {
            Circle circle = aPlannedCircle().build().stop(said("no interest"), on("2027-02-20"));

            assertThat(circle.state()).isEqualTo(CircleState.STOPPED);
            assertThat(circle.isStarted()).isFalse();
            assertThat(circle.startedOn()).isEmpty();
            assertThat(circle.authority()).isEmpty();
        }
    }

    @Nested
    class Commands {

        @Test
        void recruit_with_grounds() {
            Circle circle = aPlannedCircle().build().recruit(PROVEN, on("2027-03-01"));

            assertThat(circle.authority()).contains(PROVEN);
            assertThat(circle.history())
                    .containsExactly(Transition.of(CircleState.PLANNED, CircleState.RECRUITING, on("2027-03-01")));
        }

        @Test
        void become_the_next_state() {
            Circle circle = aRecruitingCircle().build().become(CircleState.RUNNING, on("2027-04-01"));

            assertThat(circle.state()).isEqualTo(CircleState.RUNNING);
            assertThat(circle.history()).hasSize(2);
            assertThat(circle.startedOn()).contains(Stated.known(PartialDate.parse("2027-03-01")));
        }

        @Test
        void stop_for_a_reason() {
            Circle circle = aRunningCircle().build().stop(said("the leader fell ill"), on("2027-05-01"));

            assertThat(circle.state()).isEqualTo(CircleState.STOPPED);
            assertThat(circle.history().get(2).reason()).contains(said("the leader fell ill"));
        }

        @Test
        void leave_the_circle_they_are_given_to_as_it_was() {
            Circle planned = aPlannedCircle().build();

            planned.recruit(PROVEN, on("2027-03-01"));

            assertThat(planned).isEqualTo(aPlannedCircle().build());
        }

        @Test
        void recruit_only_from_planned() {
            Circle running = aRunningCircle().build();

            assertIllegal(
                    catchThrowableOfType(
                            IllegalTransitionException.class, () -> running.recruit(PROVEN, on("2027-05-01"))),
                    "running",
                    "recruiting",
                    "synthesised",
                    "paused",
                    "stopped");
        }

        @Test
        void become_only_what_the_table_allows() {
            Circle recruiting = aRecruitingCircle().build();

            assertIllegal(
                    catchThrowableOfType(
                            IllegalTransitionException.class,
                            () -> recruiting.become(CircleState.CLOSED, on("2027-05-01"))),
                    "recruiting",
                    "closed",
                    "running",
                    "paused",
                    "stopped");
        }

        @Test
        void stop_only_once() {
            Circle stopped = aRunningCircle().build().stop(said("ill"), on("2027-05-01"));

            assertIllegal(
                    catchThrowableOfType(
                            IllegalTransitionException.class, () -> stopped.stop(said("ill"), on("2027-05-02"))),
                    "stopped",
                    "stopped");
        }

        private void assertIllegal(IllegalTransitionException refused, String from, String to, String... allowed) {
            assertThat(refused.from()).isEqualTo(from);
            assertThat(refused.to()).isEqualTo(to);
            assertThat(refused.allowed()).containsExactly(allowed);
        }
    }

    @Nested
    class WithoutGrounds {

        private static final String REFUSED = "ecar.circle.started-without-authority @/authority";

        @Test
        void can_not_have_left_planning() {
            assertThat(violations(() -> aPlannedCircle()
                            .addHistory(step(CircleState.PLANNED, CircleState.RECRUITING, "2027-03-01"))
                            .build()))
                    .containsExactly(REFUSED);
        }

        @Test
        void can_not_become_recruiting_past_the_command() {
            Circle planned = aPlannedCircle().build();

            assertThat(violations(() -> planned.become(CircleState.RECRUITING, on("2027-03-01"))))
                    .containsExactly(REFUSED);
        }

        @Test
        void can_not_lose_them_again() {
            assertThat(violations(() -> aRunningCircle().build().toBuilder()
                            .authority(Optional.empty())
                            .build()))
                    .containsExactly(REFUSED);
        }

        @Test
        void can_not_have_been_started_and_stopped() {
            assertThat(violations(() -> aPlannedCircle()
                            .addHistory(step(CircleState.PLANNED, CircleState.RECRUITING, "2027-03-01"))
                            .addHistory(step(CircleState.RECRUITING, CircleState.STOPPED, "2027-03-02"))
                            .build()))
                    .containsExactly(REFUSED);
        }

        @Test
        void can_not_have_met() {
            assertThat(violations(() -> aPlannedCircle()
                            .addMeeting(aMeeting("m-1", "2027-01-01"))
                            .build()))
                    .containsExactly(REFUSED);
        }

        @ParameterizedTest
        @EnumSource(names = {"RESIDENT", "PRACTITIONER"})
        void can_not_have_taken_in_those_it_is_for(ParticipantRole role) {
            assertThat(violations(() -> aPlannedCircle()
                            .addParticipant(aParticipant("p-1", role, "2027-01-01"))
                            .build()))
                    .containsExactly(REFUSED);
        }

        @ParameterizedTest
        @EnumSource(names = {"LEADER", "RESEARCHER"})
        void may_name_those_who_prepare_it(ParticipantRole role) {
            Circle circle = aPlannedCircle()
                    .addParticipant(aParticipant("p-1", role, "2027-01-01"))
                    .build();

            assertThat(circle.isStarted()).isFalse();
        }
    }

    @Test
    void takes_any_kind_of_grounds() {
        assertThat(aHistoricalCircle().build().isStarted()).isTrue();
        assertThat(aRunningCircle().authority(anOverride("2027-02-20")).build().isStarted())
                .isTrue();
        assertThat(aRunningCircle()
                        .authority(new StartAuthority.Claimed(AnchoringMaps.ASSESSED))
                        .build()
                        .isStarted())
                .isTrue();
    }
}
