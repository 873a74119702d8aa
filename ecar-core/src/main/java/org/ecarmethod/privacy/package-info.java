/**
 * What protects those who told us something: what a piece of the record may hurt, who may see it, on what legal basis it is
 * held and for how long.
 *
 * <p>{@link org.ecarmethod.privacy.Sensitivity} says what a part of the record holds,
 * {@link org.ecarmethod.privacy.Audience} who may see it, {@link org.ecarmethod.privacy.DataProtection} what was decided
 * and what participants were told. None of it is legal advice.
 */
@NullMarked
package org.ecarmethod.privacy;

import org.jspecify.annotations.NullMarked;
