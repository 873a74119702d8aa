package org.ecarmethod.privacy;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * An approval by an ethics board of research with sensitive personal data, required before the start (P14).
 *
 * @param reference the board's number of the case, form {@link TextForm#LINE}
 * @param on when it approved
 */
public record EthicsApproval(String reference, PartialDate on) {

    public EthicsApproval {
        Violations violations = new Violations();
        TextForm.LINE.check(requireNonNull(reference, "reference"), PropertyPath.of("reference"), violations);
        violations.throwIfAny();
        requireNonNull(on, "on");
    }

    /** {@return the day, without the reference} */
    @Override
    public String toString() {
        return "EthicsApproval[" + on + "]";
    }
}
