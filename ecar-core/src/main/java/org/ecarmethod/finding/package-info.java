/**
 * What residents told, what the circle found in it, and what it proposes (phases 2 and 3).
 *
 * <p>An {@link org.ecarmethod.finding.Experience} has no link to the person who told it. A
 * {@link org.ecarmethod.finding.Finding} is kept apart from a {@link org.ecarmethod.finding.Proposal}: what we heard is
 * not what we ask. Both leave the circle only with its approval.
 */
@NullMarked
package org.ecarmethod.finding;

import org.jspecify.annotations.NullMarked;
