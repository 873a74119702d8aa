/**
 * Comparisons of cities: ranks with their sample, groups, thresholds, and trends over years.
 *
 * <p>Start with {@link org.ecarmethod.comparison.Comparison}.
 */
@NullMarked
package org.ecarmethod.comparison;

import org.jspecify.annotations.NullMarked;
