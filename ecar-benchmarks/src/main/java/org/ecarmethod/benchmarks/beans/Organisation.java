package org.ecarmethod.benchmarks.beans;

import static org.ecarmethod.benchmarks.beans.Forms.CODE;
import static org.ecarmethod.benchmarks.beans.Forms.ID;
import static org.ecarmethod.benchmarks.beans.Forms.LANGUAGE;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.ecarmethod.benchmarks.beans.Parts.StatedDate;
import org.ecarmethod.benchmarks.beans.Parts.StatedId;
import org.ecarmethod.organisation.BodyKind;

/** Municipality, profile, sources and bodies. */
public final class Organisation {

    private Organisation() {}

    /** Who runs it. */
    @CompiledJson
    public static final class Municipality {
        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> name;

        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        public String country;
    }

    /** What it is about. */
    @CompiledJson
    public static final class PolicyArea {
        @NotNull
        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String code;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> label;
    }

    /** The edition of the method. */
    @CompiledJson
    public static final class Profile {
        @NotNull
        @Pattern(regexp = CODE)
        public String id;

        @NotNull
        @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{1,6}){1,2}")
        public String version;

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        public String hash;
    }

    /** What the record was taken from. */
    @CompiledJson
    public static final class Source {
        @NotNull
        @Pattern(regexp = CODE)
        @Size(max = 64)
        public String id;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> title;

        @NotNull
        @Valid
        public StatedDate date;
    }

    /** A body. */
    @CompiledJson
    public static final class Body {
        @NotNull
        @Pattern(regexp = ID)
        @Size(max = 64)
        public String id;

        @NotNull
        public @Size(min = 1) Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 20_000) String> name;

        @NotNull
        @Term(BodyKind.class)
        public String kind;

        @NotNull
        @Valid
        public StatedId under;
    }
}
