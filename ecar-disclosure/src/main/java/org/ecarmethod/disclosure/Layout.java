package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.text.Code;

/** The dimensions of an audit and their categories in alphabetical order, whatever order they came in. */
final class Layout {

    private final List<Code> dimensions;
    private final List<List<Code>> categories = new ArrayList<>();

    Layout(List<Dimension> given) {
        List<Dimension> sorted =
                given.stream().sorted(Comparator.comparing(Dimension::id)).toList();
        dimensions = sorted.stream().map(Dimension::id).toList();
        sorted.forEach(dimension ->
                categories.add(dimension.categories().stream().sorted().toList()));
    }

    int dimensions() {
        return dimensions.size();
    }

    Set<Integer> positions() {
        Set<Integer> positions = new TreeSet<>();
        for (int d = 0; d < dimensions(); d++) {
            positions.add(d);
        }
        return positions;
    }

    int categories(int dimension) {
        return categories.get(dimension).size();
    }

    /** Position of a dimension, or -1. */
    int find(Code dimension) {
        return dimensions.indexOf(dimension);
    }

    int category(int dimension, Code category) {
        return categories.get(dimension).indexOf(category);
    }

    /** Whether the dimension is here, with the same categories. */
    boolean has(Dimension other) {
        int at = find(other.id());
        return at >= 0
                && categories
                        .get(at)
                        .equals(other.categories().stream().sorted().toList());
    }

    /** All categories of a dimension. */
    long all(int dimension) {
        return (1L << categories(dimension)) - 1;
    }

    /** The cell of all together. */
    Cell everything() {
        List<Long> masks = new ArrayList<>();
        for (int d = 0; d < dimensions(); d++) {
            masks.add(all(d));
        }
        return new Cell(masks);
    }

    /** The cells of single categories of some dimensions, all others taken together. */
    List<Cell> crossing(Set<Integer> some) {
        List<Cell> cells = new ArrayList<>();
        cross(some, new ArrayList<>(), cells);
        return cells;
    }

    private void cross(Set<Integer> some, List<Long> begun, List<Cell> cells) {
        int dimension = begun.size();
        if (dimension == dimensions()) {
            cells.add(new Cell(begun));
            return;
        }
        int ways = some.contains(dimension) ? categories(dimension) : 1;
        for (int i = 0; i < ways; i++) {
            begun.add(some.contains(dimension) ? 1L << i : all(dimension));
            cross(some, begun, cells);
            begun.remove(dimension);
        }
    }

    /** The cell of all that have one category. */
    Cell only(Dimension dimension, Code category) {
        List<Long> masks = new ArrayList<>(everything().masks());
        masks.set(find(dimension.id()), mask(dimension, category));
        return new Cell(masks);
    }

    /** The categories of a node, as the dimension that names it has it. */
    long mask(Dimension owner, Code node) {
        int at = find(owner.id());
        long mask = 0;
        for (Code member : owner.members(node)) {
            mask |= 1L << category(at, member);
        }
        return mask;
    }
}
