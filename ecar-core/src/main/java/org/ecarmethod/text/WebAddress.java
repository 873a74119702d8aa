package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

/**
 * The address of a page on the web, such as that of a minute: {@code http} or {@code https}, without user name or password.
 *
 * <p>Kept exactly as it was written; nothing is fetched.
 *
 * @param value the address, form {@link TextForm#WEB_ADDRESS}
 */
public record WebAddress(String value) {

    public WebAddress {
        TextForm.WEB_ADDRESS.require(requireNonNull(value, "value"));
    }

    /**
     * Creates a web address.
     *
     * @param value the address
     * @return the web address
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static WebAddress of(String value) {
        return new WebAddress(value);
    }

    /** {@return that it is a web address, without the address, which may contain any text} */
    @Override
    public String toString() {
        return "WebAddress[***]";
    }
}
