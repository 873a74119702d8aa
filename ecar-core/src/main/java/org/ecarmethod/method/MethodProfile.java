package org.ecarmethod.method;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.ProfilePin;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;
import org.ecarmethod.validation.Waiver;
import org.immutables.value.Value;

/**
 * One edition of the method: what must be kept, which gates must be open before a circle starts, what is asked beside
 * them, which themes there are, and the numbers.
 *
 * <p>Whatever a city changes, the core functions and gates of the reference are there and the numbers stay within their
 * bounds; a profile without them can not be built. Instances are immutable; {@link #pin()} names the exact content.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class MethodProfile permits ImmutableMethodProfile {

    MethodProfile() {}

    /** {@return the name of the profile, such as {@code ecar}} */
    public abstract Code id();

    /** {@return its version, such as {@code 1.0}} */
    public abstract String version();

    /** {@return what people call it} */
    public abstract LocalizedText title();

    /** {@return the profile it was made from, if it is not the reference} */
    public abstract Optional<ProfilePin> derivesFrom();

    /** {@return what must be kept, by number} */
    public abstract List<CoreFunction> coreFunctions();

    /** {@return what must hold before a circle starts, in order of their numbers} */
    public abstract List<Gate> gates();

    /** {@return what is scored beside the gates} */
    public abstract List<Criterion> criteria();

    /** {@return the themes that findings, proposals and answers are sorted by} */
    public abstract Codelist themes();

    /** {@return the numbers the profile sets; where it sets none the reference holds} */
    @Value.NaturalOrder
    public abstract SortedMap<Parameter, Integer> parameters();

    /** {@return what the city has decided to live with for a while; part of the content that the pin names} */
    @Value.NaturalOrder
    public abstract SortedSet<Waiver> waivers();

    /**
     * Gives the value of a parameter.
     *
     * @param parameter the parameter
     * @return what the profile sets, or else the reference
     */
    public int value(Parameter parameter) {
        return parameters().getOrDefault(parameter, parameter.reference());
    }

    /**
     * Looks for a gate.
     *
     * @param id its number
     * @return the gate, or empty if the profile has none with this number
     */
    public Optional<Gate> gate(CriterionId id) {
        return gates().stream().filter(gate -> gate.id().equals(id)).findFirst();
    }

    /** {@return the name of exactly this content} */
    @Value.Lazy
    public ProfilePin pin() {
        return new ProfilePin(id().value(), version(), hash());
    }

    private String hash() {
        Fingerprint content = new Fingerprint().add(id().value()).add(version()).add(title());
        derivesFrom()
                .ifPresent(base -> content.add(base.id()).add(base.version()).add(base.hash()));
        for (CoreFunction core : coreFunctions()) {
            content.add("core " + core.number())
                    .add(core.function())
                    .add(core.form())
                    .add(core.basis());
        }
        for (Gate gate : gates()) {
            content.add("gate " + gate.id())
                    .add(gate.demand())
                    .add(gate.evidence())
                    .add(gate.owner())
                    .add(gate.test().wireName())
                    .add(gate.basis());
        }
        for (Criterion criterion : criteria()) {
            content.add("criterion " + criterion.id())
                    .add(criterion.question())
                    .add(criterion.evidence())
                    .add(criterion.basis());
        }
        content.add("themes").add(themes().id().value());
        for (Codelist.Entry theme : themes().entries()) {
            content.add("theme " + theme.code()).add(theme.label()).add(theme.basis());
        }
        for (Parameter parameter : Parameter.values()) {
            content.add(parameter.wireName()).add(Integer.toString(value(parameter)));
        }
        for (Waiver waiver : waivers()) {
            content.add("waiver " + waiver.code())
                    .add(waiver.path().map(PropertyPath::toString).orElse("everywhere"))
                    .add(waiver.who())
                    .add(waiver.why())
                    .add(waiver.until().toString());
        }
        return content.hex();
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        // The pin checks id and version; making it here refuses them before anything rests on them.
        new ProfilePin(id().value(), version(), "0".repeat(64));
        repeated("gates", gates().stream().map(Gate::id).toList(), violations);
        repeated("criteria", criteria().stream().map(Criterion::id).toList(), violations);
        repeated(
                "coreFunctions",
                coreFunctions().stream().map(CoreFunction::number).toList(),
                violations);
        EcarProfile.coreGates().forEach((gate, test) -> {
            if (gate(gate).filter(kept -> kept.test() == test).isEmpty()) {
                violations.accept(Issue.at(MethodIssues.GATE_REMOVED, PropertyPath.of("gates"))
                        .with("gate", gate.value())
                        .build());
            }
        });
        for (int number = 1; number <= EcarProfile.CORE_FUNCTIONS; number++) {
            int wanted = number;
            if (coreFunctions().stream().noneMatch(core -> core.number() == wanted)) {
                violations.accept(Issue.at(MethodIssues.CORE_FUNCTION_REMOVED, PropertyPath.of("coreFunctions"))
                        .with("number", number)
                        .build());
            }
        }
        for (Map.Entry<Parameter, Integer> set : parameters().entrySet()) {
            bounds(set.getKey(), set.getValue(), violations);
        }
        int largest = value(Parameter.CIRCLE_SIZE_MAX);
        if (value(Parameter.CIRCLE_SIZE_MIN) > largest) {
            violations.accept(outOfBounds(Parameter.CIRCLE_SIZE_MIN, Parameter.CIRCLE_SIZE_MIN.min(), largest));
        }
        violations.throwIfAny();
    }

    private static void bounds(Parameter parameter, int value, Violations violations) {
        if (value < parameter.min() || value > parameter.max()) {
            violations.accept(outOfBounds(parameter, parameter.min(), parameter.max()));
        }
    }

    private static Issue outOfBounds(Parameter parameter, int min, int max) {
        return Issue.at(
                        MethodIssues.PARAMETER_OUT_OF_BOUNDS,
                        PropertyPath.of("parameters").field(parameter.wireName()))
                .with("parameter", parameter.wireName())
                .with("min", min)
                .with("max", max)
                .build();
    }

    private static void repeated(String field, List<?> numbers, Violations violations) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!seen.add(numbers.get(i))) {
                violations.accept(Issue.at(
                                MethodIssues.NUMBER_REPEATED,
                                PropertyPath.of(field).index(i))
                        .build());
            }
        }
    }

    /** {@return a builder that starts from this profile} */
    public abstract Builder toBuilder();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link MethodProfile}. */
    public static final class Builder extends ImmutableMethodProfile.Builder {
        Builder() {}
    }
}
