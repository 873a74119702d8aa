package org.ecarmethod.json.internal.format;

import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.shape.DossierShapes;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;

/** The JSON form of a whole dossier. */
public final class DossierJson {

    /** The value of the first field of a dossier. */
    public static final String FORMAT = DossierShapes.FORMAT;

    public static final Codec<IndexDossier> DOSSIER = Codecs.of(DossierShapes.DOSSIER);

    private DossierJson() {}
}
