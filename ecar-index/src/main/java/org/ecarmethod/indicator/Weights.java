package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/**
 * The weight of each indicator of a framework in the total, and the origin of the weights. The weights of the
 * Intercultural Cities index were not found in any source; a score with other weights always states this.
 *
 * @param weights one weight for each indicator
 * @param grounds where they come from
 */
public record Weights(List<Weight> weights, WeightGrounds grounds) {

    private static final LocalizedText EQUAL = LocalizedText.of(
            "en", "Equal weights, for want of published ones", "sv", "Lika vikter, i brist på offentliggjorda");

    public Weights {
        requireNonNull(weights, "weights");
        weights = List.copyOf(weights);
        requireNonNull(grounds, "grounds");
        Violations violations = new Violations();
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < weights.size(); i++) {
            if (!seen.add(weights.get(i).indicator())) {
                violations.accept(Issue.at(
                                ValueIssues.REPEATED,
                                PropertyPath.of("weights").index(i).field("indicator"))
                        .build());
            }
        }
        violations.throwIfAny();
    }

    /**
     * Creates equal weights for all indicators of a framework, marked as not official.
     *
     * @param framework the framework
     * @return 1 for each indicator
     */
    public static Weights equal(IndexFramework framework) {
        requireNonNull(framework, "framework");
        return new Weights(
                framework.indicators().stream()
                        .map(one -> new Weight(one.id(), 1))
                        .toList(),
                new WeightGrounds.Unofficial(EQUAL));
    }

    /** {@return whether those who keep the index published them} */
    public boolean areOfficial() {
        return grounds.kind() == WeightGrounds.Kind.OFFICIAL;
    }

    /**
     * Returns the weight of an indicator.
     *
     * @param indicator the indicator
     * @return its weight, 0 if it has none
     */
    public BigInteger of(Code indicator) {
        requireNonNull(indicator, "indicator");
        for (Weight one : weights) {
            if (one.indicator().equals(indicator)) {
                return BigInteger.valueOf(one.weight());
            }
        }
        return BigInteger.ZERO;
    }

    /**
     * Checks that each of some indicators has a weight, and that no other has.
     *
     * @param indicators the indicators of a framework
     * @param at the place of the weights
     * @param out receives {@link IndicatorIssues#UNKNOWN_PART} for a weight of something else, {@link
     *     IndicatorIssues#NO_WEIGHT} for an indicator without one
     */
    void check(List<Indicator> indicators, PropertyPath at, Violations out) {
        Set<Code> codes = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
        Set<Code> weighed = new HashSet<>();
        for (int i = 0; i < weights.size(); i++) {
            weighed.add(weights.get(i).indicator());
            if (!codes.contains(weights.get(i).indicator())) {
                out.accept(Issue.at(
                                IndicatorIssues.UNKNOWN_PART,
                                at.field("weights").index(i).field("indicator"))
                        .build());
            }
        }
        if (!weighed.containsAll(codes)) {
            out.accept(Issue.at(IndicatorIssues.NO_WEIGHT, at.field("weights")).build());
        }
    }

    /**
     * Checks that these weights are for a framework.
     *
     * @param framework the framework
     * @throws org.ecarmethod.validation.InvalidValueException with {@link IndicatorIssues#UNKNOWN_PART} if they weigh
     *     something it does not have, {@link IndicatorIssues#NO_WEIGHT} if they leave out an indicator
     */
    public void requireFor(IndexFramework framework) {
        requireNonNull(framework, "framework");
        Violations violations = new Violations();
        check(framework.indicators(), PropertyPath.root(), violations);
        violations.throwIfAny();
    }
}
