package org.ecarmethod.privacy;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The decisions that protect participants, and the information given to them: legal basis, information sheets, approval
 * of research, retention (P11, P14, P16 to P18). Whether the decisions are right is a matter for the data-protection
 * officer.
 *
 * <p>No sheet has the name of another, and no class of data is decided twice. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class DataProtection permits ImmutableDataProtection {

    DataProtection() {}

    /** {@return the legal basis of the processing under article 6, apart from the consent to take part} */
    public abstract Stated<LegalBasis> legalBasis();

    /** {@return the exception of article 9 for special-category data; not applicable if no experience can show such data} */
    public abstract Optional<Stated<SpecialDataBasis>> specialDataBasis();

    /** {@return the versions of the information given to participants} */
    public abstract List<InformationSheet> informationSheets();

    /** {@return the approval of an ethics board; not applicable if the process is not research, unknown if it is} */
    public abstract Stated<EthicsApproval> ethicsApproval();

    /** {@return the retention period of each class of data} */
    public abstract List<RetentionDecision> retention();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        distinct("informationSheets", informationSheets(), InformationSheet::version, violations);
        distinct("retention", retention(), RetentionDecision::data, violations);
        violations.throwIfAny();
    }

    private static <T> void distinct(String field, List<T> all, Function<T, Object> key, Violations violations) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(key.apply(all.get(i)))) {
                violations.accept(
                        Issue.at(ValueIssues.REPEATED, PropertyPath.of(field).index(i))
                                .build());
            }
        }
    }

    /**
     * Returns the decision on a class of data.
     *
     * @param data the class
     * @return the decision, or empty if there is none
     */
    public Optional<RetentionDecision> retention(Sensitivity data) {
        requireNonNull(data, "data");
        return retention().stream().filter(decision -> decision.data() == data).findFirst();
    }

    /**
     * Returns the classes of data without a decision.
     *
     * @param held classes of data that are there
     * @return those of them without a decision, or with an unknown one
     */
    public Set<Sensitivity> undecided(Set<Sensitivity> held) {
        requireNonNull(held, "held");
        Set<Sensitivity> undecided = EnumSet.noneOf(Sensitivity.class);
        undecided.addAll(held);
        undecided.removeIf(data -> retention(data)
                .filter(decision -> !decision.disposeOn().isUnknown())
                .isPresent());
        return undecided;
    }

    /** {@return a builder that starts from these decisions} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataProtection}. */
    public static final class Builder extends ImmutableDataProtection.Builder {
        Builder() {}
    }
}
