package org.ecarmethod.comparison;

import org.ecarmethod.validation.WireNamed;

/** Why two years of one city cannot be compared, or only in part. */
public enum TrendLimit implements WireNamed {
    /** The two years were measured by different versions: the indexes are different things. */
    OTHER_FRAMEWORK,
    /** No indicator is shown to ask the same in both versions. */
    NO_COMMON_INDICATOR,
    /** Missing answers were handled in different ways. */
    OTHER_POLICY,
    /** How missing answers were handled is not known of both years. */
    POLICY_UNKNOWN,
    /** The weights are different, or come from elsewhere. */
    OTHER_WEIGHTS,
    /** The weights are not known of both years. */
    WEIGHTS_UNKNOWN,
    /** One number was published and the other computed or made up. */
    OTHER_NATURE
}
