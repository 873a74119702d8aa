package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A named list of codes with a label in each language, such as the themes of a policy area.
 *
 * <p>The order is the order of display. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Codelist permits ImmutableCodelist {

    Codelist() {}

    /** {@return the name of the list} */
    public abstract Code id();

    /** {@return the entries, each code once} */
    public abstract List<Entry> entries();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < entries().size(); i++) {
            if (!seen.add(entries().get(i).code())) {
                violations.accept(Issue.at(
                                ValueIssues.REPEATED,
                                PropertyPath.of("entries").index(i).field("code"))
                        .build());
            }
        }
        violations.throwIfAny();
    }

    /**
     * Returns an entry.
     *
     * @param code its code
     * @return the entry, or empty if the list does not have it
     */
    public Optional<Entry> find(Code code) {
        requireNonNull(code, "code");
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** {@return a builder that starts from this list} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Codelist}. */
    public static final class Builder extends ImmutableCodelist.Builder {
        Builder() {}
    }

    /**
     * An entry: a code and its label.
     *
     * @param code the code
     * @param label its name in each language
     * @param basis where it comes from: a slide, a rule, a decision
     */
    public record Entry(Code code, LocalizedText label, String basis) {

        public Entry {
            requireNonNull(code, "code");
            requireNonNull(label, "label");
            requireNonNull(basis, "basis");
        }
    }
}
