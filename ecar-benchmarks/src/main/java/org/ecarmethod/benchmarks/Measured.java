package org.ecarmethod.benchmarks;

import java.util.Optional;

/**
 * All that a run of the comparison measured.
 *
 * @param own each task in a JVM that does nothing else
 * @param one the ways of reading and writing in one JVM for each size
 * @param early floor and read after ten seconds, the compiler at work beside them
 * @param cities the comparison of cities, and the floor beside it
 * @param gigabyte whether files of a gigabyte were read with a heap of 16 MB, if that was tried
 */
record Measured(Series own, Series one, Series early, Series cities, Optional<Boolean> gigabyte) {}
