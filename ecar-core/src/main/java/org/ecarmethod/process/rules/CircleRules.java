package org.ecarmethod.process.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Rules on a circle by itself. */
public final class CircleRules {

    /** The first meeting comes after the anchoring, strictly. */
    public static final Rule<Examined<Circle>> ANCHORED_FIRST =
            new Rule<>("R0.1", CircleIssues.MET_BEFORE_ANCHORING, CircleRules::anchoredFirst);

    /** A start by override stays visible. */
    public static final Rule<Examined<Circle>> OVERRIDE =
            new Rule<>("R0.1a", CircleIssues.STARTED_BY_OVERRIDE, CircleRules::override);

    /** A start recorded as history stays visible. */
    public static final Rule<Examined<Circle>> HISTORICAL =
            new Rule<>("R0.1b", CircleIssues.STARTED_BEFORE_LIBRARY, CircleRules::historical);

    /** The circle is neither too small nor too large. */
    public static final Rule<Examined<Circle>> SIZE = new Rule<>("R1.1", CircleIssues.SIZE, CircleRules::size);

    /** The circle met often enough before it put together what it found. */
    public static final Rule<Examined<Circle>> MEETINGS =
            new Rule<>("R1.2", CircleIssues.FEW_MEETINGS, CircleRules::meetings);

    /** Meetings come after the invitation. */
    public static final Rule<Examined<Circle>> MEETING_ORDER =
            new Rule<>("R1.2a", CircleIssues.MET_BEFORE_START, CircleRules::meetingOrder);

    /** Participants were told about writing. */
    public static final Rule<Examined<Circle>> WRITING = new Rule<>(
            "R1.3",
            CircleIssues.WRITING_NOT_TOLD,
            (circle, at, out) ->
                    stated(circle, circle.subject().writingExpectation(), CircleIssues.WRITING_NOT_TOLD, at, out));

    /** Consent was there before anybody took part. */
    public static final Rule<Examined<Circle>> CONSENT =
            new Rule<>("R1.4", CircleIssues.NO_CONSENT, CircleRules::consent);

    /** Somebody has asked who is missing. */
    public static final Rule<Examined<Circle>> MISSING_VOICES = new Rule<>(
            "R1.5",
            CircleIssues.MISSING_VOICES_NOT_CONSIDERED,
            (circle, at, out) -> stated(
                    circle, circle.subject().missingVoices(), CircleIssues.MISSING_VOICES_NOT_CONSIDERED, at, out));

    private CircleRules() {}

    private static void anchoredFirst(Examined<Circle> circle, PropertyPath at, Consumer<Issue> out) {
        Optional<AnchoringProof> proof = circle.subject()
                .authority()
                .filter(StartAuthority.Proven.class::isInstance)
                .map(authority -> ((StartAuthority.Proven) authority).proof());
        if (proof.isEmpty()) {
            return;
        }
        for (int i = 0; i < circle.subject().meetings().size(); i++) {
            PartialDate meeting = circle.subject().meetings().get(i).on();
            if (meeting.isAfter(proof.get().anchoredOn()) != Truth.YES) {
                out.accept(Issue.at(
                                CircleIssues.MET_BEFORE_ANCHORING,
                                at.field("meetings").index(i).field("on"))
                        .withDate("anchored", proof.get().anchoredOn())
                        .withDate("meeting", meeting)
                        .build());
            }
        }
    }

    private static void override(Examined<Circle> circle, PropertyPath at, Consumer<Issue> out) {
        circle.subject()
                .authority()
                .filter(StartAuthority.Overridden.class::isInstance)
                .map(StartAuthority.Overridden.class::cast)
                .ifPresent(overridden -> out.accept(Issue.at(CircleIssues.STARTED_BY_OVERRIDE, at.field("authority"))
                        .withDate("on", overridden.on())
                        .build()));
    }

    private static void historical(Examined<Circle> circle, PropertyPath at, Consumer<Issue> out) {
        circle.subject()
                .authority()
                .filter(StartAuthority.HistoricalRecord.class::isInstance)
                .ifPresent(historical -> out.accept(Issue.at(CircleIssues.STARTED_BEFORE_LIBRARY, at.field("authority"))
                        .build()));
    }

    private static boolean hasMet(Circle circle) {
        return circle.history().stream().anyMatch(step -> step.to() == CircleState.RUNNING);
    }

    private static void size(Examined<Circle> circle, PropertyPath at, Consumer<Issue> out) {
        long size = circle.subject().participants().stream()
                .filter(participant -> participant.role().givesExperience())
                .count();
        int min = circle.value(Parameter.CIRCLE_SIZE_MIN);
        int max = circle.value(Parameter.CIRCLE_SIZE_MAX);
        if (hasMet(circle.subject()) && (size < min || size > max)) {
            out.accept(Issue.at(CircleIssues.SIZE, at.field("participants"))
                    .with("size", size)
                    .with("min", min)
                    .with("max", max)
                    .build());
        }
    }

    private static void meetings(Examined<Circle> circle, PropertyPath at, Consumer<Issue> out) {
        int count = circle.subject().meetings().size();
        int min = circle.value(Parameter.MEETINGS_MIN);
        boolean ended = circle.subject().history().stream().anyMatch(step -> step.to() == CircleState.SYNTHESISED);
        if (ended && count < min) {
            out.accept(Issue.at(CircleIssues.FEW_MEETINGS, at.field("meetings"))
                    .with("count", count)
                    .with("min", min)
                    .build());
        }
    }

    private static void meetingOrder(Examined<Circle> circle, PropertyPath at, Consumer<Issue> out) {
        Optional<PartialDate> start = circle.subject().startedOn().flatMap(Stated::toOptional);
        for (int i = 0; start.isPresent() && i < circle.subject().meetings().size(); i++) {
            PartialDate meeting = circle.subject().meetings().get(i).on();
            if (meeting.isBefore(start.get()) == Truth.YES) {
                out.accept(Issue.at(
                                CircleIssues.MET_BEFORE_START,
                                at.field("meetings").index(i).field("on"))
                        .withDate("start", start.get())
                        .withDate("meeting", meeting)
                        .build());
            }
        }
    }

    private static void consent(Examined<Circle> circle, PropertyPath at, Consumer<Issue> out) {
        for (int i = 0; i < circle.subject().participants().size(); i++) {
            Participant participant = circle.subject().participants().get(i);
            boolean inTime = participant
                    .consent()
                    .toOptional()
                    .filter(consent -> consent.scopes().contains(ConsentScope.TAKE_PART))
                    .map(consent -> participant.joinedOn().isBefore(consent.givenOn()) == Truth.NO)
                    .orElse(false);
            if (!inTime) {
                out.accept(Issue.at(
                                CircleIssues.NO_CONSENT,
                                at.field("participants").index(i).field("consent"))
                        .build());
            }
        }
    }

    private static <T> void stated(
            Examined<Circle> circle, Stated<T> what, IssueCode code, PropertyPath at, Consumer<Issue> out) {
        if (circle.subject().isStarted() && what.isUnknown()) {
            String field = code == CircleIssues.WRITING_NOT_TOLD ? "writingExpectation" : "missingVoices";
            out.accept(Issue.at(code, at.field(field)).build());
        }
    }
}
