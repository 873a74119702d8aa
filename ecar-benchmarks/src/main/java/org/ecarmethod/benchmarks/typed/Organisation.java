package org.ecarmethod.benchmarks.typed;

import java.util.Map;
import org.ecarmethod.benchmarks.typed.Parts.Given;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;

/** Municipality, profile, sources and bodies. */
public final class Organisation {

    private Organisation() {}

    /** Who runs it. */
    public static final class Municipality {
        public Map<String, String> name;
        public Country country;
    }

    /** What it is about. */
    public static final class PolicyArea {
        public Code code;
        public Map<String, String> label;
    }

    /** The edition of the method. */
    public static final class Profile {
        public Code id;
        public String version;
        public String hash;
    }

    /** What the record was taken from. */
    public static final class Source {
        public Code id;
        public Map<String, String> title;
        public Given<PartialDate> date;
    }

    /** A body. */
    public static final class Body {
        public BodyId id;
        public Map<String, String> name;
        public BodyKind kind;
        public Given<BodyId> under;
    }
}
