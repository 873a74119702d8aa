package org.ecarmethod.process.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Rules on consent and on what was removed (P10, P12, R1.4); see also {@link ProtectionRules} and {@link PublicationRules}. */
final class ConsentRules {

    private ConsentRules() {}

    static List<ProcessRule> all() {
        List<ProcessRule> own = List.of(
                ProcessRule.of(
                                "R1.4a",
                                FindingIssues.RECORDED_WITHOUT_CONSENT,
                                ConsentRules::recordedWithConsent,
                                Section.CIRCLES,
                                Section.TOMBSTONES)
                        .over(Section.EXPERIENCES),
                ProcessRule.of(
                                "P10",
                                FindingIssues.QUOTE_WITHOUT_CONSENT,
                                ConsentRules::quotedWithConsent,
                                Section.CIRCLES)
                        .over(Section.FINDINGS),
                ProcessRule.of("P10a", FindingIssues.QUOTE_NOT_CHECKED, ConsentRules::quoteChecked)
                        .over(Section.FINDINGS),
                ProcessRule.of(
                                "P12",
                                FindingIssues.RESTS_ON_WITHDRAWN,
                                ConsentRules::restsOnSomething,
                                Section.TOMBSTONES)
                        .over(Section.FINDINGS));
        return Stream.of(own, ProtectionRules.all(), PublicationRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A rule on circles that has nothing to say once the participants are disposed of. */
    static Rule.Check<Examined<ProcessView>> unlessDisposed(Rule<Examined<Circle>> rule) {
        return (view, at, out) -> ProcessView.each(view.subject().content.circles(), "circles", (circle, place) -> {
            if (!isDisposed(view.subject().index, circle)) {
                rule.examine(view.with(circle), place, out);
            }
        });
    }

    private static boolean isDisposed(ProcessIndex index, Circle circle) {
        return index.tombstone(Tombstone.Kind.PARTICIPANTS, circle.id()).isPresent();
    }

    static void eachQuote(ProcessContent content, BiConsumer<Quote, PropertyPath> visit) {
        ProcessView.each(content.findings(), "findings", (finding, at) -> {
            for (int i = 0; i < finding.quotes().size(); i++) {
                visit.accept(finding.quotes().get(i), at.field("quotes").index(i));
            }
        });
    }

    /**
     * R1.4: on the day when an experience was written down somebody in its circle had agreed to that. An experience does not
     * say who told it, so this is as much as can be seen.
     */
    static void recordedWithConsent(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        ProcessView.each(view.subject().content.experiences(), "experiences", (experience, place) -> {
            if (experience.meeting() instanceof Stated.Known<MeetingId> meeting) {
                Circle circle = index.circleOfMeeting.get(meeting.value());
                if (circle != null && nobodyAgreed(circle, experience) && isWhole(circle, index)) {
                    out.accept(Issue.at(FindingIssues.RECORDED_WITHOUT_CONSENT, place.field("recordedOn"))
                            .build());
                }
            }
        });
    }

    /** Whether the record shows who was in a circle. */
    private static boolean isWhole(Circle circle, ProcessIndex index) {
        return !circle.participants().isEmpty()
                && !IntegrityRules.isHistorical(circle.authority())
                && !isDisposed(index, circle);
    }

    private static boolean nobodyAgreed(Circle circle, Experience experience) {
        for (Participant one : circle.participants()) {
            if (one.role().givesExperience()
                    && one.consent() instanceof Stated.Known<Consent> consent
                    && consent.value().covered(ConsentScope.RECORD_EXPERIENCE, experience.recordedOn())) {
                return false;
            }
        }
        return true;
    }

    /** P10: words are quoted only while the consent of their own stands. A pseudonym that nobody has is a dangling reference. */
    static void quotedWithConsent(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        eachQuote(view.subject().content, (quote, place) -> {
            Optional<Participant> who = Optional.ofNullable(index.participants.get(quote.participant()));
            boolean stands = who.flatMap(one -> one.consent().toOptional())
                    .filter(consent -> consent.standsFor(ConsentScope.QUOTE))
                    .isPresent();
            if (who.isPresent() && !stands) {
                out.accept(Issue.at(FindingIssues.QUOTE_WITHOUT_CONSENT, place.field("participant"))
                        .build());
            }
        });
    }

    /** P10: peers have looked whether the person can be recognised. */
    static void quoteChecked(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        eachQuote(view.subject().content, (quote, place) -> {
            if (!quote.checkedOn().isKnown()) {
                out.accept(Issue.at(FindingIssues.QUOTE_NOT_CHECKED, place.field("checkedOn"))
                        .build());
            }
        });
    }

    /** P12: a finding whose experiences were all withdrawn is approved anew, or stays in the circle. */
    static void restsOnSomething(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Set<FindingId> alone = view.subject().content.findingsLeftAlone();
        ProcessView.each(view.subject().content.findings(), "findings", (finding, place) -> {
            if (alone.contains(finding.id())) {
                out.accept(Issue.at(FindingIssues.RESTS_ON_WITHDRAWN, place.field("experiences"))
                        .build());
            }
        });
    }
}
