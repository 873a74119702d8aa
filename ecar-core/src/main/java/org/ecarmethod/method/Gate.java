package org.ecarmethod.method;

import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One condition that must hold before a circle may start. Gates are conjunctive: one that is closed, or about which
 * nothing is known, can not be made up for by others (R=MC2, sources K24 and K25).
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

    /** {@return where the demand comes from} */
    public abstract String basis();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Gate}. */
    public static final class Builder extends ImmutableGate.Builder {
        Builder() {}
    }
}
