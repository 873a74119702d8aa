package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/**
 * A requested table: its dimensions, and which categories, groups and totals of each it shows. Without axes it
 * is the total alone.
 *
 * @param id name of the table
 * @param axes its axes, each dimension once
 */
public record Breakdown(Code id, List<Axis> axes) {

    public Breakdown {
        requireNonNull(id, "id");
        requireNonNull(axes, "axes");
        axes = List.copyOf(axes);
        Violations violations = new Violations();
        if (axes.stream().map(Axis::dimension).distinct().count() < axes.size()) {
            violations.add(ValueIssues.REPEATED, "axes");
        }
        violations.throwIfAny();
    }

    /**
     * One axis of a table.
     *
     * @param dimension the dimension
     * @param nodes the categories, groups and {@link Dimension#ALL} that are shown, each once
     */
    public record Axis(Code dimension, List<Code> nodes) {

        public Axis {
            requireNonNull(dimension, "dimension");
            requireNonNull(nodes, "nodes");
            nodes = List.copyOf(nodes);
            Violations violations = new Violations();
            if (nodes.isEmpty()) {
                violations.add(ValueIssues.EMPTY, "nodes");
            }
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.subList(0, i).contains(nodes.get(i))) {
                    violations.accept(Issue.at(
                                    ValueIssues.REPEATED,
                                    PropertyPath.of("nodes").index(i))
                            .build());
                }
            }
            violations.throwIfAny();
        }
    }

    /**
     * Creates a table with all categories, groups and totals of its dimensions.
     *
     * @param id name of the table
     * @param dimensions its dimensions
     * @return the breakdown
     */
    public static Breakdown by(Code id, Dimension... dimensions) {
        requireNonNull(dimensions, "dimensions");
        return new Breakdown(
                id,
                Arrays.stream(dimensions)
                        .map(dimension -> new Axis(dimension.id(), dimension.nodes()))
                        .toList());
    }

    /** How many cells the table has; a great number instead of a greater one. */
    long cells() {
        long cells = 1;
        for (Axis axis : axes) {
            cells = Math.min(cells, Integer.MAX_VALUE) * axis.nodes().size();
        }
        return cells;
    }

    /** Whether every dimension and category it names is there. */
    boolean isOver(List<Dimension> dimensions) {
        return axes.stream()
                .allMatch(axis -> dimensions.stream()
                        .filter(dimension -> dimension.id().equals(axis.dimension()))
                        .anyMatch(dimension -> new HashSet<>(dimension.nodes()).containsAll(axis.nodes())));
    }
}
