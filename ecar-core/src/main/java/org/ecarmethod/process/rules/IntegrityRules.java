package org.ecarmethod.process.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.history.HistoryIssues;
import org.ecarmethod.history.Transition;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.shape.Target;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/**
 * What must hold for content to be a process at all: ids, histories, and the gate. They depend on no date and no policy,
 * cannot be waived, and are checked whenever an {@code EcarProcess} is made.
 */
final class IntegrityRules {

    private static final List<IssueCode> GATE = List.of(
            CircleIssues.PROOF_NOT_REPRODUCIBLE,
            CircleIssues.PROOF_OF_OTHER_PROFILE,
            CircleIssues.PROOF_OF_OTHER_AREA,
            CircleIssues.PROOF_OF_OTHER_OPERATIONS,
            CircleIssues.PROOF_EXPIRED,
            CircleIssues.READINESS_TAKEN_BACK,
            CircleIssues.STARTED_BEFORE_AUTHORITY,
            CircleIssues.INVITED_BEFORE_MAP_SAYS,
            CircleIssues.HISTORY_TOO_YOUNG);

    private static final Stated<PartialDate> NEVER = Stated.unknown(LocalizedText.of("en", "not started"));

    private IntegrityRules() {}

    static List<ProcessRule> all() {
        return List.of(
                ProcessRule.of("I1", ProcessIssues.DUPLICATE_ID, DistinctIds::check),
                ProcessRule.of(
                        "I2.bodies", ProcessIssues.DANGLING_REFERENCE, References.to(Target.BODIES), Section.BODIES),
                ProcessRule.of(
                        "I2.operations",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.OPERATIONS),
                        Section.ANCHORING),
                ProcessRule.of(
                        "I2.circles",
                        ProcessIssues.DANGLING_REFERENCE,
                        IntegrityRules.together(
                                References.to(Target.CIRCLES),
                                References.to(Target.MEETINGS),
                                References.to(Target.PARTICIPANTS),
                                References::ofTombstones),
                        Section.CIRCLES),
                ProcessRule.of(
                        "I2.experiences",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.EXPERIENCES),
                        Section.EXPERIENCES,
                        Section.TOMBSTONES),
                ProcessRule.of(
                        "I2.quotes",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.QUOTES),
                        Section.FINDINGS,
                        Section.TOMBSTONES),
                ProcessRule.of(
                        "I2.findings",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.FINDINGS),
                        Section.FINDINGS),
                ProcessRule.of(
                        "I2.proposals",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.PROPOSALS),
                        Section.PROPOSALS),
                ProcessRule.of(
                        "I2.referrals",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.REFERRALS),
                        Section.REFERRALS),
                ProcessRule.of(
                        "I2.responses",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.RESPONSES),
                        Section.RESPONSES),
                ProcessRule.of(
                        "I2.commitments",
                        ProcessIssues.DANGLING_REFERENCE,
                        References.to(Target.COMMITMENTS),
                        Section.COMMITMENTS),
                ProcessRule.of(
                        "I2.sources", ProcessIssues.DANGLING_REFERENCE, References.to(Target.SOURCES), Section.SOURCES),
                ProcessRule.of("I2.themes", FindingIssues.UNKNOWN_THEME, References.to(Target.THEMES)),
                ProcessRule.of("I3.bodies", ProcessIssues.CIRCULAR_BODIES, walk(References::bodiesInCircle)),
                ProcessRule.of("I3.referrals", ResponseIssues.CIRCULAR_CHAIN, walk(References::referralsInCircle)),
                ProcessRule.of("I3.proposals", FindingIssues.CIRCULAR_MERGE, walk(References::proposalsInCircle)),
                new ProcessRule(
                        "I4",
                        HistoryIssues.all(),
                        IntegrityRules::histories,
                        Optional.of(Section.CIRCLES),
                        Set.of(Section.HISTORY)),
                ProcessRule.of("I5", ProcessIssues.OTHER_PROFILE, IntegrityRules::otherProfile),
                ProcessRule.of(
                        "I6",
                        ProcessIssues.ANCHORED_WITHOUT_AUTHORITY,
                        IntegrityRules::anchoredWithoutAuthority,
                        Section.HISTORY),
                new ProcessRule(
                        "I7",
                        GATE,
                        IntegrityRules::passTheGate,
                        Optional.of(Section.CIRCLES),
                        Set.of(Section.ANCHORING, Section.HISTORY)),
                ProcessRule.of(
                        "I8", ProcessIssues.GAP_NOT_HISTORICAL, IntegrityRules::gapNotHistorical, Section.HISTORY),
                ProcessRule.of("I8a", ProcessIssues.GAP_REPEATED, IntegrityRules::gapRepeated),
                ProcessRule.of("I10", ProcessIssues.JOURNAL_NOT_IN_ORDER, JournalRules::inOrder, Section.HISTORY),
                new ProcessRule(
                        "I10a",
                        List.of(ProcessIssues.DANGLING_REFERENCE),
                        JournalRules::references,
                        Optional.of(Section.HISTORY),
                        Arrays.stream(PartKind.values())
                                .map(PartKind::section)
                                .collect(Collectors.toUnmodifiableSet())),
                ProcessRule.of("I11", ProcessIssues.CIRCULAR_SUCCESSION, SuccessionRules::circular, Section.BODIES),
                ProcessRule.of(
                        "I11a", ProcessIssues.SUCCESSOR_ENDED_BEFORE, SuccessionRules::endedBefore, Section.BODIES));
    }

    private static Rule.Check<Examined<ProcessView>> walk(Consumer<References> walk) {
        return (view, at, out) -> walk.accept(new References(view.subject(), out));
    }

    @SafeVarargs
    private static Rule.Check<Examined<ProcessView>> together(Rule.Check<Examined<ProcessView>>... checks) {
        return (view, at, out) -> {
            for (Rule.Check<Examined<ProcessView>> check : checks) {
                check.examine(view, at, out);
            }
        };
    }

    private static void histories(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        boolean historical = isHistorical(content.anchoredBy());
        Transition.replay(
                Phase.DRAFT,
                content.history(),
                at.field("history"),
                (position, step) -> historical && position == 0 && step.from() == Phase.DRAFT,
                out);
        eachCircle(
                content,
                (circle, place) -> Transition.replay(
                        CircleState.PLANNED,
                        circle.history(),
                        place.field("history"),
                        (position, step) ->
                                position == 0 && step.from() == CircleState.PLANNED && isHistorical(circle.authority()),
                        out));
    }

    private static void eachCircle(ProcessContent content, BiConsumer<Circle, PropertyPath> visit) {
        PropertyPath list = PropertyPath.of("circles");
        for (int i = 0; i < content.circles().size(); i++) {
            visit.accept(content.circles().get(i), list.index(i));
        }
    }

    static boolean isHistorical(Optional<StartAuthority> authority) {
        return authority
                .filter(StartAuthority.HistoricalRecord.class::isInstance)
                .isPresent();
    }

    private static void otherProfile(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProfilePin wanted = view.subject().content.profile();
        ProfilePin given = view.profile().pin();
        if (!wanted.equals(given)) {
            out.accept(Issue.at(ProcessIssues.OTHER_PROFILE, at.field("profile"))
                    .with("wanted", wanted.id() + "/" + wanted.version())
                    .with("wantedHash", wanted.hash())
                    .with("given", given.id() + "/" + given.version())
                    .with("givenHash", given.hash())
                    .build());
        }
    }

    private static void anchoredWithoutAuthority(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        boolean started = content.history().stream().anyMatch(step -> step.to() != Phase.STOPPED)
                || content.circles().stream().anyMatch(Circle::isStarted)
                || holdsWhatCirclesGive(content);
        if (started && content.anchoredBy().isEmpty()) {
            out.accept(Issue.at(ProcessIssues.ANCHORED_WITHOUT_AUTHORITY, at.field("anchoredBy"))
                    .build());
        }
    }

    /** Whether anything is there that only comes about once residents have been asked. */
    private static boolean holdsWhatCirclesGive(ProcessContent content) {
        return Stream.of(
                        content.experiences(),
                        content.findings(),
                        content.proposals(),
                        content.referrals(),
                        content.responses(),
                        content.commitments(),
                        content.followUps(),
                        content.feedback())
                .anyMatch(part -> !part.isEmpty());
    }

    private static void passTheGate(Examined<ProcessView> examined, PropertyPath at, Consumer<Issue> out) {
        ProcessView view = examined.subject();
        ProcessContent content = view.content;
        content.anchoredBy()
                .ifPresent(authority -> view.gate.examine(
                        authority, anchoredOn(content), dates(content.history()), at.field("anchoredBy"), out));
        eachCircle(
                content,
                (circle, place) -> circle.authority().ifPresent(authority -> {
                    Stated<PartialDate> start = circle.startedOn().orElse(NEVER);
                    view.gate.examine(authority, start, dates(circle, content), place.field("authority"), out);
                    view.gate.examineInvitation(circle, place.field("authority"), out);
                }));
    }

    /** Dates of a circle; one that is recorded as history cannot be older than the process that left the draft for it. */
    private static List<PartialDate> dates(Circle circle, ProcessContent content) {
        List<PartialDate> dates = dates(circle.history());
        for (Meeting meeting : circle.meetings()) {
            dates.add(meeting.on());
        }
        for (Participant participant : circle.participants()) {
            if (participant.role().givesExperience()) {
                dates.add(participant.joinedOn());
            }
        }
        if (isHistorical(circle.authority())) {
            anchoredOn(content).toOptional().ifPresent(dates::add);
        }
        return dates;
    }

    static Stated<PartialDate> anchoredOn(ProcessContent content) {
        return content.history().stream()
                .filter(step -> step.to() != Phase.STOPPED)
                .map(Transition::on)
                .findFirst()
                .orElse(NEVER);
    }

    private static List<PartialDate> dates(List<? extends Transition<?>> history) {
        List<PartialDate> dates = new ArrayList<>();
        for (Transition<?> step : history) {
            step.on().toOptional().ifPresent(dates::add);
        }
        return dates;
    }

    private static void gapNotHistorical(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        for (int i = 0;
                !isHistorical(content.anchoredBy()) && i < content.gaps().size();
                i++) {
            out.accept(
                    Issue.at(ProcessIssues.GAP_NOT_HISTORICAL, at.field("gaps").index(i))
                            .build());
        }
    }

    private static void gapRepeated(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Set<Section> seen = new HashSet<>();
        List<Gap> gaps = view.subject().content.gaps();
        for (int i = 0; i < gaps.size(); i++) {
            if (!seen.add(gaps.get(i).section())) {
                out.accept(Issue.at(
                                ProcessIssues.GAP_REPEATED,
                                at.field("gaps").index(i).field("section"))
                        .build());
            }
        }
    }
}
