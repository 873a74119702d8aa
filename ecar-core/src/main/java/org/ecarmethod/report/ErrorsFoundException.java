package org.ecarmethod.report;

import java.io.Serial;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Severity;

/**
 * Thrown by {@link ValidationReport#throwIfErrors} for a report with errors. Its issues are those the report shows, by place,
 * warnings and notes among them.
 */
public final class ErrorsFoundException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    ErrorsFoundException(ValidationReport report) {
        super("the report has errors: " + places(report.issues(Severity.ERROR)), report.issues());
    }
}
