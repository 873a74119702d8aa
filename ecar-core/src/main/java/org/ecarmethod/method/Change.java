package org.ecarmethod.method;

import org.ecarmethod.style.EcarStyle;
import org.immutables.value.Value;

/**
 * A change of the method, together with its required record. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Change permits ImmutableChange {

    Change() {}

    /** {@return the modification} */
    public abstract Modification modification();

    /** {@return the record of the change: what, why, who decided, planned or reactive, when} */
    public abstract ChangeRecord record();

    /** SHA-256 over all of it. Kept, since every profile further down the chain takes it in. */
    @Value.Lazy
    String fingerprint() {
        return ChangeFingerprint.of(this);
    }

    /**
     * Creates a change.
     *
     * @param modification what is changed
     * @param record the record of it
     * @return the change
     */
    public static Change of(Modification modification, ChangeRecord record) {
        return new Builder().modification(modification).record(record).build();
    }

    /** Builds a {@link Change}. */
    static final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
