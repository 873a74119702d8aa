package org.ecarmethod.text;

/**
 * An opaque name of one thing inside one process. Each kind of thing has its own type, so that the id of a circle can
 * not be taken for the id of a finding.
 *
 * <p>The value has the form {@link TextForm#ID}. Ids say nothing and mean nothing; still, their {@code toString()}
 * keeps the value back, because what is opaque to us may name a person to somebody else.
 */
public interface Id {

    /** {@return the id as it stands in documents} */
    String value();

    /**
     * Says which kind of id this is without saying which one.
     *
     * @param id the id
     * @return a text for {@code toString()}
     */
    static String masked(Id id) {
        return id.getClass().getSimpleName() + "[***]";
    }
}
