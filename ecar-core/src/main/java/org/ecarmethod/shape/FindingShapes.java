package org.ecarmethod.shape;

import static org.ecarmethod.privacy.Sensitivity.CIRCLE;
import static org.ecarmethod.privacy.Sensitivity.PERSON;
import static org.ecarmethod.privacy.Sensitivity.STORY;
import static org.ecarmethod.privacy.Sensitivity.WORKING;
import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Shape.record;
import static org.ecarmethod.shape.Types.CIRCLE_TEXT;
import static org.ecarmethod.shape.Types.DONE_ON;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.WEB_ADDRESS;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.set;
import static org.ecarmethod.shape.Types.stated;

import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalEnd.Lapsed;
import org.ecarmethod.finding.ProposalEnd.Merged;
import org.ecarmethod.finding.ProposalEnd.TurnedDown;
import org.ecarmethod.finding.ProposalEnd.Withdrawn;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** The shapes of experiences, findings and proposals. */
public final class FindingShapes {

    /** A proposal. */
    public static final ValueType<ProposalId> PROPOSAL_ID = id(Target.PROPOSALS, ProposalId::of);

    static final ValueType<ExperienceId> EXPERIENCE_ID = id(Target.EXPERIENCES, ExperienceId::of);
    static final ValueType<FindingId> FINDING_ID = id(Target.FINDINGS, FindingId::of);
    static final ValueType<QuoteId> QUOTE_ID = id(Target.QUOTES, QuoteId::of);

    static final Shape<Approval> APPROVAL = record(
                    "Approval",
                    required("circle", CircleShapes.CIRCLE_ID, Approval::circle),
                    required("on", DONE_ON, Approval::on),
                    Approval::new)
            .seenAs(CIRCLE);

    static final Shape<Experience> EXPERIENCE = Shape.<Experience, Experience.Builder>of(
                    "Experience", Experience::builder)
            .allSeenAs(STORY)
            .id("id", EXPERIENCE_ID, Experience::id, Experience.Builder::id)
            .required("meeting", stated(CircleShapes.MEETING_ID), Experience::meeting, Experience.Builder::meeting)
            .list(
                    "themes",
                    set(Experience.MIN_THEMES, OrganisationShapes.THEME),
                    Experience::themes,
                    Experience.Builder::themes)
            .required("text", CIRCLE_TEXT, Experience::text, Experience.Builder::text)
            .required("recordedOn", DONE_ON, Experience::recordedOn, Experience.Builder::recordedOn)
            .build(Experience.Builder::build);

    private static final Shape<Quote> QUOTE = record(
                    "Quote",
                    required("id", QUOTE_ID, Quote::id).id(),
                    required("words", CIRCLE_TEXT, Quote::words),
                    required("participant", CircleShapes.PARTICIPANT_ID, Quote::participant)
                            .seenAs(PERSON),
                    required("checkedOn", stated(DONE_ON), Quote::checkedOn),
                    Quote::new)
            .seenAs(Sensitivity.QUOTE);

    static final Shape<Finding> FINDING = Shape.<Finding, Finding.Builder>of("Finding", Finding::builder)
            .allSeenAs(CIRCLE)
            .id("id", FINDING_ID, Finding::id, Finding.Builder::id)
            .required("theme", OrganisationShapes.THEME, Finding::theme, Finding.Builder::theme)
            .required("text", CIRCLE_TEXT, Finding::text, Finding.Builder::text)
            .list("experiences", set(EXPERIENCE_ID), Finding::experiences, Finding.Builder::experiences)
            .seenAs(STORY)
            .list("quotes", sequence(QUOTE), Finding::quotes, Finding.Builder::quotes)
            .seenAs(Sensitivity.QUOTE)
            .required("approval", stated(APPROVAL), Finding::approval, Finding.Builder::approval)
            .list("approvedAnew", sequence(APPROVAL), Finding::approvedAnew, Finding.Builder::approvedAnew)
            .seenAs(WORKING)
            .build(Finding.Builder::build);

    private static final ValueType<ProposalEnd.Proposer> PROPOSER = Choice.<ProposalEnd.Proposer>of("Proposer")
            .with(
                    "circle",
                    CircleShapes.CIRCLE_ID,
                    ProposalEnd.OfCircle::new,
                    who -> who instanceof ProposalEnd.OfCircle it ? it.circle() : null)
            .with(
                    "others",
                    TEXT,
                    ProposalEnd.Others::new,
                    who -> who instanceof ProposalEnd.Others it ? it.description() : null)
            .seenAs(CIRCLE);

    private static final ValueType<Stated<PartialDate>> WHEN = stated(DONE_ON);
    private static final ValueType<Stated<LocalizedText>> WHY = stated(TEXT);

    private static final ValueType<ProposalEnd> END = Kinds.<ProposalEnd>of(
                    "ProposalEnd", "proposal-end", end -> end.kind().wireName())
            .with(
                    Merged.class,
                    record(
                            "merged",
                            required("into", PROPOSAL_ID, Merged::into),
                            required("on", WHEN, Merged::on),
                            Merged::new))
            .with(
                    Withdrawn.class,
                    record(
                            "withdrawn",
                            required("proposer", PROPOSER, Withdrawn::proposer),
                            required("on", WHEN, Withdrawn::on),
                            Withdrawn::new))
            .with(
                    TurnedDown.class,
                    record(
                            "turned-down",
                            required("by", stated(OrganisationShapes.BODY_ID), TurnedDown::by),
                            required("reason", WHY, TurnedDown::reason),
                            required("on", WHEN, TurnedDown::on),
                            TurnedDown::new))
            .with(
                    Lapsed.class,
                    record(
                            "lapsed",
                            required("reason", WHY, Lapsed::reason),
                            required("on", WHEN, Lapsed::on),
                            Lapsed::new))
            .seenAs(CIRCLE);

    static final Shape<Proposal> PROPOSAL = Shape.<Proposal, Proposal.Builder>of("Proposal", Proposal::builder)
            .allSeenAs(CIRCLE)
            .id("id", PROPOSAL_ID, Proposal::id, Proposal.Builder::id)
            .required("theme", OrganisationShapes.THEME, Proposal::theme, Proposal.Builder::theme)
            .required("text", CIRCLE_TEXT, Proposal::text, Proposal.Builder::text)
            .list("findings", set(FINDING_ID), Proposal::findings, Proposal.Builder::findings)
            .required("approval", stated(APPROVAL), Proposal::approval, Proposal.Builder::approval)
            .optional("receivedOn", stated(DONE_ON), Proposal::receivedOn, Proposal.Builder::receivedOn)
            .optional("title", CIRCLE_TEXT, Proposal::title, Proposal.Builder::title)
            .list("sources", set(OrganisationShapes.CITATION), Proposal::sources, Proposal.Builder::sources)
            .list("links", set(WEB_ADDRESS), Proposal::links, Proposal.Builder::links)
            .optional("end", END, Proposal::end, Proposal.Builder::end)
            .build(Proposal.Builder::build);

    private FindingShapes() {}
}
