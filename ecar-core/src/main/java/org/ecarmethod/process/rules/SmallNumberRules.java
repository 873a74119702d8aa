package org.ecarmethod.process.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.method.Examined;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;

/**
 * R3.2: what leaves the circle does not rest on so few people that it points at one of them. The bound is the smallest
 * number that may ever be shown (P7); what a city sets above that is for counts, which only a release lets out.
 */
final class SmallNumberRules {

    private final ProcessIndex index;

    private SmallNumberRules(ProcessView view) {
        index = view.index;
    }

    static void enoughPeople(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        SmallNumberRules rules = new SmallNumberRules(view.subject());
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            int position = 0;
            for (var id : referral.proposals()) {
                Proposal proposal = rules.index.proposals.get(id);
                if (proposal != null && rules.restsOnTooFew(proposal)) {
                    out.accept(Issue.at(
                                    FindingIssues.SMALL_NUMBER,
                                    place.field("proposals").index(position))
                            .build());
                }
                position++;
            }
        });
    }

    /** Where a circle records nobody, it cannot be told how many there were. */
    private boolean restsOnTooFew(Proposal proposal) {
        Collection<Circle> circles = circlesBehind(proposal);
        int people = 0;
        for (Circle circle : circles) {
            if (circle.participants().isEmpty()) {
                return false;
            }
            for (Participant participant : circle.participants()) {
                people += participant.role().givesExperience() ? 1 : 0;
            }
        }
        return !circles.isEmpty() && people < Sensitivity.SMALLEST_GROUP;
    }

    private Collection<Circle> circlesBehind(Proposal proposal) {
        Map<CircleId, Circle> circles = new HashMap<>();
        approving(proposal.approval(), circles);
        for (FindingId id : proposal.findings()) {
            Finding finding = index.findings.get(id);
            if (finding != null) {
                approving(finding.approval(), circles);
                finding.experiences().forEach(experience -> telling(experience, circles));
            }
        }
        return circles.values();
    }

    private void telling(ExperienceId id, Map<CircleId, Circle> circles) {
        Experience experience = index.experiences.get(id);
        if (experience != null && experience.meeting() instanceof Stated.Known<MeetingId> meeting) {
            add(index.circleOfMeeting.get(meeting.value()), circles);
        }
    }

    private void approving(Stated<Approval> approval, Map<CircleId, Circle> circles) {
        if (approval instanceof Stated.Known<Approval> given) {
            add(index.circles.get(given.value().circle()), circles);
        }
    }

    private static void add(@Nullable Circle circle, Map<CircleId, Circle> circles) {
        if (circle != null) {
            circles.putIfAbsent(circle.id(), circle);
        }
    }
}
