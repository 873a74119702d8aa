package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.COUNT;
import static org.ecarmethod.privacy.Sensitivity.PERSON;
import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.privacy.Sensitivity.WORKING;
import static org.ecarmethod.shape.Part.optional;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.DAY;
import static org.ecarmethod.shape.Types.DONE_ON;
import static org.ecarmethod.shape.Types.LINE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.integer;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.term;

import java.time.LocalDate;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.ScopeWithdrawal;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.circle.StartAuthority.HistoricalRecord;
import org.ecarmethod.circle.StartAuthority.Overridden;
import org.ecarmethod.circle.WritingExpectation;
import org.ecarmethod.history.Lifecycle;
import org.ecarmethod.history.Transition;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.text.LocalizedText;

/** How circles and the grounds of their start are put together. */
final class CircleShapes {

    static final ValueType<CircleId> CIRCLE_ID = id(Target.CIRCLES, CircleId::of);
    static final ValueType<MeetingId> MEETING_ID = id(Target.MEETINGS, MeetingId::of);

    static final ValueType<ParticipantId> PARTICIPANT_ID = id(Target.PARTICIPANTS, ParticipantId::of);

    /** A document names the day of a proof only: what is read is a claim until the map was assessed again. */
    static final ValueType<StartAuthority> AUTHORITY = Kinds.<StartAuthority>of(
                    "StartAuthority", authority -> authority.kind().wireName())
            .with(record("proven", required("assessedOn", DAY, CircleShapes::assessedOn), StartAuthority.Claimed::new))
            .with(
                    Overridden.class,
                    record(
                            "override",
                            required("by", TEXT, Overridden::by),
                            required("reason", TEXT, Overridden::reason),
                            required("on", DAY, Overridden::on),
                            Overridden::new))
            .with(
                    HistoricalRecord.class,
                    record(
                            "historical-record",
                            required("source", OrganisationShapes.CITATION, HistoricalRecord::source),
                            HistoricalRecord::new))
            .seenAs(RECORD);

    private static final Shape<ScopeWithdrawal> SCOPE_WITHDRAWAL = record(
                    "ScopeWithdrawal",
                    required("scope", term(ConsentScope.class), ScopeWithdrawal::scope),
                    required("on", DONE_ON, ScopeWithdrawal::on),
                    ScopeWithdrawal::new)
            .seenAs(PERSON);

    private static final Shape<Consent> CONSENT = Shape.<Consent, Consent.Builder>of("Consent", Consent::builder)
            .allSeenAs(PERSON)
            .required("version", LINE, Consent::version, Consent.Builder::version)
            .list("scopes", set(Consent.MIN_SCOPES, term(ConsentScope.class)), Consent::scopes, Consent.Builder::scopes)
            .required("givenOn", DONE_ON, Consent::givenOn, Consent.Builder::givenOn)
            .required("withdrawal", TEXT, Consent::withdrawal, Consent.Builder::withdrawal)
            .optional("withdrawnOn", DONE_ON, Consent::withdrawnOn, Consent.Builder::withdrawnOn)
            .list(
                    "withdrawnScopes",
                    sequence(SCOPE_WITHDRAWAL),
                    Consent::withdrawnScopes,
                    Consent.Builder::withdrawnScopes)
            .build(Consent.Builder::build);

    private static final Shape<Participant> PARTICIPANT = record(
                    "Participant",
                    required("id", PARTICIPANT_ID, Participant::id).id(),
                    required("role", term(ParticipantRole.class), Participant::role),
                    optional("ownRole", CODE, Participant::ownRole),
                    required("joinedOn", DONE_ON, Participant::joinedOn),
                    required("consent", stated(CONSENT), Participant::consent),
                    Participant::new)
            .seenAs(PERSON);

    private static final ValueType<Integer> ATTENDANCE = integer("attendance", Meeting.FEWEST, Meeting.MOST);

    private static final Shape<Meeting> MEETING = record(
                    "Meeting",
                    required("id", MEETING_ID, Meeting::id).id(),
                    required("on", DONE_ON, Meeting::on),
                    optional("theme", OrganisationShapes.THEME, Meeting::theme),
                    required("attendance", stated(ATTENDANCE), Meeting::attendance)
                            .seenAs(COUNT),
                    Meeting::new)
            .seenAs(RECORD);

    static final Shape<Circle> CIRCLE = Shape.<Circle, Circle.Builder>of("Circle", Circle::builder)
            .allSeenAs(RECORD)
            .id("id", CIRCLE_ID, Circle::id, Circle.Builder::id)
            .required("name", TEXT, Circle::name, Circle.Builder::name)
            .optional("authority", AUTHORITY, Circle::authority, Circle.Builder::authority)
            .list(
                    "history",
                    sequence(transition("CircleTransition", CircleState.class, WORKING)),
                    Circle::history,
                    Circle.Builder::history)
            .required(
                    "writingExpectation",
                    stated(term(WritingExpectation.class)),
                    Circle::writingExpectation,
                    Circle.Builder::writingExpectation)
            .seenAs(WORKING)
            .required("missingVoices", stated(TEXT), Circle::missingVoices, Circle.Builder::missingVoices)
            .seenAs(WORKING)
            .list("participants", sequence(PARTICIPANT), Circle::participants, Circle.Builder::participants)
            .seenAs(PERSON)
            .list("meetings", sequence(MEETING), Circle::meetings, Circle.Builder::meetings)
            .build(Circle.Builder::build);

    private CircleShapes() {}

    static <S extends Enum<S> & Lifecycle<S>> Shape<Transition<S>> transition(
            String name, Class<S> states, Sensitivity reasons) {
        Shape<Transition<S>> shape = record(
                name,
                Part.<Transition<S>, S>required("from", term(states), Transition::from),
                required("to", term(states), Transition::to),
                required("on", stated(DONE_ON), Transition::on),
                required("by", stated(TEXT), Transition::by),
                Part.<Transition<S>, LocalizedText>optional("reason", TEXT, Transition::reason)
                        .seenAs(reasons),
                Transition::new);
        return shape.seenAs(RECORD);
    }

    private static LocalDate assessedOn(StartAuthority proven) {
        return proven.match(
                day -> day,
                overridden -> {
                    throw new IllegalStateException("an override has no proof");
                },
                historical -> {
                    throw new IllegalStateException("a historical record has no proof");
                });
    }
}
