package org.ecarmethod.benchmarks.beans;

import static org.ecarmethod.benchmarks.beans.Forms.CODE;
import static org.ecarmethod.benchmarks.beans.Forms.DATE;
import static org.ecarmethod.benchmarks.beans.Forms.DAY;
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
import org.ecarmethod.benchmarks.beans.Parts.StatedNumber;
import org.ecarmethod.benchmarks.beans.Parts.StatedText;
import org.ecarmethod.benchmarks.beans.Parts.Transition;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.WritingExpectation;

/** Circles and the grounds of their start. */
public final class Circles {

    private Circles() {}

    /** On what grounds something was started; the kind tells which fields are there. */
    @CompiledJson
    public static final class Authority {
        @NotNull
        public String kind;

        @Pattern(regexp = DAY)
        public String assessedOn;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> by;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> reason;

        @Pattern(regexp = DAY)
        public String on;

        @Valid
        public Citation source;
    }

    /** A circle. */
    @CompiledJson
    public static final class Circle {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> name;

        @Valid
        public Authority authority;

        public List<@NotNull @Valid Transition> history = List.of();

        @NotNull
        @Valid
        public StatedWriting writingExpectation;

        @NotNull
        @Valid
        public StatedText missingVoices;

        public List<@NotNull @Valid Participant> participants = List.of();

        public List<@NotNull @Valid Meeting> meetings = List.of();
    }

    /** What was said about writing, or why it is not known. */
    @CompiledJson
    @OneCase
    public static final class StatedWriting implements Choice {
        @Term(WritingExpectation.class)
        public String known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** Who takes part. */
    @CompiledJson
    public static final class Participant {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Term(ParticipantRole.class)
        public String role;

        @NotNull
        @Pattern(regexp = DATE)
        public String joinedOn;

        @NotNull
        @Valid
        public StatedConsent consent;
    }

    /** A consent, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedConsent implements Choice {
        @Valid
        public Consent known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** A consent. */
    @CompiledJson
    public static final class Consent {
        @NotNull
        @NotBlank
        @Size(max = 300)
        public String version;

        @NotEmpty
        public List<@NotNull @Term(ConsentScope.class) String> scopes = List.of();

        @NotNull
        @Pattern(regexp = DATE)
        public String givenOn;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> withdrawal;

        @Pattern(regexp = DATE)
        public String withdrawnOn;
    }

    /** A meeting. */
    @CompiledJson
    public static final class Meeting {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        @Pattern(regexp = DATE)
        public String on;

        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String theme;

        @NotNull
        @Valid
        public StatedNumber attendance;
    }
}
