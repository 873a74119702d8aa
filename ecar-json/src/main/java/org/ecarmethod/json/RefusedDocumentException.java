package org.ecarmethod.json;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.time.LocalDate;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.format.ReportJson;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Severity;

/**
 * A document was refused. Carries the whole report: every problem with its code, path, line and column.
 *
 * <p>Its issues are those the report shows, by place, warnings and notes among them. {@link ReadResult#orElseThrow()} throws it; a Jackson mapper with {@link EcarModule} has it as cause of what it throws.
 * The message names the first codes and paths and never what somebody wrote. Issues and report survive serialisation.
 */
public final class RefusedDocumentException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Written and restored as a report document. */
    private transient ValidationReport report;

    RefusedDocumentException(ValidationReport report) {
        super("the document is refused: " + places(report.issues(Severity.ERROR)), report.issues());
        this.report = report;
    }

    /** {@return the report on the document, with exact totals} */
    public ValidationReport report() {
        return report;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(Canonical.write(ReportJson.REPORT, report));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (!(in.readObject() instanceof String document)) {
            throw new InvalidObjectException("a report was expected");
        }
        // The form of a report depends on no day.
        report = EcarJson.asOf(LocalDate.EPOCH)
                .reports()
                .read(document)
                .value()
                .orElseThrow(() -> new InvalidObjectException("a report was expected"));
    }
}
