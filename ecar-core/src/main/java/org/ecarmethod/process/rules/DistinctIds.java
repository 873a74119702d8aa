package org.ecarmethod.process.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Source;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Goes through every id of a content once: do all ids of a kind differ. */
final class DistinctIds {

    private final ProcessContent content;
    private final Consumer<Issue> out;

    DistinctIds(ProcessView view, Consumer<Issue> out) {
        this.content = view.content;
        this.out = out;
    }

    void distinct() {
        once("sources", content.sources(), Source::id);
        once("facts", content.facts(), RecordedFact::id);
        once("bodies", content.bodies(), Body::id);
        once("circles", content.circles(), Circle::id);
        once("experiences", content.experiences(), Experience::id);
        once("findings", content.findings(), Finding::id);
        once("proposals", content.proposals(), Proposal::id);
        once("referrals", content.referrals(), Referral::id);
        once("responses", content.responses(), Response::id);
        once("commitments", content.commitments(), Commitment::id);
        once("followUps", content.followUps(), FollowUp::id);
        once("feedback", content.feedback(), Feedback::id);
        once("openItems", content.openItems(), OpenItem::id);
        content.anchoring()
                .ifPresent(map -> once(
                        PropertyPath.of("anchoring").field("operations"),
                        map.operations(),
                        AffectedOperation::id,
                        new HashMap<>()));
        Map<Object, Place> meetings = new HashMap<>();
        Map<Object, Place> participants = new HashMap<>();
        References.each("circles", content.circles(), (circle, at) -> {
            once(at.field("meetings"), circle.meetings(), meeting -> meeting.id(), meetings);
            once(at.field("participants"), circle.participants(), participant -> participant.id(), participants);
        });
    }

    private <T> void once(String field, List<T> parts, Function<T, ?> id) {
        once(PropertyPath.of(field), parts, id, new HashMap<>(parts.size() * 2));
    }

    /** Where an id stands: a path is made of it only if the id stands twice. */
    private record Place(PropertyPath list, int position) {
        PropertyPath path() {
            return list.index(position).field("id");
        }
    }

    private <T> void once(PropertyPath list, List<T> parts, Function<T, ?> id, Map<Object, Place> seen) {
        for (int i = 0; i < parts.size(); i++) {
            Place place = new Place(list, i);
            Place first = seen.putIfAbsent(id.apply(parts.get(i)), place);
            if (first != null) {
                out.accept(Issue.at(ProcessIssues.DUPLICATE_ID, place.path())
                        .addRelated(first.path())
                        .build());
            }
        }
    }
}
