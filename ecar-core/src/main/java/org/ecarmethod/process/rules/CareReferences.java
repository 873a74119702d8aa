package org.ecarmethod.process.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * The ids of quotes, publications and tombstones. The id of what was removed still resolves: a finding goes on saying what
 * it rests on, a publication what it held. And it is given to nothing else.
 */
final class CareReferences {

    private final ProcessContent content;
    private final ProcessIndex index;
    private final Consumer<Issue> out;

    CareReferences(ProcessView view, Consumer<Issue> out) {
        this.content = view.content;
        this.index = view.index;
        this.out = out;
    }

    // --- every id once, also after what had it is gone

    void distinct() {
        Map<Object, PropertyPath> experiences = new HashMap<>();
        if (!content.tombstones().isEmpty()) {
            AnswerRules.each(
                    content.experiences(),
                    "experiences",
                    (one, at) -> experiences.putIfAbsent(one.id().value(), at));
        }
        Map<Object, PropertyPath> quotes = new HashMap<>();
        eachQuote((one, at) -> once(one.id().value(), at, quotes));
        Map<Object, PropertyPath> publications = new HashMap<>();
        AnswerRules.each(content.publications(), "publications", (one, at) -> once(one.id(), at, publications));
        AnswerRules.each(content.tombstones(), "tombstones", (one, at) -> {
            if (one.of().hasOwnId()) {
                once(one.id().value(), at, one.of() == Tombstone.Kind.QUOTE ? quotes : experiences);
            }
        });
    }

    private void once(Object id, PropertyPath at, Map<Object, PropertyPath> seen) {
        PropertyPath first = seen.putIfAbsent(id, at);
        if (first != null) {
            out.accept(Issue.at(ProcessIssues.DUPLICATE_ID, at.field("id"))
                    .addRelated(first.field("id"))
                    .build());
        }
    }

    // --- every reference points at something, or at what remains of it

    void toBodies() {
        eachPublication((one, at) -> all(one.bodies(), index.bodies::containsKey, Section.BODIES, at.field("bodies")));
    }

    void toCircles() {
        eachQuote((quote, at) -> {
            if (!index.participants.containsKey(quote.participant())) {
                dangling(Section.CIRCLES, at.field("participant"));
            }
        });
        Set<String> circles = new HashSet<>();
        Set<String> meetings = new HashSet<>();
        index.circles.keySet().forEach(id -> circles.add(id.value()));
        index.meetings.keySet().forEach(id -> meetings.add(id.value()));
        AnswerRules.each(content.tombstones(), "tombstones", (one, at) -> {
            boolean lost = switch (one.of()) {
                case PARTICIPANTS -> !circles.contains(one.id().value());
                case ATTENDANCE -> !meetings.contains(one.id().value());
                case EXPERIENCE, QUOTE -> false;
            };
            if (lost) {
                dangling(Section.CIRCLES, at.field("id"));
            }
        });
    }

    void toExperiences() {
        eachPublication((one, at) -> experiences(one.experiences(), at.field("experiences")));
    }

    void experiences(Set<ExperienceId> ids, PropertyPath at) {
        all(ids, this::isExperience, Section.EXPERIENCES, at);
    }

    private boolean isExperience(ExperienceId id) {
        return index.experiences.containsKey(id)
                || index.tombstone(Tombstone.Kind.EXPERIENCE, id).isPresent();
    }

    void toQuotes() {
        eachPublication((one, at) -> all(one.quotes(), this::isQuote, Section.FINDINGS, at.field("quotes")));
    }

    private boolean isQuote(QuoteId id) {
        return index.quotes.containsKey(id)
                || index.tombstone(Tombstone.Kind.QUOTE, id).isPresent();
    }

    void toFindings() {
        eachPublication(
                (one, at) -> all(one.findings(), index.findings::containsKey, Section.FINDINGS, at.field("findings")));
    }

    void toProposals() {
        eachPublication((one, at) ->
                all(one.proposals(), index.proposals::containsKey, Section.PROPOSALS, at.field("proposals")));
    }

    private void eachPublication(BiConsumer<Publication, PropertyPath> visit) {
        AnswerRules.each(content.publications(), "publications", visit);
    }

    private void eachQuote(BiConsumer<Quote, PropertyPath> visit) {
        CareRules.eachQuote(content, visit);
    }

    private <K extends Id> void all(Set<K> ids, Predicate<K> known, Section section, PropertyPath at) {
        int position = 0;
        for (K id : ids) {
            if (!known.test(id)) {
                dangling(section, at.index(position));
            }
            position++;
        }
    }

    private void dangling(Section section, PropertyPath at) {
        out.accept(Issue.at(ProcessIssues.DANGLING_REFERENCE, at)
                .with("section", section.wireName())
                .build());
    }
}
