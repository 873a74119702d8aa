package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;

/**
 * The name of one version of a set of indicators. Every score carries it: question sets and methods change over time,
 * and numbers of two versions are different things (domain 4).
 *
 * @param id the set, such as {@code icc-index}
 * @param version the version of the set, such as {@code older-description}
 */
public record FrameworkName(Code id, Code version) implements Comparable<FrameworkName> {

    public FrameworkName {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
    }

    /**
     * Creates a name.
     *
     * @param id the set
     * @param version its version
     * @return the name
     * @throws org.ecarmethod.validation.InvalidValueException as {@link Code#of}
     */
    public static FrameworkName of(String id, String version) {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        return new FrameworkName(Code.of(id), Code.of(version));
    }

    @Override
    public int compareTo(FrameworkName other) {
        int bySet = id.compareTo(other.id);
        return bySet != 0 ? bySet : version.compareTo(other.version);
    }

    /** {@return set and version, such as {@code icc-index/older-description}} */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
