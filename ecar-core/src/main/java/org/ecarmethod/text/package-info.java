/**
 * Small values that every other package is written in: text in several languages, dates as precise as history left
 * them, values that may be unknown, codes and the lists they come from, and where a statement was found.
 */
@NullMarked
package org.ecarmethod.text;

import org.jspecify.annotations.NullMarked;
