package org.ecarmethod.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Fingerprint;

/** The fingerprint of a ledger entry with everything in it, the fingerprint of the entry before among it. */
final class Seal {

    private final Fingerprint print = new Fingerprint();

    private Seal() {}

    static String of(LedgerEntry entry) {
        Seal seal = new Seal();
        seal.add(entry.follows().orElse(""));
        seal.population(entry.population());
        List<Population> overlapping = entry.overlapping().stream()
                .sorted(Comparator.comparing(Population::scope).thenComparing(Population::unit))
                .toList();
        seal.size(overlapping);
        overlapping.forEach(seal::population);
        seal.add(entry.audience().value()).add(entry.on().toString()).add(Integer.toString(entry.minimum()));
        seal.size(entry.dimensions());
        entry.dimensions().forEach(seal::dimension);
        seal.size(entry.kept());
        entry.kept().forEach(kept -> seal.codes(kept.categories()).add(Long.toString(kept.count())));
        seal.size(entry.tables());
        entry.tables().forEach(seal::table);
        return seal.print.hex();
    }

    private Seal add(String text) {
        print.add(text);
        return this;
    }

    private Seal size(Collection<?> all) {
        return add(Integer.toString(all.size()));
    }

    private Seal codes(List<Code> codes) {
        size(codes);
        codes.forEach(code -> add(code.value()));
        return this;
    }

    private void population(Population population) {
        add(population.scope()).add(population.unit().value());
    }

    private void dimension(Dimension dimension) {
        add(dimension.id().value()).add(dimension.kind().wireName()).codes(dimension.categories());
        size(dimension.groups());
        dimension.groups().forEach(group -> add(group.id().value()).codes(group.members()));
    }

    private void table(PublishedTable table) {
        add(table.breakdown().id().value()).size(table.breakdown().axes());
        table.breakdown().axes().forEach(axis -> add(axis.dimension().value()).codes(axis.nodes()));
        table.cells()
                .forEach(cell ->
                        add(cell instanceof PublishedCell.Shown shown ? Long.toString(shown.count()) : "suppressed"));
    }
}
