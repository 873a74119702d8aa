package org.ecarmethod.method;

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
 * One condition that must hold before a circle may start. Gates are conjunctive: one that is closed, or about which
 * nothing is known, cannot be made up for by others (R=MC2, sources K24 and K25).
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Gate permits ImmutableGate {

    Gate() {}

    /** {@return its number, such as G2} */
    public abstract CriterionId id();

    /** {@return what must hold} */
    public abstract LocalizedText demand();

    /** {@return what counts as evidence} */
    public abstract LocalizedText evidence();

    /** {@return whose answer it is} */
    public abstract LocalizedText owner();

    /** {@return how it is found out whether it holds} */
    public abstract GateCheck test();

    /** {@return what cities demand beyond, in the order it was added} */
    public abstract List<LocalizedText> further();

    /** {@return the only kinds of evidence it takes, by their codes; any if there are none} */
    public abstract Set<Code> evidenceKinds();

    /** {@return where the demand comes from, in a line} */
    public abstract String basis();

    /**
     * Tells whether a kind of evidence counts.
     *
     * @param core the kind of the core
     * @param own the city's own kind beside it, if any
     * @return true if the gate takes any kind, or names one of the two
     */
    public boolean takes(Code core, Optional<Code> own) {
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
