/**
 * How documents are read: where they come from, with which options, and what becomes of fields that are not known.
 *
 * <p>Start with {@link org.ecarmethod.json.read.ReadOptions}.
 */
@NullMarked
package org.ecarmethod.json.read;

import org.jspecify.annotations.NullMarked;
