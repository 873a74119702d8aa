package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;

import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Form;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.record.Source;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.TextForm;

/** How municipalities, bodies, profiles and sources stand in a document. */
final class OrganisationJson {

    static final Codec<BodyId> BODY_ID = Scalars.id(BodyId::of);
    public static final Codec<CaseNumber> CASE_NUMBER =
            Scalars.text(Form.CASE_NUMBER, CaseNumber::of, CaseNumber::value);

    public static final Codec<Municipality> MUNICIPALITY = ObjectCodec.<Municipality>of("Municipality")
            .required("name", TEXT, Municipality::name)
            .required("country", Scalars.text(Form.COUNTRY, Country::of, Country::code), Municipality::country)
            .make(v -> new Municipality(v.at(0), v.at(1)));

    public static final Codec<PolicyArea> POLICY_AREA = ObjectCodec.<PolicyArea>of("PolicyArea")
            .required("code", CODE, PolicyArea::code)
            .required("label", TEXT, PolicyArea::label)
            .make(v -> new PolicyArea(v.at(0), v.at(1)));

    public static final Codec<ProfilePin> PROFILE = ObjectCodec.<ProfilePin>of("Profile")
            .required("id", Scalars.string(Form.PROFILE_ID), ProfilePin::id)
            .required("version", Scalars.string(Form.PROFILE_VERSION), ProfilePin::version)
            .required("hash", Scalars.string(Form.PROFILE_HASH), ProfilePin::hash)
            .make(v -> new ProfilePin(v.at(0), v.at(1), v.at(2)));

    public static final Codec<Citation> CITATION = ObjectCodec.<Citation>of("Citation")
            .required("source", CODE, Citation::source)
            .required("place", Scalars.string(TextForm.LINE), Citation::place)
            .make(v -> new Citation(v.at(0), v.at(1)));

    public static final Codec<Source> SOURCE = ObjectCodec.<Source>of("Source")
            .required("id", CODE, Source::id)
            .required("title", TEXT, Source::title)
            .required("date", stated(DATE), Source::date)
            .make(v -> new Source(v.at(0), v.at(1), v.at(2)));

    public static final Codec<Body> BODY = ObjectCodec.<Body>of("Body")
            .required("id", BODY_ID, Body::id)
            .required("name", TEXT, Body::name)
            .required("kind", Scalars.term(BodyKind.class), Body::kind)
            .optional("ownKind", CODE, Body::ownKind)
            .required("under", stated(BODY_ID), Body::under)
            .make(v -> Body.builder()
                    .id(v.at(0))
                    .name(v.at(1))
                    .kind(v.at(2))
                    .ownKind(v.maybe(3))
                    .under(v.at(4))
                    .build());

    private OrganisationJson() {}
}
