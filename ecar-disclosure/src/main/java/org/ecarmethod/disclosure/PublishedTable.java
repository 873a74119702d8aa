package org.ecarmethod.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Violations;

/**
 * A published table.
 *
 * @param breakdown its shape
 * @param cells its cells, one for each combination of what the axes show, the last axis going fastest
 */
public record PublishedTable(Breakdown breakdown, List<PublishedCell> cells) {

    public PublishedTable {
        requireNonNull(breakdown, "breakdown");
        requireNonNull(cells, "cells");
        cells = List.copyOf(cells);
        Violations violations = new Violations();
        violations.within("cells", cells.size(), breakdown.cells(), breakdown.cells());
        violations.throwIfAny();
    }

    /**
     * Returns a cell.
     *
     * @param nodes the node on each axis, in the order of the axes
     * @return the cell
     * @throws InvalidValueException with {@link DisclosureIssues#UNKNOWN_CATEGORY} if the table does not have it
     */
    public PublishedCell cell(Code... nodes) {
        requireNonNull(nodes, "nodes");
        Violations violations = new Violations();
        if (nodes.length != breakdown.axes().size()) {
            violations.add(DisclosureIssues.UNKNOWN_CATEGORY, "nodes");
        }
        violations.throwIfAny();
        int at = 0;
        for (int i = 0; i < nodes.length; i++) {
            List<Code> axis = breakdown.axes().get(i).nodes();
            if (!axis.contains(nodes[i])) {
                violations.add(DisclosureIssues.UNKNOWN_CATEGORY, "nodes");
            }
            at = at * axis.size() + axis.indexOf(nodes[i]);
        }
        violations.throwIfAny();
        return cells.get(at);
    }

    /** {@return the number of suppressed cells} */
    public long suppressed() {
        return cells.stream().filter(PublishedCell.Suppressed.class::isInstance).count();
    }
}
