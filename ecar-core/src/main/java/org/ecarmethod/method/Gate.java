package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A gate: a condition that must be met before a circle may start. Gates are conjunctive: one that is closed, or about
 * which nothing is known, cannot be compensated by others (R=MC2, sources K24 and K25).
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Gate permits ImmutableGate {

    Gate() {}

    /** {@return its number, such as G2} */
    public abstract CriterionId id();

    /** {@return the condition} */
    public abstract LocalizedText demand();

    /** {@return the required evidence} */
    public abstract LocalizedText evidence();

    /** {@return the answering office or person} */
    public abstract LocalizedText owner();

    /** {@return the check that determines whether it is open} */
    public abstract GateCheck test();

    /** {@return further demands of cities, in the order they were added} */
    public abstract List<LocalizedText> further();

    /** {@return the only kinds of evidence that it accepts, by their codes; empty if it accepts any} */
    public abstract Set<Code> evidenceKinds();

    /** {@return the origin of the demand, in one line} */
    public abstract String basis();

    /**
     * Tells whether the gate accepts a kind of evidence.
     *
     * @param core the kind of the core
     * @param own the city's own kind beside it, if any
     * @return true if the gate takes any kind, or names one of the two
     */
    public boolean takes(Code core, Optional<Code> own) {
        requireNonNull(core, "core");
        requireNonNull(own, "own");
        return evidenceKinds().isEmpty()
                || evidenceKinds().contains(core)
                || own.filter(evidenceKinds()::contains).isPresent();
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        TextForm.LINE.check(basis(), PropertyPath.of("basis"), violations);
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this gate} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Gate}. */
    public static final class Builder extends ImmutableGate.Builder {
        Builder() {}
    }
}
