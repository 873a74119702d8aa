package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.history.Transition;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Truth;
import org.immutables.value.Value;

/**
 * Everything that is recorded of one process, before it is examined: each value is valid by itself; an {@code
 * Examination} finds out whether references resolve, the history is possible and the gate was passed. Only content that
 * holds becomes an {@code EcarProcess}.
 *
 * <p>The order of the parts is the order in documents: a target comes before its references. Instances are
 * immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ProcessContent permits ImmutableProcessContent {

    ProcessContent() {}

    /** {@return its id} */
    public abstract ProcessId id();

    /** {@return its title} */
    public abstract LocalizedText title();

    /** {@return the municipality that runs it} */
    public abstract Municipality municipality();

    /** {@return its policy area} */
    public abstract PolicyArea policyArea();

    /** {@return the edition of the method that it follows; it never changes} */
    public abstract ProfilePin profile();

    /** {@return the sources of the record} */
    public abstract List<Source> sources();

    /** {@return the parts of the record that are declared incomplete} */
    public abstract List<Gap> gaps();

    /** {@return the recorded facts about the process itself} */
    public abstract List<RecordedFact> facts();

    /** {@return the bodies} */
    public abstract List<Body> bodies();

    /** {@return the anchoring map, once there is one} */
    public abstract Optional<AnchoringMap> anchoring();

    /** {@return the grounds on which the process left the draft; absent in the draft} */
    public abstract Optional<StartAuthority> anchoredBy();

    /** {@return the changes of phase, oldest first} */
    public abstract List<Transition<Phase>> history();

    /** {@return the circles} */
    public abstract List<Circle> circles();

    /** {@return the experiences that participants told} */
    public abstract List<Experience> experiences();

    /** {@return the findings} */
    public abstract List<Finding> findings();

    /** {@return the proposals} */
    public abstract List<Proposal> proposals();

    /** {@return the referrals of proposals to bodies} */
    public abstract List<Referral> referrals();

    /** {@return the responses of the bodies} */
    public abstract List<Response> responses();

    /** {@return the commitments} */
    public abstract List<Commitment> commitments();

    /** {@return the follow-ups} */
    public abstract List<FollowUp> followUps();

    /** {@return the feedback given to circles} */
    public abstract List<Feedback> feedback();

    /** {@return the items that remain in the long term} */
    public abstract List<OpenItem> openItems();

    /**
     * {@return the decisions that protect participants, and the information given to them; absent if there are none}
     */
    public abstract Optional<DataProtection> dataProtection();

    /** {@return everything that left the project, other than referrals} */
    public abstract List<Publication> publications();

    /** {@return the tombstones of removed records} */
    public abstract List<Tombstone> tombstones();

    /** {@return the journal, oldest entry first; empty if none was kept, as in a record of the past} */
    public abstract List<JournalEntry> journal();

    /** {@return the current phase, which is the last one in the history} */
    public Phase phase() {
        return history().isEmpty()
                ? Phase.DRAFT
                : history().get(history().size() - 1).to();
    }

    /**
     * Tells whether the process has ever reached a phase.
     *
     * @param phase the phase
     * @return true if it did, in so many steps or by a recorded jump over it
     */
    public boolean hasReached(Phase phase) {
        requireNonNull(phase, "phase");
        if (phase == Phase.DRAFT) {
            return true;
        }
        for (Transition<Phase> step : history()) {
            Phase to = step.to();
            if (to == phase || !isAside(to) && !isAside(phase) && to.compareTo(phase) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the step by which the process was closed; empty if it is not closed now}
     */
    public Optional<Transition<Phase>> closing() {
        return phase() == Phase.CLOSED ? Optional.of(history().get(history().size() - 1)) : Optional.empty();
    }

    private static boolean isAside(Phase phase) {
        return phase == Phase.PAUSED || phase == Phase.STOPPED;
    }

    /**
     * Returns the reason why a part of the record is incomplete.
     *
     * @param section the part
     * @return the reason, or empty if no gap is declared
     */
    public Optional<LocalizedText> gap(Section section) {
        requireNonNull(section, "section");
        return gaps().stream()
                .filter(gap -> gap.section() == section)
                .map(Gap::reason)
                .findFirst();
    }

    /**
     * Returns the findings of which everything they rested on was withdrawn or struck out, and which the circle has not approved
     * since (P12). They stay in the record and do not leave it.
     *
     * @return their ids
     */
    public Set<FindingId> findingsLeftAlone() {
        Map<String, LocalDate> removed = new HashMap<>();
        tombstones().stream()
                .filter(one -> one.of() == Tombstone.Kind.EXPERIENCE && one.reason() != Tombstone.Reason.DISPOSED)
                .forEach(one -> removed.put(one.id().value(), one.removedOn()));
        Set<FindingId> alone = new HashSet<>();
        if (!removed.isEmpty()) {
            findings().stream().filter(one -> isLeftAlone(one, removed)).forEach(one -> alone.add(one.id()));
        }
        return alone;
    }

    private static boolean isLeftAlone(Finding finding, Map<String, LocalDate> removed) {
        if (finding.experiences().isEmpty()) {
            return false;
        }
        LocalDate last = LocalDate.MIN;
        for (ExperienceId id : finding.experiences()) {
            LocalDate gone = removed.get(id.value());
            if (gone == null) {
                return false;
            }
            last = gone.isAfter(last) ? gone : last;
        }
        LocalDate latest = last;
        return Stream.concat(finding.approval().toOptional().stream(), finding.approvedAnew().stream())
                .noneMatch(approval -> approval.on().isBefore(latest) == Truth.NO);
    }

    /** {@return a builder that starts from this content} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProcessContent}. */
    public static final class Builder extends ImmutableProcessContent.Builder {
        Builder() {}
    }
}
