package org.ecarmethod.process.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.method.Examined;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.shape.Target;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/**
 * Goes through every reference of a content, by its description: does it point at something, does anything go in a circle.
 */
final class References {

    private final ProcessContent content;
    private final Consumer<Issue> out;

    References(ProcessView view, Consumer<Issue> out) {
        this.content = view.content;
        this.out = out;
    }

    /** Every reference to things of a sort points at one. */
    static Rule.Check<Examined<ProcessView>> to(Target target) {
        if (!Ids.knows(target)) {
            throw new IllegalArgumentException("nothing says where to look for " + target.section());
        }
        return (view, root, out) -> view.subject()
                .walkThrough(view.asOf())
                .ids()
                .dangling(target)
                .forEach(at -> out.accept(missing(target, at)));
    }

    private static Issue missing(Target target, PropertyPath at) {
        return target == Target.THEMES
                ? Issue.at(FindingIssues.UNKNOWN_THEME, at).build()
                : dangling(target.section(), at);
    }

    private static Issue dangling(String section, PropertyPath at) {
        return Issue.at(ProcessIssues.DANGLING_REFERENCE, at)
                .with("section", section)
                .build();
    }

    /** What remains of participants and of numbers of people says in which circle and at which meeting they were. */
    static void ofTombstones(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        Set<String> circles = new HashSet<>();
        Set<String> meetings = new HashSet<>();
        index.circles.keySet().forEach(id -> circles.add(id.value()));
        index.meetings.keySet().forEach(id -> meetings.add(id.value()));
        ProcessView.each(view.subject().content.tombstones(), "tombstones", (one, at) -> {
            boolean lost = switch (one.of()) {
                case PARTICIPANTS -> !circles.contains(one.id().value());
                case ATTENDANCE -> !meetings.contains(one.id().value());
                case EXPERIENCE, QUOTE -> false;
            };
            if (lost) {
                out.accept(dangling(Section.CIRCLES.wireName(), at.field("id")));
            }
        });
    }

    // --- nothing goes in a circle

    void bodiesInCircle() {
        Map<BodyId, BodyId> under = new HashMap<>();
        content.bodies()
                .forEach(body -> body.under().toOptional().ifPresent(above -> under.putIfAbsent(body.id(), above)));
        Set<BodyId> circular = inCircle(under);
        ProcessView.each(content.bodies(), "bodies", (body, at) -> {
            if (circular.contains(body.id())) {
                out.accept(Issue.at(ProcessIssues.CIRCULAR_BODIES, at.field("under"))
                        .build());
            }
        });
    }

    void referralsInCircle() {
        referralsInCircle("after", Referral::after);
        referralsInCircle("again", Referral::again);
    }

    private void referralsInCircle(String field, Function<Referral, Optional<ReferralId>> link) {
        Map<ReferralId, ReferralId> next = new HashMap<>();
        content.referrals()
                .forEach(referral ->
                        link.apply(referral).ifPresent(earlier -> next.putIfAbsent(referral.id(), earlier)));
        Set<ReferralId> circular = inCircle(next);
        ProcessView.each(content.referrals(), "referrals", (referral, at) -> {
            if (circular.contains(referral.id())) {
                out.accept(
                        Issue.at(ResponseIssues.CIRCULAR_CHAIN, at.field(field)).build());
            }
        });
    }

    void proposalsInCircle() {
        Map<ProposalId, ProposalId> into = new HashMap<>();
        content.proposals()
                .forEach(proposal -> proposal.end()
                        .filter(ProposalEnd.Merged.class::isInstance)
                        .map(ProposalEnd.Merged.class::cast)
                        .ifPresent(merged -> into.putIfAbsent(proposal.id(), merged.into())));
        Set<ProposalId> circular = inCircle(into);
        ProcessView.each(content.proposals(), "proposals", (proposal, at) -> {
            if (circular.contains(proposal.id())) {
                out.accept(
                        Issue.at(FindingIssues.CIRCULAR_MERGE, at.field("end").field("into"))
                                .build());
            }
        });
    }

    /** Everything from which the links lead back to itself. Each link is followed once, wherever it leads. */
    static <K> Set<K> inCircle(Map<K, K> next) {
        Set<K> circular = new HashSet<>();
        Set<K> done = new HashSet<>();
        for (K start : next.keySet()) {
            Set<K> walk = new LinkedHashSet<>();
            K here = start;
            while (here != null && !done.contains(here) && walk.add(here)) {
                here = next.get(here);
            }
            K end = here;
            if (end != null && walk.contains(end)) {
                walk.stream().dropWhile(one -> !one.equals(end)).forEach(circular::add);
            }
            done.addAll(walk);
        }
        return circular;
    }
}
