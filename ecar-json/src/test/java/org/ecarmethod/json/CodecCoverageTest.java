package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Every attribute of every type of a process stands in a document. The types are followed from the content down, beside the
 * fields that the valid documents of the corpus hold, so an attribute that is forgotten in JSON, or that no document shows,
 * fails here.
 */
class CodecCoverageTest {

    private static final Map<Class<?>, String> KINDS = Map.of(StartAuthority.Overridden.class, "override");

    private final Map<String, Set<String>> fields = new HashMap<>();
    private final List<String> lacking = new ArrayList<>();

    @Test
    void every_attribute_of_every_type_is_written() {
        Corpus.valid().forEach(document -> collect(document.bytes()));
        collect(OwnWordsTest.document().getBytes(java.nio.charset.StandardCharsets.UTF_8));

        followed(ProcessContent.class, "");

        assertThat(fields).hasSizeGreaterThan(60);
        assertThat(lacking).as("attributes that no document holds").isEmpty();
    }

    @Test
    void an_attribute_that_is_not_written_is_found() {
        collect("{\"format\": \"ecar-process/1\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        followed(ProcessContent.class, "");

        assertThat(lacking).contains("ProcessContent.title is not written at ''");
    }

    // --- what the documents hold: names of fields by pointer, positions in lists left open, kinds told apart

    private void collect(byte[] document) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            collect(parser, "");
        }
    }

    private void collect(JsonParser parser, String at) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                collect(parser, at + "/*");
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> names = new TreeSet<>();
            String kind = "";
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                names.add(name);
                kind = name.equals("kind") ? parser.getString() : kind;
                collect(parser, at + "/" + name);
            }
            fields.computeIfAbsent(at, absent -> new TreeSet<>()).addAll(names);
            fields.computeIfAbsent(at + "[" + kind + "]", absent -> new TreeSet<>())
                    .addAll(names);
        } else {
            fields.computeIfAbsent(at, absent -> new TreeSet<>());
        }
    }

    // --- what the types have

    private void followed(Type type, String at) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type inner = generic.getActualTypeArguments()[0];
            if (raw == Optional.class) {
                followed(inner, at);
            } else if (Collection.class.isAssignableFrom(raw)) {
                followed(inner, at + "/*");
            } else if (raw == Stated.class) {
                cases(raw, at);
                followed(inner, at + "/known");
            } else {
                attributes(raw, at, at);
            }
        } else {
            followed((Class<?>) type, at);
        }
    }

    private void followed(Class<?> type, String at) {
        if (type == Respondent.class || type == ProposalEnd.Proposer.class) {
            cases(type, at);
        } else if (type.isInterface() && type.isSealed()) {
            for (Class<?> one : type.getPermittedSubclasses()) {
                kind(one, at);
            }
        } else if (!isOneValue(type)) {
            attributes(type, at, at);
        } else if (!fields.containsKey(at)) {
            lacking.add(type.getSimpleName() + " stands nowhere at '" + at + "'");
        }
    }

    /** A proof stands as the day for which it is claimed, and as nothing else. */
    private void kind(Class<?> one, String at) {
        if (one == StartAuthority.Proven.class) {
            assertThat(fields.get(at + "[proven]")).containsExactly("assessedOn", "kind");
        } else if (one == StartAuthority.Claimed.class) {
            attributes(one, at + "[proven]", at);
        } else {
            String kebab =
                    one.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            attributes(one, at + "[" + KINDS.getOrDefault(one, kebab) + "]", at);
        }
    }

    private void cases(Class<?> type, String at) {
        for (Class<?> one : type.getPermittedSubclasses()) {
            String simple = one.getSimpleName().replaceFirst("^Of(?=[A-Z])", "");
            String name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
            boolean anywhere = fields.entrySet().stream()
                    .anyMatch(entry -> type == Stated.class
                            ? entry.getValue().contains(name)
                            : entry.getKey().equals(at) && entry.getValue().contains(name));
            if (!anywhere) {
                lacking.add(simple + " stands nowhere at '" + at + "'");
            }
        }
    }

    private void attributes(Class<?> type, String object, String below) {
        Set<String> written = fields.getOrDefault(object, Set.of());
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                attribute(type, component.getName(), component.getGenericType(), written, below, object);
            }
        } else {
            for (Method accessor : Accessors.of(type)) {
                attribute(type, accessor.getName(), accessor.getGenericReturnType(), written, below, object);
            }
        }
    }

    private void attribute(Class<?> owner, String name, Type type, Set<String> written, String below, String object) {
        if (!written.contains(name)) {
            lacking.add(owner.getSimpleName() + "." + name + " is not written at '" + object + "'");
        } else if (!(type instanceof java.lang.reflect.TypeVariable<?>)) {
            followed(type, below + "/" + name);
        }
    }

    /** Whether values of the type stand as one text, number or text by language. */
    private static boolean isOneValue(Class<?> type) {
        boolean wrapper = type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
        return wrapper
                || Id.class.isAssignableFrom(type)
                || type.isEnum()
                || type.isPrimitive()
                || type == LocalizedText.class
                || type == PartialDate.class
                || type.getName().startsWith("java.");
    }
}
