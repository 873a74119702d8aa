package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A version of a set of indicators, as data: areas, indicators, questions, composites and weights. The Intercultural
 * Cities index is one, a city's own indicators another; a later version is another file and no code.
 *
 * <p>What the sources do not tell is unknown here: counts, dates and weights are {@link Stated}. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class IndexFramework permits ImmutableIndexFramework {

    IndexFramework() {}

    /** {@return its name, with the version} */
    public abstract FrameworkName name();

    /** {@return its label} */
    public abstract LocalizedText label();

    /** {@return the source of this structure, and how it was interpreted} */
    public abstract LocalizedText basis();

    /** {@return the date since which it is in use, or on which it was described} */
    public abstract Stated<PartialDate> published();

    /** {@return the total number of its questions, according to the source} */
    public abstract Stated<Long> questionCount();

    /** {@return its areas, each code once; empty if it is not divided} */
    public abstract List<Area> areas();

    /** {@return its indicators, at least one, each code once} */
    public abstract List<Indicator> indicators();

    /** {@return its composites, each code once} */
    public abstract List<Composite> composites();

    /** {@return the weight of each indicator in the total} */
    public abstract Stated<Weights> weights();

    /** The minimum number of indicators. */
    public static final int MIN_INDICATORS = 1;

    @Value.Check
    void check() {
        Violations violations = new Violations();
        questionCount()
                .toOptional()
                .ifPresent(known ->
                        violations.within(PropertyPath.of("questionCount").field("known"), known, 0, Long.MAX_VALUE));
        if (indicators().size() < MIN_INDICATORS) {
            violations.add(ValueIssues.EMPTY, "indicators");
        }
        unique("areas", areas().stream().map(Area::id).toList(), violations);
        unique("indicators", indicators().stream().map(Indicator::id).toList(), violations);
        unique("composites", composites().stream().map(Composite::id).toList(), violations);
        long listed = questions(violations);
        if (questionCount().toOptional().filter(count -> count < listed).isPresent()) {
            violations.add(IndicatorIssues.MORE_QUESTIONS_THAN_COUNTED, "indicators");
        }
        parts(violations);
        weights()
                .toOptional()
                .ifPresent(known ->
                        known.check(indicators(), PropertyPath.of("weights").field("known"), violations));
        violations.throwIfAny();
    }

    private static void unique(String field, List<Code> codes, Violations out) {
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                out.accept(Issue.at(
                                ValueIssues.REPEATED,
                                PropertyPath.of(field).index(i).field("id"))
                        .build());
            }
        }
    }

    /** Counts the questions; each code stands once in the whole framework. */
    private long questions(Violations out) {
        Set<Code> seen = new HashSet<>();
        long listed = 0;
        for (int i = 0; i < indicators().size(); i++) {
            List<Question> questions = indicators().get(i).questions();
            listed += questions.size();
            for (int j = 0; j < questions.size(); j++) {
                if (!seen.add(questions.get(j).id())) {
                    out.accept(Issue.at(
                                    ValueIssues.REPEATED,
                                    PropertyPath.of("indicators")
                                            .index(i)
                                            .field("questions")
                                            .index(j)
                                            .field("id"))
                            .build());
                }
            }
        }
        return listed;
    }

    /** Areas and members that are named are there. */
    private void parts(Violations out) {
        Set<Code> areas = areas().stream().map(Area::id).collect(Collectors.toSet());
        for (int i = 0; i < indicators().size(); i++) {
            if (indicators().get(i).area().filter(area -> !areas.contains(area)).isPresent()) {
                out.accept(Issue.at(
                                IndicatorIssues.UNKNOWN_PART,
                                PropertyPath.of("indicators").index(i).field("area"))
                        .build());
            }
        }
        Set<Code> codes = indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        for (int i = 0; i < composites().size(); i++) {
            if (!codes.containsAll(composites().get(i).members())) {
                out.accept(Issue.at(
                                IndicatorIssues.UNKNOWN_PART,
                                PropertyPath.of("composites").index(i).field("members"))
                        .build());
            }
        }
    }

    /**
     * Returns an indicator.
     *
     * @param id its code
     * @return the indicator, or empty if the framework does not have it
     */
    public Optional<Indicator> indicator(Code id) {
        requireNonNull(id, "id");
        return indicators().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** {@return a builder that starts from this index framework} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndexFramework}. */
    public static final class Builder extends ImmutableIndexFramework.Builder {
        Builder() {}
    }
}
