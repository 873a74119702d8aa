package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

/**
 * A supplied waiver and its effect; a report also shows those that are no longer in force.
 *
 * @param waiver the waiver
 * @param effect what it did on the day the data was judged for
 * @param issues the exact number of issues that it concerns: waived if it is in force, else not. An issue that two waivers
 *     are about counts for both
 */
public record WaiverUse(Waiver waiver, Waiver.Effect effect, long issues) implements Comparable<WaiverUse> {

    public WaiverUse {
        requireNonNull(waiver, "waiver");
        requireNonNull(effect, "effect");
        if (issues < 0) {
            throw new IllegalArgumentException("issues must be 0 or more");
        }
    }

    WaiverUse plus(WaiverUse other) {
        return new WaiverUse(waiver, effect, issues + other.issues);
    }

    /** Compares by waiver, of which a report contains each once. */
    @Override
    public int compareTo(WaiverUse other) {
        int byWaiver = waiver.compareTo(other.waiver);
        return byWaiver != 0 ? byWaiver : Long.compare(issues, other.issues);
    }
}
