package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.Tally;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.report.WaiverUse;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.Responses;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a waiver can come, stand in time, be about something and be about a place. */
class WaiverCellsTest {

    private enum From {
        PROFILE,
        CALLER
    }

    private enum About {
        WAIVABLE(ResponseIssues.BODY_NOT_ANCHORED, "/referrals/{referral-1}/to", "/referrals/{referral-2}"),
        SAFETY(CircleIssues.NO_CONSENT, "/circles/{circle-1}/participants/{p1}", "/circles/{circle-2}");

        private final IssueCode code;
        private final String there;
        private final String elsewhere;

        About(IssueCode code, String there, String elsewhere) {
            this.code = code;
            this.there = there;
            this.elsewhere = elsewhere;
        }
    }

    private enum Place {
        EVERYWHERE,
        THERE,
        ELSEWHERE
    }

    private enum Time {
        IN_FORCE(1),
        LAST_DAY(0),
        EXPIRED(-1);

        private final int daysLeft;

        Time(int daysLeft) {
            this.daysLeft = daysLeft;
        }

        LocalDate until() {
            return Processes.TODAY.plusDays(daysLeft);
        }
    }

    private record Cell(From from, Time time, About about, Place place) {

        Waiver waiver() {
            Waiver.Builder waiver = Waiver.builder()
                    .code(about.code)
                    .who("Head of administration")
                    .why("The record is being put right")
                    .until(time.until());
            return switch (place) {
                case EVERYWHERE -> waiver.build();
                case THERE -> waiver.path(PropertyPath.parse(about.there)).build();
                case ELSEWHERE ->
                    waiver.path(PropertyPath.parse(about.elsewhere)).build();
            };
        }

        Waiver.Effect effect() {
            if (about == About.SAFETY) {
                return Waiver.Effect.REFUSED;
            }
            return time == Time.EXPIRED ? Waiver.Effect.EXPIRED : Waiver.Effect.IN_FORCE;
        }

        boolean isAboutIt() {
            return place != Place.ELSEWHERE;
        }

        boolean works() {
            return isAboutIt() && effect() == Waiver.Effect.IN_FORCE;
        }

        ValidationReport report() {
            MethodProfile profile = from == From.PROFILE
                    ? Processes.PROFILE.toBuilder().addWaiver(waiver()).build()
                    : Processes.PROFILE;
            // A proof names its profile; a claim is proven again under whichever the process follows.
            StartAuthority claimed = new StartAuthority.Claimed(Processes.on("2027-02-01"));
            Changes one = Changes.toClosed()
                    .all(next -> next.profile(profile.pin()).anchoredBy(claimed))
                    .circle(next -> next.authority(claimed));
            Changes broken = about == About.WAIVABLE
                    ? one.referral(0, next -> next.to(Responses.COMMITTEE))
                    : one.participant(someone ->
                            new Participant(someone.id(), someone.role(), someone.joinedOn(), Responses.unknown()));
            return Examination.of(broken.content(), profile, Processes.TODAY)
                    .report(from == From.CALLER ? List.of(waiver()) : List.of());
        }
    }

    static Stream<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (From from : From.values()) {
            for (Time time : Time.values()) {
                for (About about : About.values()) {
                    for (Place place : Place.values()) {
                        cells.add(new Cell(from, time, about, place));
                    }
                }
            }
        }
        return cells.stream();
    }

    @Test
    void are_all_there() {
        assertThat(cells()).hasSize(2 * 3 * 2 * 3);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void does_what_it_may_and_stays_on_the_report(Cell cell) {
        ValidationReport report = cell.report();

        assertThat(report.tallies())
                .filteredOn(tally -> tally.code().equals(cell.about().code))
                .extracting(Tally::total, Tally::waived)
                .containsExactly(cell.works() ? tuple(0L, 1L) : tuple(1L, 0L));
        assertThat(report.outcome()).isEqualTo(cell.works() ? Outcome.ACCEPTED_WITH_REMARKS : Outcome.REFUSED);
        assertThat(report.waivers())
                .containsExactly(new WaiverUse(cell.waiver(), cell.effect(), cell.isAboutIt() ? 1 : 0));
    }
}
