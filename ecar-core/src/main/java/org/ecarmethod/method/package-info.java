/**
 * The method as data: core functions, gates, criteria, themes and parameters of one profile, and the reference profile
 * {@code ecar} 1.0 ({@link org.ecarmethod.method.EcarProfile}).
 *
 * <p>A city that adapts the method writes an {@link org.ecarmethod.method.Adaptation}: a base, and a list of changes, each
 * with its record. {@link org.ecarmethod.method.KnownProfiles#resolve} makes the
 * {@link org.ecarmethod.method.MethodProfile} of it, or reports everything that prevents it. Gates are added and
 * tightened; words are chosen freely and keep their meaning; a profile that lacks a gate of the reference cannot be made.
 */
@NullMarked
package org.ecarmethod.method;

import org.jspecify.annotations.NullMarked;
