package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.disclosure.Breakdown;
import org.ecarmethod.disclosure.Dimension;
import org.ecarmethod.disclosure.DimensionKind;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.disclosure.ReleaseRequest;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * The release of counts of a survey: small cells are suppressed by {@link ReleaseLedger#release}, and a table by ground
 * is made only of how people identified themselves (P6).
 *
 * <p>Counts of a survey name the parts of its collection, such as two rounds, where those of circles name the circle: what is
 * shown must come from at least two of them, as P9 demands it of circles.
 */
public final class SurveyRelease {

    private SurveyRelease() {}

    /**
     * Creates tables of a survey that may be published.
     *
     * @param measurement the survey
     * @param request which tables of its counts
     * @param ledger every release so far
     * @return the release and the ledger to go on with
     * @throws org.ecarmethod.validation.InvalidValueException with {@link IndicatorIssues#OTHER_POPULATION} if the counts are
     *     of something else, {@link IndicatorIssues#NOT_SELF_IDENTIFIED} if a table is by ground and the survey did not let
     *     people tell, and with everything that {@link ReleaseLedger#release} names
     */
    public static ReleaseLedger.Released of(Measurement measurement, ReleaseRequest request, ReleaseLedger ledger) {
        requireNonNull(measurement, "measurement");
        requireNonNull(request, "request");
        requireNonNull(ledger, "ledger");
        Violations violations = new Violations();
        if (!request.counts().population().equals(measurement.population())) {
            violations.add(IndicatorIssues.OTHER_POPULATION, "counts");
        }
        for (int i = 0; i < request.tables().size(); i++) {
            if (measurement.groups() == SelfIdentification.NO_GROUPS
                    && isByGround(request.tables().get(i), request)) {
                violations.accept(Issue.at(
                                IndicatorIssues.NOT_SELF_IDENTIFIED,
                                PropertyPath.of("tables").index(i))
                        .build());
            }
        }
        violations.throwIfAny();
        return ledger.release(request);
    }

    private static boolean isByGround(Breakdown table, ReleaseRequest request) {
        return table.axes().stream().map(Breakdown.Axis::dimension).anyMatch(axis -> isGround(axis, request));
    }

    private static boolean isGround(Code dimension, ReleaseRequest request) {
        return request.counts().dimensions().stream()
                .filter(one -> one.id().equals(dimension))
                .map(Dimension::kind)
                .anyMatch(DimensionKind.GROUND::equals);
    }
}
