/**
 * Referrals and responses (phases 4 to 7): what is referred to which body, the answers, the commitments and their
 * progress, the feedback to the circle and its judgement.
 *
 * <p>An {@link org.ecarmethod.response.Answer} has separate axes, because one status field would lose the truth: formal
 * outcome, substance ({@link org.ecarmethod.response.ResponseState}), level, whether it meets the proposal, execution;
 * the sixth, feedback, follows from what was sent.
 */
@NullMarked
package org.ecarmethod.response;

import org.jspecify.annotations.NullMarked;
