/**
 * Disclosure control for counts: tables of a counted population, released so that no small number in them can be
 * derived (domain rules P5, P7 to P9, P19).
 *
 * <p>{@link org.ecarmethod.disclosure.Counts} are confidential and only go in;
 * {@link org.ecarmethod.disclosure.ReleaseLedger#release} gives out a {@link org.ecarmethod.disclosure.Release}, audited
 * together with every earlier one it knows. {@code docs/privacy.md} describes what is protected against whom.
 */
@NullMarked
package org.ecarmethod.disclosure;

import org.jspecify.annotations.NullMarked;
