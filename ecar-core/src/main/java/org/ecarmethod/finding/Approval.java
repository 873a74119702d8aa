package org.ecarmethod.finding;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.circle.CircleId;
import org.ecarmethod.text.PartialDate;

/**
 * A circle's approval of a statement made in its name (R3.1).
 *
 * @param circle the circle
 * @param on when it approved
 */
public record Approval(CircleId circle, PartialDate on) {

    public Approval {
        requireNonNull(circle, "circle");
        requireNonNull(on, "on");
    }
}
