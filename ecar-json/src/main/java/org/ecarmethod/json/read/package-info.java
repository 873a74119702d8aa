/**
 * How documents are read, and what reading gives: options in, results out.
 *
 * <p>Start with {@link org.ecarmethod.json.read.ReadOptions}.
 */
@NullMarked
package org.ecarmethod.json.read;

import org.jspecify.annotations.NullMarked;
