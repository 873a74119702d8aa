/**
 * Finds personal data in free text by its form: numbers, addresses, names from a list.
 *
 * <p>Start with {@link org.ecarmethod.detection.PersonalDataDetector}. What is found is reported by kind and position, never by
 * its text.
 */
@NullMarked
package org.ecarmethod.detection;

import org.jspecify.annotations.NullMarked;
