/**
 * The document format as plain beans with constraints, for the benchmarks that compare with data binding. Not null-marked:
 * data binding leaves null what the document leaves out. Fields have the names they have there.
 *
 * <p>Terms, dates and ids stay texts, and no bean checks one field against another: both is less than the library does, to
 * the advantage of what it is compared with.
 */
package org.ecarmethod.benchmarks.beans;
