package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.Scalars.TEXT;

import org.ecarmethod.dossier.DossierId;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;

/** How a whole dossier stands in a document. */
public final class DossierJson {

    /** What the first field of a dossier says. */
    public static final String FORMAT = "ecar-index/1";

    public static final Codec<IndexDossier> DOSSIER = ObjectCodec.<IndexDossier>of("IndexDossier")
            .constant("format", new ProcessJson.FormatCodec(FORMAT), FORMAT)
            .required("id", Scalars.id(DossierId::of), IndexDossier::id)
            .required("title", TEXT, IndexDossier::title)
            .optional("notice", TEXT, IndexDossier::notice)
            .optional("city", IndexJson.CITY, IndexDossier::city)
            .list("sources", Lists.sequence(OrganisationJson.SOURCE), IndexDossier::sources)
            .list("statements", Lists.sequence(NetworkJson.STATEMENT), IndexDossier::statements)
            .list("frameworks", Lists.sequence(IndicatorJson.FRAMEWORK), IndexDossier::frameworks)
            .list("submissions", Lists.sequence(IndexJson.SUBMISSION), IndexDossier::submissions)
            .list("samples", Lists.sequence(IndexJson.SAMPLE), IndexDossier::samples)
            .list("peerGroups", Lists.sequence(IndexJson.PEER_GROUP), IndexDossier::peerGroups)
            .list("measurements", Lists.sequence(IndicatorJson.MEASUREMENT), IndexDossier::measurements)
            .list("memberships", Lists.sequence(NetworkJson.MEMBERSHIP), IndexDossier::memberships)
            .list("events", Lists.sequence(NetworkJson.EVENT), IndexDossier::events)
            .list("instruments", Lists.sequence(NetworkJson.INSTRUMENT), IndexDossier::instruments)
            .list("eccarClasses", Lists.sequence(NetworkJson.ECCAR_CLASS), IndexDossier::eccarClasses)
            .list("indicatorLinks", Lists.sequence(NetworkJson.INDICATOR_TIE), IndexDossier::indicatorLinks)
            .list("measurementLinks", Lists.sequence(NetworkJson.MEASUREMENT_TIE), IndexDossier::measurementLinks)
            .list("lineages", Lists.sequence(NetworkJson.LINEAGE), IndexDossier::lineages)
            .make(v -> IndexDossier.builder()
                    .id(v.at(1))
                    .title(v.at(2))
                    .notice(v.maybe(3))
                    .city(v.maybe(4))
                    .sources(v.list(5))
                    .statements(v.list(6))
                    .frameworks(v.list(7))
                    .submissions(v.list(8))
                    .samples(v.list(9))
                    .peerGroups(v.list(10))
                    .measurements(v.list(11))
                    .memberships(v.list(12))
                    .events(v.list(13))
                    .instruments(v.list(14))
                    .eccarClasses(v.list(15))
                    .indicatorLinks(v.list(16))
                    .measurementLinks(v.list(17))
                    .lineages(v.list(18))
                    .build());

    private DossierJson() {}
}
