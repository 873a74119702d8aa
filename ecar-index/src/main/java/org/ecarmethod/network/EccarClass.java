package org.ecarmethod.network;

import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The classification of proposals of a process by the ten points, or of a theme if the proposals themselves are not
 * known.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class EccarClass permits ImmutableEccarClass {

    EccarClass() {}

    /** {@return the process} */
    public abstract RunId process();

    /** {@return a theme of the process} */
    public abstract Optional<Code> theme();

    /** {@return proposals of the process; at least one if no theme is named} */
    public abstract Set<ProposalId> proposals();

    /** {@return the points, at least one} */
    public abstract Set<EccarPoint> points();

    /** {@return who classified it, and why} */
    public abstract LocalizedText grounds();

    /** The minimum number of points of a classification. */
    public static final int MIN_POINTS = 1;

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (points().size() < MIN_POINTS) {
            violations.add(ValueIssues.EMPTY, "points");
        }
        if (theme().isEmpty() && proposals().isEmpty()) {
            violations.add(ValueIssues.EMPTY, "proposals");
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this eccar class} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EccarClass}. */
    public static final class Builder extends ImmutableEccarClass.Builder {
        Builder() {}
    }
}
