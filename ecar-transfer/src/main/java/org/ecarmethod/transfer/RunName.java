package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** What a profile, or a run under it, may be called. {@link org.ecarmethod.validation.Messages#label} says it in words. */
public enum RunName implements WireNamed {
    /** By the name of the method. */
    METHOD,
    /** Not by its name, but by saying what it was inspired by: a core function is dropped. */
    INSPIRED_BY
}
