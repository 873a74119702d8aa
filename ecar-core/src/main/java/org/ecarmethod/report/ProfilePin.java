package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;
import org.ecarmethod.validation.WrittenAs;

/**
 * The identity of one exact edition of a method profile: profiles with the same id and version but other content have
 * another hash, and a proof or report made under one does not apply to the other.
 *
 * @param id name of the profile, such as {@code ecar}
 * @param version its version, such as {@code 1.0}
 * @param hash SHA-256 of its content, 64 hexadecimal digits in lower case
 */
public record ProfilePin(String id, String version, String hash) implements Comparable<ProfilePin> {

    /** The regular expression that matches a whole id. */
    public static final String ID_REGEX = "[a-z][a-z0-9-]{0,63}";

    /** The regular expression that matches a whole version. */
    public static final String VERSION_REGEX = "[0-9]{1,6}(\\.[0-9]{1,6}){1,2}";

    /** The regular expression that matches a whole hash. */
    public static final String HASH_REGEX = "[0-9a-f]{64}";

    private static final Pattern NAME = Pattern.compile(ID_REGEX);
    private static final Pattern VERSION = Pattern.compile(VERSION_REGEX);
    private static final Pattern HASH = Pattern.compile(HASH_REGEX);

    public ProfilePin {
        Violations violations = new Violations();
        form(violations, NAME, id, "id");
        form(violations, VERSION, version, "version");
        form(violations, HASH, hash, "hash");
        violations.throwIfAny();
    }

    private static void form(Violations violations, Pattern form, String text, String property) {
        if (!form.matcher(requireNonNull(text, property)).matches()) {
            violations.accept(WrittenAs.issue("profile-" + property, text, PropertyPath.of(property)));
        }
    }

    @Override
    public int compareTo(ProfilePin other) {
        int byId = id.compareTo(other.id);
        int byVersion = byId != 0 ? byId : version.compareTo(other.version);
        return byVersion != 0 ? byVersion : hash.compareTo(other.hash);
    }

    /** {@return id and version, joined by a blank} */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
