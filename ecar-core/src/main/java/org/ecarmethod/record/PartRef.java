package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;

/**
 * What a deed concerns.
 *
 * @param part what kind of part it is
 * @param id its id among those of its kind
 */
public record PartRef(PartKind part, PartId id) {

    public PartRef {
        requireNonNull(part, "part");
        requireNonNull(id, "id");
    }

    /**
     * Names a part.
     *
     * @param part what kind of part it is
     * @param id its id, as the kind itself types it
     * @return the reference
     */
    public static PartRef of(PartKind part, Id id) {
        return new PartRef(part, PartId.of(requireNonNull(id, "id").value()));
    }
}
