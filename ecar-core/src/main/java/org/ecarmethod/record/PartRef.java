package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;

/**
 * A reference to a part of the record that a command concerned.
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
     * Creates a reference to a part.
     *
     * @param part what kind of part it is
     * @param id its id, as the kind itself types it
     * @return the reference
     */
    public static PartRef of(PartKind part, Id id) {
        return new PartRef(part, PartId.of(requireNonNull(id, "id").value()));
    }
}
