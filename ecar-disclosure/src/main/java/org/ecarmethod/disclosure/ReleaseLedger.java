package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/**
 * The ledger of all releases so far, oldest first, which is the only way to create the next one. As confidential as the
 * counts, see {@link LedgerEntry}. Instances are immutable: a release gives a new ledger, which must be kept in place
 * of the old one.
 */
public final class ReleaseLedger {

    private static final ReleaseLedger EMPTY = new ReleaseLedger(List.of());

    private final List<LedgerEntry> entries;

    private ReleaseLedger(List<LedgerEntry> entries) {
        this.entries = entries;
    }

    /**
     * A release, and the ledger that contains it.
     *
     * @param release what may be published
     * @param ledger the ledger to go on with
     */
    public record Released(Release release, ReleaseLedger ledger) {
        public Released {
            requireNonNull(release, "release");
            requireNonNull(ledger, "ledger");
        }
    }

    /** {@return the ledger before the first release} */
    public static ReleaseLedger empty() {
        return EMPTY;
    }

    /**
     * Creates a ledger from saved entries.
     *
     * @param entries the entries, oldest first
     * @return the ledger
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#DATE_ORDER} if they are not in order
     */
    public static ReleaseLedger of(List<LedgerEntry> entries) {
        requireNonNull(entries, "entries");
        Violations violations = new Violations();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).on().isBefore(entries.get(i - 1).on())) {
                violations.accept(Issue.at(
                                ValueIssues.DATE_ORDER,
                                PropertyPath.root().index(i).field("on"))
                        .withDate("earliest", entries.get(i - 1).on())
                        .build());
            }
        }
        violations.throwIfAny();
        return new ReleaseLedger(List.copyOf(entries));
    }

    /** {@return every release so far, oldest first. Confidential} */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /**
     * Creates tables that may be published, and records them.
     *
     * <p>With <i>k</i> the smallest number that is shown: a count from 0 to <i>k</i>-1, and one that comes from too few
     * circles, is not shown, and neither are as many others as it takes that the following holds for everybody who knows
     * all tables ever released of the population and those declared to overlap with it, and that counts are whole and not
     * negative.
     *
     * <ul>
     *   <li>A cell with a small count can have any number from 0 to <i>k</i>: not even that it is small can be told. So no
     *       sum or difference of what is shown gives a count below <i>k</i>.
     *   <li>The same holds for cells that no table has and that tables could be put together to tell: the single categories
     *       behind groups, and every crossing of the dimensions that are shown in any of the tables.
     *   <li>A cell whose count is from too few circles can be told at best to <i>k</i> more or less.
     *   <li>Where a count was the same at an earlier release, this holds too for somebody who knows that nobody has come or
     *       gone since.
     *   <li>A cell that has changed by 1 to <i>k</i>-1 since an earlier release can have changed by any number from 0 to
     *       <i>k</i> in that direction (but not to below zero), even for somebody who knows all of what was before; and,
     *       where the others leave room for it, how many there are now.
     * </ul>
     *
     * <p>If that cannot be reached, or not within a bounded search, nothing of the tables is shown. The same request and
     * ledger always give the same tables; the order of dimensions, categories and counts makes no difference.
     *
     * @param request what is asked for
     * @return the release and the ledger to go on with
     * @throws org.ecarmethod.validation.InvalidValueException with everything that prevents the release:
     *     {@link DisclosureIssues#ONE_CIRCLE}, {@link DisclosureIssues#TOO_MANY_QUASI_IDENTIFIERS},
     *     {@link DisclosureIssues#TOO_FEW_FOR_EQUALITY_DATA}, {@link DisclosureIssues#NOT_COMPARABLE},
     *     {@link DisclosureIssues#UNKNOWN_CATEGORY}, {@link DisclosureIssues#TOO_LARGE}, {@link DisclosureIssues#TOO_MANY_LINKED}, or {@link ValueIssues#DATE_ORDER}
     *     if the last release is of a later day
     */
    public Released release(ReleaseRequest request) {
        requireNonNull(request, "request");
        RequestRules.require(request, entries);
        List<Grid> grids = new Suppression(new Audit(request, entries)).tables();
        List<PublishedTable> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            tables.add(new PublishedTable(request.tables().get(i), published(request, grids.get(i))));
        }
        LedgerEntry entry = LedgerEntry.builder()
                .population(request.counts().population())
                .overlapping(request.overlapping())
                .audience(request.audience())
                .on(request.on())
                .minimum(request.policy().minimum())
                .dimensions(request.counts().dimensions())
                .kept(request.counts().kept())
                .tables(tables)
                .build();
        List<LedgerEntry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Released(new Release(entry), new ReleaseLedger(List.copyOf(longer)));
    }

    private static List<PublishedCell> published(ReleaseRequest request, Grid grid) {
        List<Dimension> dimensions = request.counts().dimensions();
        TablePopulation counted = TablePopulation.of(
                new Layout(dimensions), dimensions, request.counts().kept());
        List<PublishedCell> cells = new ArrayList<>();
        for (int i = 0; i < grid.cells().size(); i++) {
            cells.add(
                    grid.isHidden(i)
                            ? new PublishedCell.Suppressed()
                            : new PublishedCell.Shown(counted.count(grid.cells().get(i))));
        }
        return cells;
    }

    /** {@return the number of recorded releases} */
    @Override
    public String toString() {
        return "ReleaseLedger[" + entries.size() + "]";
    }
}
