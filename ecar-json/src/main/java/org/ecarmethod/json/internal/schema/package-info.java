/**
 * JSON Schema as it is put together: keywords, definitions by name, and the words that explain them.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.schema;

import org.jspecify.annotations.NullMarked;
