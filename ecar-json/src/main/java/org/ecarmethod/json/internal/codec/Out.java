package org.ecarmethod.json.internal.codec;

import org.ecarmethod.json.internal.token.FieldLabel;

/** What codecs write to: a document of ours, or a place in the document of a host. */
public interface Out {

    /** Begins an object. */
    void beginObject();

    /** Ends the object that was begun last. */
    void endObject();

    /** Begins a list. */
    void beginList();

    /** Ends the list that was begun last. */
    void endList();

    /** Writes the name of the next field. */
    void name(FieldLabel label);

    /** Writes the name of the next field. */
    void name(String name);

    /** Writes a text. */
    void text(String text);

    /** Writes a number. */
    void number(long number);

    /** Writes true or false. */
    void truth(boolean truth);
}
