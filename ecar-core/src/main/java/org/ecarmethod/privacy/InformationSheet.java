package org.ecarmethod.privacy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * A version of the information given to participants before they agreed. A consent names the version it was given to.
 *
 * @param version its name, form {@link TextForm#LINE}
 * @param points the information it contains, in the order of the vocabulary
 */
public record InformationSheet(String version, Set<InformationPoint> points) {

    public InformationSheet {
        requireNonNull(points, "points");
        Violations violations = new Violations();
        TextForm.LINE.check(requireNonNull(version, "version"), PropertyPath.of("version"), violations);
        violations.throwIfAny();
        Set<InformationPoint> inOrder = EnumSet.noneOf(InformationPoint.class);
        inOrder.addAll(points);
        points = Collections.unmodifiableSet(inOrder);
    }

    /** {@return the required information that it lacks} */
    public Set<InformationPoint> lacking() {
        Set<InformationPoint> lacking = EnumSet.allOf(InformationPoint.class);
        lacking.removeAll(points);
        return lacking;
    }

    /** {@return the information that it contains, without its name} */
    @Override
    public String toString() {
        return "InformationSheet" + points;
    }
}
