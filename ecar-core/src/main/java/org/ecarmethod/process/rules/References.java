package org.ecarmethod.process.rules;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.method.Examined;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Source;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.ValueType.Reference;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/**
 * Goes through every reference of a content, by its description: does it point at something, does anything go in a circle.
 * Everything is looked up in hash indices. The id of what was removed still resolves: a finding goes on saying what it rests
 * on, a publication what it held.
 */
final class References {

    /** How to tell whether something is there. */
    private static final Map<Target, Function<ProcessView, Predicate<Object>>> FOUND = Map.ofEntries(
            entry(Target.BODIES, view -> view.index.bodies::containsKey),
            entry(Target.OPERATIONS, view -> view.index.operations::containsKey),
            entry(Target.CIRCLES, view -> view.index.circles::containsKey),
            entry(Target.MEETINGS, view -> view.index.meetings::containsKey),
            entry(Target.PARTICIPANTS, view -> view.index.participants::containsKey),
            entry(
                    Target.EXPERIENCES,
                    view -> id -> view.index.experiences.containsKey(id)
                            || view.index
                                    .tombstone(Tombstone.Kind.EXPERIENCE, (Id) id)
                                    .isPresent()),
            entry(
                    Target.QUOTES,
                    view -> id -> view.index.quotes.containsKey(id)
                            || view.index
                                    .tombstone(Tombstone.Kind.QUOTE, (Id) id)
                                    .isPresent()),
            entry(Target.FINDINGS, view -> view.index.findings::containsKey),
            entry(Target.PROPOSALS, view -> view.index.proposals::containsKey),
            entry(Target.REFERRALS, view -> view.index.referrals::containsKey),
            entry(Target.RESPONSES, view -> view.index.responses::containsKey),
            entry(Target.COMMITMENTS, view -> view.index.commitments::containsKey),
            entry(
                    Target.SOURCES,
                    view -> view.content.sources().stream().map(Source::id).collect(toSet())::contains),
            entry(
                    Target.THEMES,
                    view -> view.profile.themes().entries().stream()
                            .map(Codelist.Entry::code)
                            .collect(toSet())::contains));

    private final ProcessContent content;
    private final Consumer<Issue> out;

    References(ProcessView view, Consumer<Issue> out) {
        this.content = view.content;
        this.out = out;
    }

    /** Every reference to things of a sort points at one. */
    static Rule.Check<Examined<ProcessView>> to(Target target) {
        Walk<ProcessContent> walk = Walk.toReferences(ProcessShapes.PROCESS, target);
        Function<ProcessView, Predicate<Object>> found = requireNonNull(FOUND.get(target), target.section());
        return (view, root, out) -> {
            Predicate<Object> isThere = found.apply(view.subject());
            walk.through(view.subject().content, (value, field, type, at) -> {
                // The path of a reference is made only when it points nowhere: there are more references than anything
                // else.
                if (!isThere.test(((Reference<?>) type).keyOf(value))) {
                    out.accept(missing(target, at.field()));
                }
            });
        };
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
        Map<ReferralId, ReferralId> after = new HashMap<>();
        content.referrals()
                .forEach(referral -> referral.after().ifPresent(earlier -> after.putIfAbsent(referral.id(), earlier)));
        Set<ReferralId> circular = inCircle(after);
        ProcessView.each(content.referrals(), "referrals", (referral, at) -> {
            if (circular.contains(referral.id())) {
                out.accept(Issue.at(ResponseIssues.CIRCULAR_CHAIN, at.field("after"))
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
