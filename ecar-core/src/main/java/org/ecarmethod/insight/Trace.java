package org.ecarmethod.insight;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.rules.Questions;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.WireNamed;

/**
 * The thread through a process, in both directions: experience, finding, proposal, referral, response, and from there to
 * commitment and follow-up on one side, and to feedback on the other. A response that passes a matter on leads to the referral of the
 * body it names, a merged proposal to the one that it became part of, a referral to the one that sends it again, and a proposal that was
 * turned down straight to its feedback. Every loose end can be listed.
 *
 * <p>It uses links alone, so it remains when texts are removed. Instances are immutable.
 */
public final class Trace {

    /** The links of a thread, in order. */
    public enum Link implements WireNamed {
        /** An experience. */
        EXPERIENCE(Ends.BEGINS),
        /** A finding from experiences. */
        FINDING(Ends.PASSES),
        /** A proposal. */
        PROPOSAL(Ends.PASSES),
        /** A referral to a body. */
        REFERRAL(Ends.PASSES),
        /** A response of the body. */
        RESPONSE(Ends.PASSES),
        /** A commitment of the body. */
        COMMITMENT(Ends.PASSES),
        /** A follow-up of the commitment. */
        FOLLOW_UP(Ends.ENDS),
        /** Feedback to the circle. */
        FEEDBACK(Ends.ENDS);

        private enum Ends {
            BEGINS,
            PASSES,
            ENDS
        }

        private final Ends ends;

        Link(Ends ends) {
            this.ends = ends;
        }
    }

    /** Whether an item has an origin and a continuation. */
    public enum Coverage implements WireNamed {
        /** It has an origin and a continuation, as far as its link requires. */
        COVERED,
        /** It has a continuation, but no origin. */
        ORPHAN,
        /** It has an origin, but no continuation. */
        DEAD_END,
        /** It has neither origin nor continuation. */
        ISOLATED,
        /** It was removed; items based on it may remain. No loose end. */
        REMOVED,
        /** A response all of whose answers were taken back. No loose end; what it was asked is one, and what was promised in it. */
        TAKEN_BACK,
        /**
         * It has an origin, and ended: its proposal was withdrawn, or ended before the body asked had answered. No loose end, and no
         * answer.
         */
        ENDED
    }

    /**
     * An item on a thread.
     *
     * @param link what it is
     * @param id its id
     */
    public record Node(Link link, Id id) {
        public Node {
            requireNonNull(link, "link");
            requireNonNull(id, "id");
        }
    }

    /** So many links most things have: the sets are not made larger than that. */
    private static final int FEW = 2;

    private final Map<Node, Set<Node>> forward = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> backward = new HashMap<>();
    private final Map<Node, Tombstone.Reason> removed = new HashMap<>();
    private final Set<Node> ended = new HashSet<>();
    private final Set<Node> takenBack = new HashSet<>();
    /** Responses that answer nothing yet: the matter was tabled or sent back. */
    private final Set<Node> pending = new HashSet<>();

    private Trace() {}

    /**
     * Traces the threads of a process.
     *
     * @param process the process
     * @return the threads
     */
    public static Trace of(EcarProcess process) {
        requireNonNull(process, "process");
        Trace trace = new Trace();
        ProcessContent content = process.content();
        content.experiences().forEach(one -> trace.add(Link.EXPERIENCE, one.id()));
        content.tombstones().stream()
                .filter(one -> one.of() == Tombstone.Kind.EXPERIENCE)
                .forEach(trace::addRemoved);
        content.findings().forEach(one -> {
            trace.add(Link.FINDING, one.id());
            one.experiences().forEach(from -> trace.join(Link.EXPERIENCE, from, Link.FINDING, one.id()));
        });
        content.proposals().forEach(one -> {
            trace.add(Link.PROPOSAL, one.id());
            one.findings().forEach(from -> trace.join(Link.FINDING, from, Link.PROPOSAL, one.id()));
            one.end().ifPresent(end -> trace.end(one.id(), end));
        });
        content.referrals().forEach(one -> {
            trace.add(Link.REFERRAL, one.id());
            one.proposals().forEach(from -> trace.join(Link.PROPOSAL, from, Link.REFERRAL, one.id()));
            one.again().ifPresent(from -> trace.join(Link.REFERRAL, from, Link.REFERRAL, one.id()));
            if (one.proposals().stream()
                    .allMatch(asked ->
                            process.proposal(asked).flatMap(Proposal::end).isPresent())) {
                trace.ended.add(new Node(Link.REFERRAL, one.id()));
            }
        });
        Questions questions = Questions.of(content);
        content.referrals().stream()
                .filter(one -> one.again().isPresent())
                .forEach(one -> one.proposals()
                        .forEach(about -> questions
                                .answersTo(one, about)
                                .forEach(reply -> trace.join(Link.REFERRAL, one.id(), Link.RESPONSE, reply.id()))));
        content.responses().forEach(one -> {
            trace.add(Link.RESPONSE, one.id());
            if (one.current().isEmpty()) {
                trace.takenBack.add(new Node(Link.RESPONSE, one.id()));
            } else if (one.current().filter(Answer::isFinal).isEmpty()) {
                trace.pending.add(new Node(Link.RESPONSE, one.id()));
            }
            questions.passedOn(one).forEach(next -> trace.join(Link.RESPONSE, one.id(), Link.REFERRAL, next.id()));
            one.referral().toOptional().ifPresent(from -> trace.join(Link.REFERRAL, from, Link.RESPONSE, one.id()));
        });
        content.commitments().forEach(one -> {
            trace.add(Link.COMMITMENT, one.id());
            trace.join(Link.RESPONSE, one.response(), Link.COMMITMENT, one.id());
        });
        content.followUps().forEach(one -> {
            trace.add(Link.FOLLOW_UP, one.id());
            one.commitments().forEach(from -> trace.join(Link.COMMITMENT, from, Link.FOLLOW_UP, one.id()));
        });
        for (Feedback one : content.feedback()) {
            trace.add(Link.FEEDBACK, one.id());
            one.responses().forEach(from -> trace.join(Link.RESPONSE, from, Link.FEEDBACK, one.id()));
            one.proposals().forEach(from -> trace.join(Link.PROPOSAL, from, Link.FEEDBACK, one.id()));
        }
        return trace;
    }

    /** A merged proposal goes on in another; what was turned down, or lapsed, goes on when the circle is told. */
    private void end(ProposalId id, ProposalEnd end) {
        if (end instanceof ProposalEnd.Merged merged) {
            join(Link.PROPOSAL, id, Link.PROPOSAL, merged.into());
        } else if (!end.owesFeedback()) {
            ended.add(new Node(Link.PROPOSAL, id));
        }
    }

    private void add(Link link, Id id) {
        forward.computeIfAbsent(new Node(link, id), node -> new LinkedHashSet<>(FEW));
    }

    private void addRemoved(Tombstone one) {
        Id id = ExperienceId.of(one.id().value());
        add(Link.EXPERIENCE, id);
        removed.put(new Node(Link.EXPERIENCE, id), one.reason());
    }

    private void join(Link fromLink, Id from, Link toLink, Id to) {
        Node source = new Node(fromLink, from);
        Node target = new Node(toLink, to);
        forward.computeIfAbsent(source, node -> new LinkedHashSet<>(FEW)).add(target);
        backward.computeIfAbsent(target, node -> new LinkedHashSet<>(FEW)).add(source);
    }

    /**
     * Lists all items of one kind, including removed ones.
     *
     * @param link the kind
     * @return the things, in the order of the process; what was removed last
     */
    public List<Node> all(Link link) {
        requireNonNull(link, "link");
        return forward.keySet().stream().filter(node -> node.link() == link).toList();
    }

    /**
     * Follows a thread forwards and lists where it leads.
     *
     * @param start where to begin
     * @return everything that it led to, the nearest first
     */
    public List<Node> onwards(Node start) {
        requireNonNull(start, "start");
        return reach(start, forward);
    }

    /**
     * Follows a thread backwards and lists where it comes from.
     *
     * @param start where to begin
     * @return everything that it came from, the nearest first
     */
    public List<Node> back(Node start) {
        requireNonNull(start, "start");
        return reach(start, backward);
    }

    private static List<Node> reach(Node start, Map<Node, Set<Node>> links) {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(links.getOrDefault(start, Set.of()));
        while (!waiting.isEmpty()) {
            Node next = waiting.removeFirst();
            if (reached.add(next)) {
                waiting.addAll(links.getOrDefault(next, Set.of()));
            }
        }
        return new ArrayList<>(reached);
    }

    /**
     * Returns the reason why an item was removed.
     *
     * @param node the thing
     * @return why it was removed, or empty if it was not
     */
    public Optional<Tombstone.Reason> removed(Node node) {
        requireNonNull(node, "node");
        return Optional.ofNullable(removed.get(node));
    }

    /**
     * Returns whether an item has an origin and a continuation.
     *
     * @param node the thing
     * @return how, or empty if the process does not have it
     */
    public Optional<Coverage> coverage(Node node) {
        requireNonNull(node, "node");
        if (!forward.containsKey(node)) {
            return Optional.empty();
        }
        if (removed.containsKey(node)) {
            return Optional.of(Coverage.REMOVED);
        }
        if (takenBack.contains(node)) {
            return Optional.of(Coverage.TAKEN_BACK);
        }
        boolean comes = node.link().ends == Link.Ends.BEGINS || stands(node, backward);
        boolean goes = node.link().ends == Link.Ends.ENDS || stands(node, forward);
        if (comes) {
            Coverage open = ended.contains(node) ? Coverage.ENDED : Coverage.DEAD_END;
            return Optional.of(goes ? Coverage.COVERED : open);
        }
        return Optional.of(goes ? Coverage.ORPHAN : Coverage.ISOLATED);
    }

    /** Whether it hangs on anything that stands: an answer that is final and was not taken back. A circle that was told of an answer was told, also if the answer was taken back. */
    private boolean stands(Node node, Map<Node, Set<Node>> links) {
        return links.getOrDefault(node, Set.of()).stream()
                .anyMatch(other ->
                        node.link() == Link.FEEDBACK || !takenBack.contains(other) && !pending.contains(other));
    }

    /**
     * Lists the loose ends of one kind.
     *
     * @param link the kind of items
     * @param coverage which kind of loose end
     * @return the things, in the order of the process
     */
    public List<Node> loose(Link link, Coverage coverage) {
        requireNonNull(link, "link");
        requireNonNull(coverage, "coverage");
        return all(link).stream()
                .filter(node -> coverage(node).filter(coverage::equals).isPresent())
                .toList();
    }

    /** {@return the number of items of each kind with each coverage; every combination is present} */
    public Map<Link, Map<Coverage, Integer>> counts() {
        Map<Link, Map<Coverage, Integer>> rows = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            Map<Coverage, Integer> row = new EnumMap<>(Coverage.class);
            for (Coverage coverage : Coverage.values()) {
                row.put(coverage, 0);
            }
            rows.put(link, row);
        }
        for (Node node : forward.keySet()) {
            Map<Coverage, Integer> row = rows.getOrDefault(node.link(), Map.of());
            coverage(node).ifPresent(how -> row.merge(how, 1, Integer::sum));
        }
        Map<Link, Map<Coverage, Integer>> counts = new EnumMap<>(Link.class);
        rows.forEach((link, row) -> counts.put(link, Collections.unmodifiableMap(row)));
        return Collections.unmodifiableMap(counts);
    }
}
