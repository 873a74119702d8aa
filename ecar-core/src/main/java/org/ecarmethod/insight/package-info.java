/**
 * Answers to the questions people ask of a process.
 *
 * <p>{@link org.ecarmethod.insight.ResponseMatrix}: which body has answered on which theme, and which is silent.
 * {@link org.ecarmethod.insight.Ageing}: which commitments are late. {@link org.ecarmethod.insight.Trace}: where a proposal
 * came from and where it went. {@link org.ecarmethod.insight.CoreFunctionReview}: what the record shows of the method.
 */
@NullMarked
package org.ecarmethod.insight;

import org.jspecify.annotations.NullMarked;
