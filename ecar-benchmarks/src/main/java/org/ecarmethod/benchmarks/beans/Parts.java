package org.ecarmethod.benchmarks.beans;

import static org.ecarmethod.benchmarks.beans.Forms.CASE_NUMBER;
import static org.ecarmethod.benchmarks.beans.Forms.CODE;
import static org.ecarmethod.benchmarks.beans.Forms.DATE;
import static org.ecarmethod.benchmarks.beans.Forms.ID;
import static org.ecarmethod.benchmarks.beans.Forms.LANGUAGE;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** The small values that all parts of a process are written in. */
public final class Parts {

    private Parts() {}

    /** A text, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedText implements Choice {
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** A date, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedDate implements Choice {
        @Pattern(regexp = DATE)
        public String known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** An id, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedId implements Choice {
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** A diary number, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedCase implements Choice {
        @Pattern(regexp = CASE_NUMBER)
        @Size(max = 30)
        public String known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** A number, or why there is none. */
    @CompiledJson
    @OneCase
    public static final class StatedNumber implements Choice {
        public Integer known;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> unknown;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String>
                notApplicable;

        @Override
        public int given() {
            return (known == null ? 0 : 1) + (unknown == null ? 0 : 1) + (notApplicable == null ? 0 : 1);
        }
    }

    /** A place in a source. */
    @CompiledJson
    public static final class Citation {
        @NotNull
        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String source;

        @NotNull
        @NotBlank
        @Size(max = 300)
        public String place;
    }

    /** A change of state. */
    @CompiledJson
    public static final class Transition {
        @NotNull
        public String from;

        @NotNull
        public String to;

        @NotNull
        @Valid
        public StatedDate on;

        @NotNull
        @Valid
        public StatedText by;

        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> reason;
    }
}
