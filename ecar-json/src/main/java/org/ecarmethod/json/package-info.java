/**
 * Processes as JSON documents: read completely or refused, with every problem named and located; written always the same
 * way.
 *
 * <p>Start with {@link org.ecarmethod.json.EcarJson}; profiles are read by {@link org.ecarmethod.json.ProfileSet}. The format is described in {@code docs/wire.md}, which is normative.
 * Each type is described once, as a codec; reader, writer and {@link org.ecarmethod.json.EcarSchema} follow the same description.
 */
@NullMarked
package org.ecarmethod.json;

import org.jspecify.annotations.NullMarked;
