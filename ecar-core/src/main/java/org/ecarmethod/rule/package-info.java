/**
 * Rules of one's own: what a city demands of its processes beyond the method. They are given to whoever reads or examines a
 * process, and what they find stands in the report like everything else.
 *
 * <p>Start with {@link org.ecarmethod.rule.CustomRule}.
 */
@NullMarked
package org.ecarmethod.rule;

import org.jspecify.annotations.NullMarked;
