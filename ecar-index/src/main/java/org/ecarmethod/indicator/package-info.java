/**
 * Indicators: sets of indicators as data, with their questions and weights, and the results of surveys on an indicator.
 *
 * <p>{@link org.ecarmethod.indicator.IndexFramework} contains one version of a set, the Intercultural Cities index as well as a
 * city's own; {@link org.ecarmethod.indicator.Measurement} is what one survey found. Source: domain 4 and P19.
 */
@NullMarked
package org.ecarmethod.indicator;

import org.jspecify.annotations.NullMarked;
