package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.indicator.Composite;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.Question;
import org.ecarmethod.indicator.Weights;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;

/**
 * The score of a {@link Submission}: points for each indicator, each composite and the whole, exact to the last digit.
 *
 * <p>An indicator is 100 times the points earned by the points that could be earned; the whole is the mean of the indicators
 * by their weights, a composite the same of its members. That is a reconstruction from public descriptions (domain 4), not
 * the official computation. An indicator without a value takes no part, and the coverage shows it. Nothing is imputed.
 *
 * <p>Made only by {@link #of}. Instances are immutable.
 */
public final class Score {

    private final SubmissionId submission;
    private final CityId city;
    private final ScoreGrounds grounds;
    private final Weights weights;
    private final List<PartScore> indicators;
    private final List<PartScore> composites;
    private final Optional<Percent> total;
    private final Coverage coverage;

    private Score(IndexFramework framework, Submission submission, MissingPolicy policy, Weights weights) {
        this.submission = submission.id();
        this.city = submission.city();
        this.grounds = new ScoreGrounds(framework.name(), Stated.known(policy), Stated.known(weights.grounds()));
        this.weights = weights;
        Map<Code, Long> points = new HashMap<>();
        submission
                .replies()
                .forEach(
                        reply -> reply.points().toOptional().ifPresent(earned -> points.put(reply.question(), earned)));
        this.indicators = framework.indicators().stream()
                .map(one -> indicator(one, points, policy))
                .toList();
        this.composites = framework.composites().stream().map(this::composite).toList();
        this.total = mean(indicators);
        this.coverage = together(indicators);
    }

    /**
     * Computes the score of a submission.
     *
     * @param framework the version it answers to
     * @param submission the answers
     * @param policy what missing answers do
     * @param weights how much each indicator counts, see {@link Weights#equal} for want of published ones
     * @return the score
     * @throws InvalidValueException with {@link IndexIssues#UNKNOWN_FRAMEWORK} if the submission answers to another
     *     framework, {@link IndexIssues#UNKNOWN_QUESTION} and {@link IndexIssues#POINTS_BEYOND_MAXIMUM} at its replies, and
     *     what {@link Weights#requireFor} finds
     */
    public static Score of(IndexFramework framework, Submission submission, MissingPolicy policy, Weights weights) {
        requireNonNull(framework, "framework");
        requireNonNull(submission, "submission");
        requireNonNull(weights, "weights");
        SubmissionCheck.require(framework, submission);
        weights.requireFor(framework);
        return new Score(framework, submission, requireNonNull(policy, "policy"), weights);
    }

    private static PartScore indicator(Indicator indicator, Map<Code, Long> points, MissingPolicy policy) {
        BigInteger earned = BigInteger.ZERO;
        BigInteger possible = BigInteger.ZERO;
        long answered = 0;
        for (Question question : indicator.questions()) {
            Long got = points.get(question.id());
            if (got != null) {
                answered++;
                earned = earned.add(BigInteger.valueOf(got));
            }
            if (got != null || policy == MissingPolicy.ZERO) {
                possible = possible.add(BigInteger.valueOf(question.maxPoints()));
            }
        }
        Optional<Percent> value =
                possible.signum() == 0 ? Optional.empty() : Optional.of(Percent.share(earned, possible));
        return new PartScore(
                indicator.id(),
                value,
                new Coverage(answered, indicator.questions().size()));
    }

    private PartScore composite(Composite composite) {
        List<PartScore> members = indicators.stream()
                .filter(one -> composite.members().contains(one.part()))
                .toList();
        return new PartScore(composite.id(), mean(members), together(members));
    }

    private Optional<Percent> mean(List<PartScore> parts) {
        List<Percent.Weighted> weighted = new ArrayList<>();
        parts.forEach(part ->
                part.value().ifPresent(value -> weighted.add(new Percent.Weighted(value, weights.of(part.part())))));
        return Percent.mean(weighted);
    }

    private static Coverage together(List<PartScore> parts) {
        return parts.stream().map(PartScore::coverage).reduce(new Coverage(0, 0), Coverage::plus);
    }

    /** {@return the submission that was scored} */
    public SubmissionId submission() {
        return submission;
    }

    /** {@return the city of the submission} */
    public CityId city() {
        return city;
    }

    /** {@return the framework, policy and weights} */
    public ScoreGrounds grounds() {
        return grounds;
    }

    /** {@return the weights} */
    public Weights weights() {
        return weights;
    }

    /** {@return the indicators, in the order of the framework} */
    public List<PartScore> indicators() {
        return indicators;
    }

    /** {@return the composites, in the order of the framework} */
    public List<PartScore> composites() {
        return composites;
    }

    /** {@return the total; empty if no indicator with a weight has a value} */
    public Optional<Percent> total() {
        return total;
    }

    /** {@return the share of all questions on which it is based} */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * Returns the score of an indicator.
     *
     * @param id its code
     * @return its score, or empty if the framework does not have it
     */
    public Optional<PartScore> indicator(Code id) {
        requireNonNull(id, "id");
        return indicators.stream().filter(one -> one.part().equals(id)).findFirst();
    }

    /** {@return the framework and the coverage, without numbers earned} */
    @Override
    public String toString() {
        return "Score[" + grounds.framework() + ", " + coverage.answered() + " of " + coverage.asked() + "]";
    }
}
