/**
 * Protection of participants: the sensitivity of each part of the record, audiences, legal basis and retention; and the
 * screening of free text for personal data, with its confirmations.
 *
 * <p>{@link org.ecarmethod.privacy.Sensitivity} classifies what a part of the record contains,
 * {@link org.ecarmethod.privacy.Audience} who may see it, {@link org.ecarmethod.privacy.DataProtection} what was decided
 * and what participants were told.
 *
 * <p>A {@link org.ecarmethod.detection.PersonalDataDetector} goes through one text and reports
 * {@link org.ecarmethod.detection.Detection}s: the kind and the place, never the text. The built-in one knows numbers,
 * contact details, addresses and plates by their form; a {@link org.ecarmethod.detection.NameList} knows names; a city adds
 * its own. A {@link org.ecarmethod.privacy.Screening} joins a detector with the
 * {@link org.ecarmethod.privacy.Confirmation}s of those who looked at what it found. What is found and what is not is
 * written down, with figures, in {@code docs/privacy.md}. None of it is legal advice.
 */
@NullMarked
package org.ecarmethod.privacy;

import org.jspecify.annotations.NullMarked;
