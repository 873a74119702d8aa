package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.KindCodec.part;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;
import static org.ecarmethod.json.internal.format.OrganisationJson.BODY_ID;

import java.util.ArrayList;
import java.util.List;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.KindCodec;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.ResponseState.AgreesNeed;
import org.ecarmethod.response.ResponseState.Committed;
import org.ecarmethod.response.ResponseState.Declined;
import org.ecarmethod.response.ResponseState.DirectionChanged;
import org.ecarmethod.response.ResponseState.InPlace;
import org.ecarmethod.response.ResponseState.InPlaceFrom;
import org.ecarmethod.response.ResponseState.NotResponsible;
import org.ecarmethod.response.ResponseState.Ongoing;
import org.ecarmethod.response.ResponseState.OpenDifficult;
import org.ecarmethod.response.ResponseState.Planned;
import org.ecarmethod.response.ResponseState.Required;
import org.ecarmethod.response.ResponseState.Supportive;
import org.ecarmethod.response.ResponseState.UnderDiscussion;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** How the substance of an answer stands in a document: its kind, its subject, and the evidence it owes. */
final class StateJson {

    private static final Codec<Stated<PartialDate>> WHEN = stated(DATE);
    private static final Codec<Stated<BodyId>> WHO = stated(BODY_ID);

    private static final KindCodec.Part<ResponseState> SUBJECT =
            KindCodec.<ResponseState, ResponseState, LocalizedText>part("subject", TEXT, ResponseState::subject);

    static final Codec<ResponseState> STATE = new KindCodec<ResponseState>(
                    "ResponseState", state -> state.kind().wireName())
            .with("in-place", with(part("since", WHEN, InPlace::since)), v -> new InPlace(subject(v), when(v, 1)))
            .with(
                    "in-place-from",
                    with(part("from", DATE, InPlaceFrom::from)),
                    v -> new InPlaceFrom(subject(v), (PartialDate) v[1]))
            .with("required", alone(), v -> new Required(subject(v)))
            .with("ongoing", with(part("since", WHEN, Ongoing::since)), v -> new Ongoing(subject(v), when(v, 1)))
            .with(
                    "under-discussion",
                    with(part("nextReview", WHEN, UnderDiscussion::nextReview)),
                    v -> new UnderDiscussion(subject(v), when(v, 1)))
            .with("planned", with(part("when", WHEN, Planned::when)), v -> new Planned(subject(v), when(v, 1)))
            .with(
                    "committed",
                    with(List.of(part("committedBy", WHO, Committed::committedBy), part("by", WHEN, Committed::by))),
                    v -> new Committed(subject(v), who(v, 1), when(v, 2)))
            .with("supportive", alone(), v -> new Supportive(subject(v)))
            .with("agrees-need", alone(), v -> new AgreesNeed(subject(v)))
            .with(
                    "open-difficult",
                    with(part("nextReview", WHEN, OpenDifficult::nextReview)),
                    v -> new OpenDifficult(subject(v), when(v, 1)))
            .with(
                    "direction-changed",
                    with(part("effectiveFrom", WHEN, DirectionChanged::effectiveFrom)),
                    v -> new DirectionChanged(subject(v), when(v, 1)))
            .with("declined", alone(), v -> new Declined(subject(v)))
            .with(
                    "not-responsible",
                    with(part("belongsTo", WHO, NotResponsible::belongsTo)),
                    v -> new NotResponsible(subject(v), who(v, 1)));

    private StateJson() {}

    /** The subject that every state has, then what the state owes beside it. */
    private static List<KindCodec.Part<ResponseState>> with(List<KindCodec.Part<ResponseState>> owed) {
        List<KindCodec.Part<ResponseState>> parts = new ArrayList<>();
        parts.add(SUBJECT);
        parts.addAll(owed);
        return parts;
    }

    private static List<KindCodec.Part<ResponseState>> with(KindCodec.Part<ResponseState> owed) {
        return with(List.of(owed));
    }

    private static List<KindCodec.Part<ResponseState>> alone() {
        return with(List.of());
    }

    private static LocalizedText subject(Object[] values) {
        return (LocalizedText) values[0];
    }

    @SuppressWarnings("unchecked")
    private static Stated<PartialDate> when(Object[] values, int position) {
        return (Stated<PartialDate>) values[position];
    }

    @SuppressWarnings("unchecked")
    private static Stated<BodyId> who(Object[] values, int position) {
        return (Stated<BodyId>) values[position];
    }
}
