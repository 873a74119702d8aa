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
import org.ecarmethod.benchmarks.beans.Parts.StatedId;

/** Experiences, findings and proposals. */
public final class Findings {

    private Findings() {}

    /** What was told. */
    @CompiledJson
    public static final class Experience {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Valid
        public StatedId meeting;

        @NotEmpty
        public List<@NotNull @Pattern(regexp = CODE) @Size(max = 64) String> themes = List.of();

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text;

        @NotNull
        @Pattern(regexp = DATE)
        public String recordedOn;
    }

    /** An approval, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedApproval implements Choice {
        @Valid
        public Approval known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** An approval. */
    @CompiledJson
    public static final class Approval {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String circle;

        @NotNull
        @Pattern(regexp = DATE)
        public String on;
    }

    /** What was heard. */
    @CompiledJson
    public static final class Finding {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String theme;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text;

        public List<@NotNull @Pattern(regexp = ID) @Size(max = 64) String> experiences = List.of();

        @NotNull
        @Valid
        public StatedApproval approval;
    }

    /** What is asked for. */
    @CompiledJson
    public static final class Proposal {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String theme;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text;

        public List<@NotNull @Pattern(regexp = ID) @Size(max = 64) String> findings = List.of();

        @NotNull
        @Valid
        public StatedApproval approval;
    }
}
