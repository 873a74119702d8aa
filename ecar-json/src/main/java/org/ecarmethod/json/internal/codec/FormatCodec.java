package org.ecarmethod.json.internal.codec;

import java.util.Set;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The name of a format and the number of its version.
 *
 * @param format the one that is read and written
 */
record FormatCodec(String format) implements Codec<String> {
    /** What the formats of this library are called, without their versions. */
    private static final Set<String> KINDS =
            Set.of("ecar-index", "ecar-ledger", "ecar-process", "ecar-profile", "ecar-report", "ecar-view");

    @Override
    public @Nullable String read(Cursor in) {
        if (in.stands(JsonToken.VALUE_STRING) && in.parser().getString().equals(format)) {
            return format;
        }
        in.report(otherFormat(in));
        in.skip();
        return null;
    }

    /** Another kind of document is called that; a document of this kind, or of none, has another version. */
    private Issue otherFormat(Cursor in) {
        String found = in.stands(JsonToken.VALUE_STRING) ? kind(in.parser().getString()) : "";
        return KINDS.contains(found) && !found.equals(kind(format))
                ? in.at(DocumentIssues.OTHER_KIND)
                        .with("expected", kind(format))
                        .with("found", found)
                        .build()
                : in.at(DocumentIssues.UNSUPPORTED_VERSION)
                        .with("supported", format)
                        .build();
    }

    private static String kind(String format) {
        int slash = format.indexOf('/');
        return slash < 0 ? format : format.substring(0, slash);
    }

    @Override
    public void write(String value, Out out) {
        out.text(value);
    }

    @Override
    public Schema describe(Definitions all) {
        return new Schema().with("const", format);
    }
}
