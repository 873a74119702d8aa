package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.method.Examined;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Rules on the dates of referrals, and on questions that were sent again (R4.4, R4.6 to R4.9). */
final class DeadlineRules {

    /** R4.6: of a referral without a date nobody can tell what came before it. */
    static final Rule<Examined<Referral>> SENT_WHEN =
            new Rule<>("R4.6a", ResponseIssues.SENT_DATE_UNKNOWN, (referral, at, out) -> {
                if (!referral.subject().sentOn().isKnown()) {
                    out.accept(Issue.at(ResponseIssues.SENT_DATE_UNKNOWN, at.field("sentOn"))
                            .build());
                }
            });

    private DeadlineRules() {}

    /** R4.4: the reply date in force has passed and a proposal is not answered. */
    static void late(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        LocalDate day = view.asOf();
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            if (referral.replyBy(day) instanceof Stated.Known<PartialDate> due
                    && due.value().isBefore(day) == Truth.YES) {
                long open = open(view, referral);
                if (open > 0) {
                    Issue.Builder late = Issue.at(ResponseIssues.REPLY_LATE, replyBy(referral, place, day))
                            .withDate("due", due.value())
                            .with("days", ChronoUnit.DAYS.between(due.value().latest(), day))
                            .with("open", open);
                    SuccessionRules.successors(view, referral).forEach(late::addRelated);
                    out.accept(late.build());
                }
            }
        });
    }

    /** R4.6: nobody can tell whether an answer is late that has no reply date. */
    static void withoutDate(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        LocalDate day = view.asOf();
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            long open = referral.replyBy(day).isKnown() ? 0 : open(view, referral);
            if (open > 0) {
                out.accept(Issue.at(ResponseIssues.REPLY_DATE_UNKNOWN, replyBy(referral, place, day))
                        .with("open", open)
                        .build());
            }
        });
    }

    /** How many of its questions a referral still asks on the day; none if nobody owes an answer any more (R5.14). */
    private static long open(Examined<ProcessView> view, Referral referral) {
        Questions questions = view.subject().index.questions;
        if (questions.owing(referral, view.asOf()).isEmpty()) {
            return 0;
        }
        return referral.proposals().stream()
                .filter(proposal -> questions.isAskedBy(referral, proposal, view.asOf()))
                .filter(proposal -> questions.standing(referral, proposal, view.asOf()) == Questions.Standing.OPEN)
                .count();
    }

    /** Where the reply date in force stands. */
    private static PropertyPath replyBy(Referral referral, PropertyPath place, LocalDate day) {
        return referral.extension(day)
                .map(extension ->
                        place.field("extensions").index(referral.extensions().lastIndexOf(extension)))
                .orElse(place)
                .field("replyBy");
    }

    /** R4.7: a date that is moved after it has passed was not kept. */
    static void movedLate(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            Stated<PartialDate> due = referral.replyBy();
            for (int i = 0; i < referral.extensions().size(); i++) {
                Extension extension = referral.extensions().get(i);
                PropertyPath at = place.field("extensions").index(i).field("on");
                movedLate(view, referral, referral.proposals(), due, extension.on(), at, out);
                due = extension.replyBy();
            }
        });
        eachSentAgain(view.subject(), (referral, earlier, at) -> {
            if (view.subject().index.questions.again.goesTheSameWay(referral, earlier)) {
                Stated<PartialDate> due = referral.sentOn()
                        .toOptional()
                        .map(sent -> earlier.replyBy(sent.earliest()))
                        .orElseGet(earlier::replyBy);
                movedLate(view, earlier, common(referral, earlier), due, referral.sentOn(), at, out);
            }
        });
    }

    private static void movedLate(
            Examined<ProcessView> view,
            Referral referral,
            Collection<ProposalId> proposals,
            Stated<PartialDate> due,
            Stated<PartialDate> moved,
            PropertyPath at,
            Consumer<Issue> out) {
        if (due instanceof Stated.Known<PartialDate> date
                && moved instanceof Stated.Known<PartialDate> on
                && !on.value().latest().isAfter(view.asOf())
                && date.value().isBefore(on.value()) == Truth.YES
                && view.subject()
                        .index
                        .questions
                        .isAnyOpen(referral, proposals, on.value().earliest())) {
            out.accept(Issue.at(ResponseIssues.DATE_MOVED_LATE, at)
                    .withDate("due", date.value())
                    .with(
                            "days",
                            ChronoUnit.DAYS.between(
                                    date.value().latest(), on.value().earliest()))
                    .build());
        }
    }

    /** R4.8: what is sent again goes to the body that was asked, or to one above or below it. */
    static void sameBody(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        eachSentAgain(view.subject(), (referral, earlier, at) -> {
            if (!view.subject().index.questions.again.goesTheSameWay(referral, earlier)) {
                out.accept(Issue.at(ResponseIssues.SENT_AGAIN_ELSEWHERE, at)
                        .withId("asked", earlier.to().value())
                        .build());
            }
        });
    }

    /** R4.8: what is sent again was asked before. */
    static void sameProposals(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        eachSentAgain(view.subject(), (referral, earlier, at) -> {
            if (common(referral, earlier).isEmpty()) {
                out.accept(Issue.at(ResponseIssues.NOTHING_SENT_AGAIN, at).build());
            }
        });
    }

    /** R4.8: what is sent again was sent before. */
    static void sentLater(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        eachSentAgain(view.subject(), (referral, earlier, at) -> {
            if (referral.sentOn() instanceof Stated.Known<PartialDate> again
                    && earlier.sentOn() instanceof Stated.Known<PartialDate> first
                    && again.value().isBefore(first.value()) == Truth.YES) {
                out.accept(Issue.at(ResponseIssues.SENT_AGAIN_BEFORE, at)
                        .withDate("again", again.value())
                        .withDate("sent", first.value())
                        .build());
            }
        });
    }

    /** R4.9: what was sent again to a body is sent again from there, not from the first time once more. */
    static void oneChain(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        Map<List<Object>, PropertyPath> taken = new HashMap<>();
        eachSentAgain(view.subject(), (referral, earlier, at) -> {
            Optional<PropertyPath> first = Optional.empty();
            for (ProposalId proposal : common(referral, earlier)) {
                PropertyPath before = taken.putIfAbsent(List.of(earlier.id(), referral.to(), proposal), at);
                first = first.or(() -> Optional.ofNullable(before));
            }
            first.ifPresent(related -> out.accept(Issue.at(ResponseIssues.SENT_AGAIN_TWICE, at)
                    .addRelated(related)
                    .build()));
        });
    }

    private static List<ProposalId> common(Referral referral, Referral earlier) {
        List<ProposalId> common = new ArrayList<>(referral.proposals());
        common.retainAll(earlier.proposals());
        return common;
    }

    private interface Again {
        void examine(Referral referral, Referral earlier, PropertyPath at);
    }

    private static void eachSentAgain(ProcessView view, Again visit) {
        ProcessView.each(
                view.content.referrals(),
                "referrals",
                (referral, place) -> view.index
                        .questions
                        .again
                        .earlier(referral)
                        .ifPresent(earlier -> visit.examine(referral, earlier, place.field("again"))));
    }
}
