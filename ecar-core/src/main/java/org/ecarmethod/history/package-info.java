/**
 * Life cycles, with a fixed table of allowed transitions, and histories that only grow.
 *
 * <p>A state is never stored beside its history; it is the last one in the history. So the two cannot disagree.
 */
@NullMarked
package org.ecarmethod.history;

import org.jspecify.annotations.NullMarked;
