package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.List;

/**
 * Thrown when a value is built that can never be valid. It carries every violation, not only the first, with paths seen
 * from the refused value.
 *
 * <p>Readers of documents turn each violation into an {@link Issue} at the place they read. The message names codes and
 * properties and never repeats the value.
 */
public final class InvalidValueException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param violations what is wrong, with paths seen from the refused value; at least one
     */
    public InvalidValueException(List<Issue> violations) {
        super(describe(requireNonNull(violations, "violations")), violations);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an exception needs at least one violation");
        }
    }
}
