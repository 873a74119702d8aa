/**
 * Inputs and options for reading documents, and the treatment of unknown fields.
 *
 * <p>Start with {@link org.ecarmethod.json.read.ReadOptions}.
 */
@NullMarked
package org.ecarmethod.json.read;

import org.jspecify.annotations.NullMarked;
