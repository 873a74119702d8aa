package org.ecarmethod.json.internal.format;

import static org.ecarmethod.disclosure.DisclosurePolicy.HIGHEST_MINIMUM;
import static org.ecarmethod.disclosure.DisclosurePolicy.LOWEST_MINIMUM;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DAY;

import java.util.List;
import org.ecarmethod.disclosure.Breakdown;
import org.ecarmethod.disclosure.Dimension;
import org.ecarmethod.disclosure.DimensionKind;
import org.ecarmethod.disclosure.KeptCount;
import org.ecarmethod.disclosure.LedgerEntry;
import org.ecarmethod.disclosure.Population;
import org.ecarmethod.disclosure.PublishedTable;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.PropertyPath;

/** How a ledger of releases stands in a document. */
public final class LedgerJson {

    /** What the first field of a ledger says. */
    public static final String FORMAT = "ecar-ledger/1";

    private static final Codec<Population> POPULATION = ObjectCodec.<Population>of("Population")
            .required("scope", Scalars.string(TextForm.ID), Population::scope)
            .required("unit", CODE, Population::unit)
            .make(v -> new Population(v.at(0), v.at(1)));

    private static final Codec<Dimension.Group> GROUP = ObjectCodec.<Dimension.Group>of("Group")
            .required("id", CODE, Dimension.Group::id)
            .list("members", Lists.sequence(1, CODE), Dimension.Group::members)
            .make(v -> new Dimension.Group(v.at(0), List.copyOf(v.list(1))));

    private static final Codec<Dimension> DIMENSION = ObjectCodec.<Dimension>of("Dimension")
            .required("id", CODE, Dimension::id)
            .required("kind", Scalars.term(DimensionKind.class), Dimension::kind)
            .list("categories", Lists.sequence(1, CODE), Dimension::categories)
            .list("groups", Lists.sequence(GROUP), Dimension::groups)
            .make(v -> Dimension.builder()
                    .id(v.at(0))
                    .kind(v.at(1))
                    .categories(v.list(2))
                    .groups(v.list(3))
                    .build());

    private static final Codec<KeptCount> KEPT = ObjectCodec.<KeptCount>of("KeptCount")
            .list("categories", Lists.sequence(CODE), KeptCount::categories)
            .required("count", Scalars.integer("kept-number", 0, KeptCount.MOST), kept -> (int) kept.count())
            .make(v -> new KeptCount(List.copyOf(v.list(0)), v.<Integer>at(1)));

    private static final Codec<Breakdown.Axis> AXIS = ObjectCodec.<Breakdown.Axis>of("Axis")
            .required("dimension", CODE, Breakdown.Axis::dimension)
            .list("nodes", Lists.sequence(1, CODE), Breakdown.Axis::nodes)
            .make(v -> new Breakdown.Axis(v.at(0), List.copyOf(v.list(1))));

    private static final Codec<Breakdown> BREAKDOWN = ObjectCodec.<Breakdown>of("Breakdown")
            .required("id", CODE, Breakdown::id)
            .list("axes", Lists.sequence(AXIS), Breakdown::axes)
            .make(v -> new Breakdown(v.at(0), List.copyOf(v.list(1))));

    private static final Codec<PublishedTable> TABLE = ObjectCodec.<PublishedTable>of("PublishedTable")
            .required("breakdown", BREAKDOWN, PublishedTable::breakdown)
            .list("cells", Lists.sequence(1, new CellCodec()), PublishedTable::cells)
            .make(v -> new PublishedTable(v.at(0), List.copyOf(v.list(1))));

    private static final Codec<LedgerEntry> ENTRY = ObjectCodec.<LedgerEntry>of("LedgerEntry")
            .required("population", POPULATION, LedgerEntry::population)
            .list("overlapping", Lists.set(POPULATION), LedgerEntry::overlapping)
            .required("audience", CODE, LedgerEntry::audience)
            .required("on", DAY, LedgerEntry::on)
            .required("minimum", Scalars.integer("minimum", LOWEST_MINIMUM, HIGHEST_MINIMUM), LedgerEntry::minimum)
            .list("dimensions", Lists.sequence(DIMENSION), LedgerEntry::dimensions)
            .list("kept", Lists.sequence(KEPT), LedgerEntry::kept)
            .list("tables", Lists.sequence(TABLE), LedgerEntry::tables)
            .make(v -> LedgerEntry.builder()
                    .population(v.at(0))
                    .overlapping(v.list(1))
                    .audience(v.at(2))
                    .on(v.at(3))
                    .minimum(v.<Integer>at(4))
                    .dimensions(v.list(5))
                    .kept(v.list(6))
                    .tables(v.list(7))
                    .build());

    public static final Codec<ReleaseLedger> LEDGER = ObjectCodec.<ReleaseLedger>of("ReleaseLedger")
            .constant("format", new ProcessJson.FormatCodec(FORMAT), FORMAT)
            .list("entries", Lists.sequence(ENTRY), ReleaseLedger::entries)
            .make(v -> ledger(List.copyOf(v.list(1))));

    private LedgerJson() {}

    /** The list of entries is the whole of a ledger, and a field of its document. */
    private static ReleaseLedger ledger(List<LedgerEntry> entries) {
        try {
            return ReleaseLedger.of(entries);
        } catch (InvalidValueException refusal) {
            throw new InvalidValueException(refusal.violations().stream()
                    .map(violation -> violation.under(PropertyPath.of("entries")))
                    .toList());
        }
    }
}
