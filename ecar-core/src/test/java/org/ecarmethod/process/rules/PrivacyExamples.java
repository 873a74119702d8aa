package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.said;

import java.util.List;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.privacy.Confirmation;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;

/** Personal data in what somebody wrote (R2.1). The number is the published sample of a coordination number. */
public final class PrivacyExamples {

    private static final String NUMBER = "701063-2391";
    private static final String SLIP = "701063-2392";
    private static final String TOLD = "They wrote " + NUMBER + " on the note";

    private PrivacyExamples() {}

    public static List<Example> all() {
        Changes closed = Changes.toClosed();
        Changes told = closed.experience(next -> next.text(said(TOLD)));
        Changes phone = closed.answer(next -> next.text(said("Call 070-174 06 05")));
        String where = "/experiences/0/text/en";
        return List.of(
                fails(
                        "R2.1",
                        FindingIssues.DIRECT_IDENTIFIER,
                        told,
                        where + " character=12 kind=swedish-identity-number"),
                fails(
                        "R2.1",
                        FindingIssues.DIRECT_IDENTIFIER,
                        closed.proposal(next -> next.text(said("Write to board@example.org"))),
                        "/proposals/0/text/en character=10 kind=e-mail"),
                passes("R2.1", FindingIssues.DIRECT_IDENTIFIER, phone),
                passes("R2.1", FindingIssues.DIRECT_IDENTIFIER, told).screened(confirmed(TOLD)),
                fails(
                        "R2.1",
                        PrivacyIssues.IDENTITY_NUMBER,
                        closed.answer(next -> next.text(said(TOLD)))
                                .experience(next -> next.id(ExperienceId.of("e-7010632391"))),
                        "/experiences/0/id character=3 kind=swedish-identity-number",
                        "/responses/0/answers/0/text/en character=12 kind=swedish-identity-number"),
                passes("R2.1", PrivacyIssues.IDENTITY_NUMBER, told),
                fails(
                        "R2.1",
                        PrivacyIssues.PERSONAL_DATA,
                        phone,
                        "/responses/0/answers/0/text/en certainty=certain character=6 kind=phone"),
                fails(
                        "R2.1",
                        PrivacyIssues.PERSONAL_DATA,
                        closed.experience(next -> next.text(said("See www.example.org"))),
                        where + " certainty=likely character=5 kind=web-address"),
                passes(
                        "R2.1",
                        PrivacyIssues.PERSONAL_DATA,
                        closed.answer(next -> next.text(said("See www.example.org")))),
                fails(
                        "R2.1",
                        PrivacyIssues.NEAR_MISS,
                        closed.circle(next -> next.missingVoices(Stated.known(said("Not " + SLIP)))),
                        "/circles/0/missingVoices/known/en character=5 kind=swedish-identity-number"),
                passes(
                        "R2.1",
                        PrivacyIssues.NEAR_MISS,
                        closed.circle(next -> next.missingVoices(Stated.known(said("See KS/2012:434"))))),
                fails("R2.1", PrivacyIssues.CONFIRMED, told, where + " kind=swedish-identity-number on=2027-06-01")
                        .screened(confirmed(TOLD)),
                passes("R2.1", PrivacyIssues.CONFIRMED, told).screened(confirmed(TOLD + "!")));
    }

    private static Screening confirmed(String text) {
        return Screening.standard()
                .confirmed(
                        List.of(Confirmation.of(
                                PropertyPath.parse("/experiences/{experience-1}/text/en"),
                                PersonalDataKind.SWEDISH_IDENTITY_NUMBER,
                                text,
                                "Data-protection officer",
                                Processes.on("2027-06-01"),
                                Processes.KEY)),
                        Processes.KEY);
    }
}
