package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.KindCodec.part;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.DAY;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;

import java.time.LocalDate;
import java.util.List;
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
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.KindCodec;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.TextForm;

/** How circles and the grounds of their start stand in a document. */
final class CircleJson {

    static final Codec<CircleId> CIRCLE_ID = Scalars.id(CircleId::of);
    static final Codec<MeetingId> MEETING_ID = Scalars.id(MeetingId::of);

    static final Codec<ParticipantId> PARTICIPANT_ID = Scalars.id(ParticipantId::of);

    /** A document names the day of a proof only: what is read is a claim until the map was assessed again. */
    static final Codec<StartAuthority> AUTHORITY = new KindCodec<StartAuthority>(
                    "StartAuthority", authority -> authority.kind().wireName())
            .with(
                    "proven",
                    List.of(part("assessedOn", DAY, CircleJson::assessedOn)),
                    values -> new StartAuthority.Claimed((LocalDate) values[0]))
            .with(
                    "override",
                    List.of(
                            part("by", TEXT, Overridden::by),
                            part("reason", TEXT, Overridden::reason),
                            part("on", DAY, Overridden::on)),
                    values ->
                            new Overridden((LocalizedText) values[0], (LocalizedText) values[1], (LocalDate) values[2]))
            .with(
                    "historical-record",
                    List.of(part("source", OrganisationJson.CITATION, HistoricalRecord::source)),
                    values -> new HistoricalRecord((Citation) values[0]));

    private static final Codec<ScopeWithdrawal> SCOPE_WITHDRAWAL = ObjectCodec.<ScopeWithdrawal>of("ScopeWithdrawal")
            .required("scope", Scalars.term(ConsentScope.class), ScopeWithdrawal::scope)
            .required("on", DATE, ScopeWithdrawal::on)
            .make(v -> new ScopeWithdrawal(v.at(0), v.at(1)));

    private static final Codec<Consent> CONSENT = ObjectCodec.<Consent>of("Consent")
            .required("version", Scalars.string(TextForm.LINE), Consent::version)
            .list("scopes", Lists.set(Consent.MIN_SCOPES, Scalars.term(ConsentScope.class)), Consent::scopes)
            .required("givenOn", DATE, Consent::givenOn)
            .required("withdrawal", TEXT, Consent::withdrawal)
            .optional("withdrawnOn", DATE, Consent::withdrawnOn)
            .list("withdrawnScopes", Lists.sequence(SCOPE_WITHDRAWAL), Consent::withdrawnScopes)
            .make(v -> Consent.builder()
                    .version(v.at(0))
                    .scopes(v.list(1))
                    .givenOn(v.at(2))
                    .withdrawal(v.at(3))
                    .withdrawnOn(v.maybe(4))
                    .withdrawnScopes(v.list(5))
                    .build());

    private static final Codec<Participant> PARTICIPANT = ObjectCodec.<Participant>of("Participant")
            .required("id", PARTICIPANT_ID, Participant::id)
            .required("role", Scalars.term(ParticipantRole.class), Participant::role)
            .optional("ownRole", CODE, Participant::ownRole)
            .required("joinedOn", DATE, Participant::joinedOn)
            .required("consent", stated(CONSENT), Participant::consent)
            .make(v -> new Participant(v.at(0), v.at(1), v.maybe(2), v.at(3), v.at(4)));

    private static final Codec<Integer> ATTENDANCE = Scalars.integer("attendance", Meeting.FEWEST, Meeting.MOST);

    private static final Codec<Meeting> MEETING = ObjectCodec.<Meeting>of("Meeting")
            .required("id", MEETING_ID, Meeting::id)
            .required("on", DATE, Meeting::on)
            .optional("theme", CODE, Meeting::theme)
            .required("attendance", stated(ATTENDANCE), Meeting::attendance)
            .make(v -> new Meeting(v.at(0), v.at(1), v.maybe(2), v.at(3)));

    public static final Codec<Circle> CIRCLE = ObjectCodec.<Circle>of("Circle")
            .required("id", CIRCLE_ID, Circle::id)
            .required("name", TEXT, Circle::name)
            .optional("authority", AUTHORITY, Circle::authority)
            .list("history", Lists.sequence(transition("CircleTransition", CircleState.class)), Circle::history)
            .required("writingExpectation", stated(Scalars.term(WritingExpectation.class)), Circle::writingExpectation)
            .required("missingVoices", stated(TEXT), Circle::missingVoices)
            .list("participants", Lists.sequence(PARTICIPANT), Circle::participants)
            .list("meetings", Lists.sequence(MEETING), Circle::meetings)
            .make(v -> Circle.builder()
                    .id(v.at(0))
                    .name(v.at(1))
                    .authority(v.maybe(2))
                    .history(v.list(3))
                    .writingExpectation(v.at(4))
                    .missingVoices(v.at(5))
                    .participants(v.list(6))
                    .meetings(v.list(7))
                    .build());

    private CircleJson() {}

    static <S extends Enum<S> & Lifecycle<S>> Codec<Transition<S>> transition(String name, Class<S> states) {
        return ObjectCodec.<Transition<S>>of(name)
                .required("from", Scalars.term(states), Transition::from)
                .required("to", Scalars.term(states), Transition::to)
                .required("on", stated(DATE), Transition::on)
                .required("by", stated(TEXT), Transition::by)
                .optional("reason", TEXT, Transition::reason)
                .make(v -> new Transition<>(v.at(0), v.at(1), v.at(2), v.at(3), v.maybe(4)));
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
