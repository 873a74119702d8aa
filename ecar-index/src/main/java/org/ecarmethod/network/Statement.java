package org.ecarmethod.network;

import java.util.List;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A statement of a source, in own words, with what a reader must know to understand it correctly.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Statement permits ImmutableStatement {

    Statement() {}

    /** {@return its id in the dossier} */
    public abstract StatementId id();

    /** {@return the kind of statement} */
    public abstract StatementKind kind();

    /** {@return the statement, in own words} */
    @Value.Redacted
    public abstract LocalizedText text();

    /** {@return the source} */
    public abstract Citation source();

    /** {@return contradictions, and interpretations added to it} */
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
