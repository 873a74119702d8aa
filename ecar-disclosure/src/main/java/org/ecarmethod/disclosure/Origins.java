package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;

/** From which circles counts come. */
final class Origins {

    private final List<TablePopulation> circles = new ArrayList<>();

    Origins(Layout layout, Counts counts) {
        counts.ofEach().values().forEach(own -> circles.add(TablePopulation.of(layout, counts.dimensions(), own)));
    }

    /** From how many circles the number of a cell comes; the counting stops at the limit. */
    int of(Cell cell, int limit) {
        int found = 0;
        for (TablePopulation circle : circles) {
            found += found < limit && circle.count(cell) > 0 ? 1 : 0;
        }
        return found;
    }
}
