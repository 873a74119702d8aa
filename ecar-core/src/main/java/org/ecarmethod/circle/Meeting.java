package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Violations;

/**
 * One meeting of a circle: when, on what, and how many came. Who came is not recorded.
 *
 * @param id its id in the process
 * @param on when
 * @param theme on which theme of the profile, if on one
 * @param attendance how many came, {@value Meeting#FEWEST} to {@value Meeting#MOST}
 */
public record Meeting(MeetingId id, PartialDate on, Optional<Code> theme, Stated<Integer> attendance) {

    /** The least that can be recorded as attendance. */
    public static final int FEWEST = 0;

    /** The most that can be recorded as attendance. */
    public static final int MOST = 1000;

    public Meeting {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(theme, "theme");
        Violations violations = new Violations();
        attendance.toOptional().ifPresent(count -> violations.within("attendance", count, FEWEST, MOST));
        violations.throwIfAny();
    }
}
