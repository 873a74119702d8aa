package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Violations;

/**
 * One count as a {@link LedgerEntry} keeps it, to be compared with later ones. Confidential: it is exact and can be small.
 *
 * @param categories one category of each dimension of the entry, in their order
 * @param count how many, 0 to a thousand million
 */
public record KeptCount(List<Code> categories, long count) {

    /** The greatest number that is counted: sums of them stay far from what a {@code long} holds. */
    public static final int MOST = 1_000_000_000;

    static final Comparator<KeptCount> ORDER = Comparator.comparing(
            kept -> kept.categories().stream().map(Code::value).toList().toString());

    public KeptCount {
        categories = List.copyOf(requireNonNull(categories, "categories"));
        Violations violations = new Violations();
        violations.within("count", count, 0, MOST);
        violations.throwIfAny();
    }

    /** {@return nothing of it} */
    @Override
    public String toString() {
        return "KeptCount[***]";
    }
}
