package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.WeightGrounds;
import org.ecarmethod.text.Stated;

/**
 * The grounds of a score: framework, policy and weights. Two scores can be compared only as far as this agrees.
 *
 * @param framework version of the set of indicators
 * @param policy what missing answers did; unknown of what others published
 * @param weights where the weights come from; unknown of what others published
 */
public record ScoreGrounds(FrameworkName framework, Stated<MissingPolicy> policy, Stated<WeightGrounds> weights) {

    public ScoreGrounds {
        requireNonNull(framework, "framework");
        requireNonNull(policy, "policy");
        requireNonNull(weights, "weights");
    }

    /** {@return whether the weights are known to be published by those who keep the index} */
    public boolean isOfficial() {
        return weights.toOptional()
                .filter(known -> known.kind() == WeightGrounds.Kind.OFFICIAL)
                .isPresent();
    }
}
