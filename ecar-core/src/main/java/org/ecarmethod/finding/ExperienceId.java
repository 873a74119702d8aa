package org.ecarmethod.finding;

import org.ecarmethod.text.Id;

/** The id of an {@link Experience}, unique within one process. */
public final class ExperienceId extends Id {

    private ExperienceId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static ExperienceId of(String value) {
        return new ExperienceId(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
