package org.ecarmethod.indicator;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * An indicator of a framework, measured by questions or otherwise. It reaches at most 100 points (domain 4, [K68]).
 *
 * <p>How many questions it has may be known where the questions themselves are not, and the other way round nothing may be
 * known at all: then the count says so. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Indicator permits ImmutableIndicator {

    Indicator() {}

    /** {@return its code, unique in the framework} */
    public abstract Code id();

    /** {@return its label} */
    public abstract LocalizedText label();

    /** {@return the area that it belongs to, if the framework has areas} */
    public abstract Optional<Code> area();

    /** {@return the number of its questions, according to the source} */
    public abstract Stated<Long> questionCount();

    /** {@return the questions, as far as they are recorded} */
    public abstract List<Question> questions();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        questionCount()
                .toOptional()
                .ifPresent(known ->
                        violations.within(PropertyPath.of("questionCount").field("known"), known, 0, Long.MAX_VALUE));
        if (questionCount()
                .toOptional()
                .filter(count -> count < questions().size())
                .isPresent()) {
            violations.add(IndicatorIssues.MORE_QUESTIONS_THAN_COUNTED, "questions");
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this indicator} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
