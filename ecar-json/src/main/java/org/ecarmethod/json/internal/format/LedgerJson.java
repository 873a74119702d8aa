package org.ecarmethod.json.internal.format;

import static org.ecarmethod.disclosure.DisclosurePolicy.HIGHEST_MINIMUM;
import static org.ecarmethod.disclosure.DisclosurePolicy.LOWEST_MINIMUM;
import static org.ecarmethod.shape.Part.list;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.DAY;
import static org.ecarmethod.shape.Types.integer;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.string;
import static org.ecarmethod.shape.Types.term;

import java.util.ArrayList;
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
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.PropertyPath;

/** The JSON form of a ledger of releases. */
public final class LedgerJson {

    /** The value of the first field of a ledger. */
    public static final String FORMAT = "ecar-ledger/1";

    private static final Shape<Population> POPULATION = record(
            "Population",
            required("scope", string(TextForm.ID), Population::scope),
            required("unit", CODE, Population::unit),
            Population::new);

    private static final Shape<Dimension.Group> GROUP = record(
            "Group",
            required("id", CODE, Dimension.Group::id).id(),
            list("members", sequence(1, CODE), Dimension.Group::members),
            Dimension.Group::new);

    private static final Shape<Dimension> DIMENSION = Shape.<Dimension, Dimension.Builder>of(
                    "Dimension", Dimension::builder)
            .id("id", CODE, Dimension::id, Dimension.Builder::id)
            .required("kind", term(DimensionKind.class), Dimension::kind, Dimension.Builder::kind)
            .list("categories", sequence(1, CODE), Dimension::categories, Dimension.Builder::categories)
            .list("groups", sequence(GROUP), Dimension::groups, Dimension.Builder::groups)
            .build(Dimension.Builder::build);

    private static final Shape<KeptCount> KEPT = record(
            "KeptCount",
            list("categories", sequence(CODE), KeptCount::categories),
            required("count", integer("kept-number", 0, KeptCount.MOST), kept -> (int) kept.count()),
            (categories, count) -> new KeptCount(categories, count));

    private static final Shape<Breakdown.Axis> AXIS = record(
            "Axis",
            required("dimension", CODE, Breakdown.Axis::dimension),
            list("nodes", sequence(1, CODE), Breakdown.Axis::nodes),
            Breakdown.Axis::new);

    private static final Shape<Breakdown> BREAKDOWN = record(
            "Breakdown",
            required("id", CODE, Breakdown::id).id(),
            list("axes", sequence(AXIS), Breakdown::axes),
            Breakdown::new);

    private static final Shape<PublishedTable> TABLE = record(
            "PublishedTable",
            required("breakdown", BREAKDOWN, PublishedTable::breakdown),
            list("cells", sequence(1, new CellCodec()), PublishedTable::cells),
            PublishedTable::new);

    private static final Shape<LedgerEntry> ENTRY = Shape.<LedgerEntry, LedgerEntry.Builder>of(
                    "LedgerEntry", LedgerEntry::builder)
            .optional("follows", string(TextForm.ID), LedgerEntry::follows, LedgerEntry.Builder::follows)
            .required("population", POPULATION, LedgerEntry::population, LedgerEntry.Builder::population)
            .list("overlapping", set(POPULATION), LedgerEntry::overlapping, LedgerEntry.Builder::overlapping)
            .required("audience", CODE, LedgerEntry::audience, LedgerEntry.Builder::audience)
            .required("on", DAY, LedgerEntry::on, LedgerEntry.Builder::on)
            .required(
                    "minimum",
                    integer("minimum", LOWEST_MINIMUM, HIGHEST_MINIMUM),
                    LedgerEntry::minimum,
                    LedgerEntry.Builder::minimum)
            .list("dimensions", sequence(DIMENSION), LedgerEntry::dimensions, LedgerEntry.Builder::dimensions)
            .list("kept", sequence(KEPT), LedgerEntry::kept, LedgerEntry.Builder::kept)
            .list("tables", sequence(TABLE), LedgerEntry::tables, LedgerEntry.Builder::tables)
            .build(LedgerEntry.Builder::build);

    public static final Codec<ReleaseLedger> LEDGER =
            Codecs.of(Shape.<ReleaseLedger, List<LedgerEntry>>of("ReleaseLedger", ArrayList::new)
                    .constant("format", FORMAT)
                    .list("entries", sequence(ENTRY), ReleaseLedger::entries, List::addAll)
                    .build(LedgerJson::ledger));

    private LedgerJson() {}

    /** The list of entries is the whole of a ledger, and a field of its document. */
    private static ReleaseLedger ledger(List<LedgerEntry> entries) {
        try {
            return ReleaseLedger.of(entries);
        } catch (InvalidValueException refusal) {
            throw new InvalidValueException(refusal.issues().stream()
                    .map(violation -> violation.under(PropertyPath.of("entries")))
                    .toList());
        }
    }
}
