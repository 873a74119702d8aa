package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * A name that a {@link Body} had before. A body that is renamed stays the same body, with the same id.
 *
 * @param name what it was called
 * @param until the last day on which it was called so
 */
public record FormerName(LocalizedText name, Stated<PartialDate> until) {

    public FormerName {
        requireNonNull(name, "name");
        requireNonNull(until, "until");
    }
}
