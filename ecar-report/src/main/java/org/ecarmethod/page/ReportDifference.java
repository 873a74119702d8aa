package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.WireNamed;

/**
 * The difference between two reports: codes gained and lost, counts that rose and fell, and what one of them did not
 * check.
 *
 * <p>A code that is gone because it was no longer checked is no improvement: readers of {@link #changes} should read
 * {@link #noLongerChecked} too. Codes are compared by id, so that reports of different versions of the library compare.
 *
 * @param changes one entry for each code and severity whose count of standing issues differs, the gravest first, then by
 *     code
 * @param noLongerChecked codes that the later report names as not checked and the earlier one does not
 * @param newlyChecked codes that the earlier report names as not checked and the later one does not
 * @param conditions what the two were not made under alike, in this order: {@code library}, {@code profiles},
 *     {@code rule-set}, {@code validated-for}, {@code inputs}
 */
public record ReportDifference(
        List<Change> changes, List<IssueCode> noLongerChecked, List<IssueCode> newlyChecked, List<String> conditions) {

    public ReportDifference {
        requireNonNull(changes, "changes");
        requireNonNull(noLongerChecked, "noLongerChecked");
        requireNonNull(newlyChecked, "newlyChecked");
        requireNonNull(conditions, "conditions");
        changes = List.copyOf(changes);
        noLongerChecked = List.copyOf(noLongerChecked);
        newlyChecked = List.copyOf(newlyChecked);
        conditions = List.copyOf(conditions);
    }

    /**
     * The number of unwaived issues of one code and severity before and after.
     *
     * @param code kind of problem
     * @param severity how grave
     * @param before how many stood in the earlier report
     * @param after the number in the later report
     */
    public record Change(IssueCode code, Severity severity, long before, long after) {
        public Change {
            requireNonNull(code, "code");
            requireNonNull(severity, "severity");
        }

        /** {@return the kind of change} */
        public Kind kind() {
            if (before == 0) {
                return Kind.GAINED;
            }
            if (after == 0) {
                return Kind.LOST;
            }
            return after > before ? Kind.MORE : Kind.FEWER;
        }
    }

    /** The kind of change of a count. */
    public enum Kind implements WireNamed {
        /** There was none before. */
        GAINED,
        /** There are none left. */
        LOST,
        /** There are more than before. */
        MORE,
        /** There are fewer than before. */
        FEWER;

        @Override
        public String vocabulary() {
            return "change";
        }
    }

    private record Key(Severity severity, IssueCode code) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::severity).thenComparing(Key::code);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what changed
     */
    public static ReportDifference between(ValidationReport before, ValidationReport after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        SortedMap<Key, Long> earlier = standing(before);
        SortedMap<Key, Long> later = standing(after);
        List<Change> changes = new ArrayList<>();
        for (Key key : union(earlier.keySet(), later.keySet())) {
            long was = earlier.getOrDefault(key, 0L);
            long is = later.getOrDefault(key, 0L);
            if (was != is) {
                changes.add(new Change(key.code(), key.severity(), was, is));
            }
        }
        return new ReportDifference(
                changes,
                without(unchecked(after), unchecked(before)),
                without(unchecked(before), unchecked(after)),
                conditions(before, after));
    }

    /** {@return whether the two reports agree, whatever their contexts} */
    public boolean isEmpty() {
        return changes.isEmpty() && noLongerChecked.isEmpty() && newlyChecked.isEmpty();
    }

    private static SortedMap<Key, Long> standing(ValidationReport report) {
        SortedMap<Key, Long> standing = new TreeMap<>();
        report.tallies().forEach(tally -> standing.put(new Key(tally.severity(), tally.code()), tally.total()));
        return standing;
    }

    private static Set<Key> union(Set<Key> some, Set<Key> others) {
        Set<Key> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<IssueCode> unchecked(ValidationReport report) {
        return report.notChecked().stream().map(NotChecked::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<IssueCode> without(Set<IssueCode> some, Set<IssueCode> others) {
        return some.stream().filter(code -> !others.contains(code)).toList();
    }

    private static List<String> conditions(ValidationReport before, ValidationReport after) {
        ReportContext one = before.context();
        ReportContext other = after.context();
        return Stream.of(
                        one.library().equals(other.library()) ? "" : "library",
                        one.profiles().equals(other.profiles()) ? "" : "profiles",
                        one.ruleSet().equals(other.ruleSet()) ? "" : "rule-set",
                        one.validatedFor().equals(other.validatedFor()) ? "" : "validated-for",
                        before.inputs().equals(after.inputs()) ? "" : "inputs")
                .filter(condition -> !condition.isEmpty())
                .toList();
    }
}
