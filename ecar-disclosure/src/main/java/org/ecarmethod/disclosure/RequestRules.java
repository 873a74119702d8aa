package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/** What makes a request one that is refused as a whole, before any cell is looked at. */
final class RequestRules {

    /** The greatest number of cells in the tables of one release. */
    static final int MOST_CELLS = 10_000;

    private final ReleaseRequest request;
    private final List<Dimension> dimensions;
    private final Violations violations = new Violations();

    private RequestRules(ReleaseRequest request) {
        this.request = request;
        this.dimensions = request.counts().dimensions();
    }

    /** So many tables can be looked at, and no more. */
    static void checkCells(List<Breakdown> tables, Violations violations) {
        long cells = tables.stream().mapToLong(Breakdown::cells).sum();
        if (cells > MOST_CELLS) {
            violations.accept(Issue.at(DisclosureIssues.TOO_LARGE, PropertyPath.of("tables"))
                    .with("max", MOST_CELLS)
                    .build());
        }
    }

    /** Throws with everything that stands in the way. */
    static void require(ReleaseRequest request, List<LedgerEntry> all) {
        RequestRules rules = new RequestRules(request);
        Linked linked = new Linked(request, all);
        List<LedgerEntry> related = new ArrayList<>(linked.entries());
        all.stream().filter(entry -> entry.isRelatedTo(request)).forEach(related::add);
        linked.check(rules.violations);
        checkCells(request.tables(), rules.violations);
        rules.oneCircle();
        for (int i = 0; i < request.tables().size(); i++) {
            rules.table(request.tables().get(i), PropertyPath.of("tables").index(i));
        }
        rules.order(all);
        rules.comparable(related);
        rules.violations.throwIfAny();
    }

    private void oneCircle() {
        Layout layout = new Layout(dimensions);
        if (new Origins(layout, request.counts())
                        .of(layout.everything(), request.policy().circles())
                < request.policy().circles()) {
            violations.add(DisclosureIssues.ONE_CIRCLE, "counts");
        }
    }

    private void table(Breakdown table, PropertyPath at) {
        if (!table.isOver(dimensions)) {
            violations.accept(Issue.at(DisclosureIssues.UNKNOWN_CATEGORY, at.field("axes"))
                    .build());
            return;
        }
        List<Dimension> shown =
                table.axes().stream().map(axis -> named(axis.dimension())).toList();
        int recognisable = (int) shown.stream()
                .filter(dimension -> dimension.kind().isQuasiIdentifier())
                .count();
        if (recognisable > request.policy().quasiIdentifiers()) {
            violations.accept(Issue.at(DisclosureIssues.TOO_MANY_QUASI_IDENTIFIERS, at.field("axes"))
                    .with("count", recognisable)
                    .with("max", request.policy().quasiIdentifiers())
                    .build());
        }
        equalityData(shown, at);
        for (int i = 0; i < shown.size(); i++) {
            circleInDisguise(shown.get(i), at.field("axes").index(i));
        }
    }

    private Dimension named(Code id) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void equalityData(List<Dimension> shown, PropertyPath at) {
        long total =
                request.counts().kept().stream().mapToLong(KeptCount::count).sum();
        if (total < request.policy().equalityData()
                && shown.stream().anyMatch(dimension -> dimension.kind() == DimensionKind.GROUND)) {
            violations.accept(Issue.at(DisclosureIssues.TOO_FEW_FOR_EQUALITY_DATA, at.field("axes"))
                    .with("min", request.policy().equalityData())
                    .build());
        }
    }

    /** A dimension of which every category that occurs comes from a single circle is the circle by another name. */
    private void circleInDisguise(Dimension dimension, PropertyPath at) {
        int position = dimensions.indexOf(dimension);
        Layout layout = new Layout(dimensions);
        Origins origins = new Origins(layout, request.counts());
        List<Code> occurring = dimension.categories().stream()
                .filter(category -> request.counts().tallies().keySet().stream()
                        .anyMatch(place -> place.get(position).equals(category)))
                .toList();
        boolean disguised =
                occurring.stream().allMatch(category -> origins.of(layout.only(dimension, category), 2) < 2);
        if (disguised && !occurring.isEmpty()) {
            violations.accept(Issue.at(DisclosureIssues.ONE_CIRCLE, at).build());
        }
    }

    private void order(List<LedgerEntry> all) {
        Optional<LedgerEntry> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        last.filter(entry -> request.on().isBefore(entry.on()))
                .ifPresent(entry -> violations.accept(Issue.at(ValueIssues.DATE_ORDER, PropertyPath.of("on"))
                        .withDate("earliest", entry.on())
                        .build()));
    }

    private void comparable(List<LedgerEntry> related) {
        Layout layout = new Layout(dimensions);
        if (!related.stream().flatMap(entry -> entry.dimensions().stream()).allMatch(layout::has)) {
            violations.add(DisclosureIssues.NOT_COMPARABLE, "counts");
        }
    }
}
