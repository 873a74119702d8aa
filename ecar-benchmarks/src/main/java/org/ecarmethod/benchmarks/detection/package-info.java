/** How well personal data is found in texts: a generated, labelled set, and the counts over it. */
@NullMarked
package org.ecarmethod.benchmarks.detection;

import org.jspecify.annotations.NullMarked;
