package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;

/**
 * Counts issues as they are found and keeps the first of each, so that memory use does not grow with their number.
 *
 * <p>Not thread-safe: use one for each thread and merge the reports.
 */
public final class ReportCollector implements Consumer<Issue> {

    /** The default number of samples that a report keeps of each code and severity. */
    public static final int DEFAULT_SAMPLES = 100;

    /** So many notes on what was left out are kept before they are added up, so that memory does not grow with them. */
    private static final int NOTED = 1000;

    private ReportContext context;
    private final int samplesKept;
    private final OfferedWaivers waivers;
    private final SortedSet<String> inputs = new TreeSet<>();
    private final SortedMap<IssueCode, SortedMap<Severity, Counter>> counters = new TreeMap<>();
    private final List<NotChecked> notChecked = new ArrayList<>();
    private LeftOut leftOut = LeftOut.nothing();

    /**
     * Creates an empty collector that keeps {@value #DEFAULT_SAMPLES} samples of each code and severity.
     *
     * @param context under what the report is made
     */
    public ReportCollector(ReportContext context) {
        this(context, DEFAULT_SAMPLES);
    }

    /**
     * Creates an empty collector.
     *
     * @param context under what the report is made
     * @param samplesKept how many samples of each code and severity to keep, 0 or more
     */
    public ReportCollector(ReportContext context, int samplesKept) {
        this.context = requireNonNull(context, "context");
        this.waivers = new OfferedWaivers(context.validatedFor());
        if (samplesKept < 0) {
            throw new IllegalArgumentException("samplesKept must be 0 or more");
        }
        this.samplesKept = samplesKept;
    }

    /**
     * Adds waivers; they apply to the issues that follow.
     *
     * @param offered waivers
     * @return this collector
     */
    public ReportCollector offer(Collection<Waiver> offered) {
        requireNonNull(offered, "offered");
        offered.forEach(waivers::offer);
        return this;
    }

    /**
     * Sets how the place of an issue is compared with that of a waiver, so that a waiver can name elements of lists by their
     * ids ({@link PropertyPath#element}). Unless it is set they are compared as they are.
     *
     * @param lasting gives the lasting form of the path of an issue
     * @return this collector
     */
    public ReportCollector placing(UnaryOperator<PropertyPath> lasting) {
        waivers.placing(requireNonNull(lasting, "lasting"));
        return this;
    }

    /**
     * Adds an input that the report covers.
     *
     * @param sha256 SHA-256 of its bytes, in hexadecimal
     * @return this collector
     */
    public ReportCollector input(String sha256) {
        requireNonNull(sha256, "sha256");
        inputs.add(sha256);
        return this;
    }

    /** Counts an issue. */
    @Override
    public void accept(Issue issue) {
        requireNonNull(issue, "issue");
        Counter counter = counters.computeIfAbsent(issue.code(), code -> new TreeMap<>())
                .computeIfAbsent(issue.severity(), severity -> new Counter());
        if (waivers.cover(issue)) {
            counter.waived++;
            return;
        }
        counter.total++;
        counter.keep(issue, samplesKept);
    }

    /**
     * Records that something was not checked.
     *
     * @param code what would have been reported
     * @param reason why not
     */
    public void notChecked(IssueCode code, NotChecked.Reason reason) {
        note(new NotChecked(code, reason, 1));
    }

    private void note(NotChecked left) {
        notChecked.add(left);
        if (notChecked.size() >= NOTED) {
            leftOut = leftOut.plus(notChecked);
            notChecked.clear();
        }
    }

    /**
     * Records that several things were not checked.
     *
     * @param all what was not looked at
     */
    public void notChecked(LeftOut all) {
        requireNonNull(all, "all");
        leftOut = leftOut.entries().isEmpty() ? all : leftOut.plus(all.entries());
    }

    /**
     * Adds a whole report, as {@link ValidationReport#merge} does: for a report on very many parts, of which only one
     * is in memory at a time.
     *
     * @param part report on one part
     * @throws IllegalArgumentException if library, rule set, day or number of kept samples differ
     */
    public void add(ValidationReport part) {
        requireNonNull(part, "part");
        part.demandSameKind(context, samplesKept);
        context = context.plus(part.context());
        inputs.addAll(part.inputs());
        part.waivers().forEach(use -> waivers.add(use.waiver(), use.issues()));
        for (Tally tally : part.tallies()) {
            counters.computeIfAbsent(tally.code(), code -> new TreeMap<>())
                    .computeIfAbsent(tally.severity(), severity -> new Counter())
                    .add(tally, samplesKept);
        }
        part.notChecked().forEach(this::note);
    }

    /** {@return whether there is at least one unwaived error so far} */
    public boolean hasErrors() {
        return counters.values().stream()
                .map(bySeverity -> bySeverity.get(Severity.ERROR))
                .anyMatch(counter -> counter != null && counter.total > 0);
    }

    /** {@return the report on everything counted so far} */
    public ValidationReport report() {
        List<Tally> tallies = new ArrayList<>();
        counters.forEach((code, bySeverity) -> bySeverity.forEach((severity, counter) ->
                tallies.add(new Tally(code, severity, counter.total, counter.waived, List.copyOf(counter.samples)))));
        return ValidationReport.builder()
                .context(context)
                .samplesKept(samplesKept)
                .inputs(inputs)
                .tallies(tallies)
                .leftOut(leftOut.plus(notChecked))
                .waivers(waivers.uses())
                .build();
    }

    private static final class Counter {
        private long total;
        private long waived;
        private final TreeSet<Issue> samples = new TreeSet<>();

        private void add(Tally tally, int limit) {
            total += tally.total();
            waived += tally.waived();
            tally.samples().forEach(issue -> keep(issue, limit));
        }

        private void keep(Issue issue, int limit) {
            samples.add(issue);
            if (samples.size() > limit) {
                samples.pollLast();
            }
        }
    }
}
