package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecarmethod.text.Id;

/**
 * Somebody who reads releases, by the counts that are unknown to them: all, or for a member of a circle all but those of
 * the circle.
 *
 * @param counted the unknown counts by all dimensions
 * @param world the same as far as tables say anything about them
 */
record Reader(TablePopulation counted, World world) {

    static Reader of(Layout layout, Split split, List<Dimension> dimensions, List<KeptCount> unknown) {
        return new Reader(
                TablePopulation.of(layout, dimensions, unknown), World.of(layout, split, dimensions, unknown));
    }

    /** Everybody outside, and a member of each circle. */
    static List<Reader> all(Layout layout, Split split, ReleaseRequest request) {
        Counts counts = request.counts();
        List<Reader> readers = new ArrayList<>();
        readers.add(of(layout, split, counts.dimensions(), counts.kept()));
        if (request.policy().knowledge() == Knowledge.OWN_CIRCLE) {
            for (Map.Entry<Id, List<KeptCount>> others : counts.withoutEach().entrySet()) {
                readers.add(of(layout, split, counts.dimensions(), others.getValue()));
            }
        }
        return readers;
    }
}
