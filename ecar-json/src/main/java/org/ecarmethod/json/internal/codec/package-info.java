/**
 * How values are read from tokens and written: objects, kinds, choices, lists, scalars, and the cursor that collects what is wrong.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.codec;

import org.jspecify.annotations.NullMarked;
