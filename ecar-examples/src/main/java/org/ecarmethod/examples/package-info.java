/**
 * Examples to run and to copy from. {@link org.ecarmethod.examples.Botkyrka} reads a process from a document and shows it on
 * a page for people; {@link org.ecarmethod.examples.NewProcess} takes a process from its first day to its last in code.
 */
@NullMarked
package org.ecarmethod.examples;

import org.jspecify.annotations.NullMarked;
