/**
 * The rules on a whole process: what must hold of every process, and what the method demands.
 *
 * <p>{@link org.ecarmethod.process.rules.ProcessRules} lists them. Rules on a single thing live in the package of that thing.
 * This package is not exported.
 */
@NullMarked
package org.ecarmethod.process.rules;

import org.jspecify.annotations.NullMarked;
