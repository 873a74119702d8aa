package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ecarmethod.record.Tombstone;

/**
 * The result of a removal, for the person who requested it: what was removed, and what had left earlier and where it
 * went.
 *
 * @param process the process without it
 * @param removed what was removed, in the order of the process
 * @param alreadyReleased what held it, or was built on it, and had left the project before; referrals first
 */
public record RemovalReceipt(EcarProcess process, List<Tombstone> removed, List<Released> alreadyReleased) {

    public RemovalReceipt {
        requireNonNull(process, "process");
        requireNonNull(removed, "removed");
        requireNonNull(alreadyReleased, "alreadyReleased");
        removed = List.copyOf(removed);
        alreadyReleased = List.copyOf(alreadyReleased);
    }
}
