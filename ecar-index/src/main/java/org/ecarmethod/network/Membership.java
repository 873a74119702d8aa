package org.ecarmethod.network;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Truth;

/**
 * A membership of a city in a network, with all claims about its beginning.
 *
 * @param network code of the network, such as {@code icc}
 * @param name what it is called
 * @param claims the claims of the sources, in the order they were found
 */
public record Membership(Code network, LocalizedText name, List<SinceClaim> claims) {

    public Membership {
        requireNonNull(network, "network");
        requireNonNull(name, "name");
        requireNonNull(claims, "claims");
        claims = List.copyOf(claims);
    }

    /**
     * Two contradictory claims.
     *
     * @param first position of the one
     * @param second position of the other, which follows it
     */
    public record Conflict(int first, int second) {}

    /** {@return all pairs of contradictory claims, in order} */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (claims.get(i).agreesWith(claims.get(j)) == Truth.NO) {
                    conflicts.add(new Conflict(i, j));
                }
            }
        }
        return List.copyOf(conflicts);
    }
}
