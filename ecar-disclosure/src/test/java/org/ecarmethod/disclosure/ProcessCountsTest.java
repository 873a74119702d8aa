package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;

class ProcessCountsTest {

    private static final Code SCHOOLS = Code.of("schools");
    private static final Code LANGUAGE = Code.of("language");

    private static PublishedTable released(Counts counts) {
        Breakdown table = Breakdown.by(Code.of("t"), counts.dimensions().get(0));
        return ReleaseLedger.empty()
                .release(ReleaseRequest.builder()
                        .counts(counts)
                        .addTable(table)
                        .audience(Code.of("public"))
                        .on(Processes.TODAY)
                        .build())
                .release()
                .tables()
                .get(0);
    }

    /** The closed process with a second circle as large as the first, and 24 experiences. */
    private static EcarProcess twoCircles() {
        ProcessContent closed = Processes.closed().content();
        Circle first = closed.circles().get(0);
        List<Participant> others = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            others.add(Processes.participant("q" + i, i < 7 ? ParticipantRole.RESIDENT : ParticipantRole.LEADER));
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Meeting meeting = first.meetings().get(i);
            meetings.add(new Meeting(
                    MeetingId.of("other-" + i),
                    meeting.on(),
                    i == 4 ? Optional.empty() : meeting.theme(),
                    i == 0 ? Responses.unknown() : Stated.known(7)));
        }
        List<Experience> experiences = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            experiences.add(Findings.anExperience()
                    .id(ExperienceId.of("experience-" + (i + 1)))
                    .meeting(
                            i == 23
                                    ? Responses.unknown()
                                    : Stated.known(MeetingId.of(i % 2 == 0 ? "meeting-1" : "other-1")))
                    .themes(i < 10 ? Set.of(SCHOOLS, LANGUAGE) : Set.of(SCHOOLS))
                    .build());
        }
        Circle second = first.toBuilder()
                .id(CircleId.of("circle-2"))
                .participants(others)
                .meetings(meetings)
                .build();
        return EcarProcess.of(
                closed.toBuilder().addCircle(second).experiences(experiences).build(), Processes.PROFILE);
    }

    @Test
    void mentions_are_counted_over_all_circles() {
        Counts counts = ProcessCounts.mentionsByTheme(twoCircles());
        PublishedTable table = released(counts);

        assertThat(counts.population().unit()).isEqualTo(Code.of("mentions"));
        assertThat(table.cell(Code.of("all"))).isEqualTo(new PublishedCell.Shown(34));
        assertThat(table.cell(SCHOOLS)).isEqualTo(new PublishedCell.Shown(24));
        assertThat(table.cell(LANGUAGE)).isEqualTo(new PublishedCell.Suppressed());
    }

    @Test
    void participants_are_counted_by_role_and_few_of_a_role_are_not_shown() {
        PublishedTable table = released(ProcessCounts.participantsByRole(twoCircles()));

        assertThat(table.cell(Code.of("leader"))).isEqualTo(new PublishedCell.Suppressed());
        assertThat(table.cell(Code.of("practitioner"))).isEqualTo(new PublishedCell.Suppressed());
        assertThat(table.suppressed()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void visits_are_counted_by_theme_where_they_are_known() {
        PublishedTable table = released(ProcessCounts.visitsByTheme(twoCircles()));

        // Six at each of five meetings, seven at four, of which one had no theme.
        assertThat(table.cell(Code.of("all"))).isEqualTo(new PublishedCell.Shown(58));
        assertThat(table.cell(SCHOOLS)).isEqualTo(new PublishedCell.Suppressed());
        assertThat(table.cell(ProcessCounts.NO_THEME)).isEqualTo(new PublishedCell.Suppressed());
    }

    @Test
    void nothing_of_one_circle_alone_is_released() {
        for (Counts counts : List.of(
                ProcessCounts.mentionsByTheme(Processes.closed()),
                ProcessCounts.participantsByRole(Processes.closed()),
                ProcessCounts.visitsByTheme(Processes.closed()))) {
            InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> released(counts));

            assertThat(refusal.issues().get(0).code()).isEqualTo(DisclosureIssues.ONE_CIRCLE);
        }
    }

    @Test
    void nobody_is_named_by_a_count() {
        assertThat(ProcessCounts.participantsByRole(twoCircles()))
                .hasToString("Counts[Population[***, participants], ***]");
        assertThat(ParticipantId.of("p1")).hasToString("ParticipantId[***]");
    }
}
