package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Leeway;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.WireNamed;

/** The severity of a rule under a profile. The order of the constants is from mild to strict. */
public enum RuleSetting implements WireNamed {
    /** The rule does not run; reports state this. */
    OFF,
    /** A note. */
    INFO,
    /** A warning. */
    WARNING,
    /** An error: a document with it is rejected. */
    ERROR;

    /** {@return the severity, or empty if the rule is switched off} */
    public Optional<Severity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }

    /**
     * Returns the setting of a code in the reference.
     *
     * @param code the code
     * @return the setting without any profile
     */
    public static RuleSetting reference(IssueCode code) {
        requireNonNull(code, "code");
        return switch (code.severity()) {
            case INFO -> INFO;
            case WARNING -> WARNING;
            case ERROR -> ERROR;
        };
    }

    /**
     * Returns the mildest setting that a profile derived from the reference may choose.
     *
     * @param code the code
     * @return the bound; what protects the core or a person has none, it may not be set at all
     */
    public static RuleSetting bound(IssueCode code) {
        requireNonNull(code, "code");
        return code.leeway() == Leeway.ANY ? OFF : reference(code);
    }

    /**
     * Tells whether this setting is milder than another one.
     *
     * @param other the other setting
     * @return true if it is milder
     */
    public boolean isMilderThan(RuleSetting other) {
        requireNonNull(other, "other");
        return compareTo(other) < 0;
    }
}
