package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.ChoiceCodec.stated;
import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.DATE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;

import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;

/** How experiences, findings and proposals stand in a document. */
final class FindingJson {

    static final Codec<ProposalId> PROPOSAL_ID = Scalars.id(ProposalId::of);
    static final Codec<ExperienceId> EXPERIENCE_ID = Scalars.id(ExperienceId::of);
    static final Codec<FindingId> FINDING_ID = Scalars.id(FindingId::of);
    static final Codec<QuoteId> QUOTE_ID = Scalars.id(QuoteId::of);

    private static final Codec<Approval> APPROVAL = ObjectCodec.<Approval>of("Approval")
            .required("circle", CircleJson.CIRCLE_ID, Approval::circle)
            .required("on", DATE, Approval::on)
            .make(v -> new Approval(v.at(0), v.at(1)));

    public static final Codec<Experience> EXPERIENCE = ObjectCodec.<Experience>of("Experience")
            .required("id", EXPERIENCE_ID, Experience::id)
            .required("meeting", stated(CircleJson.MEETING_ID), Experience::meeting)
            .list("themes", Lists.set(Experience.MIN_THEMES, CODE), Experience::themes)
            .required("text", TEXT, Experience::text)
            .required("recordedOn", DATE, Experience::recordedOn)
            .make(v -> Experience.builder()
                    .id(v.at(0))
                    .meeting(v.at(1))
                    .themes(v.list(2))
                    .text(v.at(3))
                    .recordedOn(v.at(4))
                    .build());

    private static final Codec<Quote> QUOTE = ObjectCodec.<Quote>of("Quote")
            .required("id", QUOTE_ID, Quote::id)
            .required("words", TEXT, Quote::words)
            .required("participant", CircleJson.PARTICIPANT_ID, Quote::participant)
            .required("checkedOn", stated(DATE), Quote::checkedOn)
            .make(v -> new Quote(v.at(0), v.at(1), v.at(2), v.at(3)));

    public static final Codec<Finding> FINDING = ObjectCodec.<Finding>of("Finding")
            .required("id", FINDING_ID, Finding::id)
            .required("theme", CODE, Finding::theme)
            .required("text", TEXT, Finding::text)
            .list("experiences", Lists.set(EXPERIENCE_ID), Finding::experiences)
            .list("quotes", Lists.sequence(QUOTE), Finding::quotes)
            .required("approval", stated(APPROVAL), Finding::approval)
            .list("approvedAnew", Lists.sequence(APPROVAL), Finding::approvedAnew)
            .make(v -> Finding.builder()
                    .id(v.at(0))
                    .theme(v.at(1))
                    .text(v.at(2))
                    .experiences(v.list(3))
                    .quotes(v.list(4))
                    .approval(v.at(5))
                    .approvedAnew(v.list(6))
                    .build());

    public static final Codec<Proposal> PROPOSAL = ObjectCodec.<Proposal>of("Proposal")
            .required("id", PROPOSAL_ID, Proposal::id)
            .required("theme", CODE, Proposal::theme)
            .required("text", TEXT, Proposal::text)
            .list("findings", Lists.set(FINDING_ID), Proposal::findings)
            .required("approval", stated(APPROVAL), Proposal::approval)
            .make(v -> Proposal.builder()
                    .id(v.at(0))
                    .theme(v.at(1))
                    .text(v.at(2))
                    .findings(v.list(3))
                    .approval(v.at(4))
                    .build());

    private FindingJson() {}
}
