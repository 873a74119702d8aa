package org.ecarmethod.json.internal.token;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The name of a field as it is written, worked out beforehand.
 *
 * @param name for the generator of a host
 * @param canonical in a document of ours: in quotation marks, and what stands between it and its value
 */
public record FieldLabel(SerializableString name, String canonical) {

    /** {@return how a name is written} */
    public static FieldLabel of(String name) {
        SerializedString written = new SerializedString(name);
        return new FieldLabel(written, '"' + new String(written.asQuotedChars()) + "\": ");
    }
}
