package org.ecarmethod.json.internal.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Tokenizer of any text, using the parser: it reports exactly what is wrong with a text and where. */
public final class ParserTokenizer extends Tokenizer {

    private final JsonParser parser;
    private final TokenText text = new TokenText();

    public ParserTokenizer(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    @Nullable
    public JsonToken nextToken() {
        token = parser.nextToken();
        return token;
    }

    @Override
    @Nullable
    public String nextName() {
        String name = parser.nextName();
        token = parser.currentToken();
        return name;
    }

    @Override
    public int nextName(FieldNames names, int expected) {
        String name = nextName();
        return name == null ? FieldNames.END : names.find(name, expected);
    }

    @Override
    public String unknownName() {
        return parser.currentName();
    }

    @Override
    public String getString() {
        return parser.getString();
    }

    @Override
    public TokenText text() {
        return text.over(parser.getString());
    }

    @Override
    public int getIntValue() {
        return parser.getIntValue();
    }

    @Override
    public long getLongValue() {
        return parser.getLongValue();
    }

    @Override
    public void skipChildren() {
        parser.skipChildren();
        token = parser.currentToken();
    }

    @Override
    public long tokenOffset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return parser.currentLocation();
    }

    @Override
    public void issueFound() {}
}
