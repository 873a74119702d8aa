package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Under what a report was made. Reports can be put together only if all of this agrees.
 *
 * @param library version of this library
 * @param profile the exact edition of the method profile
 * @param ruleSet SHA-256 over ids, codes and severities of the rules, in hexadecimal
 * @param validatedFor the day the data was judged for; given by the caller, there is no hidden clock
 */
public record ReportContext(String library, ProfilePin profile, String ruleSet, LocalDate validatedFor) {

    public ReportContext {
        requireNonNull(library, "library");
        requireNonNull(profile, "profile");
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(validatedFor, "validatedFor");
    }
}
