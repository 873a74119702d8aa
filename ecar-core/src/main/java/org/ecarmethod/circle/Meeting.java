package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Violations;

/**
 * A meeting of a circle: its date, its theme and its attendance. Who came is not recorded.
 *
 * @param id its id in the process
 * @param on when
 * @param theme on which theme of the profile, if on one
 * @param attendance how many came, {@value Meeting#FEWEST} to {@value Meeting#MOST}
 */
public record Meeting(MeetingId id, PartialDate on, Optional<Code> theme, Stated<Integer> attendance) {

    /** The smallest attendance that can be recorded. */
    public static final int FEWEST = 0;

    /** The largest attendance that can be recorded. */
    public static final int MOST = 1000;

    public Meeting {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(theme, "theme");
        requireNonNull(attendance, "attendance");
        Violations violations = new Violations();
        attendance.toOptional().ifPresent(count -> violations.within("attendance", count, FEWEST, MOST));
        violations.throwIfAny();
    }
}
