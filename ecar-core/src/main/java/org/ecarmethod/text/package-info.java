/**
 * Values that every other package uses: text in several languages, imprecise dates, values that may be unknown, codes
 * and code lists, and references to sources.
 */
@NullMarked
package org.ecarmethod.text;

import org.jspecify.annotations.NullMarked;
