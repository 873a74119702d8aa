package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecarmethod.text.PartialDate;

/**
 * The context of a report: what it was made with. Reports can be put together only if library, rule set and day agree;
 * each of them may speak of documents that follow another edition of the method.
 *
 * @param library version of this library
 * @param profiles the exact editions of the method profile by which something was judged, in their order; none if nothing
 *     was
 * @param ruleSet SHA-256 over ids, codes and severities of the rules, in hexadecimal
 * @param validatedFor the day the data was judged for; given by the caller, there is no hidden clock
 */
public record ReportContext(String library, SortedSet<ProfilePin> profiles, String ruleSet, LocalDate validatedFor) {

    private static final String VERSION = ResourceBundle.getBundle("org.ecarmethod.report.library", Locale.ROOT)
            .getString("version");

    public ReportContext {
        requireNonNull(library, "library");
        requireNonNull(profiles, "profiles");
        profiles = Collections.unmodifiableSortedSet(new TreeSet<>(profiles));
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(validatedFor, "validatedFor");
        PartialDate.requireDay(validatedFor, "validatedFor");
    }

    /**
     * Creates the context of a report under one edition of the method.
     *
     * @param library version of this library
     * @param profile the exact edition of the method profile
     * @param ruleSet SHA-256 over ids, codes and severities of the rules, in hexadecimal
     * @param validatedFor the day the data was judged for
     */
    public ReportContext(String library, ProfilePin profile, String ruleSet, LocalDate validatedFor) {
        this(library, new TreeSet<>(List.of(requireNonNull(profile, "profile"))), ruleSet, validatedFor);
    }

    /** {@return the version of this library, with which it makes reports} */
    public static String libraryVersion() {
        return VERSION;
    }

    /**
     * Tells whether reports made in the two contexts can be merged.
     *
     * @param other the other context
     * @return true if library, rule set and day are the same; the profiles need not be
     */
    public boolean agreesWith(ReportContext other) {
        requireNonNull(other, "other");
        return library.equals(other.library)
                && ruleSet.equals(other.ruleSet)
                && validatedFor.equals(other.validatedFor);
    }

    /** The context of both; they agree. */
    ReportContext plus(ReportContext other) {
        if (profiles.containsAll(other.profiles)) {
            return this;
        }
        SortedSet<ProfilePin> all = new TreeSet<>(profiles);
        all.addAll(other.profiles);
        return new ReportContext(library, all, ruleSet, validatedFor);
    }
}
