package org.ecarmethod.finding;

import java.time.LocalDate;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Valid experiences, findings and proposals of the fictitious process, to be changed by tests. */
public final class Findings {

    /** The day on which the circle approved what it found and asks. */
    public static final LocalDate APPROVED_ON = LocalDate.of(2027, 7, 22);

    private Findings() {}

    public static Stated<Approval> approval() {
        return Stated.known(new Approval(CircleId.of("circle-1"), PartialDate.of(APPROVED_ON)));
    }

    public static Experience.Builder anExperience() {
        return Experience.builder()
                .id(ExperienceId.of("experience-1"))
                .meeting(Stated.known(MeetingId.of("meeting-1")))
                .addTheme(Code.of("schools"))
                .text(LocalizedText.of("en", "What somebody lived through"))
                .recordedOn(PartialDate.parse("2027-03-21"));
    }

    public static Finding.Builder aFinding() {
        return Finding.builder()
                .id(FindingId.of("finding-1"))
                .theme(Code.of("schools"))
                .text(LocalizedText.of("en", "What the circle heard"))
                .addExperience(ExperienceId.of("experience-1"))
                .approval(approval());
    }

    public static Proposal.Builder aProposal() {
        return Proposal.builder()
                .id(ProposalId.of("proposal-1"))
                .theme(Code.of("schools"))
                .text(LocalizedText.of("en", "What the circle asks for"))
                .addFinding(FindingId.of("finding-1"))
                .approval(approval());
    }
}
