package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.LocalizedText;

/**
 * A declaration that a part of the record is not complete and never will be, and why. Only what happened before this
 * library existed may have gaps; rules that need the part report themselves as not checked.
 *
 * @param section the part
 * @param reason why it is not recorded
 */
public record Gap(Section section, LocalizedText reason) {

    public Gap {
        requireNonNull(section, "section");
        requireNonNull(reason, "reason");
    }
}
