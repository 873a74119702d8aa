/**
 * One run of the method by one municipality on one policy area, from the first anchoring map to the last feedback.
 *
 * <p>{@link org.ecarmethod.process.EcarProcess} is the aggregate: commands are verbs and return a new process; what they
 * refuse, they refuse with the list of what is missing. {@link org.ecarmethod.record.ProcessContent} is the same content
 * before it is examined: what a document contains. An {@link org.ecarmethod.process.Examination} runs every rule on it.
 *
 * <p>Questions people ask: {@link org.ecarmethod.insight.ResponseMatrix} (who has not answered),
 * {@link org.ecarmethod.insight.Ageing} (what was promised and is late), {@link org.ecarmethod.insight.Trace} (where did
 * it come from, where did it go), {@link org.ecarmethod.insight.CoreFunctionReview} (is it still the method).
 */
@NullMarked
package org.ecarmethod.process;

import org.jspecify.annotations.NullMarked;
