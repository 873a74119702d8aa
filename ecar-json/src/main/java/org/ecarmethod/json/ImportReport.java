package org.ecarmethod.json;

import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.style.EcarStyle;
import org.immutables.value.Value;

/**
 * The result of an import: how many documents were read, accepted, rejected and delivered, and the report on all of
 * them.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ImportReport permits ImmutableImportReport {

    ImportReport() {}

    /** {@return the mode of the import} */
    public abstract ImportMode mode();

    /** {@return the number of documents without errors} */
    public abstract long accepted();

    /** {@return the number of documents with errors} */
    public abstract long refused();

    /** {@return the number of documents delivered} */
    public abstract long delivered();

    /** {@return the report on all documents, and on the input itself} */
    public abstract ValidationReport report();

    /** {@return the number of documents read} */
    public long documents() {
        return accepted() + refused();
    }

    /** {@return how much was delivered: everything only if there is no unwaived error} */
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
