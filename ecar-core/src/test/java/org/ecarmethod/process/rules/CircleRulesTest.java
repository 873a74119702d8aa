package org.ecarmethod.process.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.said;
import static org.ecarmethod.anchoring.AnchoringMaps.unrecorded;
import static org.ecarmethod.circle.Circles.aConsent;
import static org.ecarmethod.circle.Circles.aHistoricalCircle;
import static org.ecarmethod.circle.Circles.aMeeting;
import static org.ecarmethod.circle.Circles.aParticipant;
import static org.ecarmethod.circle.Circles.aPlannedCircle;
import static org.ecarmethod.circle.Circles.aRecruitingCircle;
import static org.ecarmethod.circle.Circles.aRunningCircle;
import static org.ecarmethod.circle.Circles.aSynthesisedCircle;
import static org.ecarmethod.circle.Circles.anOverride;
import static org.ecarmethod.circle.Circles.meetings;
import static org.ecarmethod.circle.Circles.residents;
import static org.ecarmethod.circle.Circles.undatedStep;
import static org.ecarmethod.method.Reported.reported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.Circles;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.Profiles;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircleRulesTest {

    private static List<String> check(Rule<Examined<Circle>> rule, Circle circle) {
        return check(rule, circle, EcarProfile.v1_0());
    }

    private static List<String> check(Rule<Examined<Circle>> rule, Circle circle, MethodProfile profile) {
        return reported(rule, new Examined<>(circle, profile, LocalDate.of(2027, 12, 1)));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                        CircleRules.ANCHORED_FIRST,
                        CircleRules.OVERRIDE,
                        CircleRules.HISTORICAL,
                        CircleRules.SIZE,
                        CircleRules.MEETINGS,
                        CircleRules.MEETING_ORDER,
                        CircleRules.WRITING,
                        CircleRules.CONSENT,
                        CircleRules.MISSING_VOICES)
                .map(rule -> Arguments.of(rule.id(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void nothing_is_found_in_a_sound_circle_or_in_a_planned_one(String id, Rule<Examined<Circle>> rule) {
        assertThat(check(rule, aSynthesisedCircle().build())).as(id).isEmpty();
        assertThat(check(rule, aPlannedCircle().build())).as(id).isEmpty();
    }

    @Nested
    class AnchoredFirst {

        @ParameterizedTest
        @CsvSource({"2027-01-25", "2027-01-24", "2027-01", "2027", "2027-01-31~"})
        void a_meeting_that_may_not_come_after_all_had_answered_is_an_error(String day) {
            Circle circle = aRunningCircle().addMeeting(aMeeting("m-9", day)).build();

            assertThat(check(CircleRules.ANCHORED_FIRST, circle))
                    .containsExactly(
                            "ecar.circle.met-before-anchoring @/meetings/5/on anchored=date 2027-01-25 meeting=date "
                                    + day);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-01-26", "2027-02", "2028"})
        void a_meeting_after_that_day_is_none(String day) {
            assertThat(check(
                            CircleRules.ANCHORED_FIRST,
                            aRunningCircle().addMeeting(aMeeting("m-9", day)).build()))
                    .isEmpty();
        }

        @Test
        void there_is_no_such_day_without_a_proof() {
            Circle overridden = aRunningCircle()
                    .authority(anOverride("2027-02-20"))
                    .addMeeting(aMeeting("m-9", "2026-01-01"))
                    .build();

            assertThat(check(CircleRules.ANCHORED_FIRST, overridden)).isEmpty();
        }
    }

    @Nested
    class StaysVisible {

        private final Circle overridden =
                aRunningCircle().authority(anOverride("2027-02-20")).build();

        @Test
        void an_override() {
            assertThat(check(CircleRules.OVERRIDE, overridden))
                    .containsExactly("ecar.circle.started-by-override @/authority on=date 2027-02-20");
            assertThat(check(CircleRules.OVERRIDE, aHistoricalCircle().build())).isEmpty();
        }

        @Test
        void a_record_of_history() {
            assertThat(check(CircleRules.HISTORICAL, aHistoricalCircle().build()))
                    .containsExactly("ecar.circle.started-before-library @/authority");
            assertThat(check(CircleRules.HISTORICAL, overridden)).isEmpty();
        }
    }

    @Nested
    class Size {

        @ParameterizedTest
        @ValueSource(ints = {5, 6, 10})
        void from_five_to_ten_is_usual(int size) {
            assertThat(check(
                            CircleRules.SIZE,
                            aRunningCircle().participants(residents(size)).build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 4, 11})
        void below_or_above_is_remarked_on(int size) {
            assertThat(check(
                            CircleRules.SIZE,
                            aRunningCircle().participants(residents(size)).build()))
                    .containsExactly("ecar.circle.size @/participants max=10 min=5 size=" + size);
        }

        @Test
        void counts_practitioners_and_not_leaders_or_researchers() {
            List<Participant> participants = new ArrayList<>(residents(4));
            participants.add(aParticipant("p-5", ParticipantRole.LEADER, "2027-03-10"));
            participants.add(aParticipant("p-6", ParticipantRole.RESEARCHER, "2027-03-10"));
            Circle four = aRunningCircle().participants(participants).build();
            Circle five = four.toBuilder()
                    .addParticipant(aParticipant("p-7", ParticipantRole.PRACTITIONER, "2027-03-10"))
                    .build();

            assertThat(check(CircleRules.SIZE, four))
                    .containsExactly("ecar.circle.size @/participants max=10 min=5 size=4");
            assertThat(check(CircleRules.SIZE, five)).isEmpty();
        }

        @Test
        void does_not_matter_before_the_circle_meets() {
            assertThat(check(
                            CircleRules.SIZE,
                            aRecruitingCircle().participants(residents(1)).build()))
                    .isEmpty();
        }

        @Test
        void is_a_matter_of_the_profile() {
            MethodProfile profile = Profiles.aDerivedProfile()
                    .putParameter(Parameter.CIRCLE_SIZE_MIN, 7)
                    .putParameter(Parameter.CIRCLE_SIZE_MAX, 8)
                    .build();

            assertThat(check(CircleRules.SIZE, aRunningCircle().build(), profile))
                    .containsExactly("ecar.circle.size @/participants max=8 min=7 size=6");
        }
    }

    @Nested
    class Meetings {

        @ParameterizedTest
        @ValueSource(ints = {5, 6})
        void are_five_or_more(int count) {
            assertThat(check(
                            CircleRules.MEETINGS,
                            aSynthesisedCircle().meetings(meetings(count)).build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 4})
        void are_too_few_below(int count) {
            assertThat(check(
                            CircleRules.MEETINGS,
                            aSynthesisedCircle().meetings(meetings(count)).build()))
                    .containsExactly("ecar.circle.few-meetings @/meetings count=" + count + " min=5");
        }

        @Test
        void are_counted_when_the_circle_has_put_together_what_it_found() {
            assertThat(check(
                            CircleRules.MEETINGS,
                            aRunningCircle().meetings(meetings(1)).build()))
                    .isEmpty();
        }

        @Test
        void are_a_matter_of_the_profile() {
            MethodProfile profile = Profiles.aDerivedProfile()
                    .putParameter(Parameter.MEETINGS_MIN, 6)
                    .build();

            assertThat(check(CircleRules.MEETINGS, aSynthesisedCircle().build(), profile))
                    .containsExactly("ecar.circle.few-meetings @/meetings count=5 min=6");
        }
    }

    @Nested
    class MeetingOrder {

        @Test
        void a_meeting_before_the_invitation_is_an_error() {
            Circle circle =
                    aRunningCircle().addMeeting(aMeeting("m-9", "2027-02-28")).build();

            assertThat(check(CircleRules.MEETING_ORDER, circle))
                    .containsExactly(
                            "ecar.circle.met-before-start @/meetings/5/on meeting=date 2027-02-28 start=date 2027-03-01");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-03-01", "2027-03-02", "2027-03", "2027"})
        void a_meeting_that_may_come_after_it_is_none(String day) {
            assertThat(check(
                            CircleRules.MEETING_ORDER,
                            aRunningCircle().addMeeting(aMeeting("m-9", day)).build()))
                    .isEmpty();
        }

        @Test
        void a_start_that_nobody_dated_has_nothing_before_it() {
            Circle circle = aPlannedCircle()
                    .authority(Circles.aHistoricalRecord())
                    .addHistory(undatedStep(CircleState.PLANNED, CircleState.RUNNING))
                    .addMeeting(aMeeting("m-9", "2012"))
                    .build();

            assertThat(check(CircleRules.MEETING_ORDER, circle)).isEmpty();
        }
    }

    @Nested
    class ConsentFirst {

        private List<String> check(Stated<Consent> consent, String joined) {
            Participant participant = new Participant(
                    ParticipantId.of("p-9"), ParticipantRole.RESIDENT, PartialDate.parse(joined), consent);
            return CircleRulesTest.check(
                    CircleRules.CONSENT,
                    aRecruitingCircle().addParticipant(participant).build());
        }

        private Stated<Consent> given(String day) {
            return Stated.known(aConsent().givenOn(PartialDate.parse(day)).build());
        }

        @ParameterizedTest
        @CsvSource({"2027-03-10, 2027-03-10", "2027-03-09, 2027-03-10", "2026, 2027-03-10", "2027-02, 2027-03"})
        void on_the_day_of_joining_or_before_is_in_time(String given, String joined) {
            assertThat(check(given(given), joined)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2027-03-11, 2027-03-10", "2028, 2027-03-10", "2027-03, 2027-03-10", "2027-03-10, 2027-03"})
        void later_or_perhaps_later_is_not(String given, String joined) {
            assertThat(check(given(given), joined)).containsExactly("ecar.circle.no-consent @/participants/6/consent");
        }

        @Test
        void unknown_or_not_applicable_is_none() {
            assertThat(check(unrecorded(), "2027-03-10"))
                    .containsExactly("ecar.circle.no-consent @/participants/6/consent");
            assertThat(check(Stated.notApplicable(said("staff")), "2027-03-10"))
                    .containsExactly("ecar.circle.no-consent @/participants/6/consent");
        }

        @Test
        void to_something_else_is_none() {
            Consent quote = aConsent()
                    .scopes(List.of(ConsentScope.QUOTE, ConsentScope.RECORD_EXPERIENCE))
                    .build();

            assertThat(check(Stated.known(quote), "2027-03-10"))
                    .containsExactly("ecar.circle.no-consent @/participants/6/consent");
        }
    }

    @Nested
    class SaidAtTheStart {

        @Test
        void what_participants_were_told_about_writing() {
            Circle circle = aRecruitingCircle().writingExpectation(unrecorded()).build();

            assertThat(check(CircleRules.WRITING, circle))
                    .containsExactly("ecar.circle.writing-not-told @/writingExpectation");
            assertThat(check(CircleRules.MISSING_VOICES, circle)).isEmpty();
        }

        @Test
        void whose_voices_are_missing() {
            Circle circle = aRecruitingCircle().missingVoices(unrecorded()).build();

            assertThat(check(CircleRules.MISSING_VOICES, circle))
                    .containsExactly("ecar.circle.missing-voices-not-considered @/missingVoices");
            assertThat(check(CircleRules.WRITING, circle)).isEmpty();
        }

        @Test
        void may_be_that_it_does_not_apply() {
            Circle circle = aRecruitingCircle()
                    .missingVoices(Stated.notApplicable(said("all were asked")))
                    .writingExpectation(Stated.notApplicable(said("all was spoken")))
                    .build();

            assertThat(check(CircleRules.MISSING_VOICES, circle)).isEmpty();
            assertThat(check(CircleRules.WRITING, circle)).isEmpty();
        }

        @Test
        void is_not_asked_of_a_planned_circle() {
            Circle circle = aPlannedCircle()
                    .missingVoices(unrecorded())
                    .writingExpectation(unrecorded())
                    .build();

            assertThat(check(CircleRules.MISSING_VOICES, circle)).isEmpty();
            assertThat(check(CircleRules.WRITING, circle)).isEmpty();
        }
    }
}
