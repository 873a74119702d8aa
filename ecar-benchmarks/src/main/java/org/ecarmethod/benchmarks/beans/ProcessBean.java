package org.ecarmethod.benchmarks.beans;

import static org.ecarmethod.benchmarks.beans.Forms.ID;
import static org.ecarmethod.benchmarks.beans.Forms.LANGUAGE;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.ecarmethod.benchmarks.beans.Anchoring.AnchoringMap;
import org.ecarmethod.benchmarks.beans.Circles.Authority;
import org.ecarmethod.benchmarks.beans.Circles.Circle;
import org.ecarmethod.benchmarks.beans.Findings.Experience;
import org.ecarmethod.benchmarks.beans.Findings.Finding;
import org.ecarmethod.benchmarks.beans.Findings.Proposal;
import org.ecarmethod.benchmarks.beans.Organisation.Body;
import org.ecarmethod.benchmarks.beans.Organisation.Municipality;
import org.ecarmethod.benchmarks.beans.Organisation.PolicyArea;
import org.ecarmethod.benchmarks.beans.Organisation.Profile;
import org.ecarmethod.benchmarks.beans.Organisation.Source;
import org.ecarmethod.benchmarks.beans.Parts.Citation;
import org.ecarmethod.benchmarks.beans.Parts.StatedDate;
import org.ecarmethod.benchmarks.beans.Parts.StatedId;
import org.ecarmethod.benchmarks.beans.Parts.Transition;
import org.ecarmethod.benchmarks.beans.Responses.Commitment;
import org.ecarmethod.benchmarks.beans.Responses.Feedback;
import org.ecarmethod.benchmarks.beans.Responses.FollowUp;
import org.ecarmethod.benchmarks.beans.Responses.Referral;
import org.ecarmethod.benchmarks.beans.Responses.Response;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Section;

/** A whole process, as a program would hold it that binds data and checks it afterwards. */
@CompiledJson
public final class ProcessBean {

    @NotNull
    public String format;

    @NotNull
    @Pattern(regexp = ID)
    @Size(max = 64)
    public String id;

    @NotNull
    public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> title;

    @NotNull
    @Valid
    public Municipality municipality;

    @NotNull
    @Valid
    public PolicyArea policyArea;

    @NotNull
    @Valid
    public Profile profile;

    public List<@NotNull @Valid Source> sources = List.of();

    public List<@NotNull @Valid Gap> gaps = List.of();

    public List<@NotNull @Valid Fact> facts = List.of();

    public List<@NotNull @Valid Body> bodies = List.of();

    @Valid
    public AnchoringMap anchoring;

    @Valid
    public Authority anchoredBy;

    public List<@NotNull @Valid Transition> history = List.of();

    public List<@NotNull @Valid Circle> circles = List.of();

    public List<@NotNull @Valid Experience> experiences = List.of();

    public List<@NotNull @Valid Finding> findings = List.of();

    public List<@NotNull @Valid Proposal> proposals = List.of();

    public List<@NotNull @Valid Referral> referrals = List.of();

    public List<@NotNull @Valid Response> responses = List.of();

    public List<@NotNull @Valid Commitment> commitments = List.of();

    public List<@NotNull @Valid FollowUp> followUps = List.of();

    public List<@NotNull @Valid Feedback> feedback = List.of();

    public List<@NotNull @Valid OpenItem> openItems = List.of();

    /** An empty process. */
    public ProcessBean() {}

    /** A part that is lacking. */
    @CompiledJson
    public static final class Gap {
        @NotNull
        @Term(Section.class)
        public String section;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> reason;
    }

    /** What is said about the process. */
    @CompiledJson
    public static final class Fact {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Term(RecordedFact.Kind.class)
        public String kind;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text;

        @NotNull
        @Valid
        public Citation source;

        public List<@NotNull Integer> coreFunctions = List.of();
    }

    /** What remains. */
    @CompiledJson
    public static final class OpenItem {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text;

        @NotNull
        @Valid
        public StatedId owner;

        @NotNull
        @Valid
        public StatedDate due;

        @Valid
        public Citation source;
    }
}
