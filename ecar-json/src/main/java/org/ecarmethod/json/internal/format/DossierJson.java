package org.ecarmethod.json.internal.format;

import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.shape.DossierShapes;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;

/** How a whole dossier stands in a document. */
public final class DossierJson {

    /** What the first field of a dossier says. */
    public static final String FORMAT = DossierShapes.FORMAT;

    public static final Codec<IndexDossier> DOSSIER = Codecs.of(DossierShapes.DOSSIER);

    private DossierJson() {}
}
