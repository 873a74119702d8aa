package org.ecarmethod.process.rules;

import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.method.Examined;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Rule;

/** Rules on where experiences, findings and proposals come from. */
public final class FindingRules {

    /** An experience was told in a meeting. */
    public static final Rule<Examined<Experience>> MEETING =
            new Rule<>("R2.2", FindingIssues.NO_MEETING, (experience, at, out) -> {
                if (experience.subject().meeting().isUnknown()) {
                    out.accept(Issue.at(FindingIssues.NO_MEETING, at.field("meeting"))
                            .build());
                }
            });

    /** A finding rests on experiences. */
    public static final Rule<Examined<Finding>> EXPERIENCE =
            new Rule<>("R2.2a", FindingIssues.NO_EXPERIENCE, (finding, at, out) -> {
                if (finding.subject().experiences().isEmpty()) {
                    out.accept(Issue.at(FindingIssues.NO_EXPERIENCE, at.field("experiences"))
                            .build());
                }
            });

    /** A proposal rests on findings. */
    public static final Rule<Examined<Proposal>> FINDING =
            new Rule<>("R2.2b", FindingIssues.NO_FINDING, (proposal, at, out) -> {
                if (proposal.subject().findings().isEmpty()) {
                    out.accept(Issue.at(FindingIssues.NO_FINDING, at.field("findings"))
                            .build());
                }
            });

    private FindingRules() {}
}
