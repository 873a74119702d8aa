package org.ecarmethod.comparison;

import org.ecarmethod.validation.WireNamed;

/** Why two years of one city cannot be compared, or only in part. */
public enum TrendLimit implements WireNamed {
    /** The two years were measured by different versions: the indexes are different things. */
    OTHER_FRAMEWORK("other-framework"),
    /** No indicator is shown to ask the same in both versions. */
    NO_COMMON_INDICATOR("no-common-indicator"),
    /** Missing answers were handled in different ways. */
    OTHER_POLICY("other-policy"),
    /** How missing answers were handled is not known of both years. */
    POLICY_UNKNOWN("policy-unknown"),
    /** The weights are different, or come from elsewhere. */
    OTHER_WEIGHTS("other-weights"),
    /** The weights are not known of both years. */
    WEIGHTS_UNKNOWN("weights-unknown"),
    /** One number was published and the other computed or made up. */
    OTHER_NATURE("other-nature");

    private final String wireName;

    TrendLimit(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "trend-limit";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
