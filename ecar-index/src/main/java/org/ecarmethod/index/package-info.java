/**
 * A city's standing: its submissions, their scores, and comparisons with others and with itself.
 *
 * <p>{@link org.ecarmethod.index.Score#of} computes exactly and states the framework, policy and weights; {@link
 * org.ecarmethod.comparison.Comparison} ranks within a sample of one date and never without its size; {@link
 * org.ecarmethod.comparison.Trend} compares two years only as far as they measure the same. The formula is a reconstruction:
 * official weights and the official handling of missing answers were not found. Source: domain 4.
 */
@NullMarked
package org.ecarmethod.index;

import org.jspecify.annotations.NullMarked;
