package org.ecarmethod.circle;

import static org.ecarmethod.anchoring.AnchoringMaps.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecarmethod.anchoring.AnchoringMaps;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.Transition;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Circles for tests, with their participants, meetings and grounds. They fit {@link AnchoringMaps#aReadyMap()}. */
public final class Circles {

    /** The circle. */
    public static final CircleId ID = CircleId.of("c-1");

    /** The day it began to invite: the first invitation of the ready map. */
    public static final LocalDate STARTED = AnchoringMaps.INVITATION;

    /** The source of {@link #aHistoricalRecord()}. */
    public static final Code SOURCE = Code.of("s1");

    private Circles() {}

    /** A circle that nobody is invited to yet. */
    public static Circle.Builder aPlannedCircle() {
        return Circle.builder()
                .id(ID)
                .name(said("Fittja"))
                .writingExpectation(Stated.known(WritingExpectation.VOLUNTARY))
                .missingVoices(Stated.known(said("the youngest")));
    }

    /** A circle that was started on the proof of the ready map, has six residents, and is inviting. */
    public static Circle.Builder aRecruitingCircle() {
        return aPlannedCircle()
                .authority(new StartAuthority.Proven(AnchoringMaps.aProof()))
                .addHistory(step(CircleState.PLANNED, CircleState.RECRUITING, STARTED.toString()))
                .participants(residents(6));
    }

    /** The same circle, having begun to meet. */
    public static Circle.Builder aRunningCircle() {
        return aRecruitingCircle()
                .addHistory(step(CircleState.RECRUITING, CircleState.RUNNING, "2027-04-01"))
                .meetings(meetings(5));
    }

    /** The same circle, having put together what it found after five meetings. */
    public static Circle.Builder aSynthesisedCircle() {
        return aRunningCircle().addHistory(step(CircleState.RUNNING, CircleState.SYNTHESISED, "2027-11-01"));
    }

    /** A circle of 2012, recorded from a source, with only what is dated there. */
    public static Circle.Builder aHistoricalCircle() {
        return aPlannedCircle()
                .authority(aHistoricalRecord())
                .addHistory(step(CircleState.PLANNED, CircleState.RUNNING, "2012"));
    }

    /** A step on a day, or in a month or year. */
    public static Transition<CircleState> step(CircleState from, CircleState to, String date) {
        return new Transition<>(
                from,
                to,
                Stated.known(PartialDate.parse(date)),
                Stated.known(said("democracy strategist")),
                Optional.empty());
    }

    /** A step of which nobody recorded the day. */
    public static Transition<CircleState> undatedStep(CircleState from, CircleState to) {
        return new Transition<>(from, to, AnchoringMaps.unrecorded(), AnchoringMaps.unrecorded(), Optional.empty());
    }

    /** An entry of an office on a day. */
    public static Entry on(LocalDate day) {
        return Entry.of(day, "en", "democracy strategist");
    }

    /** An entry of an office on a day. */
    public static Entry on(String day) {
        return on(LocalDate.parse(day));
    }

    /** An override. */
    public static StartAuthority.Overridden anOverride(String day) {
        return new StartAuthority.Overridden(
                said("head of the executive office"), said("the summer programme cannot wait"), LocalDate.parse(day));
    }

    /** A historical record, cited from {@link #SOURCE}. */
    public static StartAuthority.HistoricalRecord aHistoricalRecord() {
        return new StartAuthority.HistoricalRecord(new Citation(SOURCE, "slide 2"));
    }

    /** So many residents who joined, with consent, when the circle had begun to invite. */
    public static List<Participant> residents(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> aParticipant("p-" + i, ParticipantRole.RESIDENT, "2027-03-10"))
                .toList();
    }

    /** A participant who consented on the day of joining. */
    public static Participant aParticipant(String id, ParticipantRole role, String joined) {
        return new Participant(
                ParticipantId.of(id),
                role,
                PartialDate.parse(joined),
                Stated.known(aConsent().givenOn(PartialDate.parse(joined)).build()));
    }

    /** A consent to take part, of 10 March 2027. */
    public static Consent.Builder aConsent() {
        return Consent.builder()
                .version("information sheet 2")
                .addScopes(ConsentScope.TAKE_PART)
                .givenOn(PartialDate.parse("2027-03-10"))
                .withdrawal(said("a word to the circle leader"));
    }

    /** So many meetings, one a month from April 2027. */
    public static List<Meeting> meetings(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> aMeeting(
                        "m-" + i, LocalDate.of(2027, 3, 15).plusMonths(i).toString()))
                .toList();
    }

    /** A meeting with five people. */
    public static Meeting aMeeting(String id, String day) {
        return new Meeting(MeetingId.of(id), PartialDate.parse(day), Optional.empty(), Stated.known(5));
    }
}
