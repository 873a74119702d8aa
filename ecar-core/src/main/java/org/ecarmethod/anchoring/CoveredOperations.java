package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The operations of a map with the first day on which each may have stood on it. Proofs of many days share one: what a proof covers
 * follows from its day.
 */
final class CoveredOperations {

    private final Map<String, LocalDate> first = new HashMap<>();
    private final LocalDate[] inOrder;

    CoveredOperations(Collection<AffectedOperation> operations) {
        for (AffectedOperation operation : operations) {
            first.merge(
                    operation.id().value(),
                    operation.addedOn().earliest(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        inOrder = first.values().stream().sorted().toArray(LocalDate[]::new);
    }

    boolean covers(OperationId operation, LocalDate day) {
        LocalDate added = first.get(operation.value());
        return added != null && !added.isAfter(day);
    }

    /** How many may have stood on the map by a day. */
    int count(LocalDate day) {
        int from = 0;
        int to = inOrder.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (inOrder[middle].isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Whether the same operations may have stood on both maps by a day. */
    boolean agrees(CoveredOperations other, LocalDate day) {
        return this == other
                || Arrays.equals(inOrder, other.inOrder) && first.equals(other.first)
                || count(day) == other.count(day)
                        && first.entrySet().stream()
                                .filter(one -> !one.getValue().isAfter(day))
                                .allMatch(one -> other.first.containsKey(one.getKey())
                                        && !other.first.get(one.getKey()).isAfter(day));
    }
}
