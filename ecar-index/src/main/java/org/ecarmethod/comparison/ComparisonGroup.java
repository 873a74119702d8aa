package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.WireNamed;

/** The group of cities among which a city is ranked. */
public sealed interface ComparisonGroup
        permits ComparisonGroup.Whole, ComparisonGroup.Size, ComparisonGroup.ForeignBorn, ComparisonGroup.Peers {

    /** All cities of the sample. */
    record Whole() implements ComparisonGroup {}

    /**
     * The cities of one size class.
     *
     * @param side which side of the threshold
     * @param inhabitants the threshold
     */
    record Size(Side side, long inhabitants) implements ComparisonGroup {
        public Size {
            requireNonNull(side, "side");
        }
    }

    /**
     * The cities of one class by the share of residents born abroad.
     *
     * @param side which side of the threshold
     * @param share the threshold, in per cent
     */
    record ForeignBorn(Side side, Percent share) implements ComparisonGroup {
        public ForeignBorn {
            requireNonNull(side, "side");
            requireNonNull(share, "share");
        }
    }

    /**
     * Cities chosen as similar. A comparison of its own, see {@link PeerGroup}.
     *
     * @param group code of the group
     */
    record Peers(Code group) implements ComparisonGroup {
        public Peers {
            requireNonNull(group, "group");
        }
    }

    /** A side of a threshold. */
    enum Side implements WireNamed {
        /** More than the threshold. */
        OVER,
        /** The threshold or less. */
        NOT_OVER;

        @Override
        public String vocabulary() {
            return "threshold-side";
        }
    }
}
