package org.ecarmethod.examples;

import static org.ecarmethod.examples.RegisterParts.date;
import static org.ecarmethod.examples.RegisterParts.said;
import static org.ecarmethod.examples.RegisterParts.unknown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.examples.RegisterTable.Row;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** The list of assignments (uppdragslista, "ej verkställda beslut"): what was decided, who does it, by when, and how far it is. */
final class AssignmentRegister {

    /** Columns that found no place, and why. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "Ansvarig tjänsteperson", "a person; the record names offices",
            "Kostnad (tkr)", "money is no part of the method; it stands in the budget",
            "Prioritet", "a ranking of the office; the method has dates, not ranks");

    private static final Map<String, Execution> STATUS = Map.of(
            "Ej påbörjat", Execution.NOT_STARTED,
            "Pågår", Execution.UNDER_WAY,
            "Klart", Execution.DONE,
            "Utgår", Execution.DROPPED);

    private final RegisterParts parts = new RegisterParts();
    private final ProcessContent.Builder record = RegisterParts.record(
            "assignments",
            "Uppdragslista (påhittad)",
            Section.ANCHORING,
            Section.CIRCLES,
            Section.EXPERIENCES,
            Section.FINDINGS,
            Section.PROPOSALS,
            Section.REFERRALS,
            Section.FEEDBACK);

    private AssignmentRegister() {}

    static ProcessContent of(RegisterTable table) {
        AssignmentRegister register = new AssignmentRegister();
        table.rows().forEach(register::add);
        return register.record.bodies(register.parts.bodies()).build();
    }

    private void add(Row row) {
        String number = row.get("Nr");
        Stated<BodyId> owner = row.find("Ansvarig")
                .map(parts::body)
                .map(Stated::known)
                .orElseGet(() -> unknown("Ansvarig är tomt i registret"));
        Stated<PartialDate> due = date(row.find("Klart senast"), "Klart senast");
        ResponseId response = ResponseId.of("decision-" + number);
        record.addResponse(Response.builder()
                .id(response)
                .theme(RegisterParts.theme(row.get("Område")))
                .referral(unknown("Listan säger inte vad uppdraget svarar på"))
                .respondent(Respondent.named(parts.body(row.get("Beslutat av"))))
                .addAnswer(decision(row, owner, due))
                .build());
        CommitmentId commitment = CommitmentId.of("assignment-" + number);
        record.addCommitment(Commitment.builder()
                .id(commitment)
                .response(response)
                .action(said(row.get("Uppdrag")))
                .owner(owner)
                .due(due)
                .addStep(step(row))
                .build());
        row.find("Rapporterat")
                .ifPresent(on -> record.addFollowUp(new FollowUp(
                        FollowUpId.of("report-" + number),
                        PartialDate.parse(on),
                        Set.of(commitment),
                        Stated.known(parts.body(row.get("Rapporterat till"))),
                        said(row.get("Lägesrapport")))));
    }

    private Answer decision(Row row, Stated<BodyId> owner, Stated<PartialDate> due) {
        return Answer.builder()
                .on(date(row.find("Beslutsdatum"), "Beslutsdatum"))
                .formalOutcome(Stated.known(FormalOutcome.APPROVED))
                .state(new ResponseState.Committed(said(row.get("Uppdrag")), owner, due))
                .level(RegisterParts.level(row.get("Beslutat av")))
                .decidedBy(Stated.known(parts.body(row.get("Beslutat av"))))
                .meetsProposal(unknown("Står inte i listan"))
                .execution(Stated.known(STATUS.getOrDefault(row.get("Status"), Execution.NOT_STARTED)))
                .text(said(row.get("Uppdrag")))
                .source(RegisterParts.cited(row.get("Paragraf") + ", dnr " + row.get("Dnr")))
                .build();
    }

    private static CommitmentStep step(Row row) {
        String note = row.find("Skäl")
                .map(why -> row.get("Lägesrapport") + ". " + why)
                .orElse(row.get("Lägesrapport"));
        return new CommitmentStep(
                PartialDate.parse(row.get("Statusdatum")),
                STATUS.getOrDefault(row.get("Status"), Execution.NOT_STARTED),
                row.find("Nytt klart").map(PartialDate::parse),
                Optional.empty(),
                Optional.of(said(note)));
    }
}
