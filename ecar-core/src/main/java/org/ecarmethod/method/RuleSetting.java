package org.ecarmethod.method;

import java.util.Optional;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Leeway;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.WireNamed;

/** How much what a rule finds weighs under a profile. The order of the constants is from mild to strict. */
public enum RuleSetting implements WireNamed {
    /** The rule is not run; reports say so. */
    OFF,
    /** A note. */
    INFO,
    /** A warning. */
    WARNING,
    /** An error: a document with it is refused. */
    ERROR;

    /** {@return the severity, or empty if the rule is not run} */
    public Optional<Severity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }

    /**
     * Gives what the reference says of a code.
     *
     * @param code the code
     * @return the setting without any profile
     */
    public static RuleSetting reference(IssueCode code) {
        return switch (code.severity()) {
            case INFO -> INFO;
            case WARNING -> WARNING;
            case ERROR -> ERROR;
        };
    }

    /**
     * Gives the mildest setting that a profile made from the reference may choose.
     *
     * @param code the code
     * @return the bound; what protects the core or a person has none, it may not be set at all
     */
    public static RuleSetting bound(IssueCode code) {
        return code.leeway() == Leeway.ANY ? OFF : reference(code);
    }

    /**
     * Tells whether this asks for less than another setting.
     *
     * @param other the other setting
     * @return true if it is milder
     */
    public boolean isMilderThan(RuleSetting other) {
        return compareTo(other) < 0;
    }
}
