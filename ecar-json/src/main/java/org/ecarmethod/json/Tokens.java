package org.ecarmethod.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a document, one after the other. */
abstract class Tokens {

    /** The token where it stands; null before the first and after the last. */
    protected @Nullable JsonToken token;

    Tokens() {}

    final @Nullable JsonToken currentToken() {
        return token;
    }

    /** Moves on to the next token. */
    abstract @Nullable JsonToken nextToken();

    /** Moves on to the next name of an object; null at its end. */
    abstract @Nullable String nextName();

    /**
     * Moves on to the next name of an object whose names are known.
     *
     * @param names the names
     * @param expected which of them comes next, if the document is in order
     * @return which it is, {@link Names#END} at the end of the object, or {@link Names#UNKNOWN}
     */
    abstract int nextName(Names names, int expected);

    /** The name where it stands, of which {@link #nextName(Names, int)} has said that it is not known. */
    abstract String unknownName();

    /** The text of a token. */
    abstract String getString();

    /** The text of a token without making a String of it if that can be; valid until it moves on. */
    abstract Chars text();

    abstract int getIntValue();

    abstract long getLongValue();

    /** Passes over the object or list that begins here, to its end. */
    abstract void skipChildren();

    /** The byte at which the token begins where it stands. */
    abstract long tokenOffset();

    abstract TokenStreamLocation currentLocation();

    /** Called before an issue is reported; tokens that are not able to say what is wrong end the reading here. */
    abstract void issueFound();
}
