package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.LocalizedText;

/**
 * A core function: something that the method must keep, in whatever form. A run that drops one may not carry the
 * method's name.
 *
 * @param number 1 to 8 in the reference
 * @param function what must be kept
 * @param form what a city may shape as it likes
 * @param basis where it comes from
 */
public record CoreFunction(int number, LocalizedText function, LocalizedText form, String basis) {

    public CoreFunction {
        requireNonNull(function, "function");
        requireNonNull(form, "form");
        requireNonNull(basis, "basis");
    }
}
