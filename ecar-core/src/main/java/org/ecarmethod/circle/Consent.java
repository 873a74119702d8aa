package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
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
 * A participant's consent to take part: to which text, for what, when, and how to withdraw it (R1.4, P11).
 *
 * <p>It is the ethical consent to take part. Whether it is also the legal basis is another question, and with a
 * municipality as the stronger party often to be answered with no.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Consent permits ImmutableConsent {

    /** The minimum number of scopes of a consent. */
    public static final int MIN_SCOPES = 1;

    Consent() {}

    /** {@return the version of the information sheet that was agreed to, form {@link TextForm#LINE}} */
    @Value.Redacted
    public abstract String version();

    /** {@return the scopes of the consent; at least one} */
    public abstract Set<ConsentScope> scopes();

    /** {@return the date on which it was given} */
    public abstract PartialDate givenOn();

    /** {@return how to withdraw it, which must be as easy as giving it} */
    public abstract LocalizedText withdrawal();

    /** {@return the date on which all of it was withdrawn, if it was} */
    public abstract Optional<PartialDate> withdrawnOn();

    /** {@return the scopes that were withdrawn separately, and when; each was agreed to and occurs once} */
    public abstract List<ScopeWithdrawal> withdrawnScopes();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        TextForm.LINE.check(version(), PropertyPath.of("version"), violations);
        if (scopes().size() < MIN_SCOPES) {
            violations.add(ValueIssues.EMPTY, "scopes");
        }
        withdrawnOn().ifPresent(day -> notBeforeGiven(day, PropertyPath.of("withdrawnOn"), violations));
        Set<ConsentScope> seen = EnumSet.noneOf(ConsentScope.class);
        for (int i = 0; i < withdrawnScopes().size(); i++) {
            ScopeWithdrawal one = withdrawnScopes().get(i);
            PropertyPath at = PropertyPath.of("withdrawnScopes").index(i);
            if (!scopes().contains(one.scope())) {
                violations.accept(Issue.at(ValueIssues.UNKNOWN_TERM, at.field("scope"))
                        .with(
                                "allowed",
                                scopes().stream().map(ConsentScope::wireName).toList())
                        .with("suggested", List.of())
                        .with("vocabulary", one.scope().vocabulary())
                        .build());
            } else if (!seen.add(one.scope())) {
                violations.accept(
                        Issue.at(ValueIssues.REPEATED, at.field("scope")).build());
            }
            notBeforeGiven(one.on(), at.field("on"), violations);
        }
        violations.throwIfAny();
    }

    private void notBeforeGiven(PartialDate day, PropertyPath at, Violations violations) {
        if (day.isBefore(givenOn()) == Truth.YES) {
            violations.accept(Issue.at(ValueIssues.DATE_ORDER, at)
                    .withDate("earliest", givenOn())
                    .build());
        }
    }

    /**
     * Returns the date on which a scope was withdrawn.
     *
     * @param scope the scope
     * @return the day on which it, or all of the consent, was withdrawn; empty if it is in force or was never given
     */
    public Optional<PartialDate> withdrawn(ConsentScope scope) {
        requireNonNull(scope, "scope");
        for (ScopeWithdrawal one : withdrawnScopes()) {
            if (one.scope() == scope) {
                return Optional.of(one.on());
            }
        }
        return scopes().contains(scope) ? withdrawnOn() : Optional.empty();
    }

    /**
     * Tells whether a scope was agreed to and has not been withdrawn.
     *
     * @param scope what
     * @return true if the consent to it is in force
     */
    public boolean standsFor(ConsentScope scope) {
        requireNonNull(scope, "scope");
        return scopes().contains(scope) && withdrawn(scope).isEmpty();
    }

    /**
     * Tells whether a scope was agreed to on a day.
     *
     * @param scope what
     * @param day the day
     * @return true if it is shown to be given by then, and not shown to be taken back before
     */
    public boolean covered(ConsentScope scope, PartialDate day) {
        requireNonNull(scope, "scope");
        requireNonNull(day, "day");
        return scopes().contains(scope)
                && day.isBefore(givenOn()) == Truth.NO
                && withdrawn(scope)
                        .filter(back -> back.isBefore(day) == Truth.YES)
                        .isEmpty();
    }

    /**
     * Withdraws the whole consent. A scope that was withdrawn before keeps its day.
     *
     * @param on the day
     * @return the consent, withdrawn
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#DATE_ORDER} if the day lies before
     *     the consent was given
     */
    public Consent withdraw(PartialDate on) {
        requireNonNull(on, "on");
        return withdrawnOn().isPresent() ? this : toBuilder().withdrawnOn(on).build();
    }

    /**
     * Withdraws one scope of the consent. A scope that was not given, or was withdrawn before, does not change.
     *
     * @param scope what
     * @param on the day
     * @return the consent without it
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#DATE_ORDER} if the day lies before
     *     the consent was given
     */
    public Consent withdraw(ConsentScope scope, PartialDate on) {
        requireNonNull(scope, "scope");
        requireNonNull(on, "on");
        return standsFor(scope)
                ? toBuilder().addWithdrawnScope(new ScopeWithdrawal(scope, on)).build()
                : this;
    }

    /** {@return a builder that starts from this consent} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
