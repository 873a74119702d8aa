package org.ecarmethod.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** The same JSON with the fields of every object in another order, without blanks, everything beyond ASCII escaped. */
final class Shuffled {

    private final JsonParser parser;
    private final Random random;

    private Shuffled(JsonParser parser, Random random) {
        this.parser = parser;
        this.random = random;
    }

    static String of(String document, long seed) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return new Shuffled(parser, new Random(seed)).value();
        }
    }

    private String value() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<String> fields = new ArrayList<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                fields.add(text(name) + ":" + value());
            }
            Collections.shuffle(fields, random);
            return "{" + String.join(",", fields) + "}";
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            StringJoiner elements = new StringJoiner(",", "[", "]");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value());
            }
            return elements.toString();
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? text(parser.getString()) : parser.getString();
    }

    private static String text(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        for (char c : new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)).toCharArray()) {
            escaped.append(c < 128 ? String.valueOf(c) : String.format("\\u%04X", (int) c));
        }
        return escaped.append('"').toString();
    }
}
