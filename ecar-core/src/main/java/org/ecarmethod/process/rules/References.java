package org.ecarmethod.process.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * Goes through every reference of a content once: does it point at something, does anything go in a circle. Everything is
 * looked up in hash indices.
 */
final class References {

    private final ProcessView view;
    private final ProcessContent content;
    private final Consumer<Issue> out;

    References(ProcessView view, Consumer<Issue> out) {
        this.view = view;
        this.content = view.content;
        this.out = out;
    }

    static <T> void each(String field, List<T> parts, BiConsumer<T, PropertyPath> visit) {
        PropertyPath list = PropertyPath.of(field);
        for (int i = 0; i < parts.size(); i++) {
            visit.accept(parts.get(i), list.index(i));
        }
    }

    // --- every reference points at something

    void toBodies() {
        each("bodies", content.bodies(), (body, at) -> body(body.under(), at, "under"));
        eachOperation((operation, at) -> body(operation.body(), at, "body"));
        each("referrals", content.referrals(), (referral, at) -> body(referral.to(), at, "to"));
        each("responses", content.responses(), (response, at) -> {
            bodies(response.respondent().namedBodies(), at.field("respondent"), "named");
            bodies(response.partners(), at, "partners");
            eachAnswer(response, at, (answer, place) -> {
                body(answer.decidedBy(), place, "decidedBy");
                String field =
                        answer.state().kind() == ResponseState.Kind.NOT_RESPONSIBLE ? "belongsTo" : "committedBy";
                PropertyPath state = place.field("state");
                answer.state().bodies().forEach(body -> body(body, state, field));
            });
        });
        each("commitments", content.commitments(), (commitment, at) -> body(commitment.owner(), at, "owner"));
        each("followUps", content.followUps(), (look, at) -> body(look.reportedTo(), at, "reportedTo"));
        each("openItems", content.openItems(), (item, at) -> body(item.owner(), at, "owner"));
    }

    // The path of a reference is made only when it points nowhere: there are more references than anything else.

    private void body(Stated<BodyId> body, PropertyPath at, String field) {
        if (body instanceof Stated.Known<BodyId> known) {
            body(known.value(), at, field);
        }
    }

    private void body(BodyId body, PropertyPath at, String field) {
        exists(view.index.bodies, body, Section.BODIES, at, field);
    }

    private void bodies(Set<BodyId> bodies, PropertyPath at, String field) {
        all(view.index.bodies, bodies, Section.BODIES, at, field);
    }

    void toOperations() {
        content.anchoring().ifPresent(map -> {
            PropertyPath answers = PropertyPath.of("anchoring").field("answers");
            for (int i = 0; i < map.answers().size(); i++) {
                Optional<OperationId> operation = map.answers().get(i).operation();
                PropertyPath place = answers.index(i);
                operation.ifPresent(id -> exists(view.index.operations, id, Section.ANCHORING, place, "operation"));
            }
        });
    }

    void toCircles() {
        each(
                "experiences",
                content.experiences(),
                (experience, at) -> experience
                        .meeting()
                        .toOptional()
                        .ifPresent(id -> exists(view.index.meetings, id, Section.CIRCLES, at, "meeting")));
        each("findings", content.findings(), (finding, at) -> {
            approval(finding.approval(), at);
            for (int i = 0; i < finding.approvedAnew().size(); i++) {
                circle(
                        finding.approvedAnew().get(i).circle(),
                        at.field("approvedAnew").index(i),
                        "circle");
            }
        });
        each("proposals", content.proposals(), (proposal, at) -> approval(proposal.approval(), at));
        each("feedback", content.feedback(), (told, at) -> circle(told.circle(), at, "circle"));
    }

    private void approval(Stated<Approval> approval, PropertyPath at) {
        approval.toOptional().ifPresent(given -> circle(given.circle(), at, "approval"));
    }

    private void circle(CircleId circle, PropertyPath at, String field) {
        exists(view.index.circles, circle, Section.CIRCLES, at, field);
    }

    /** What was removed is still pointed at. */
    void toExperiences() {
        each(
                "findings",
                content.findings(),
                (finding, at) ->
                        new CareReferences(view, out).experiences(finding.experiences(), at.field("experiences")));
    }

    void toFindings() {
        each(
                "proposals",
                content.proposals(),
                (proposal, at) -> all(view.index.findings, proposal.findings(), Section.FINDINGS, at, "findings"));
    }

    void toProposals() {
        each(
                "referrals",
                content.referrals(),
                (referral, at) -> all(view.index.proposals, referral.proposals(), Section.PROPOSALS, at, "proposals"));
    }

    void toReferrals() {
        each(
                "referrals",
                content.referrals(),
                (referral, at) -> referral.after()
                        .ifPresent(id -> exists(view.index.referrals, id, Section.REFERRALS, at, "after")));
        each(
                "responses",
                content.responses(),
                (response, at) -> response.referral()
                        .toOptional()
                        .ifPresent(id -> exists(view.index.referrals, id, Section.REFERRALS, at, "referral")));
    }

    void toResponses() {
        each(
                "commitments",
                content.commitments(),
                (commitment, at) ->
                        exists(view.index.responses, commitment.response(), Section.RESPONSES, at, "response"));
        each("feedback", content.feedback(), (told, at) -> {
            all(view.index.responses, told.responses(), Section.RESPONSES, at, "responses");
            for (int i = 0; i < told.words().size(); i++) {
                PropertyPath place = at.field("words").index(i);
                exists(view.index.responses, told.words().get(i).response(), Section.RESPONSES, place, "response");
            }
        });
    }

    void toCommitments() {
        each(
                "followUps",
                content.followUps(),
                (look, at) -> all(view.index.commitments, look.commitments(), Section.COMMITMENTS, at, "commitments"));
    }

    void toSources() {
        Set<Code> known = new HashSet<>();
        content.sources().forEach(source -> known.add(source.id()));
        each("facts", content.facts(), (fact, at) -> source(known, fact.source(), at));
        each(
                "responses",
                content.responses(),
                (response, at) -> eachAnswer(
                        response,
                        at,
                        (answer, place) -> answer.source().ifPresent(cited -> source(known, cited, place))));
        each(
                "openItems",
                content.openItems(),
                (item, at) -> item.source().ifPresent(cited -> source(known, cited, at)));
        content.anchoredBy().ifPresent(authority -> source(known, authority, PropertyPath.of("anchoredBy")));
        each(
                "circles",
                content.circles(),
                (circle, at) ->
                        circle.authority().ifPresent(authority -> source(known, authority, at.field("authority"))));
    }

    private void source(Set<Code> known, StartAuthority authority, PropertyPath at) {
        if (authority instanceof StartAuthority.HistoricalRecord historical) {
            source(known, historical.source(), at);
        }
    }

    private void source(Set<Code> known, Citation cited, PropertyPath at) {
        if (!known.contains(cited.source())) {
            dangling(Section.SOURCES, at.field("source"));
        }
    }

    void toThemes() {
        Set<Code> known = new HashSet<>();
        view.profile.themes().entries().stream().map(Codelist.Entry::code).forEach(known::add);
        each("circles", content.circles(), (circle, at) -> {
            for (int i = 0; i < circle.meetings().size(); i++) {
                Optional<Code> theme = circle.meetings().get(i).theme();
                if (theme.isPresent() && !known.contains(theme.get())) {
                    unknownTheme(at.field("meetings").index(i).field("theme"));
                }
            }
        });
        each("experiences", content.experiences(), (experience, at) -> {
            int position = 0;
            for (Code theme : experience.themes()) {
                if (!known.contains(theme)) {
                    unknownTheme(at.field("themes").index(position));
                }
                position++;
            }
        });
        each("findings", content.findings(), (finding, at) -> theme(known, finding.theme(), at));
        each("proposals", content.proposals(), (proposal, at) -> theme(known, proposal.theme(), at));
        each("responses", content.responses(), (response, at) -> theme(known, response.theme(), at));
    }

    private void theme(Set<Code> known, Code theme, PropertyPath at) {
        if (!known.contains(theme)) {
            unknownTheme(at.field("theme"));
        }
    }

    private void unknownTheme(PropertyPath at) {
        out.accept(Issue.at(FindingIssues.UNKNOWN_THEME, at).build());
    }

    private void eachOperation(BiConsumer<AffectedOperation, PropertyPath> visit) {
        List<AffectedOperation> operations =
                content.anchoring().map(AnchoringMap::operations).orElse(List.of());
        PropertyPath list = PropertyPath.of("anchoring").field("operations");
        for (int i = 0; i < operations.size(); i++) {
            visit.accept(operations.get(i), list.index(i));
        }
    }

    private static void eachAnswer(Response response, PropertyPath at, BiConsumer<Answer, PropertyPath> visit) {
        for (int i = 0; i < response.answers().size(); i++) {
            visit.accept(response.answers().get(i), at.field("answers").index(i));
        }
    }

    private <K> void all(Map<K, ?> known, Set<K> ids, Section section, PropertyPath at, String field) {
        int position = 0;
        for (K id : ids) {
            if (!known.containsKey(id)) {
                dangling(section, at.field(field).index(position));
            }
            position++;
        }
    }

    private <K> void exists(Map<K, ?> known, K id, Section section, PropertyPath at, String field) {
        if (!known.containsKey(id)) {
            dangling(section, at.field(field));
        }
    }

    private void dangling(Section section, PropertyPath at) {
        out.accept(Issue.at(ProcessIssues.DANGLING_REFERENCE, at)
                .with("section", section.wireName())
                .build());
    }

    // --- nothing goes in a circle

    void bodiesInCircle() {
        Map<BodyId, BodyId> under = new HashMap<>();
        content.bodies()
                .forEach(body -> body.under().toOptional().ifPresent(above -> under.putIfAbsent(body.id(), above)));
        Set<BodyId> circular = inCircle(under);
        each("bodies", content.bodies(), (body, at) -> {
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
        each("referrals", content.referrals(), (referral, at) -> {
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
