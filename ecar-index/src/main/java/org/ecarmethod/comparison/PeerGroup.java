package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ecarmethod.index.CityId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;

/**
 * A group of cities that somebody chose as similar in their social and economic conditions. A comparison with them is
 * another one than that with all members, and is kept apart from it (domain 3c, N12 beside N03). The library does not
 * choose: the sources name no way of doing so.
 *
 * @param id its code
 * @param label what it is called
 * @param basis by what the cities are alike, and who chose them
 * @param members the cities; unknown where a source speaks of such places and does not name them
 */
public record PeerGroup(Code id, LocalizedText label, LocalizedText basis, Stated<Members> members) {

    public PeerGroup {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        requireNonNull(basis, "basis");
        requireNonNull(members, "members");
    }

    /**
     * The cities of a group.
     *
     * @param cities their ids
     */
    public record Members(Set<CityId> cities) {
        public Members {
            requireNonNull(cities, "cities");
            cities = Collections.unmodifiableSet(new LinkedHashSet<>(cities));
        }
    }
}
