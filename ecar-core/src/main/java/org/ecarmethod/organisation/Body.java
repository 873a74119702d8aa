package org.ecarmethod.organisation;

import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/**
 * A body that receives proposals, answers them, decides, or works with bodies that do.
 *
 * <p>It is an office, never a person. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Body permits ImmutableBody {

    Body() {}

    /** {@return its id in the process} */
    public abstract BodyId id();

    /** {@return its name} */
    public abstract LocalizedText name();

    /** {@return its kind} */
    public abstract BodyKind kind();

    /** {@return the city's own term for that kind, a code of its profile, if it has one} */
    public abstract Optional<Code> ownKind();

    /**
     * {@return the body it reports to: the committee of an administration, or the owner of a company; unknown if the
     * sources do not state it, not applicable if there is none}
     */
    public abstract Stated<BodyId> under();

    /** {@return a builder that starts from this body} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Body}. */
    public static final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
