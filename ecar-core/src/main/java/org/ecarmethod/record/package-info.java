/**
 * What is recorded of a process: its content as a document holds it, before any rule has been run.
 *
 * <p>Start with {@link org.ecarmethod.record.ProcessContent}.
 */
@NullMarked
package org.ecarmethod.record;

import org.jspecify.annotations.NullMarked;
