/**
 * The method as data: core functions, gates, criteria, themes and parameters of one profile, and the reference profile
 * {@code ecar} 1.0 ({@link org.ecarmethod.method.EcarProfile}).
 *
 * <p>A city that adapts the method makes another {@link org.ecarmethod.method.MethodProfile}. It can add gates and
 * tighten parameters; a profile that lacks a gate of the reference can not be made.
 */
@NullMarked
package org.ecarmethod.method;

import org.jspecify.annotations.NullMarked;
