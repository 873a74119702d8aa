package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;

/**
 * A change, and the profile that made it. A profile keeps the changes of all profiles it derives from, so that nothing is
 * forgotten on the way.
 *
 * @param profile name of the profile that made it
 * @param version its version
 * @param change the change
 */
public record MadeChange(Code profile, String version, Change change) {

    public MadeChange {
        requireNonNull(profile, "profile");
        requireNonNull(version, "version");
        requireNonNull(change, "change");
    }
}
