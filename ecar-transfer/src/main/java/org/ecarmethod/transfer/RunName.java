package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/**
 * The name that a profile, or a run under it, may carry. {@link org.ecarmethod.validation.Messages#label} says it in
 * words.
 */
public enum RunName implements WireNamed {
    /** The name of the method. */
    METHOD,
    /** Not its name, but "inspired by" it: a core function is dropped. */
    INSPIRED_BY
}
