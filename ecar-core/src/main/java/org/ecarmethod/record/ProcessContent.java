package org.ecarmethod.record;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.Finding;
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
import org.immutables.value.Value;

/**
 * Everything that is recorded of one process, not yet trusted: each value is right by itself; whether ids point at
 * something, the history can have been so and the gate was passed is found out by an {@code Examination}. Only content that
 * holds becomes an {@code EcarProcess}.
 *
 * <p>The order of the parts is the order in documents: what is pointed at stands before what points. Instances are
 * immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ProcessContent permits ImmutableProcessContent {

    ProcessContent() {}

    /** {@return its id} */
    public abstract ProcessId id();

    /** {@return what it is called} */
    public abstract LocalizedText title();

    /** {@return who runs it} */
    public abstract Municipality municipality();

    /** {@return what it is about} */
    public abstract PolicyArea policyArea();

    /** {@return the edition of the method it follows; it stays with it} */
    public abstract ProfilePin profile();

    /** {@return what the record was taken from} */
    public abstract List<Source> sources();

    /** {@return which parts of the record are lacking} */
    public abstract List<Gap> gaps();

    /** {@return what is said about the process itself} */
    public abstract List<RecordedFact> facts();

    /** {@return the bodies} */
    public abstract List<Body> bodies();

    /** {@return the anchoring map, once there is one} */
    public abstract Optional<AnchoringMap> anchoring();

    /** {@return on what grounds the process left the draft; absent in the draft} */
    public abstract Optional<StartAuthority> anchoredBy();

    /** {@return the changes of phase, oldest first} */
    public abstract List<Transition<Phase>> history();

    /** {@return the circles} */
    public abstract List<Circle> circles();

    /** {@return what was told} */
    public abstract List<Experience> experiences();

    /** {@return what was heard in it} */
    public abstract List<Finding> findings();

    /** {@return what is asked for} */
    public abstract List<Proposal> proposals();

    /** {@return what was put before which body} */
    public abstract List<Referral> referrals();

    /** {@return what the bodies answered} */
    public abstract List<Response> responses();

    /** {@return what was undertaken} */
    public abstract List<Commitment> commitments();

    /** {@return what was looked at again} */
    public abstract List<FollowUp> followUps();

    /** {@return what circles were told} */
    public abstract List<Feedback> feedback();

    /** {@return what remains in the long term} */
    public abstract List<OpenItem> openItems();

    /** {@return what was decided to protect participants, and what they were told; absent while nothing is} */
    public abstract Optional<DataProtection> dataProtection();

    /** {@return what left the project, other than referrals} */
    public abstract List<Publication> publications();

    /** {@return what remains of what was removed} */
    public abstract List<Tombstone> tombstones();

    /** {@return the deeds, oldest first; empty where nobody kept them, as in a record of long ago} */
    public abstract List<JournalEntry> journal();

    /** {@return where it stands: what its history says last} */
    public Phase phase() {
        return history().isEmpty()
                ? Phase.DRAFT
                : history().get(history().size() - 1).to();
    }

    /**
     * Tells whether it ever came to a phase.
     *
     * @param phase the phase
     * @return true if it did, in so many steps or by a recorded jump over it
     */
    public boolean hasReached(Phase phase) {
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

    private static boolean isAside(Phase phase) {
        return phase == Phase.PAUSED || phase == Phase.STOPPED;
    }

    /**
     * Tells why a part of the record is lacking.
     *
     * @param section the part
     * @return the reason, or empty if no gap is declared
     */
    public Optional<LocalizedText> gap(Section section) {
        return gaps().stream()
                .filter(gap -> gap.section() == section)
                .map(Gap::reason)
                .findFirst();
    }

    /** {@return a builder that starts from this content} */
    public abstract Builder toBuilder();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link ProcessContent}. */
    public static final class Builder extends ImmutableProcessContent.Builder {
        Builder() {}
    }
}
