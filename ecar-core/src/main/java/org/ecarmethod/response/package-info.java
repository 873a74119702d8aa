/**
 * Asking and answering (phases 4 to 7): what is referred to which body, what the body answers, what it undertakes, how
 * that goes, and what the circle hears of it and says to it.
 *
 * <p>An {@link org.ecarmethod.response.Answer} has separate axes, because one status field would lose the truth: formal
 * outcome, substance ({@link org.ecarmethod.response.ResponseState}), level, whether it meets the proposal, execution;
 * the sixth, feedback, follows from what was sent.
 */
@NullMarked
package org.ecarmethod.response;

import org.jspecify.annotations.NullMarked;
