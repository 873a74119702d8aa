package org.ecarmethod.dossier;

import org.ecarmethod.text.Id;

/** The id of an {@link IndexDossier}. */
public final class DossierId extends Id {

    private DossierId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static DossierId of(String value) {
        return new DossierId(value);
    }
}
