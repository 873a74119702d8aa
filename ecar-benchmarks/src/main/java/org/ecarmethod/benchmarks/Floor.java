package org.ecarmethod.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The least that any reader does: all tokens, and every name and text as a String; one parser for each document. */
final class Floor {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Floor() {}

    /** {@return a number made of everything that was read, so that nothing of it can be left out} */
    static long read(byte[] document) {
        long sum = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += switch (token) {
                    case PROPERTY_NAME -> parser.currentName().length();
                    case VALUE_STRING -> parser.getString().length();
                    case VALUE_NUMBER_INT -> parser.getIntValue();
                    default -> 1;
                };
            }
        }
        return sum;
    }
}
