package org.ecarmethod.examples;

import static org.ecarmethod.examples.RegisterParts.date;
import static org.ecarmethod.examples.RegisterParts.id;
import static org.ecarmethod.examples.RegisterParts.said;
import static org.ecarmethod.examples.RegisterParts.unknown;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.examples.RegisterTable.Row;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Delegation;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.TakenBack;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** The list of referrals (remisslista): one row for each body that was asked about a matter. */
final class ReferralRegister {

    /** Columns that found no place, and why. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "Kontaktperson", "a person; the record names offices",
            "E-post", "an address of a person; it is no part of what was asked and answered");

    private final RegisterParts parts = new RegisterParts();
    private final Set<ProposalId> matters = new HashSet<>();
    private final ProcessContent.Builder record = RegisterParts.record(
            "referrals",
            "Remisslista (påhittad)",
            Section.ANCHORING,
            Section.CIRCLES,
            Section.EXPERIENCES,
            Section.FINDINGS,
            Section.FEEDBACK);

    private ReferralRegister() {}

    static ProcessContent of(RegisterTable table) {
        ReferralRegister register = new ReferralRegister();
        int number = 0;
        for (Row row : table.rows()) {
            register.add(row, ++number);
        }
        return register.record.bodies(register.parts.bodies()).build();
    }

    private void add(Row row, int number) {
        ProposalId matter = ProposalId.of(id("matter", row.get("Dnr")));
        if (matters.add(matter)) {
            record.addProposal(Proposal.builder()
                    .id(matter)
                    .theme(RegisterParts.theme(row.get("Område")))
                    .text(said(row.get("Ärende")))
                    .approval(Stated.notApplicable(said("Ärendet kommer inte från en cirkel")))
                    .build());
        }
        row.find("Organ upphörde").ifPresent(on -> parts.ended(row.get("Remissinstans"), on, row.find("Ersatt av")));
        ReferralId referral = refer(row, matter, number);
        row.find("Svar inkom").ifPresent(came -> answer(row, matter, referral, number));
    }

    private ReferralId refer(Row row, ProposalId matter, int number) {
        ReferralId first = ReferralId.of("referral-" + number);
        Referral.Builder next = Referral.builder()
                .id(first)
                .to(parts.body(row.get("Remissinstans"), row.get("Typ")))
                .addProposal(matter)
                .question(said(row.get("Fråga")))
                .sentOn(date(row.find("Skickad"), "Skickad"))
                .replyBy(date(row.find("Svar senast"), "Svar senast"))
                .caseNumber(RegisterParts.caseNumber(row.get("Dnr")));
        row.find("Förlängt till")
                .ifPresent(until -> next.addExtension(new Extension(
                        date(row.find("Anstånd beviljat"), "Anstånd beviljat"),
                        date(Optional.of(until), "Förlängt till"),
                        row.find("Skäl till anstånd")
                                .map(RegisterParts::said)
                                .map(Stated::known)
                                .orElseGet(() -> unknown("Skäl till anstånd är tomt i registret")))));
        record.addReferral(next.build());
        Optional<String> again = row.find("Påminnelse skickad");
        again.ifPresent(on -> record.addReferral(next.id(ReferralId.of("referral-" + number + "-again"))
                .sentOn(date(Optional.of(on), "Påminnelse skickad"))
                .replyBy(unknown("Påminnelsen satte ingen ny dag"))
                .extensions(List.of())
                .again(first)
                .build()));
        return first;
    }

    private void answer(Row row, ProposalId matter, ReferralId referral, int number) {
        String body = row.get("Remissinstans");
        Answer.Builder answer = Answer.builder()
                .on(date(row.find("Svar inkom"), "Svar inkom"))
                .formalOutcome(Stated.known(FormalOutcome.NONE))
                .state(state(row.get("Inställning"), row.get("Ärende")))
                .level(RegisterParts.level(body))
                .decidedBy(Stated.known(parts.body(row.get("Beslutat av"))))
                .delegation(row.find("På delegation")
                        .map(by -> new Delegation(said(by), Stated.known(parts.body(row.get("Beslutat av"))))))
                .meetsProposal(unknown("Står inte i listan"))
                .execution(unknown("Står inte i listan"))
                .text(said(row.get("Inställning") + ". " + row.get("Yttrande")));
        row.find("Svar återtaget")
                .ifPresent(on -> answer.takenBack(new TakenBack(
                        PartialDate.parse(on), TakenBack.Ground.MISTAKE, said("Listan säger inte varför"))));
        record.addResponse(Response.builder()
                .id(ResponseId.of("response-" + number))
                .theme(RegisterParts.theme(row.get("Område")))
                .referral(Stated.known(referral))
                .addProposal(matter)
                .respondent(Respondent.named(parts.body(body)))
                .addAnswer(answer.build())
                .build());
    }

    /** To abstain is to take no position: the words are kept, and the state says that no position is recorded. */
    private static ResponseState state(String position, String matter) {
        return switch (position) {
            case "Tillstyrker", "Ingen erinran" -> new ResponseState.Supportive(said(matter));
            case "Avstyrker" -> new ResponseState.Declined(said(matter));
            default -> new ResponseState.Handled(said(matter));
        };
    }
}
