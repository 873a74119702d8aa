package org.ecarmethod.json.internal.format;

import static org.ecarmethod.shape.Types.string;

import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.Out;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.shape.Form;
import org.ecarmethod.validation.IssueCode;
import org.jspecify.annotations.Nullable;

/** What a rule reports, by its id. A code that this library does not have could be set to nothing. */
final class RuleCodec implements Codec<IssueCode> {

    public static final RuleCodec INSTANCE = new RuleCodec();

    /** How an id stands in a profile: it can set what the library reports, not rules of a city's own. */
    private static final Codec<String> ID = Codecs.of(string(Form.of("issue-code", IssueCode.OWN_REGEX)));

    private RuleCodec() {}

    @Override
    public @Nullable IssueCode read(Cursor in) {
        String id = ID.read(in);
        IssueCode code = id == null ? null : ReportCodes.KNOWN.get(id);
        if (id != null && code == null) {
            in.report(in.at(MethodIssues.RULE_UNKNOWN).build());
        }
        return code;
    }

    @Override
    public void write(IssueCode value, Out out) {
        out.text(value.id());
    }

    @Override
    public Schema describe(Definitions all) {
        return ID.describe(all);
    }
}
