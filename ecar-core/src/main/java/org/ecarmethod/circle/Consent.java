package org.ecarmethod.circle;

import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * That a participant agreed to take part: to which text, for what, when, and how to take it back (R1.4, P11).
 *
 * <p>It is the ethical consent to take part. Whether it is also the legal basis is another question, and with a
 * municipality as the stronger party often to be answered with no.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Consent permits ImmutableConsent {

    /** How many things are agreed to at least. */
    public static final int MIN_SCOPES = 1;

    Consent() {}

    /** {@return which version of the information sheet was agreed to, form {@link TextForm#LINE}} */
    @Value.Redacted
    public abstract String version();

    /** {@return what was agreed to; at least one} */
    public abstract Set<ConsentScope> scopes();

    /** {@return when} */
    public abstract PartialDate givenOn();

    /** {@return how it can be taken back, which must be as easy as giving it} */
    public abstract LocalizedText withdrawal();

    /** {@return when it was taken back, if it was} */
    public abstract Optional<PartialDate> withdrawnOn();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        TextForm.LINE.check(version(), PropertyPath.of("version"), violations);
        if (scopes().size() < MIN_SCOPES) {
            violations.add(ValueIssues.EMPTY, "scopes");
        }
        withdrawnOn()
                .filter(day -> day.isBefore(givenOn()) == Truth.YES)
                .ifPresent(day -> violations.accept(Issue.at(ValueIssues.DATE_ORDER, PropertyPath.of("withdrawnOn"))
                        .withDate("earliest", givenOn())
                        .build()));
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this consent} */
    public abstract Builder toBuilder();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Consent}. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
