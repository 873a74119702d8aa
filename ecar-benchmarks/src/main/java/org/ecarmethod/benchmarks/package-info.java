/** How fast it is, measured with JMH. Figures are ratios within one run. */
@NullMarked
package org.ecarmethod.benchmarks;

import org.jspecify.annotations.NullMarked;
