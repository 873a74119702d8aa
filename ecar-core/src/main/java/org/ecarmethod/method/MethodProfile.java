package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * An edition of the method: its core functions, the gates that must be open before a circle starts, the criteria scored
 * in addition, the themes, and the parameters.
 *
 * <p>A city makes its own by an {@link Adaptation}. Whatever it changes, the core functions and gates of the reference are there and the numbers stay within their
 * bounds; a profile without them cannot be built. Instances are immutable; {@link #pin()} names the exact content.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class MethodProfile permits ImmutableMethodProfile {

    MethodProfile() {}

    /** {@return the id of the profile, such as {@code ecar}} */
    public abstract Code id();

    /** {@return its version, such as {@code 1.0}} */
    public abstract String version();

    /** {@return its title} */
    public abstract LocalizedText title();

    /** {@return the profile that it derives from, if it is not the reference} */
    public abstract Optional<ProfilePin> derivesFrom();

    /** {@return the core functions, by number} */
    public abstract List<CoreFunction> coreFunctions();

    /** {@return the gates that must be open before a circle starts, by number} */
    public abstract List<Gate> gates();

    /** {@return the criteria that are scored in addition to the gates} */
    public abstract List<Criterion> criteria();

    /** {@return the themes of findings, proposals and answers} */
    public abstract Codelist themes();

    /** {@return the parameters that the profile sets; the reference value applies to all others} */
    @Value.NaturalOrder
    public abstract SortedMap<Parameter, Integer> parameters();

    /** {@return the policy area that it was made for; absent in the reference, which is not tied to any} */
    public abstract Optional<PolicyArea> policyArea();

    /** {@return the city's own words for vocabularies of the core, each vocabulary at most once} */
    public abstract List<Wording> wordings();

    /** {@return the severities of rules, where they differ from the reference} */
    @Value.NaturalOrder
    public abstract SortedMap<IssueCode, RuleSetting> ruleSettings();

    /** {@return every change since the reference, oldest first, with its record} */
    public abstract List<MadeChange> changes();

    /** {@return the waivers of the city; part of the content that the pin identifies} */
    @Value.NaturalOrder
    public abstract SortedSet<Waiver> waivers();

    /**
     * Returns the value of a parameter.
     *
     * @param parameter the parameter
     * @return what the profile sets, or else the reference
     */
    public int value(Parameter parameter) {
        requireNonNull(parameter, "parameter");
        return parameters().getOrDefault(parameter, parameter.reference());
    }

    /**
     * Returns a gate.
     *
     * @param id its number
     * @return the gate, or empty if the profile has none with this number
     */
    public Optional<Gate> gate(CriterionId id) {
        requireNonNull(id, "id");
        return gates().stream().filter(gate -> gate.id().equals(id)).findFirst();
    }

    /** {@return the pin that identifies exactly this content} */
    @Value.Lazy
    public ProfilePin pin() {
        return new ProfilePin(id().value(), version(), ProfileFingerprint.of(this));
    }

    /**
     * Returns the city's own words for a vocabulary of the core.
     *
     * @param vocabulary the vocabulary
     * @return its words; none of its own if the profile leaves the vocabulary as it is
     */
    public Wording wording(Vocabulary vocabulary) {
        requireNonNull(vocabulary, "vocabulary");
        return wordings().stream()
                .filter(wording -> wording.vocabulary() == vocabulary)
                .findFirst()
                .orElseGet(() -> Wording.none(vocabulary));
    }

    /**
     * Applies the severity that the profile sets to an issue.
     *
     * @param issue what was found
     * @return the issue with its severity under the profile; empty if the rule is switched off
     */
    public Optional<Issue> weighed(Issue issue) {
        requireNonNull(issue, "issue");
        RuleSetting setting = ruleSettings().get(issue.code());
        if (setting == null) {
            return Optional.of(issue);
        }
        return setting.severity()
                .map(severity -> issue.toBuilder().severity(severity).build());
    }

    /**
     * Tells whether a rule is switched off.
     *
     * @param code what it reports
     * @return true if the profile switches it off
     */
    public boolean isSwitchedOff(IssueCode code) {
        requireNonNull(code, "code");
        return ruleSettings().get(code) == RuleSetting.OFF;
    }

    /** {@return the numbers of the core functions that were dropped between the reference and this profile} */
    public SortedSet<Integer> droppedCoreFunctions() {
        SortedSet<Integer> dropped = new TreeSet<>();
        for (MadeChange made : changes()) {
            if (made.change().modification() instanceof Modification.DropCoreFunction drop) {
                dropped.add(drop.number());
            }
        }
        return Collections.unmodifiableSortedSet(dropped);
    }

    @Value.Check
    void check() {
        // The pin checks id and version; making it here refuses them before anything rests on them.
        new ProfilePin(id().value(), version(), "0".repeat(64));
        Violations violations = new Violations();
        new ProfileChecks(this, violations).run();
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this profile} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MethodProfile}. */
    public static final class Builder extends ImmutableMethodProfile.Builder {
        Builder() {}
    }
}
