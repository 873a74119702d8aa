/**
 * Removes from a process document what an audience may not see.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.view;

import org.jspecify.annotations.NullMarked;
