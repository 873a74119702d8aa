/**
 * Processes, profiles, dossiers, reports and ledgers as JSON documents: they are read completely or rejected, with
 * every problem named and located, and always written in the same form.
 *
 * <p>Start with {@link org.ecarmethod.json.EcarJson}, which gives a {@link org.ecarmethod.json.DocumentFormat} for each format. They are described in
 * {@code docs/wire.md}, which is normative. Reader, writer and {@link org.ecarmethod.json.EcarSchema} follow the same description of each type.
 */
@NullMarked
package org.ecarmethod.json;

import org.jspecify.annotations.NullMarked;
