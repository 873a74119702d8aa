package org.ecarmethod.json;

import java.util.List;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.reader.HostText;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads reports out of a host's document. */
final class ReportDeserializer extends StdDeserializer<ValidationReport> {

    ReportDeserializer() {
        super(ValidationReport.class);
    }

    @Override
    public ValidationReport deserialize(JsonParser host, DeserializationContext context) {
        Frame frame = Frame.inHost(HostText.of(host, ReportDocument.MAX_BYTES), ReportDocument.MAX_BYTES);
        Issue tooLarge = frame.fault();
        if (tooLarge != null) {
            throw RefusedDocumentException.of(host, List.of(tooLarge));
        }
        try {
            return ReportDocument.read(frame.text());
        } catch (InvalidValueException refusal) {
            throw RefusedDocumentException.of(
                    host, refusal.violations().stream().map(frame::inInput).toList());
        }
    }
}
