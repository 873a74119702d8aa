package org.ecarmethod.examples;

import static org.ecarmethod.examples.RegisterParts.cited;
import static org.ecarmethod.examples.RegisterParts.date;
import static org.ecarmethod.examples.RegisterParts.id;
import static org.ecarmethod.examples.RegisterParts.said;
import static org.ecarmethod.examples.RegisterParts.unknown;

import java.util.Map;
import java.util.Optional;
import org.ecarmethod.examples.RegisterTable.Row;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.WebAddress;

/** The register of residents' proposals (medborgarförslag): one row for each, from the day it came in to the decision. */
final class ProposalRegister {

    /** Columns that found no place, and why. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "Förslagsställare",
            "a person; those who made a proposal are described without names",
            "Status",
            "it follows from the other columns; kept beside them it could contradict them",
            "Antal underskrifter",
            "the method weighs proposals by what they rest on, not by votes",
            "Handläggare",
            "a person; the record names offices",
            "Återkopplat",
            "feedback goes to a circle, and the register has none: the part is declared as lacking");

    private static final Map<String, FormalOutcome> OUTCOMES = Map.of(
            "Bifall", FormalOutcome.APPROVED,
            "Delvis bifall", FormalOutcome.PARTLY_APPROVED,
            "Avslag", FormalOutcome.REJECTED,
            "Besvarat", FormalOutcome.DEEMED_ANSWERED);

    private final RegisterParts parts = new RegisterParts();
    private final ProcessContent.Builder record = RegisterParts.record(
            "proposals",
            "Register över medborgarförslag (påhittat)",
            Section.ANCHORING,
            Section.CIRCLES,
            Section.EXPERIENCES,
            Section.FINDINGS,
            Section.FEEDBACK);

    private ProposalRegister() {}

    static ProcessContent of(RegisterTable table) {
        ProposalRegister register = new ProposalRegister();
        table.rows().forEach(register::add);
        return register.record.bodies(register.parts.bodies()).build();
    }

    private void add(Row row) {
        ProposalId proposal = proposal(row.get("Dnr"));
        Proposal.Builder next = Proposal.builder()
                .id(proposal)
                .theme(RegisterParts.theme(row.get("Område")))
                .title(said(row.get("Rubrik")))
                .text(said(row.get("Förslag")))
                .approval(Stated.notApplicable(said("Lämnat av en invånare, inte av en cirkel")))
                .receivedOn(date(row.find("Inkom"), "Inkom"))
                .addSource(cited("dnr " + row.get("Dnr")))
                .end(end(row));
        row.find("Länk").map(WebAddress::of).ifPresent(next::addLink);
        record.addProposal(next.build());
        row.find("Remitterat till").ifPresent(to -> refer(row, proposal, to));
    }

    private static ProposalId proposal(String number) {
        return ProposalId.of(id("proposal", number));
    }

    private Optional<ProposalEnd> end(Row row) {
        Optional<ProposalEnd> merged = row.find("Sammanslaget med")
                .map(into ->
                        new ProposalEnd.Merged(proposal(into), unknown("Registret saknar dag för sammanslagning")));
        Optional<ProposalEnd> withdrawn = row.find("Återtaget")
                .map(on -> new ProposalEnd.Withdrawn(
                        new ProposalEnd.Others(said("den som lämnade förslaget")), date(Optional.of(on), "Återtaget")));
        return merged.or(() -> withdrawn).or(() -> row.find("Beslut").flatMap(how -> ended(row, how)));
    }

    /** Dismissed before any referral is turned down; written off is lapsed. */
    private Optional<ProposalEnd> ended(Row row, String how) {
        Stated<LocalizedText> why = row.find("Anmärkning")
                .map(RegisterParts::said)
                .map(Stated::known)
                .orElseGet(() -> unknown("Anmärkning är tomt i registret"));
        Stated<PartialDate> on = date(row.find("Beslutsdatum"), "Beslutsdatum");
        return switch (how) {
            case "Avvisat" ->
                Optional.of(new ProposalEnd.TurnedDown(Stated.known(parts.body(row.get("Beslutat av"))), why, on));
            case "Avskrivet" -> Optional.of(new ProposalEnd.Lapsed(why, on));
            default -> Optional.empty();
        };
    }

    private void refer(Row row, ProposalId proposal, String to) {
        ReferralId referral = ReferralId.of(id("referral", row.get("Dnr")));
        Referral.Builder next = Referral.builder()
                .id(referral)
                .to(parts.body(to))
                .addProposal(proposal)
                .question(said("Yttrande över medborgarförslag"))
                .sentOn(date(row.find("Remitterat"), "Remitterat"))
                .replyBy(date(row.find("Svar senast"), "Svar senast"))
                .caseNumber(RegisterParts.caseNumber(row.get("Dnr")));
        row.find("Förlängt till")
                .ifPresent(until -> next.addExtension(new Extension(
                        unknown("Registret saknar dag för anståndet"),
                        date(Optional.of(until), "Förlängt till"),
                        unknown("Registret saknar skäl"))));
        record.addReferral(next.build());
        row.find("Svar inkom").ifPresent(came -> answer(row, proposal, referral, to));
    }

    /** The opinion of the committee, and the decision that follows it, where there is one. */
    private void answer(Row row, ProposalId proposal, ReferralId referral, String to) {
        Response.Builder response = Response.builder()
                .id(ResponseId.of(id("response", row.get("Dnr"))))
                .theme(RegisterParts.theme(row.get("Område")))
                .referral(Stated.known(referral))
                .addProposal(proposal)
                .respondent(Respondent.named(parts.body(to)))
                .addAnswer(Answer.builder()
                        .on(date(row.find("Svar inkom"), "Svar inkom"))
                        .formalOutcome(Stated.notApplicable(said("Ett yttrande är inget beslut")))
                        .state(new ResponseState.Handled(said(row.get("Yttrande"))))
                        .level(RegisterParts.level(to))
                        .decidedBy(Stated.known(parts.body(to)))
                        .meetsProposal(unknown("Står inte i registret"))
                        .execution(unknown("Står inte i registret"))
                        .text(said(row.get("Yttrande")))
                        .build());
        row.find("Beslut").ifPresent(how -> response.addAnswer(decision(row, how)));
        record.addResponse(response.build());
    }

    private Answer decision(Row row, String how) {
        FormalOutcome outcome = OUTCOMES.getOrDefault(how, FormalOutcome.NOT_RECORDED);
        Answer.Builder answer = Answer.builder()
                .on(date(row.find("Beslutsdatum"), "Beslutsdatum"))
                .formalOutcome(Stated.known(outcome))
                .state(state(outcome, row.get("Rubrik")))
                .level(RegisterParts.level(row.get("Beslutat av")))
                .decidedBy(Stated.known(parts.body(row.get("Beslutat av"))))
                .meetsProposal(unknown("Står inte i registret"))
                .execution(unknown("Står inte i registret"))
                .text(said(how))
                .source(row.find("Paragraf").map(RegisterParts::cited));
        row.find("Anmärkning").map(RegisterParts::said).ifPresent(answer::addRemark);
        return answer.build();
    }

    /** A register says what was decided, not what will be done and when; "deemed answered" does not even say yes or no. */
    private static ResponseState state(FormalOutcome outcome, String title) {
        return switch (outcome) {
            case APPROVED, PARTLY_APPROVED -> new ResponseState.Planned(said(title), unknown("Står inte i registret"));
            case REJECTED -> new ResponseState.Declined(said(title));
            default -> new ResponseState.Handled(said(title));
        };
    }
}
