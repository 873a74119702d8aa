package org.ecarmethod.json.internal.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a document, one after the other. */
public abstract class Tokenizer {

    /** The current token; null before the first and after the last. */
    protected @Nullable JsonToken token;

    public Tokenizer() {}

    public final @Nullable JsonToken currentToken() {
        return token;
    }

    /** Moves on to the next token. */
    public abstract @Nullable JsonToken nextToken();

    /** Moves on to the next name of an object; null at its end. */
    public abstract @Nullable String nextName();

    /**
     * Moves on to the next name of an object whose names are known.
     *
     * @param names the names
     * @param expected which of them comes next, if the document is in order
     * @return which it is, {@link FieldNames#END} at the end of the object, or {@link FieldNames#UNKNOWN}
     */
    public abstract int nextName(FieldNames names, int expected);

    /** The name where it stands, of which {@link #nextName(FieldNames, int)} has said that it is not known. */
    public abstract String unknownName();

    /** The text of a token. */
    public abstract String getString();

    /** The text of a token without making a String of it if that can be; valid until it moves on. */
    public abstract TokenText text();

    public abstract int getIntValue();

    public abstract long getLongValue();

    /** Passes over the object or list that begins here, to its end. */
    public abstract void skipChildren();

    /** The byte at which the token begins where it stands. */
    public abstract long tokenOffset();

    public abstract TokenStreamLocation currentLocation();

    /** Called before an issue is reported; tokens that are not able to say what is wrong end the reading here. */
    public abstract void issueFound();
}
