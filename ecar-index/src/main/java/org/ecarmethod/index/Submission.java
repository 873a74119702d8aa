package org.ecarmethod.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A city's submission: its answers to the questions of one version of a framework.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Submission permits ImmutableSubmission {

    Submission() {}

    /** {@return its id in the dossier} */
    public abstract SubmissionId id();

    /** {@return the city} */
    public abstract CityId city();

    /** {@return the framework whose questions it answers} */
    public abstract FrameworkName framework();

    /** {@return the date of the submission} */
    public abstract Stated<PartialDate> handedIn();

    /** {@return the answers, each question once} */
    public abstract List<Reply> replies();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < replies().size(); i++) {
            if (!seen.add(replies().get(i).question())) {
                violations.accept(Issue.at(
                                ValueIssues.REPEATED,
                                PropertyPath.of("replies").index(i).field("question"))
                        .build());
            }
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this submission} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Submission}. */
    public static final class Builder extends ImmutableSubmission.Builder {
        Builder() {}
    }
}
