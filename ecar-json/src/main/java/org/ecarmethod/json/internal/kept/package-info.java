/**
 * Unknown fields that are kept and written back.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.kept;

import org.jspecify.annotations.NullMarked;
