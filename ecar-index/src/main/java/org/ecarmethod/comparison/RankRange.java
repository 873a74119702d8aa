package org.ecarmethod.comparison;

/**
 * The range of ranks that a city could have if its number were slightly off: how certain a rank is.
 *
 * @param best the best place
 * @param worst the worst place
 * @param of how many are ranked
 */
public record RankRange(int best, int worst, int of) {}
