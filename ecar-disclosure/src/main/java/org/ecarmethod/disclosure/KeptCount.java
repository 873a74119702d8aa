package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Violations;

/**
 * A count kept in a {@link LedgerEntry}, for comparison with later ones. Confidential: it is exact and can be small.
 *
 * @param categories one category of each dimension of the entry, in their order
 * @param count how many, 0 to a thousand million
 */
public record KeptCount(List<Code> categories, long count) {

    /** The maximum count: sums of such counts are far below the limit of a {@code long}. */
    public static final int MOST = 1_000_000_000;

    /** By the text of their categories. */
    static List<KeptCount> inOrder(List<KeptCount> all) {
        SortedMap<String, KeptCount> sorted = new TreeMap<>();
        all.forEach(kept ->
                sorted.put(kept.categories().stream().map(Code::value).toList().toString(), kept));
        return List.copyOf(sorted.values());
    }

    public KeptCount {
        categories = List.copyOf(requireNonNull(categories, "categories"));
        Violations violations = new Violations();
        violations.within("count", count, 0, MOST);
        violations.throwIfAny();
    }

    /** {@return a text without any of the content} */
    @Override
    public String toString() {
        return "KeptCount[***]";
    }
}
