/**
 * Life cycles, with a fixed table of allowed transitions, and histories that only grow.
 *
 * <p>A state is never stored beside its history; it is what the history says last. So the two cannot disagree.
 */
@NullMarked
package org.ecarmethod.history;

import org.jspecify.annotations.NullMarked;
