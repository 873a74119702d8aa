package org.ecarmethod.benchmarks.beans;

import static org.ecarmethod.benchmarks.beans.Forms.CODE;
import static org.ecarmethod.benchmarks.beans.Forms.DATE;
import static org.ecarmethod.benchmarks.beans.Forms.ID;
import static org.ecarmethod.benchmarks.beans.Forms.LANGUAGE;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.ecarmethod.benchmarks.beans.Parts.Citation;
import org.ecarmethod.benchmarks.beans.Parts.StatedCase;
import org.ecarmethod.benchmarks.beans.Parts.StatedDate;
import org.ecarmethod.benchmarks.beans.Parts.StatedId;
import org.ecarmethod.benchmarks.beans.Parts.StatedText;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;

/** Referrals, responses, commitments, follow-ups and feedback. */
public final class Responses {

    private Responses() {}

    /** What was put before a body. */
    @CompiledJson
    public static final class Referral {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String to;

        @NotEmpty
        public List<@NotNull @Pattern(regexp = ID) @Size(max = 64) String> proposals = List.of();

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> question;

        @NotNull
        @Valid
        public StatedDate sentOn;

        @NotNull
        @Valid
        public StatedDate replyBy;

        public List<@NotNull @Valid Extension> extensions = List.of();

        @NotNull
        @Valid
        public StatedCase caseNumber;

        @Pattern(regexp = ID)
        @Size(max = 64)
        public String after;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> chainReason;

        @Pattern(regexp = ID)
        @Size(max = 64)
        public String again;
    }

    /** More time for a reply. */
    @CompiledJson
    public static final class Extension {
        @NotNull
        @Valid
        public StatedDate on;

        @NotNull
        @Valid
        public StatedDate replyBy;

        @NotNull
        @Valid
        public StatedText reason;
    }

    /** Who answered. */
    @CompiledJson
    @OneCase
    public static final class Respondent implements Choice {
        public List<@NotNull @Pattern(regexp = ID) @Size(max = 64) String> named;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> collective;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unnamed;

        @Override
        public int given() {
            return (named == null ? 0 : 1) + (collective == null ? 0 : 1) + (unnamed == null ? 0 : 1);
        }
    }

    /** What was answered. */
    @CompiledJson
    public static final class Response {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String theme;

        @NotNull
        @Valid
        public StatedId referral;

        @NotNull
        @Valid
        public Respondent respondent;

        public List<@NotNull @Pattern(regexp = ID) @Size(max = 64) String> partners = List.of();

        @NotEmpty
        public List<@NotNull @Valid Answer> answers = List.of();
    }

    /** One answer. */
    @CompiledJson
    public static final class Answer {
        @NotNull
        @Valid
        public StatedDate on;

        @NotNull
        @Valid
        public StatedOutcome formalOutcome;

        @NotNull
        @Valid
        public State state;

        @NotNull
        @Term(AuthorityLevel.class)
        public String level;

        @NotNull
        @Valid
        public StatedId decidedBy;

        @NotNull
        @Valid
        public StatedMeets meetsProposal;

        @NotNull
        @Valid
        public StatedExecution execution;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text;

        @Valid
        public Citation source;

        public List<
                        @NotNull @Size(min = 1) Map<
                                @Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>>
                remarks = List.of();
    }

    /** The substance of an answer; the kind tells which fields are there. */
    @CompiledJson
    public static final class State {
        @NotNull
        public String kind;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> subject;

        @Valid
        public StatedDate since;

        @Pattern(regexp = DATE)
        public String from;

        @Valid
        public StatedDate nextReview;

        @Valid
        public StatedDate when;

        @Valid
        public StatedId committedBy;

        @Valid
        public StatedDate by;

        @Valid
        public StatedDate effectiveFrom;

        @Valid
        public StatedId belongsTo;
    }

    /** A formal outcome, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedOutcome implements Choice {
        @Term(FormalOutcome.class)
        public String known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** Whether it meets the proposal, or why that is not known. */
    @CompiledJson
    @OneCase
    public static final class StatedMeets implements Choice {
        @Term(MeetsProposal.class)
        public String known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** How far it got, or why that is not known. */
    @CompiledJson
    @OneCase
    public static final class StatedExecution implements Choice {
        @Term(Execution.class)
        public String known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** What was undertaken. */
    @CompiledJson
    public static final class Commitment {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String response;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> action;

        @NotNull
        @Valid
        public StatedId owner;

        @NotNull
        @Valid
        public StatedDate due;

        public List<@NotNull @Valid Step> steps = List.of();
    }

    /** A step. */
    @CompiledJson
    public static final class Step {
        @NotNull
        @Pattern(regexp = DATE)
        public String on;

        @NotNull
        @Term(Execution.class)
        public String execution;

        @Pattern(regexp = DATE)
        public String newDue;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> note;
    }

    /** What was looked at again. */
    @CompiledJson
    public static final class FollowUp {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = DATE)
        public String on;

        public List<@NotNull @Pattern(regexp = ID) @Size(max = 64) String> commitments = List.of();

        @NotNull
        @Valid
        public StatedId reportedTo;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> result;
    }

    /** What a circle was told. */
    @CompiledJson
    public static final class Feedback {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String circle;

        @NotEmpty
        public List<@NotNull @Pattern(regexp = ID) @Size(max = 64) String> responses = List.of();

        @NotNull
        @Pattern(regexp = DATE)
        public String sentOn;

        @Pattern(regexp = DATE)
        public String discussedOn;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> message;

        public List<@NotNull @Valid Word> words = List.of();
    }

    /** What the circle says to an answer. */
    @CompiledJson
    public static final class Word {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String response;

        @NotNull
        @Pattern(regexp = DATE)
        public String on;

        @NotNull
        @Term(MeetsProposal.class)
        public String meets;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> comment;
    }
}
