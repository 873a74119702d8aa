package org.ecarmethod.validation;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

/**
 * Thrown when a value is built that can never be valid. It carries every violation, not only the first.
 *
 * <p>Readers of documents turn each violation into an {@link Issue} at the place they read. The message names codes and
 * properties and never repeats the value.
 */
public final class InvalidValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> violations;

    /**
     * Creates the exception.
     *
     * @param violations what is wrong, with paths seen from the refused value; at least one
     */
    public InvalidValueException(List<Issue> violations) {
        super(describe(violations));
        this.violations = List.copyOf(violations);
    }

    private static String describe(List<Issue> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an exception needs at least one violation");
        }
        Messages messages = Messages.in(Locale.ENGLISH);
        StringBuilder text = new StringBuilder();
        for (Issue violation : violations) {
            text.append(text.isEmpty() ? "" : "; ").append(violation.code().id());
            if (!violation.path().isRoot()) {
                text.append(" at ").append(violation.path());
            }
            text.append(": ").append(messages.sentence(violation));
        }
        return text.toString();
    }

    /** {@return all violations of the value, with paths relative to it} */
    public List<Issue> violations() {
        return violations;
    }
}
