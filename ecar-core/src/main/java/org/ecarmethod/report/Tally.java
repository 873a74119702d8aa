package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.Violations;

/**
 * All issues of one code and severity: exact totals, and the first of them by place as samples.
 *
 * @param code kind of problem
 * @param severity how grave
 * @param total the exact number of unwaived issues
 * @param waived how many more were waived, exactly
 * @param samples the first issues by place, at most as many as the report keeps; waived ones are not among them. No more
 *     than {@code total}
 */
public record Tally(IssueCode code, Severity severity, long total, long waived, List<Issue> samples) {

    public Tally {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(samples, "samples");
        samples = List.copyOf(samples);
        Violations violations = new Violations();
        violations.within("total", total, samples.size(), Long.MAX_VALUE);
        violations.within("waived", waived, 0, Long.MAX_VALUE);
        violations.throwIfAny();
        if (!samples.stream().allMatch(one -> one.code().equals(code) && one.severity() == severity)) {
            throw new IllegalArgumentException("samples must be of the code and severity that are counted");
        }
    }

    Tally plus(Tally other, int kept) {
        SortedSet<Issue> first = new TreeSet<>(samples);
        first.addAll(other.samples);
        return new Tally(
                code,
                severity,
                total + other.total,
                waived + other.waived,
                first.stream().limit(kept).toList());
    }
}
