package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.COUNTRY;
import static org.ecarmethod.shape.Types.DATE;
import static org.ecarmethod.shape.Types.LINE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.reference;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;
import static org.ecarmethod.shape.Types.string;
import static org.ecarmethod.shape.Types.term;
import static org.ecarmethod.shape.Types.text;

import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.FormerName;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.record.Source;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;

/** The shapes of municipalities, bodies, profiles and sources. */
public final class OrganisationShapes {

    static final ValueType<BodyId> BODY_ID = id(Target.BODIES, BodyId::of);
    /** A case number. */
    public static final ValueType<CaseNumber> CASE_NUMBER = text(Form.CASE_NUMBER, CaseNumber::of, CaseNumber::value);

    static final Shape<Municipality> MUNICIPALITY = record(
                    "Municipality",
                    required("name", TEXT, Municipality::name),
                    required("country", COUNTRY, Municipality::country),
                    Municipality::new)
            .seenAs(RECORD);

    /** A policy area. */
    public static final Shape<PolicyArea> POLICY_AREA = record(
                    "PolicyArea",
                    required("code", CODE, PolicyArea::code).id(),
                    required("label", TEXT, PolicyArea::label),
                    PolicyArea::new)
            .seenAs(RECORD);

    /** The reference to the profile that applies. */
    public static final Shape<ProfilePin> PROFILE = record(
                    "Profile",
                    required("id", string(Form.PROFILE_ID), ProfilePin::id),
                    required("version", string(Form.PROFILE_VERSION), ProfilePin::version),
                    required("hash", string(Form.PROFILE_HASH), ProfilePin::hash),
                    ProfilePin::new)
            .seenAs(RECORD);

    private static final ValueType<Code> SOURCE_CODE = reference(Target.SOURCES, CODE);

    /** Where something is found in a source, at which a field of it points. */
    public static final Shape<Citation> CITED = record(
                    "Citation",
                    required("source", SOURCE_CODE, Citation::source),
                    required("place", LINE, Citation::place),
                    Citation::new)
            .seenAs(RECORD);

    /** Where something is found in a source, at which it points as a whole. */
    public static final ValueType<Citation> CITATION =
            new ValueType.Reference<>(CITED, Target.SOURCES, Citation::source);

    /** A code of a theme of the profile. */
    public static final ValueType<Code> THEME = reference(Target.THEMES, CODE);

    /** A source. */
    public static final Shape<Source> SOURCE = record(
                    "Source",
                    required("id", SOURCE_CODE, Source::id).id(),
                    required("title", TEXT, Source::title),
                    required("date", stated(DATE), Source::date),
                    Source::new)
            .seenAs(RECORD);

    private static final Shape<BodyEnd> BODY_END = record(
                    "BodyEnd",
                    required("until", stated(DATE), BodyEnd::until),
                    required("change", stated(term(BodyEnd.Change.class)), BodyEnd::change),
                    Part.set("successors", set(BODY_ID), BodyEnd::successors),
                    BodyEnd::new)
            .seenAs(RECORD);

    private static final Shape<FormerName> FORMER_NAME = record(
                    "FormerName",
                    required("name", TEXT, FormerName::name),
                    required("until", stated(DATE), FormerName::until),
                    FormerName::new)
            .seenAs(RECORD);

    static final Shape<Body> BODY = Shape.<Body, Body.Builder>of("Body", Body::builder)
            .allSeenAs(RECORD)
            .id("id", BODY_ID, Body::id, Body.Builder::id)
            .required("name", TEXT, Body::name, Body.Builder::name)
            .required("kind", term(BodyKind.class), Body::kind, Body.Builder::kind)
            .optional("ownKind", CODE, Body::ownKind, Body.Builder::ownKind)
            .required("under", stated(BODY_ID), Body::under, Body.Builder::under)
            .optional("since", stated(DATE), Body::since, Body.Builder::since)
            .optional("end", BODY_END, Body::end, Body.Builder::end)
            .list("formerNames", sequence(FORMER_NAME), Body::formerNames, Body.Builder::formerNames)
            .build(Body.Builder::build);

    private OrganisationShapes() {}
}
