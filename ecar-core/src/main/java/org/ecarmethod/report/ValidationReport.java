package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;
import org.immutables.value.Value;

/**
 * The result of validation: how many issues of each kind, the first places of each, what was not checked, and what was
 * waived.
 *
 * <p>Totals are exact whatever the number of problems; samples are capped, and stable because the first by place are
 * kept. Reports of parts add up to the report of the whole: {@link #merge} is associative and does not depend on order.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ValidationReport permits ImmutableValidationReport {

    private static final Comparator<Tally> GRAVEST_FIRST =
            Comparator.comparing(Tally::severity).thenComparing(Tally::code);

    ValidationReport() {}

    /** {@return the context in which the report was made} */
    public abstract ReportContext context();

    /** {@return the SHA-256 of each input, in hexadecimal; empty if objects were validated and nothing was read} */
    @Value.NaturalOrder
    public abstract SortedSet<String> inputs();

    /** {@return the number of samples kept of each code and severity} */
    public abstract int samplesKept();

    /** {@return one entry for each code and severity, the most severe first, then by code} */
    public abstract List<Tally> tallies();

    /** What was not looked at, in a form that reports can share. */
    @Value.Default
    LeftOut leftOut() {
        return LeftOut.nothing();
    }

    /** {@return what was not checked, ordered by code} */
    public SortedSet<NotChecked> notChecked() {
        return leftOut().entries();
    }

    /** {@return the supplied waivers, each once, with their effect} */
    @Value.NaturalOrder
    public abstract SortedSet<WaiverUse> waivers();

    /** {@return whether everything was checked that could be checked} */
    public boolean isComplete() {
        return notChecked().stream().noneMatch(entry -> entry.reason().leavesIncomplete());
    }

    /**
     * Counts the unwaived issues of a severity.
     *
     * @param severity severity to count
     * @return exact number
     */
    public long total(Severity severity) {
        requireNonNull(severity, "severity");
        return tallies().stream()
                .filter(tally -> tally.severity() == severity)
                .mapToLong(Tally::total)
                .sum();
    }

    /**
     * Counts the unwaived issues of a code.
     *
     * @param code code to count
     * @return exact number
     */
    public long total(IssueCode code) {
        requireNonNull(code, "code");
        return tallies().stream()
                .filter(tally -> tally.code().equals(code))
                .mapToLong(Tally::total)
                .sum();
    }

    /** {@return whether there is at least one unwaived error} */
    public boolean hasErrors() {
        return total(Severity.ERROR) > 0;
    }

    /** {@return the outcome for the document} */
    public Outcome outcome() {
        if (hasErrors()) {
            return Outcome.REFUSED;
        }
        boolean clean = tallies().stream().allMatch(tally -> tally.total() == 0 && tally.waived() == 0);
        return clean ? Outcome.ACCEPTED : Outcome.ACCEPTED_WITH_REMARKS;
    }

    /** {@return the kept issues of all codes, ordered by place} */
    public List<Issue> issues() {
        return issues(tally -> true);
    }

    /**
     * Gives the issues of one severity.
     *
     * @param severity severity to look for
     * @return the kept issues of all codes, ordered by place
     */
    public List<Issue> issues(Severity severity) {
        requireNonNull(severity, "severity");
        return issues(tally -> tally.severity() == severity);
    }

    private List<Issue> issues(Predicate<Tally> wanted) {
        return tallies().stream()
                .filter(wanted)
                .flatMap(tally -> tally.samples().stream())
                .sorted()
                .toList();
    }

    /**
     * Throws everything that was found if an error stands; does nothing otherwise.
     *
     * @throws ErrorsFoundException if the report has errors
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ErrorsFoundException(this);
        }
    }

    /**
     * Adds another report to this one.
     *
     * @param other report on another part, or on another document
     * @return the report on both
     * @throws IllegalArgumentException if library, rule set, day or number of kept samples differ, since their sum would be
     *     a report on nothing; the profiles may differ
     */
    public ValidationReport merge(ValidationReport other) {
        requireNonNull(other, "other");
        demandSameKind(other.context(), other.samplesKept());
        SortedSet<String> allInputs = new TreeSet<>(inputs());
        allInputs.addAll(other.inputs());
        return builder()
                .context(context().plus(other.context()))
                .samplesKept(samplesKept())
                .inputs(allInputs)
                .tallies(sum(
                        tallies(),
                        other.tallies(),
                        ValidationReport::key,
                        (mine, theirs) -> mine.plus(theirs, samplesKept())))
                .leftOut(leftOut().plus(other.notChecked()))
                .waivers(sum(List.copyOf(waivers()), List.copyOf(other.waivers()), WaiverUse::waiver, WaiverUse::plus))
                .build();
    }

    private static String key(Tally tally) {
        return tally.severity() + tally.code().id();
    }

    /** What cannot be added up is refused. */
    void demandSameKind(ReportContext otherContext, int otherSamples) {
        if (!context().agreesWith(otherContext) || samplesKept() != otherSamples) {
            throw new IllegalArgumentException(
                    "reports can be merged only if library, rule set, day and sample limit agree");
        }
    }

    private static <T> List<T> sum(List<T> mine, List<T> theirs, Function<T, ?> key, BinaryOperator<T> plus) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        Stream.concat(mine.stream(), theirs.stream()).forEach(entry -> byKey.merge(key.apply(entry), entry, plus));
        return List.copyOf(byKey.values());
    }

    @Value.Check
    ValidationReport check() {
        boolean severalTimes =
                tallies().stream().map(ValidationReport::key).distinct().count()
                                < tallies().size()
                        || waivers().stream().map(WaiverUse::waiver).distinct().count()
                                < waivers().size();
        boolean tooMany = tallies().stream().anyMatch(tally -> tally.samples().size() > samplesKept());
        boolean otherDay = waivers().stream()
                .anyMatch(use -> use.effect() != use.waiver().effectOn(context().validatedFor()));
        if (severalTimes || tooMany || otherDay) {
            throw new IllegalArgumentException("a report counts each thing once, keeps no more samples than it says and"
                    + " judges waivers for its own day");
        }
        List<Tally> sorted = tallies().stream().sorted(GRAVEST_FIRST).toList();
        return sorted.equals(tallies()) ? this : toBuilder().tallies(sorted).build();
    }

    /** {@return the number of unwaived issues of every severity} */
    public SortedMap<Severity, Long> totals() {
        SortedMap<Severity, Long> totals = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            totals.put(severity, total(severity));
        }
        return totals;
    }

    abstract Builder toBuilder();

    /** {@return an empty builder, for restoring a report; see {@link ReportCollector} to make one} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ValidationReport}. */
    public static final class Builder extends ImmutableValidationReport.Builder {
        Builder() {}
    }
}
