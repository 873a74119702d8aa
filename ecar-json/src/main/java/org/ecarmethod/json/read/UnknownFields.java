package org.ecarmethod.json.read;

import org.ecarmethod.validation.Severity;

/** What becomes of a field that the format does not know. It is reported in any case, and no rule looks at it. */
public enum UnknownFields {
    /** The document is refused. */
    ERROR(Severity.ERROR),
    /** The field is passed over, with a warning: it is lost when the process is written. */
    WARNING(Severity.WARNING),
    /** The field is kept, with a note, and can be written back; see {@link KeptFields}. */
    KEEP(Severity.INFO);

    private final Severity severity;

    UnknownFields(Severity severity) {
        this.severity = severity;
    }

    /** {@return how grave such a field is} */
    public Severity severity() {
        return severity;
    }
}
