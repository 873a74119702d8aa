/** What is checked of the deployed modules together. */
@org.jspecify.annotations.NullMarked
package org.ecarmethod.checks;
