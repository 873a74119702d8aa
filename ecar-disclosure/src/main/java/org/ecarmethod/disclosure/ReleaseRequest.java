package org.ecarmethod.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/** A request for publication: which tables of which counts, for whom, on which day. Instances are immutable. */
@Value.Immutable
@EcarStyle
public abstract sealed class ReleaseRequest permits ImmutableReleaseRequest {

    ReleaseRequest() {}

    /** {@return the counts; tables of one request are linked, since they are sums of the same counts} */
    public abstract Counts counts();

    /** {@return the tables, at least one, each id once} */
    public abstract List<Breakdown> tables();

    /**
     * {@return other populations that share people with this one, such as all circles but one; their releases are
     * audited together with this}
     */
    public abstract Set<Population> overlapping();

    /**
     * {@return the audience; releases to different audiences are audited together, since knowledge of one can reach
     * another}
     */
    public abstract Code audience();

    /** {@return the date of publication} */
    public abstract LocalDate on();

    /** {@return the disclosure policy; by default the reference policy} */
    @Value.Default
    public DisclosurePolicy policy() {
        return DisclosurePolicy.reference();
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        PartialDate.checkDay(on(), PropertyPath.of("on"), violations);
        if (tables().isEmpty()) {
            violations.add(ValueIssues.EMPTY, "tables");
        }
        if (tables().stream().map(Breakdown::id).distinct().count() < tables().size()) {
            violations.add(ValueIssues.REPEATED, "tables");
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this request} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReleaseRequest}. */
    public static final class Builder extends ImmutableReleaseRequest.Builder {
        Builder() {}
    }
}
