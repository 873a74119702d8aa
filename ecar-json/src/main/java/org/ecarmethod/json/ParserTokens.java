package org.ecarmethod.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Tokens of any text, as the parser finds them: it says exactly what is wrong with a text and where. */
final class ParserTokens extends Tokens {

    private final JsonParser parser;
    private final Chars text = new Chars();

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    @Nullable
    JsonToken nextToken() {
        token = parser.nextToken();
        return token;
    }

    @Override
    @Nullable
    String nextName() {
        String name = parser.nextName();
        token = parser.currentToken();
        return name;
    }

    @Override
    int nextName(Names names, int expected) {
        String name = nextName();
        return name == null ? Names.END : names.find(name, expected);
    }

    @Override
    String unknownName() {
        return parser.currentName();
    }

    @Override
    String getString() {
        return parser.getString();
    }

    @Override
    Chars text() {
        return text.over(parser.getString());
    }

    @Override
    int getIntValue() {
        return parser.getIntValue();
    }

    @Override
    long getLongValue() {
        return parser.getLongValue();
    }

    @Override
    void skipChildren() {
        parser.skipChildren();
        token = parser.currentToken();
    }

    @Override
    long tokenOffset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    @Override
    TokenStreamLocation currentLocation() {
        return parser.currentLocation();
    }

    @Override
    void issueFound() {}
}
