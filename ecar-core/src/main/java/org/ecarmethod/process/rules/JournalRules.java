package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.PartRef;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** What must hold of the journal: its deeds stand in the order of their days and concern what is there. */
final class JournalRules {

    private JournalRules() {}

    /** Compares each deed with the one before it, so that one slip is one issue. */
    static void inOrder(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        List<JournalEntry> journal = view.subject().content.journal();
        for (int i = 1; i < journal.size(); i++) {
            LocalDate before = journal.get(i - 1).on();
            LocalDate day = journal.get(i).on();
            if (day.isBefore(before)) {
                out.accept(Issue.at(
                                ProcessIssues.JOURNAL_NOT_IN_ORDER,
                                at.field("journal").index(i).field("on"))
                        .withDate("earlier", day)
                        .withDate("later", before)
                        .build());
            }
        }
    }

    static void references(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        List<JournalEntry> journal = view.subject().content.journal();
        if (journal.isEmpty()) {
            return;
        }
        Known known = new Known(view.subject());
        for (int i = 0; i < journal.size(); i++) {
            int position = 0;
            for (PartRef about : journal.get(i).about()) {
                if (!known.has(about)) {
                    out.accept(Issue.at(
                                    ProcessIssues.DANGLING_REFERENCE,
                                    at.field("journal")
                                            .index(i)
                                            .field("about")
                                            .index(position)
                                            .field("id"))
                            .with("section", about.part().section().wireName())
                            .build());
                }
                position++;
            }
        }
    }

    /** The ids of each kind, gathered once, and only of kinds that a deed names. */
    private static final class Known {

        private final ProcessContent content;
        private final ProcessIndex index;
        private final Map<PartKind, Set<String>> ids = new EnumMap<>(PartKind.class);

        Known(ProcessView view) {
            this.content = view.content;
            this.index = view.index;
        }

        boolean has(PartRef about) {
            return ids.computeIfAbsent(about.part(), this::all)
                    .contains(about.id().value());
        }

        private Set<String> all(PartKind part) {
            return switch (part) {
                case BODY -> values(index.bodies.keySet(), Id::value);
                case CIRCLE -> values(index.circles.keySet(), Id::value);
                case FINDING -> values(index.findings.keySet(), Id::value);
                case PROPOSAL -> values(index.proposals.keySet(), Id::value);
                case REFERRAL -> values(index.referrals.keySet(), Id::value);
                case RESPONSE -> values(index.responses.keySet(), Id::value);
                case COMMITMENT -> values(index.commitments.keySet(), Id::value);
                case FOLLOW_UP -> values(content.followUps(), look -> look.id().value());
                case FEEDBACK -> values(content.feedback(), told -> told.id().value());
                case OPEN_ITEM -> values(content.openItems(), item -> item.id().value());
                case SOURCE -> values(content.sources(), source -> source.id().value());
                case PUBLICATION ->
                    values(content.publications(), one -> one.id().value());
            };
        }

        private static <T> Set<String> values(Iterable<T> all, Function<? super T, String> value) {
            Set<String> values = new HashSet<>();
            all.forEach(one -> values.add(value.apply(one)));
            return values;
        }
    }
}
