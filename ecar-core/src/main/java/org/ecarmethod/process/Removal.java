package org.ecarmethod.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.process.rules.ProcessView;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.RemovedId;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * Takes things out of a content and puts tombstones in their place. The content it starts from is not changed; whoever
 * still holds that holds everything. Tombstones stand in the order of the content, whatever the order of the asking.
 */
final class Removal {

    private static final LocalizedText GONE = LocalizedText.of("en", "disposed of", "sv", "gallrat");

    private final ProcessContent from;
    private final LocalDate on;
    private final Tombstone.Reason reason;
    private final List<Tombstone> removed = new ArrayList<>();
    private final Set<Id> gone = new HashSet<>();
    private ProcessContent content;

    private Removal(ProcessContent from, Tombstone.Reason reason, LocalDate on) {
        this.from = from;
        this.content = from;
        this.reason = reason;
        this.on = on;
    }

    /**
     * What somebody takes back: consent, the experiences that are theirs, and the quotes that carry the pseudonym.
     *
     * @throws UnknownIdException if something it names never was there
     */
    static Removal of(ProcessView view, Withdrawal withdrawal, LocalDate on) {
        Removal removal = named(view, Tombstone.Reason.WITHDRAWN, withdrawal.experiences(), withdrawal.quotes(), on);
        withdrawal.participant().ifPresent(who -> {
            require(view.index.participants.containsKey(who), who, Section.CIRCLES);
            removal.circles(circle -> withdrawn(circle, who, withdrawal.scopes(), PartialDate.of(on)));
            if (withdrawal.takesQuotes()) {
                removal.quotes(quote -> quote.participant().equals(who));
            }
        });
        return removal;
    }

    /**
     * What is named one by one. What was removed before is passed over.
     *
     * @throws UnknownIdException if something never was there
     */
    static Removal named(
            ProcessView view,
            Tombstone.Reason reason,
            Set<ExperienceId> experiences,
            Set<QuoteId> quotes,
            LocalDate on) {
        for (ExperienceId id : experiences) {
            boolean wasThere = view.index.experiences.containsKey(id)
                    || view.index.tombstone(Tombstone.Kind.EXPERIENCE, id).isPresent();
            require(wasThere, id, Section.EXPERIENCES);
        }
        for (QuoteId id : quotes) {
            boolean wasThere = view.index.quotes.containsKey(id)
                    || view.index.tombstone(Tombstone.Kind.QUOTE, id).isPresent();
            require(wasThere, id, Section.FINDINGS);
        }
        return new Removal(view.content, reason, on)
                .experiences(experiences::contains)
                .quotes(quote -> quotes.contains(quote.id()));
    }

    /**
     * A class of data whose time has come.
     *
     * @throws RefusedException if the class can only go with the whole document
     */
    static Removal of(ProcessView view, Sensitivity data, LocalDate on) {
        Removal removal = new Removal(view.content, Tombstone.Reason.DISPOSED, on);
        return switch (data) {
            case STORY -> removal.experiences(id -> true);
            case QUOTE -> removal.quotes(quote -> true);
            case PERSON -> removal.participants();
            case COUNT -> removal.attendance();
            case RECORD, WORKING, CIRCLE ->
                throw new RefusedException(
                        Command.DISPOSE,
                        List.of(Issue.at(ProcessIssues.NOT_DISPOSABLE, PropertyPath.root())
                                .with("sensitivity", data.wireName())
                                .build()));
        };
    }

    private static void require(boolean wasEverThere, Id id, Section section) {
        if (!wasEverThere) {
            throw UnknownIdException.of(id, PropertyPath.of(section.field()));
        }
    }

    private static Circle withdrawn(Circle circle, ParticipantId who, Set<ConsentScope> scopes, PartialDate on) {
        return circle.toBuilder()
                .participants(circle.participants().stream()
                        .map(one -> one.id().equals(who) ? one.withdraw(scopes, on) : one)
                        .toList())
                .build();
    }

    private Removal experiences(Predicate<ExperienceId> which) {
        List<Experience> kept = new ArrayList<>();
        for (Experience one : content.experiences()) {
            if (which.test(one.id())) {
                bury(Tombstone.Kind.EXPERIENCE, one.id());
            } else {
                kept.add(one);
            }
        }
        content = content.toBuilder().experiences(kept).build();
        return this;
    }

    private Removal quotes(Predicate<Quote> which) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : content.findings()) {
            List<Quote> kept = new ArrayList<>();
            for (Quote quote : finding.quotes()) {
                if (which.test(quote)) {
                    bury(Tombstone.Kind.QUOTE, quote.id());
                } else {
                    kept.add(quote);
                }
            }
            findings.add(finding.toBuilder().quotes(kept).build());
        }
        content = content.toBuilder().findings(findings).build();
        return this;
    }

    /** All participants; with them go the quotes, for which nobody's consent would stand any more. */
    private Removal participants() {
        quotes(quote -> true);
        return circles(circle -> {
            if (circle.participants().isEmpty()) {
                return circle;
            }
            bury(Tombstone.Kind.PARTICIPANTS, circle.id());
            return circle.toBuilder().participants(List.of()).build();
        });
    }

    /** How many came to each meeting. */
    private Removal attendance() {
        return circles(circle -> circle.toBuilder()
                .meetings(circle.meetings().stream().map(this::uncounted).toList())
                .build());
    }

    private Meeting uncounted(Meeting meeting) {
        if (!meeting.attendance().isKnown()) {
            return meeting;
        }
        bury(Tombstone.Kind.ATTENDANCE, meeting.id());
        return new Meeting(meeting.id(), meeting.on(), meeting.theme(), Stated.notApplicable(GONE));
    }

    private Removal circles(UnaryOperator<Circle> change) {
        content = content.toBuilder()
                .circles(content.circles().stream().map(change).toList())
                .build();
        return this;
    }

    private void bury(Tombstone.Kind kind, Id id) {
        removed.add(new Tombstone(kind, RemovedId.of(id.value()), on, reason));
        gone.add(id);
    }

    /** The content without what was taken out. */
    ProcessContent content() {
        return content.toBuilder().addAllTombstones(removed).build();
    }

    RemovalReceipt receipt(EcarProcess process) {
        return new RemovalReceipt(process, removed, alreadyReleased());
    }

    /** What had left by then and held something of what was taken out, or was built on it. */
    private List<Released> alreadyReleased() {
        Set<FindingId> findings = new HashSet<>();
        from.findings().stream().filter(this::isTouched).map(Finding::id).forEach(findings::add);
        Set<ProposalId> proposals = new HashSet<>();
        from.proposals().stream()
                .filter(proposal -> proposal.findings().stream().anyMatch(findings::contains))
                .map(Proposal::id)
                .forEach(proposals::add);
        Stream<Released> referrals = from.referrals().stream()
                .filter(referral -> referral.proposals().stream().anyMatch(proposals::contains))
                .map(referral -> released(referral.id(), referral.sentOn(), Set.of(referral.to())));
        Stream<Released> publications = from.publications().stream()
                .filter(publication -> held(publication).anyMatch(gone::contains)
                        || publication.findings().stream().anyMatch(findings::contains)
                        || publication.proposals().stream().anyMatch(proposals::contains))
                .map(publication -> new Released(
                        publication.id(),
                        Stated.known(publication.on()),
                        publication.audience(),
                        publication.bodies()));
        return Stream.concat(referrals, publications)
                .filter(released -> released.on()
                        .toOptional()
                        .map(left -> left.isAfter(on) != Truth.YES)
                        .orElse(true))
                .toList();
    }

    private boolean isTouched(Finding finding) {
        return finding.experiences().stream().anyMatch(gone::contains)
                || finding.quotes().stream().map(Quote::id).anyMatch(gone::contains);
    }

    private static Stream<Id> held(Publication publication) {
        return Stream.concat(
                publication.experiences().stream().map(Id.class::cast),
                publication.quotes().stream().map((QuoteId id) -> id));
    }

    private static Released released(Id id, Stated<PartialDate> sent, Set<BodyId> to) {
        return new Released(id, sent, Audience.RECEIVING_BODY, to);
    }
}
