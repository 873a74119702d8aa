/**
 * Personal data in free text: what it looks like, who finds it, and what somebody said who looked.
 *
 * <p>A {@link org.ecarmethod.privacy.PersonalDataDetector} goes through one text and reports
 * {@link org.ecarmethod.privacy.Detection}s: the kind and the place, never the text. The built-in one knows numbers,
 * contact details, addresses and plates by their form; a {@link org.ecarmethod.privacy.NameList} knows names; a city adds
 * its own. A {@link org.ecarmethod.privacy.Screening} joins a detector with the
 * {@link org.ecarmethod.privacy.Confirmation}s of those who looked at what it found. What is found and what is not is
 * written down, with figures, in {@code docs/privacy.md}.
 */
@NullMarked
package org.ecarmethod.privacy;

import org.jspecify.annotations.NullMarked;
