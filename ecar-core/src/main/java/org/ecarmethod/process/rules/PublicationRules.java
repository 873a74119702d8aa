package org.ecarmethod.process.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.method.Examined;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.DataProtectionIssues;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules on what left the project (P9, P10, P12, R3.1). */
final class PublicationRules {

    private PublicationRules() {}

    static List<ProcessRule> all() {
        return List.of(
                ProcessRule.of("P9", DataProtectionIssues.PUBLISHED_BEYOND_AUDIENCE, PublicationRules::audience)
                        .over(Section.PUBLICATIONS),
                ProcessRule.of(
                                "P12a",
                                DataProtectionIssues.PUBLISHED_AFTER_REMOVAL,
                                PublicationRules::notAfterRemoval,
                                Section.TOMBSTONES)
                        .over(Section.PUBLICATIONS),
                ProcessRule.of(
                                "R3.1a",
                                FindingIssues.NOT_APPROVED,
                                PublicationRules::approved,
                                Section.FINDINGS,
                                Section.PROPOSALS)
                        .over(Section.PUBLICATIONS));
    }

    private static void each(Examined<ProcessView> view, BiConsumer<Publication, PropertyPath> visit) {
        ProcessView.each(view.subject().content.publications(), "publications", visit);
    }

    /** P9, P10: an audience gets what it may see. */
    private static void audience(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        each(view, (publication, place) -> {
            beyond(publication, publication.experiences(), Sensitivity.STORY, place.field("experiences"), out);
            beyond(publication, publication.findings(), Sensitivity.CIRCLE, place.field("findings"), out);
            beyond(publication, publication.proposals(), Sensitivity.CIRCLE, place.field("proposals"), out);
            beyond(publication, publication.quotes(), Sensitivity.QUOTE, place.field("quotes"), out);
        });
    }

    private static void beyond(
            Publication publication, Set<?> held, Sensitivity what, PropertyPath at, Consumer<Issue> out) {
        if (!held.isEmpty() && !publication.audience().sees(what)) {
            out.accept(Issue.at(DataProtectionIssues.PUBLISHED_BEYOND_AUDIENCE, at)
                    .with("sensitivity", what.wireName())
                    .with("audience", publication.audience().wireName())
                    .build());
        }
    }

    /** P12: what was removed is used no more. */
    private static void notAfterRemoval(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        each(view, (publication, place) -> {
            removed(view, publication, publication.experiences(), Tombstone.Kind.EXPERIENCE, place, out);
            removed(view, publication, publication.quotes(), Tombstone.Kind.QUOTE, place, out);
        });
    }

    private static void removed(
            Examined<ProcessView> view,
            Publication publication,
            Set<? extends Id> held,
            Tombstone.Kind kind,
            PropertyPath at,
            Consumer<Issue> out) {
        PropertyPath list = at.field(kind == Tombstone.Kind.QUOTE ? "quotes" : "experiences");
        int position = 0;
        for (Id id : held) {
            PropertyPath place = list.index(position++);
            view.subject()
                    .index
                    .tombstone(kind, id)
                    .filter(tombstone -> publication.on().isAfter(tombstone.removedOn()) == Truth.YES)
                    .ifPresent(tombstone -> out.accept(Issue.at(DataProtectionIssues.PUBLISHED_AFTER_REMOVAL, place)
                            .withDate("removed", tombstone.removedOn())
                            .build()));
        }
    }

    /** R3.1: what leaves was approved by the circle before. */
    private static void approved(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        each(view, (publication, place) -> {
            if (publication.audience() == Audience.RECEIVING_BODY || publication.audience() == Audience.PUBLIC) {
                unapproved(
                        publication,
                        publication.findings(),
                        index.findings,
                        Finding::approval,
                        place.field("findings"),
                        out);
                unapproved(
                        publication,
                        publication.proposals(),
                        index.proposals,
                        Proposal::approval,
                        place.field("proposals"),
                        out);
            }
        });
    }

    private static <K, T> void unapproved(
            Publication publication,
            Set<K> held,
            Map<K, T> known,
            Function<T, Stated<Approval>> approval,
            PropertyPath at,
            Consumer<Issue> out) {
        int position = 0;
        for (K id : held) {
            PropertyPath place = at.index(position++);
            boolean approved = Optional.ofNullable(known.get(id))
                    .map(approval)
                    .map(stated -> stated.toOptional()
                            .filter(given -> publication.on().isBefore(given.on()) == Truth.NO)
                            .isPresent())
                    .orElse(true);
            if (!approved) {
                out.accept(Issue.at(FindingIssues.NOT_APPROVED, place).build());
            }
        }
    }
}
