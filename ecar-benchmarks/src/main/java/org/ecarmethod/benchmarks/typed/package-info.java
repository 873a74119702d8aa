/**
 * The same beans as in {@code org.ecarmethod.benchmarks.beans}, but with the types of the library for dates, ids, codes and
 * terms, as a program has them that wants more than texts: the fair peer of a validated read. Not null-marked, as the other
 * beans.
 */
package org.ecarmethod.benchmarks.typed;
