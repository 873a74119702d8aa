/**
 * The record of a process: its content as a document contains it, before any rule has run.
 *
 * <p>Start with {@link org.ecarmethod.record.ProcessContent}.
 */
@NullMarked
package org.ecarmethod.record;

import org.jspecify.annotations.NullMarked;
