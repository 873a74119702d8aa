package org.ecarmethod.benchmarks.beans;

import static org.ecarmethod.benchmarks.beans.Forms.CASE_NUMBER;
import static org.ecarmethod.benchmarks.beans.Forms.CODE;
import static org.ecarmethod.benchmarks.beans.Forms.DATE;
import static org.ecarmethod.benchmarks.beans.Forms.GATE;
import static org.ecarmethod.benchmarks.beans.Forms.ID;
import static org.ecarmethod.benchmarks.beans.Forms.LANGUAGE;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.benchmarks.beans.Parts.StatedDate;
import org.ecarmethod.benchmarks.beans.Parts.StatedText;

/** The anchoring map. */
public final class Anchoring {

    private Anchoring() {}

    /** The map. */
    @CompiledJson
    public static final class AnchoringMap {
        @NotNull
        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String policyArea;

        @NotNull
        @Valid
        public StatedDate firstInvitation;

        public List<@NotNull @Valid Operation> operations = List.of();

        public List<@NotNull @Valid ReadinessAnswer> answers = List.of();

        public List<@NotNull @Valid Score> scores = List.of();
    }

    /** What could be changed. */
    @CompiledJson
    public static final class Operation {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String body;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> couldChange;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> offLimits;

        @NotNull
        @Valid
        public StatedText recipient;

        @NotNull
        @Valid
        public StatedDate replyBy;

        @NotNull
        @Pattern(regexp = DATE)
        public String addedOn;
    }

    /** An answer on readiness. */
    @CompiledJson
    public static final class ReadinessAnswer {
        @NotNull
        @Pattern(regexp = GATE)
        public String gate;

        @Pattern(regexp = ID)
        @Size(max = 64)
        public String operation;

        @NotNull
        @Term(Readiness.class)
        public String readiness;

        @NotNull
        @Pattern(regexp = DATE)
        public String answeredOn;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> by;

        @NotNull
        @Term(AnchoringLevel.class)
        public String level;

        public List<@NotNull @Valid Evidence> evidence = List.of();

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> remark;
    }

    /** What an answer rests on. */
    @CompiledJson
    public static final class Evidence {
        @NotNull
        @Term(EvidenceKind.class)
        public String kind;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> reference;

        @Pattern(regexp = CASE_NUMBER)
        @Size(max = 30)
        public String caseNumber;
    }

    /** A score. */
    @CompiledJson
    public static final class Score {
        @NotNull
        @Pattern(regexp = GATE)
        public String criterion;

        @NotNull
        @Min(0)
        @Max(2)
        public Integer score;

        @NotNull
        @Pattern(regexp = DATE)
        public String scoredOn;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> grounds;
    }
}
