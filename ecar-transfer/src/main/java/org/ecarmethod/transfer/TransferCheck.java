package org.ecarmethod.transfer;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.WireNamed;

/**
 * Compares the context of a method with the one to which it is to be transferred, and lists what a city must find out
 * before it starts.
 *
 * <p>Whether a method can be transferred is known afterwards; before, it can be thought about (source K90). So there is no
 * verdict here and no number, only questions, and the gates of the readiness check that their answers feed. Instances are
 * immutable.
 */
public final class TransferCheck {

    private final TransferContext original;
    private final TransferContext target;
    private final Map<TransferPoint, Likeness> judged;

    private TransferCheck(TransferContext original, TransferContext target, Map<TransferPoint, Likeness> judged) {
        this.original = requireNonNull(original, "original");
        this.target = requireNonNull(target, "target");
        this.judged = new TreeMap<>(judged);
    }

    /**
     * Compares two contexts. What is alike in two descriptions, people judge.
     *
     * @param original where the method comes from
     * @param target where it is to be used
     * @param judged how the points compare, as far as somebody has judged it
     * @return the check
     */
    public static TransferCheck of(
            TransferContext original, TransferContext target, Map<TransferPoint, Likeness> judged) {
        requireNonNull(judged, "judged");
        return new TransferCheck(original, target, judged);
    }

    /** {@return the original context} */
    public TransferContext original() {
        return original;
    }

    /** {@return the new context} */
    public TransferContext target() {
        return target;
    }

    /** {@return every point in order, described or not} */
    public List<ComparedPoint> points() {
        return Arrays.stream(TransferPoint.values())
                .map(point -> new ComparedPoint(
                        point, original.at(point), target.at(point), Optional.ofNullable(judged.get(point))))
                .toList();
    }

    /**
     * Lists what a city must answer before it starts.
     *
     * @param profile the profile it is to use; gates and criteria that it does not have are left out
     * @return the questions in the order of the points; empty if nothing is open
     */
    public List<Question> questions(MethodProfile profile) {
        requireNonNull(profile, "profile");
        return points().stream()
                .flatMap(point -> point.open().stream().map(why -> question(point.point(), why, profile)))
                .toList();
    }

    /**
     * Lists the questions whose answers feed a gate or a criterion.
     *
     * @param profile the profile
     * @param id number of the gate or criterion
     * @return the questions
     */
    public List<Question> questionsFor(MethodProfile profile, CriterionId id) {
        requireNonNull(profile, "profile");
        requireNonNull(id, "id");
        return questions(profile).stream()
                .filter(question -> question.feeds().contains(id))
                .toList();
    }

    private static Question question(TransferPoint point, Why why, MethodProfile profile) {
        List<CriterionId> feeds = point.feeds().stream()
                .filter(id -> profile.gate(id).isPresent()
                        || profile.criteria().stream()
                                .anyMatch(criterion -> criterion.id().equals(id)))
                .toList();
        return new Question(point, why, feeds);
    }

    /**
     * One point of the comparison.
     *
     * @param point the point
     * @param original what is said of the original context; empty if nothing is
     * @param target what is said of the new context; empty if nothing is
     * @param likeness how the two compare, if somebody has judged it
     */
    public record ComparedPoint(
            TransferPoint point,
            Optional<Stated<LocalizedText>> original,
            Optional<Stated<LocalizedText>> target,
            Optional<Likeness> likeness) {

        public ComparedPoint {
            requireNonNull(point, "point");
            requireNonNull(original, "original");
            requireNonNull(target, "target");
            requireNonNull(likeness, "likeness");
        }

        /** {@return the reason why there is still a question at this point; empty if there is none} */
        public Optional<Why> open() {
            if (target.isEmpty() || target.get().isUnknown()) {
                return Optional.of(Why.NOT_STATED);
            }
            if (!target.get().isKnown()) {
                return Optional.empty();
            }
            if (original.isEmpty() || !original.get().isKnown()) {
                return Optional.of(Why.NOTHING_TO_COMPARE_WITH);
            }
            if (likeness.isEmpty()) {
                return Optional.of(Why.NOT_COMPARED);
            }
            return likeness.get() == Likeness.ALIKE ? Optional.empty() : Optional.of(Why.NOT_ALIKE);
        }
    }

    /**
     * A question that a city must answer before it starts.
     *
     * @param point the point; its label is the question
     * @param why why it is open
     * @param feeds the gates and criteria of the profile that the answer feeds
     */
    public record Question(TransferPoint point, Why why, List<CriterionId> feeds) {

        public Question {
            requireNonNull(point, "point");
            requireNonNull(why, "why");
            requireNonNull(feeds, "feeds");
            feeds = List.copyOf(feeds);
        }
    }

    /** The reason for a question. */
    public enum Why implements WireNamed {
        /** Nothing is known of the new context. */
        NOT_STATED,
        /** Nothing is known of the original context, so experience from there is of no use. */
        NOTHING_TO_COMPARE_WITH,
        /** Both are described, but nobody has compared them. */
        NOT_COMPARED,
        /** The two differ: what does that change? */
        NOT_ALIKE;

        @Override
        public String vocabulary() {
            return "transfer-question";
        }
    }
}
