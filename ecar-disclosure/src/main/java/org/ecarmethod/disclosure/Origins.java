package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;

/** From which circles counts come. */
final class Origins {

    private final List<Map.Entry<Cell, Set<Id>>> parts = new ArrayList<>();

    Origins(Layout layout, Counts counts) {
        List<Dimension> dimensions = counts.dimensions();
        counts.tallies().forEach((categories, tally) -> {
            Long[] masks = new Long[dimensions.size()];
            for (int i = 0; i < masks.length; i++) {
                Code id = dimensions.get(i).id();
                masks[layout.find(id)] = layout.mask(dimensions.get(i), categories.get(i));
            }
            parts.add(Map.entry(new Cell(List.of(masks)), tally.circles()));
        });
    }

    /** From how many circles the number of a cell comes; the counting stops at the limit. */
    int of(Cell cell, int limit) {
        Set<Id> circles = new HashSet<>();
        for (Map.Entry<Cell, Set<Id>> part : parts) {
            if (cell.contains(part.getKey())) {
                circles.addAll(part.getValue());
            }
            if (circles.size() >= limit) {
                return circles.size();
            }
        }
        return circles.size();
    }
}
