package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;

/**
 * Counts of the people in a process: over all circles, never within one (P9). Nothing here tells a number;
 * what comes out goes into a {@link org.ecarmethod.disclosure.ReleaseLedger}.
 *
 * <p>Only what is recorded is counted. An experience does not say who told it, so that several can come from one person;
 * that a number comes from several circles is the protection against this.
 */
public final class ProcessCounts {

    /** The dimension of themes. */
    public static final Code THEME = Code.of("theme");

    /** The dimension of roles. */
    public static final Code ROLE = Code.of("role");

    /** The category of meetings without a theme. */
    public static final Code NO_THEME = Code.of("no-theme");

    private ProcessCounts() {}

    /**
     * Counts mentions: each experience once for each of its themes, by theme of the profile.
     *
     * @param process the process
     * @return the counts, of the unit {@code mentions}
     */
    public static Counts mentionsByTheme(EcarProcess process) {
        requireNonNull(process, "process");
        Map<MeetingId, CircleId> circles = new HashMap<>();
        for (Circle circle : process.content().circles()) {
            circle.meetings().forEach(meeting -> circles.put(meeting.id(), circle.id()));
        }
        Counts.Builder counts = Counts.of(population(process, "mentions"), themes(process, List.of()));
        for (Experience experience : process.content().experiences()) {
            Optional<CircleId> circle = experience.meeting().toOptional().map(circles::get);
            for (Code theme : experience.themes()) {
                circle.ifPresentOrElse(
                        known -> counts.add(known, 1, theme), () -> counts.addFromUnknownCircle(1, theme));
            }
        }
        return counts.build();
    }

    /**
     * Counts participants by role.
     *
     * @param process the process
     * @return the counts, of the unit {@code participants}
     */
    public static Counts participantsByRole(EcarProcess process) {
        requireNonNull(process, "process");
        List<Code> roles = new ArrayList<>();
        for (ParticipantRole role : ParticipantRole.values()) {
            roles.add(Code.of(role.wireName()));
        }
        Counts.Builder counts =
                Counts.of(population(process, "participants"), Dimension.of(ROLE, DimensionKind.ROLE, roles));
        for (Circle circle : process.content().circles()) {
            for (Participant participant : circle.participants()) {
                counts.add(circle.id(), 1, Code.of(participant.role().wireName()));
            }
        }
        return counts.build();
    }

    /**
     * Counts visits: the attendance of each meeting, added up by the theme of the meeting or {@link #NO_THEME}. A
     * meeting whose attendance is unknown is left out.
     *
     * @param process the process
     * @return the counts, of the unit {@code visits}
     */
    public static Counts visitsByTheme(EcarProcess process) {
        requireNonNull(process, "process");
        Counts.Builder counts = Counts.of(population(process, "visits"), themes(process, List.of(NO_THEME)));
        for (Circle circle : process.content().circles()) {
            for (Meeting meeting : circle.meetings()) {
                meeting.attendance()
                        .toOptional()
                        .ifPresent(came ->
                                counts.add(circle.id(), came, meeting.theme().orElse(NO_THEME)));
            }
        }
        return counts.build();
    }

    private static Population population(EcarProcess process, String unit) {
        return new Population(process.content().id().value(), Code.of(unit));
    }

    private static Dimension themes(EcarProcess process, List<Code> more) {
        List<Code> themes = new ArrayList<>(process.profile().themes().entries().stream()
                .map(Codelist.Entry::code)
                .toList());
        themes.addAll(more);
        return Dimension.of(THEME, DimensionKind.THEME, themes);
    }
}
