package org.ecarmethod.json;

import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.style.EcarStyle;
import org.immutables.value.Value;

/** What came of an import: how many documents were read, accepted, refused and delivered, and the report on all of them. */
@Value.Immutable
@EcarStyle
public abstract sealed class ImportReport permits ImmutableImportReport {

    ImportReport() {}

    /** {@return what was to be delivered} */
    public abstract ImportMode mode();

    /** {@return how many documents have no errors} */
    public abstract long accepted();

    /** {@return how many documents have errors} */
    public abstract long refused();

    /** {@return how many documents were delivered} */
    public abstract long delivered();

    /** {@return the report on all documents, and on the input itself} */
    public abstract ValidationReport report();

    /** {@return how many documents were read} */
    public long documents() {
        return accepted() + refused();
    }

    /** {@return how much was delivered: everything only if no error stands} */
    public ImportOutcome outcome() {
        boolean whole = mode() != ImportMode.DRY_RUN && !report().hasErrors() && delivered() == documents();
        if (whole) {
            return ImportOutcome.ALL_DELIVERED;
        }
        return delivered() > 0 ? ImportOutcome.SOME_DELIVERED : ImportOutcome.NOTHING_DELIVERED;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImportReport}. */
    static final class Builder extends ImmutableImportReport.Builder {
        Builder() {}
    }
}
