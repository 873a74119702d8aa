package org.ecarmethod.comparison;

import org.ecarmethod.validation.WireNamed;

/** The reason why two years of one city cannot be compared, or only in part. */
public enum TrendLimit implements WireNamed {
    /** The two years were measured by different versions, so the indexes differ. */
    OTHER_FRAMEWORK,
    /** No indicator is shown to measure the same in both versions. */
    NO_COMMON_INDICATOR,
    /** Missing answers were handled in different ways. */
    OTHER_POLICY,
    /** It is not known for both years how missing answers were handled. */
    POLICY_UNKNOWN,
    /** The weights differ, or have different origins. */
    OTHER_WEIGHTS,
    /** The weights are not known for both years. */
    WEIGHTS_UNKNOWN,
    /** One number was published and the other computed or fictitious. */
    OTHER_NATURE
}
