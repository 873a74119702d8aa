package org.ecarmethod.json.internal.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;

/**
 * Elements that an audience may not see although it may see their class, because they lack a further requirement.
 * Findings and proposals owe the approval of the circle before they reach a body or the public (R3.1), and a finding something it
 * still rests on, or an approval since (P12); quotes owe a consent
 * that stands, and a look by peers before they leave the project team (P10). What points at such an element is withheld
 * with it.
 */
public final class Withheld {

    /** Why something is left out that no circle approved, a term of W14.5. */
    static final String NOT_APPROVED = "not-approved";

    private final Audience audience;
    private final PartialDate day;
    private final Map<ParticipantId, Consent> consents = new HashMap<>();
    private final Set<Id> gone = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private Set<FindingId> leftAlone = Set.of();

    private Withheld(Audience audience, LocalDate asOf) {
        this.audience = audience;
        this.day = PartialDate.of(asOf);
    }

    /**
     * Returns such elements.
     *
     * @param content the process
     * @param audience for whom
     * @param asOf the day it is judged for
     * @return their JSON Pointers
     */
    public static Set<String> of(ProcessContent content, Audience audience, LocalDate asOf) {
        Withheld withheld = new Withheld(audience, asOf);
        withheld.look(content);
        return withheld.places;
    }

    /** Whether an audience is beyond circles and project team: what it gets has left. */
    public static boolean isBeyond(Audience audience) {
        return audience == Audience.RECEIVING_BODY || audience == Audience.PUBLIC;
    }

    /**
     * What is withheld from an audience wherever it occurs. It says nothing of whether it occurs.
     *
     * @param audience for whom
     * @return path, class and reason of each
     */
    public static List<Omission> rules(Audience audience) {
        List<Omission> rules = new ArrayList<>();
        if (isBeyond(audience)) {
            for (String path : List.of(
                    "findings/*",
                    "proposals/*",
                    "proposals/*/findings/*",
                    "proposals/*/end/into",
                    "referrals/*/proposals/*",
                    "feedback/*/proposals/*")) {
                rules.add(new Omission(path, Sensitivity.CIRCLE, NOT_APPROVED));
            }
        }
        if (audience.sees(Sensitivity.QUOTE)) {
            rules.add(new Omission("findings/*/quotes/*", Sensitivity.QUOTE, "no-consent"));
            if (audience != Audience.PROJECT_TEAM) {
                rules.add(new Omission("findings/*/quotes/*", Sensitivity.QUOTE, "not-checked"));
            }
        }
        return rules;
    }

    private void look(ProcessContent content) {
        leftAlone = isBeyond(audience) ? content.findingsLeftAlone() : Set.of();
        content.circles().stream()
                .flatMap(circle -> circle.participants().stream())
                .forEach(one -> one.consent().toOptional().ifPresent(consent -> consents.put(one.id(), consent)));
        for (int i = 0; i < content.findings().size(); i++) {
            finding(content.findings().get(i), "/findings/" + i);
        }
        for (int i = 0; i < content.proposals().size(); i++) {
            proposal(content.proposals().get(i), "/proposals/" + i);
        }
        for (int i = 0; i < content.proposals().size(); i++) {
            mergedInto(content.proposals().get(i), "/proposals/" + i);
        }
        for (int i = 0; i < content.referrals().size(); i++) {
            references(content.referrals().get(i).proposals(), "/referrals/" + i + "/proposals/");
        }
        for (int i = 0; i < content.feedback().size(); i++) {
            references(content.feedback().get(i).proposals(), "/feedback/" + i + "/proposals/");
        }
    }

    private void finding(Finding finding, String place) {
        if (!isApproved(finding.approval()) || !isApprovedAnew(finding) || leftAlone.contains(finding.id())) {
            gone.add(finding.id());
            places.add(place);
        }
        for (int i = 0; i < finding.quotes().size(); i++) {
            if (!maySeeQuote(finding.quotes().get(i))) {
                places.add(place + "/quotes/" + i);
            }
        }
    }

    private void proposal(Proposal proposal, String place) {
        if (!isApproved(proposal.approval())) {
            gone.add(proposal.id());
            places.add(place);
        }
        references(proposal.findings(), place + "/findings/");
    }

    private void mergedInto(Proposal proposal, String place) {
        if (proposal.end().orElse(null) instanceof ProposalEnd.Merged merged && gone.contains(merged.into())) {
            places.add(place + "/end/into");
        }
    }

    private void references(Collection<? extends Id> ids, String list) {
        int position = 0;
        for (Id id : ids) {
            if (gone.contains(id)) {
                places.add(list + position);
            }
            position++;
        }
    }

    private boolean isApproved(Stated<Approval> approval) {
        return !isBeyond(audience)
                || approval.toOptional().filter(given -> hasCome(given.on())).isPresent();
    }

    /** The words it has now are those of the last approval. */
    private boolean isApprovedAnew(Finding finding) {
        List<Approval> later = finding.approvedAnew();
        return !isBeyond(audience)
                || later.isEmpty()
                || hasCome(later.get(later.size() - 1).on());
    }

    private boolean maySeeQuote(Quote quote) {
        Consent consent = consents.get(quote.participant());
        boolean agreed = consent != null && consent.standsFor(ConsentScope.QUOTE) && hasCome(consent.givenOn());
        boolean checked = audience == Audience.PROJECT_TEAM
                || quote.checkedOn().toOptional().filter(this::hasCome).isPresent();
        return agreed && checked;
    }

    /** Shown not to lie after the day. */
    private boolean hasCome(PartialDate date) {
        return day.isBefore(date) == Truth.NO;
    }
}
