/**
 * The tokens of a document: straight from the bytes of a sound one, by the parser for any other.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.token;

import org.jspecify.annotations.NullMarked;
