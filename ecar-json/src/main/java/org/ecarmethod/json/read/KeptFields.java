package org.ecarmethod.json.read;

import java.util.Map;
import org.ecarmethod.json.internal.kept.KeptObjects;

/**
 * The kept fields of a document, which the format does not know: {@code EcarJson.write} writes each back at the end of
 * its object.
 *
 * <p>An object is found again by its id, and if it has none by its position. Instances are immutable; {@code toString}
 * shows how many fields there are but never their content.
 */
public sealed interface KeptFields permits KeptObjects {

    /** {@return whether nothing was kept} */
    boolean isEmpty();

    /**
     * Returns what was kept. It is what somebody wrote: it belongs in no log.
     *
     * @return JSON Pointer of the object, then name of the field, then its value as JSON without blanks; in the order in which
     *     the objects end
     */
    Map<String, Map<String, String>> fields();
}
