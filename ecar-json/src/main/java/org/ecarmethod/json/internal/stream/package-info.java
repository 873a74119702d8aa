/**
 * Finds the documents of an input with many, one at a time: as lines, as a list, packed or not, in one thread or several.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.stream;

import org.jspecify.annotations.NullMarked;
