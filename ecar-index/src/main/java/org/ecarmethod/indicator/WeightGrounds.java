package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.WireNamed;

/** The origin of weights: published by those who keep the index, or not. There is no third case to hide in. */
public sealed interface WeightGrounds permits WeightGrounds.Official, WeightGrounds.Unofficial {

    /**
     * Published by those who keep the index.
     *
     * @param source where
     */
    record Official(LocalizedText source) implements WeightGrounds {
        public Official {
            requireNonNull(source, "source");
        }
    }

    /**
     * Chosen by somebody else, because none were published.
     *
     * @param reason by whom and why these
     */
    record Unofficial(LocalizedText reason) implements WeightGrounds {
        public Unofficial {
            requireNonNull(reason, "reason");
        }
    }

    /** Whether weights are official, as a term. */
    enum Kind implements WireNamed {
        /** Published by those who keep the index. */
        OFFICIAL,
        /** Not published by them. */
        UNOFFICIAL;

        @Override
        public String vocabulary() {
            return "weight-grounds";
        }
    }

    /** {@return the kind of grounds} */
    default Kind kind() {
        return this instanceof Official ? Kind.OFFICIAL : Kind.UNOFFICIAL;
    }
}
