package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.shape.OrganisationShapes.BODY_ID;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.stated;

import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.ResponseState.AgreesNeed;
import org.ecarmethod.response.ResponseState.Committed;
import org.ecarmethod.response.ResponseState.Declined;
import org.ecarmethod.response.ResponseState.DirectionChanged;
import org.ecarmethod.response.ResponseState.Handled;
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

/** How the substance of an answer is put together: its kind, its subject, and the evidence it owes. */
final class StateShapes {

    private static final ValueType<Stated<PartialDate>> WHEN = stated(DATE);
    private static final ValueType<Stated<BodyId>> WHO = stated(BODY_ID);

    static final ValueType<ResponseState> STATE = Kinds.<ResponseState>of(
                    "ResponseState", state -> state.kind().wireName())
            .with(InPlace.class, record("in-place", subject(), required("since", WHEN, InPlace::since), InPlace::new))
            .with(
                    InPlaceFrom.class,
                    record("in-place-from", subject(), required("from", DATE, InPlaceFrom::from), InPlaceFrom::new))
            .with(Required.class, record("required", subject(), Required::new))
            .with(Ongoing.class, record("ongoing", subject(), required("since", WHEN, Ongoing::since), Ongoing::new))
            .with(
                    UnderDiscussion.class,
                    record(
                            "under-discussion",
                            subject(),
                            required("nextReview", WHEN, UnderDiscussion::nextReview),
                            UnderDiscussion::new))
            .with(Planned.class, record("planned", subject(), required("when", WHEN, Planned::when), Planned::new))
            .with(
                    Committed.class,
                    record(
                            "committed",
                            subject(),
                            required("committedBy", WHO, Committed::committedBy),
                            required("by", WHEN, Committed::by),
                            Committed::new))
            .with(Supportive.class, record("supportive", subject(), Supportive::new))
            .with(AgreesNeed.class, record("agrees-need", subject(), AgreesNeed::new))
            .with(
                    OpenDifficult.class,
                    record(
                            "open-difficult",
                            subject(),
                            required("nextReview", WHEN, OpenDifficult::nextReview),
                            OpenDifficult::new))
            .with(
                    DirectionChanged.class,
                    record(
                            "direction-changed",
                            subject(),
                            required("effectiveFrom", WHEN, DirectionChanged::effectiveFrom),
                            DirectionChanged::new))
            .with(Declined.class, record("declined", subject(), Declined::new))
            .with(
                    NotResponsible.class,
                    record(
                            "not-responsible",
                            subject(),
                            required("belongsTo", WHO, NotResponsible::belongsTo),
                            NotResponsible::new))
            .with(Handled.class, record("handled", subject(), Handled::new))
            .seenAs(RECORD);

    private StateShapes() {}

    /** The subject that every state has. */
    private static <S extends ResponseState> Part<S, LocalizedText> subject() {
        return required("subject", TEXT, S::subject);
    }
}
