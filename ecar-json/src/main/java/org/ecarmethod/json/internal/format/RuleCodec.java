package org.ecarmethod.json.internal.format;

import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.validation.IssueCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a rule reports, by its id. A code that this library does not have could be set to nothing. */
final class RuleCodec implements Codec<IssueCode> {

    public static final RuleCodec INSTANCE = new RuleCodec();

    private RuleCodec() {}

    @Override
    public @Nullable IssueCode read(Cursor in) {
        String id = ReportCodes.ID.read(in);
        IssueCode code = id == null ? null : ReportCodes.KNOWN.get(id);
        if (id != null && code == null) {
            in.report(in.at(MethodIssues.RULE_UNKNOWN).build());
        }
        return code;
    }

    @Override
    public void write(IssueCode value, JsonGenerator out) {
        out.writeString(value.id());
    }

    @Override
    public Schema describe(Definitions all) {
        return ReportCodes.ID.describe(all);
    }
}
