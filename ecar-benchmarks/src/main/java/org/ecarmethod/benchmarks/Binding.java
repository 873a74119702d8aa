package org.ecarmethod.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.ecarmethod.benchmarks.beans.ProcessBean;
import org.ecarmethod.json.EcarSchema;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What programs do without this library: data binding to beans, with Bean Validation or a JSON Schema, or with nothing. */
final class Binding {

    private static final JsonMapper MAPPER = mapper().build();
    private static final ObjectReader READER = MAPPER.readerFor(ProcessBean.class);
    private static final ObjectWriter WRITER =
            MAPPER.writerFor(ProcessBean.class).with(indented());

    private Binding() {}

    /** Made when it is first needed, so that a JVM that only reads beans has none of it. */
    private static final class BeanValidation {
        static final Validator VALIDATOR =
                Validation.buildDefaultValidatorFactory().getValidator();
    }

    /** Made when it is first needed, too. */
    private static final class JsonSchema {
        static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EcarSchema.PROCESS.text());
    }

    /** A mapper for beans with public fields in the order of the document. */
    static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultVisibility(visibility -> visibility
                        .with(Visibility.NONE)
                        .withFieldVisibility(Visibility.PUBLIC_ONLY)
                        .withCreatorVisibility(Visibility.PUBLIC_ONLY))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY));
    }

    /** The layout of the library. */
    static DefaultPrettyPrinter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withRootSeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /** Binds and checks nothing. */
    static ProcessBean read(byte[] document) {
        return READER.readValue(document);
    }

    /** Binds, then validates the beans. */
    static ProcessBean readValidated(byte[] document) {
        ProcessBean bean = READER.readValue(document);
        int problems = BeanValidation.VALIDATOR.validate(bean).size();
        if (problems > 0) {
            throw new IllegalStateException(problems + " constraints do not hold");
        }
        return bean;
    }

    /** Reads a tree, validates it by the schema, then binds the tree. */
    static ProcessBean readBySchema(byte[] document) {
        JsonNode tree = MAPPER.readTree(document);
        int problems = JsonSchema.SCHEMA.validate(tree).size();
        if (problems > 0) {
            throw new IllegalStateException("the schema refuses it with " + problems + " problems");
        }
        return MAPPER.treeToValue(tree, ProcessBean.class);
    }

    static String write(ProcessBean bean) {
        return WRITER.writeValueAsString(bean) + '\n';
    }
}
