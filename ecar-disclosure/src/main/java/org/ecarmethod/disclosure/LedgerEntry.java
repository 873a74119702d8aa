package org.ecarmethod.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The record of a release: what was published, when, for whom, of which population; and the counts behind it, without
 * which no later release could be compared with it.
 *
 * <p>An entry is as confidential as the counts: {@link #kept()} contains small numbers. It is plain data and can be built from
 * the content of a document; a {@link Release} cannot. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class LedgerEntry permits ImmutableLedgerEntry {

    LedgerEntry() {}

    /** {@return the seal of the entry before, see {@link #seal()}; empty for the first. Confidential} */
    @Value.Redacted
    public abstract Optional<String> follows();

    /** {@return the population counted} */
    public abstract Population population();

    /** {@return the populations that were known to share people with it} */
    public abstract Set<Population> overlapping();

    /** {@return the audience} */
    public abstract Code audience();

    /** {@return the date of publication} */
    public abstract LocalDate on();

    /** {@return the smallest number that was shown} */
    public abstract int minimum();

    /** {@return the dimensions of the counts} */
    public abstract List<Dimension> dimensions();

    /** {@return the counts, each combination of categories once; an absent one is zero. Confidential} */
    @Value.Redacted
    public abstract List<KeptCount> kept();

    /** {@return the published tables} */
    public abstract List<PublishedTable> tables();

    /**
     * Returns the seal: the SHA-256 of everything in the entry and, through {@link #follows()}, of all entries before it.
     * Confidential: the counts can be guessed from it.
     *
     * @return 64 hexadecimal digits
     */
    public String seal() {
        return Seal.of(this);
    }

    /** Whether both say something about the same people, as far as anybody has said. */
    boolean isRelatedTo(ReleaseRequest request) {
        Population other = request.counts().population();
        return population().equals(other)
                || overlapping().contains(other)
                || request.overlapping().contains(population());
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        PartialDate.checkDay(on(), PropertyPath.of("on"), violations);
        violations.within("minimum", minimum(), DisclosurePolicy.LOWEST_MINIMUM, DisclosurePolicy.HIGHEST_MINIMUM);
        Dimension.checkTogether(dimensions(), violations);
        RequestRules.checkCells(tables().stream().map(PublishedTable::breakdown).toList(), violations);
        violations.throwIfAny();
        for (int i = 0; i < kept().size(); i++) {
            if (!isPlace(kept().get(i).categories())) {
                violations.accept(Issue.at(
                                DisclosureIssues.UNKNOWN_CATEGORY,
                                PropertyPath.of("kept").index(i))
                        .build());
            }
        }
        if (kept().stream().map(KeptCount::categories).distinct().count() < kept().size()) {
            violations.add(ValueIssues.REPEATED, "kept");
        }
        for (int i = 0; i < tables().size(); i++) {
            if (!tables().get(i).breakdown().isOver(dimensions())) {
                violations.accept(Issue.at(
                                DisclosureIssues.UNKNOWN_CATEGORY,
                                PropertyPath.of("tables").index(i))
                        .build());
            }
        }
        violations.throwIfAny();
        checkShown(violations);
        violations.throwIfAny();
    }

    private boolean isPlace(List<Code> categories) {
        boolean is = categories.size() == dimensions().size();
        for (int i = 0; is && i < categories.size(); i++) {
            is = dimensions().get(i).categories().contains(categories.get(i));
        }
        return is;
    }

    private void checkShown(Violations violations) {
        Layout layout = new Layout(dimensions());
        TablePopulation counted = TablePopulation.of(layout, dimensions(), kept());
        for (int i = 0; i < tables().size(); i++) {
            List<Cell> places = new Grid(layout, dimensions(), tables().get(i).breakdown()).cells();
            for (int j = 0; j < places.size(); j++) {
                if (tables().get(i).cells().get(j) instanceof PublishedCell.Shown shown
                        && shown.count() != counted.count(places.get(j))) {
                    violations.accept(Issue.at(
                                    DisclosureIssues.NOT_AS_COUNTED,
                                    PropertyPath.of("tables")
                                            .index(i)
                                            .field("cells")
                                            .index(j))
                            .build());
                }
            }
        }
    }

    /** {@return a builder that starts from this entry} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LedgerEntry}. */
    public static final class Builder extends ImmutableLedgerEntry.Builder {
        Builder() {}
    }
}
