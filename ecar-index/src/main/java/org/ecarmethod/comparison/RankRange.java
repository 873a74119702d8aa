package org.ecarmethod.comparison;

/**
 * Which places a city could have if its number were a little off: how firm a rank is.
 *
 * @param best the best place
 * @param worst the worst place
 * @param of how many are ranked
 */
public record RankRange(int best, int worst, int of) {}
