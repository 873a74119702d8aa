package org.ecarmethod.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.method.Examined;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * R3.2: what leaves the circle does not rest on so few people that it points at one of them. The bound is the smallest
 * number that may ever be shown (P7); what a city sets above that is for counts, which only a release lets out.
 */
final class SmallNumberRules {

    private final ProcessIndex index;
    private final Map<MeetingId, Circle> circleByMeeting = new HashMap<>();

    private SmallNumberRules(ProcessView view) {
        index = view.index;
        for (Circle circle : view.content.circles()) {
            circle.meetings().forEach(meeting -> circleByMeeting.putIfAbsent(meeting.id(), circle));
        }
    }

    static void enoughPeople(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        SmallNumberRules rules = new SmallNumberRules(view.subject());
        AnswerRules.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            int position = 0;
            for (var id : referral.proposals()) {
                PropertyPath asked = place.field("proposals").index(position++);
                if (Optional.ofNullable(rules.index.proposals.get(id))
                        .filter(rules::restsOnTooFew)
                        .isPresent()) {
                    out.accept(Issue.at(FindingIssues.SMALL_NUMBER, asked).build());
                }
            }
        });
    }

    /** Where a circle records nobody, it can not be told how many there were. */
    private boolean restsOnTooFew(Proposal proposal) {
        Set<Circle> circles = new LinkedHashSet<>();
        circlesBehind(proposal).forEach(circles::add);
        boolean known = !circles.isEmpty()
                && circles.stream().noneMatch(circle -> circle.participants().isEmpty());
        return known
                && circles.stream()
                                .flatMap(circle -> circle.participants().stream())
                                .filter(participant -> participant.role().givesExperience())
                                .count()
                        < DisclosurePolicy.LOWEST_MINIMUM;
    }

    private Stream<Circle> circlesBehind(Proposal proposal) {
        Stream<Circle> findings = proposal.findings().stream()
                .flatMap(id -> Stream.ofNullable(index.findings.get(id)))
                .flatMap(this::circlesBehind);
        return Stream.concat(approving(proposal.approval()), findings);
    }

    private Stream<Circle> circlesBehind(Finding finding) {
        Stream<Circle> told = finding.experiences().stream()
                .flatMap(id -> Stream.ofNullable(index.experiences.get(id)))
                .map(Experience::meeting)
                .flatMap(meeting -> meeting.toOptional().stream())
                .flatMap(meeting -> Stream.ofNullable(circleByMeeting.get(meeting)));
        return Stream.concat(approving(finding.approval()), told);
    }

    private Stream<Circle> approving(Stated<Approval> approval) {
        return approval.toOptional().stream().flatMap(given -> Stream.ofNullable(index.circles.get(given.circle())));
    }
}
