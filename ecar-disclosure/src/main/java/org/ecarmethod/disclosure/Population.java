package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * A population: the unit that is counted, and its scope. Releases of one population are audited together.
 *
 * @param scope where they come from, such as the id of a process, form {@link TextForm#ID}
 * @param unit what is counted, such as {@code participants}
 */
public record Population(String scope, Code unit) {

    public Population {
        requireNonNull(unit, "unit");
        Violations violations = new Violations();
        TextForm.ID.check(requireNonNull(scope, "scope"), PropertyPath.of("scope"), violations);
        violations.throwIfAny();
    }

    /** {@return the unit, without the scope} */
    @Override
    public String toString() {
        return "Population[***, " + unit + "]";
    }
}
