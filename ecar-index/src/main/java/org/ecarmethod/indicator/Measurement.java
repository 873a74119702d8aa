package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Optional;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.disclosure.Population;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The result of one survey on one indicator: a share, and what is needed to judge it. A share without the number of
 * those who answered is not shown (P19), see {@link #reading}.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Measurement permits ImmutableMeasurement {

    Measurement() {}

    /** {@return its id in the dossier} */
    public abstract MeasurementId id();

    /** {@return the indicator that it measures} */
    public abstract IndicatorRef indicator();

    /** {@return the date of the survey} */
    public abstract PartialDate on();

    /** {@return the result, in per cent of those who answered} */
    public abstract Stated<Percent> value();

    /** {@return the number of people who were asked} */
    public abstract Stated<Long> asked();

    /** {@return the number of people who answered: the n of the survey} */
    public abstract Stated<Long> answered();

    /** {@return how people were chosen and asked, and in which languages} */
    public abstract Stated<LocalizedText> method();

    /** {@return whether it reports on groups, and how people were assigned to them} */
    public abstract SelfIdentification groups();

    /** {@return the source} */
    public abstract Citation source();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        asked().toOptional()
                .ifPresent(
                        known -> violations.within(PropertyPath.of("asked").field("known"), known, 0, Long.MAX_VALUE));
        answered()
                .toOptional()
                .ifPresent(known ->
                        violations.within(PropertyPath.of("answered").field("known"), known, 0, Long.MAX_VALUE));
        Optional<Long> all = asked().toOptional();
        if (answered()
                .toOptional()
                .filter(some -> all.isPresent() && some > all.get())
                .isPresent()) {
            violations.add(IndicatorIssues.MORE_ANSWERS_THAN_ASKED, "answered");
        }
        violations.throwIfAny();
    }

    /** {@return the share of people asked who did not answer; empty if it is unknown} */
    public Optional<Percent> nonResponse() {
        return asked().toOptional()
                .filter(all -> all > 0)
                .flatMap(all -> answered()
                        .toOptional()
                        .map(some -> Percent.share(BigInteger.valueOf(all - some), BigInteger.valueOf(all))));
    }

    /** {@return the population of its counts in a release} */
    public Population population() {
        return new Population(id().value(), Code.of("answers"));
    }

    /**
     * Returns the minimum number of answers for the result to be shown.
     *
     * @param policy how careful to be
     * @return the bound for equality data if it speaks of groups (P19), else the smallest number that is shown (P7)
     */
    public long leastAnswers(DisclosurePolicy policy) {
        requireNonNull(policy, "policy");
        return groups() == SelfIdentification.SELF_IDENTIFIED ? policy.equalityData() : policy.minimum();
    }

    /**
     * Returns the result if it may be shown.
     *
     * <p>Those whom the share counts, those whom it does not, and those who did not answer are cells like any other: none of
     * these may be fewer than the smallest number that is shown (P7), nobody at all included.
     *
     * @param policy how careful to be
     * @return the number with its n, or why there is none
     */
    public MeasurementReading reading(DisclosurePolicy policy) {
        requireNonNull(policy, "policy");
        Optional<Percent> found = value().toOptional();
        Optional<Long> n = answered().toOptional();
        if (found.isEmpty()) {
            return new MeasurementReading.Withheld(MeasurementReading.Reason.NO_VALUE, leastAnswers(policy));
        }
        if (n.isEmpty()) {
            return new MeasurementReading.Withheld(MeasurementReading.Reason.NUMBER_UNKNOWN, leastAnswers(policy));
        }
        if (n.get() < leastAnswers(policy)) {
            return new MeasurementReading.Withheld(MeasurementReading.Reason.TOO_FEW, leastAnswers(policy));
        }
        if (found.get().isFewerOf(n.get(), policy.minimum())
                || Percent.HUNDRED.minus(found.get()).isFewerOf(n.get(), policy.minimum())) {
            return new MeasurementReading.Withheld(MeasurementReading.Reason.FEW_ON_ONE_SIDE, leastAnswers(policy));
        }
        return new MeasurementReading.Shown(found.get(), n.get(), nonResponse(policy));
    }

    /**
     * Returns the share of people asked who did not answer, if it may be shown.
     *
     * @param policy how careful to be
     * @return the share; empty if it is unknown, or if so few did not answer, or answered, that it would tell of them
     */
    public Optional<Percent> nonResponse(DisclosurePolicy policy) {
        requireNonNull(policy, "policy");
        return nonResponse()
                .filter(share -> asked().toOptional()
                        .filter(all -> !share.isFewerOf(all, policy.minimum())
                                && !Percent.HUNDRED.minus(share).isFewerOf(all, policy.minimum()))
                        .isPresent());
    }

    /** {@return a builder that starts from this measurement} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}. */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
