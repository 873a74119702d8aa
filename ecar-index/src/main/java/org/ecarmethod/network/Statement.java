package org.ecarmethod.network;

import java.util.List;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One thing that a source says, in own words, and what must be known to read it rightly.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Statement permits ImmutableStatement {

    Statement() {}

    /** {@return its id in the dossier} */
    public abstract StatementId id();

    /** {@return what kind of thing it is} */
    public abstract StatementKind kind();

    /** {@return what is said, in own words} */
    @Value.Redacted
    public abstract LocalizedText text();

    /** {@return where it was found} */
    public abstract Citation source();

    /** {@return what contradicts it, or was read into it} */
    @Value.Redacted
    public abstract List<LocalizedText> remarks();

    /** {@return a builder that starts from this statement} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statement}. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
