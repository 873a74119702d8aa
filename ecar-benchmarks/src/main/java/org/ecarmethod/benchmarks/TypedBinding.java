package org.ecarmethod.benchmarks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.benchmarks.typed.TypedProcess;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.WireNamed;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Data binding with what a careful program adds to it: dates, ids and codes become types that check their form, and terms
 * become enums. It is the fair peer of a validated read, which does that and says in addition where each problem is.
 */
final class TypedBinding {

    private static final JsonMapper MAPPER = Binding.mapper()
            .addModule(types())
            .addMixIn(WireNamed.class, Term.class)
            .addMixIn(Id.class, Identity.class)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(TypedProcess.class);
    private static final ObjectWriter WRITER =
            MAPPER.writerFor(TypedProcess.class).with(Binding.indented());

    private TypedBinding() {}

    static TypedProcess read(byte[] document) {
        return READER.readValue(document);
    }

    static String write(TypedProcess process) {
        return WRITER.writeValueAsString(process) + '\n';
    }

    /** Says that a term is written by its name in documents. */
    private interface Term {
        @JsonValue
        String wireName();
    }

    /** Says that an id is written by its value: as a text, an id of a person hides it. */
    private interface Identity {
        @JsonValue
        String value();
    }

    private static SimpleModule types() {
        Types types = new Types();
        types.add(PartialDate.class, PartialDate::parse);
        types.add(Code.class, Code::of);
        types.add(Country.class, Country::of);
        types.add(CaseNumber.class, CaseNumber::of);
        types.add(CriterionId.class, CriterionId::of);
        types.add(ProcessId.class, ProcessId::of);
        types.add(FactId.class, FactId::of);
        types.add(BodyId.class, BodyId::of);
        types.add(OperationId.class, OperationId::of);
        types.add(CircleId.class, CircleId::of);
        types.add(MeetingId.class, MeetingId::of);
        types.add(ParticipantId.class, ParticipantId::of);
        types.add(ExperienceId.class, ExperienceId::of);
        types.add(FindingId.class, FindingId::of);
        types.add(ProposalId.class, ProposalId::of);
        types.add(ReferralId.class, ReferralId::of);
        types.add(ResponseId.class, ResponseId::of);
        types.add(CommitmentId.class, CommitmentId::of);
        types.add(FollowUpId.class, FollowUpId::of);
        types.add(FeedbackId.class, FeedbackId::of);
        return types.module;
    }

    /** Types whose values are written as one text. */
    private static final class Types {
        private final SimpleModule module = new SimpleModule();

        <T> void add(Class<T> type, Function<String, T> parse) {
            module.addDeserializer(type, new FromText<>(type, parse));
            if (!Id.class.isAssignableFrom(type)) {
                module.addSerializer(type, new ToStringSerializer(type));
            }
        }
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private final Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                context.reportWrongTokenException(this, JsonToken.VALUE_STRING, "a text is expected");
            }
            return parse.apply(parser.getString());
        }
    }
}
