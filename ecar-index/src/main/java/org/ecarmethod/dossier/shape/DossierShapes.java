package org.ecarmethod.dossier.shape;

import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.sequence;

import org.ecarmethod.dossier.DossierId;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.shape.OrganisationShapes;
import org.ecarmethod.shape.Shape;

/** The shape of a whole dossier. */
public final class DossierShapes {

    /** The value of the first field of a dossier. */
    public static final String FORMAT = "ecar-index/1";

    /** A dossier. */
    public static final Shape<IndexDossier> DOSSIER = Shape.<IndexDossier, IndexDossier.Builder>of(
                    "IndexDossier", IndexDossier::builder)
            .constant("format", FORMAT)
            .id("id", id(DossierId::of), IndexDossier::id, IndexDossier.Builder::id)
            .required("title", TEXT, IndexDossier::title, IndexDossier.Builder::title)
            .optional("notice", TEXT, IndexDossier::notice, IndexDossier.Builder::notice)
            .optional("city", IndexShapes.CITY, IndexDossier::city, IndexDossier.Builder::city)
            .list("sources", sequence(OrganisationShapes.SOURCE), IndexDossier::sources, IndexDossier.Builder::sources)
            .list(
                    "statements",
                    sequence(NetworkShapes.STATEMENT),
                    IndexDossier::statements,
                    IndexDossier.Builder::statements)
            .list(
                    "frameworks",
                    sequence(IndicatorShapes.FRAMEWORK),
                    IndexDossier::frameworks,
                    IndexDossier.Builder::frameworks)
            .list(
                    "submissions",
                    sequence(IndexShapes.SUBMISSION),
                    IndexDossier::submissions,
                    IndexDossier.Builder::submissions)
            .list("samples", sequence(IndexShapes.SAMPLE), IndexDossier::samples, IndexDossier.Builder::samples)
            .list(
                    "peerGroups",
                    sequence(IndexShapes.PEER_GROUP),
                    IndexDossier::peerGroups,
                    IndexDossier.Builder::peerGroups)
            .list(
                    "measurements",
                    sequence(IndicatorShapes.MEASUREMENT),
                    IndexDossier::measurements,
                    IndexDossier.Builder::measurements)
            .list(
                    "memberships",
                    sequence(NetworkShapes.MEMBERSHIP),
                    IndexDossier::memberships,
                    IndexDossier.Builder::memberships)
            .list("events", sequence(NetworkShapes.EVENT), IndexDossier::events, IndexDossier.Builder::events)
            .list(
                    "instruments",
                    sequence(NetworkShapes.INSTRUMENT),
                    IndexDossier::instruments,
                    IndexDossier.Builder::instruments)
            .list(
                    "eccarClasses",
                    sequence(NetworkShapes.ECCAR_CLASS),
                    IndexDossier::eccarClasses,
                    IndexDossier.Builder::eccarClasses)
            .list(
                    "indicatorLinks",
                    sequence(NetworkShapes.INDICATOR_TIE),
                    IndexDossier::indicatorLinks,
                    IndexDossier.Builder::indicatorLinks)
            .list(
                    "measurementLinks",
                    sequence(NetworkShapes.MEASUREMENT_TIE),
                    IndexDossier::measurementLinks,
                    IndexDossier.Builder::measurementLinks)
            .list("lineages", sequence(NetworkShapes.LINEAGE), IndexDossier::lineages, IndexDossier.Builder::lineages)
            .build(IndexDossier.Builder::build);

    private DossierShapes() {}
}
