package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** How the proof of a release went. Confidential: it tells something about the counts. */
    public enum Outcome {
        /** It is proved that nothing can be told. A blank cell is small, or protects one that is. */
        PROVED,
        /**
         * Nothing is shown: all moves were looked at, and none leads to other counts that agree with everything that is
         * out already. Whatever is shown, together with earlier releases, may tell a small number.
         */
        NO_OTHER_COUNTS,
        /** Nothing is shown: the search ended before a proof was found. A smaller or coarser request may be proved. */
        GAVE_UP
    }

    /**
     * A release, and the ledger that contains it.
     *
     * @param release what may be published
     * @param ledger the ledger to go on with
     * @param outcome how the proof went; for the office alone
     */
    public record Released(Release release, ReleaseLedger ledger, Outcome outcome) {
        public Released {
            requireNonNull(outcome, "outcome");
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
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#DATE_ORDER} if they are not in order,
     *     {@link DisclosureIssues#LEDGER_BROKEN} if one does not name the seal of the one before
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
        for (int i = 0; i < entries.size(); i++) {
            Optional<String> before =
                    i == 0 ? Optional.empty() : Optional.of(entries.get(i - 1).seal());
            if (!entries.get(i).follows().equals(before)) {
                violations.accept(Issue.at(
                                DisclosureIssues.LEDGER_BROKEN,
                                PropertyPath.root().index(i).field("follows"))
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
     * Returns the seal of the last entry. Whoever keeps it apart from the ledger can tell later whether a ledger still
     * contains everything up to here. Confidential as the ledger: the counts can be guessed from it.
     *
     * @return 64 hexadecimal digits; empty before the first release
     */
    public Optional<String> seal() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).seal());
    }

    /**
     * Returns whether the ledger goes on from where it had this seal: nothing up to there was changed or taken away.
     *
     * @param seal a seal that was kept
     * @return whether one of the entries has it
     */
    public boolean isContinuationOf(String seal) {
        requireNonNull(seal, "seal");
        return entries.stream().anyMatch(entry -> entry.seal().equals(seal));
    }

    /**
     * Puts two copies together.
     *
     * @param other another copy
     * @return the longer one, if it contains the shorter
     * @throws org.ecarmethod.validation.InvalidValueException with {@link DisclosureIssues#LEDGER_FORKED} if each has a
     *     release that the other lacks, so that they were not checked together
     */
    public ReleaseLedger joined(ReleaseLedger other) {
        requireNonNull(other, "other");
        int common = Math.min(entries.size(), other.entries.size());
        int same = 0;
        while (same < common && entries.get(same).equals(other.entries.get(same))) {
            same++;
        }
        Violations violations = new Violations();
        if (same < common) {
            violations.accept(
                    Issue.at(DisclosureIssues.LEDGER_FORKED, PropertyPath.root().index(same))
                            .build());
        }
        violations.throwIfAny();
        return entries.size() >= other.entries.size() ? this : other;
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
        Suppression suppression = new Suppression(new Audit(request, entries));
        List<Grid> grids = suppression.tables();
        List<PublishedTable> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            tables.add(new PublishedTable(request.tables().get(i), published(request, grids.get(i))));
        }
        LedgerEntry entry = LedgerEntry.builder()
                .follows(seal())
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
        return new Released(new Release(entry), new ReleaseLedger(List.copyOf(longer)), suppression.outcome());
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
