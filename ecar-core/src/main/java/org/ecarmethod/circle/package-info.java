/**
 * The research circle: a small group in which residents' experience and research knowledge meet over several meetings
 * (phases 1 and 2). Who takes part is known by pseudonym, role and consent only.
 *
 * <p>A {@link org.ecarmethod.circle.Circle} starts with a {@link org.ecarmethod.circle.StartAuthority}: the proof that
 * the ground is prepared; or the name and reason of the person who overrode it; or the record of what happened before this
 * library existed. The last two are visible for ever.
 */
@NullMarked
package org.ecarmethod.circle;

import org.jspecify.annotations.NullMarked;
