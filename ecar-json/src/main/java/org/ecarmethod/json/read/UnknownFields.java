package org.ecarmethod.json.read;

import org.ecarmethod.validation.Severity;

/** The treatment of a field that the format does not know. It is reported in any case, and no rule checks it. */
public enum UnknownFields {
    /** The document is rejected. */
    ERROR(Severity.ERROR),
    /** The field is skipped with a warning: it is lost when the process is written. */
    WARNING(Severity.WARNING),
    /** The field is kept, with a note, and can be written back; see {@link KeptFields}. */
    KEEP(Severity.INFO);

    private final Severity severity;

    UnknownFields(Severity severity) {
        this.severity = severity;
    }

    /** {@return the severity of such a field} */
    public Severity severity() {
        return severity;
    }
}
