/** How fast it is, measured in rounds that take turns, or with JMH. Figures are ratios within one run. */
@NullMarked
package org.ecarmethod.benchmarks;

import org.jspecify.annotations.NullMarked;
