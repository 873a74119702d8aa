package org.ecarmethod.benchmarks.typed;

import java.util.List;
import java.util.Map;
import org.ecarmethod.benchmarks.typed.Parts.Given;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;

/** Experiences, findings and proposals. */
public final class Findings {

    private Findings() {}

    /** What was told. */
    public static final class Experience {
        public ExperienceId id;
        public Given<MeetingId> meeting;
        public List<Code> themes = List.of();
        public Map<String, String> text;
        public PartialDate recordedOn;
    }

    /** An approval. */
    public static final class Approval {
        public CircleId circle;
        public PartialDate on;
    }

    /** What was heard. */
    public static final class Finding {
        public FindingId id;
        public Code theme;
        public Map<String, String> text;
        public List<ExperienceId> experiences = List.of();
        public Given<Approval> approval;
    }

    /** What is asked for. */
    public static final class Proposal {
        public ProposalId id;
        public Code theme;
        public Map<String, String> text;
        public List<FindingId> findings = List.of();
        public Given<Approval> approval;
    }
}
