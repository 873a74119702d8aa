package org.ecarmethod.validation;

import java.io.Serializable;

/**
 * A place in a text that was read.
 *
 * @param line line, counted from 1
 * @param column column, counted from 1 in Unicode code points, so that å, ä and ö are one each
 */
public record TextLocation(long line, long column) implements Comparable<TextLocation>, Serializable {

    public TextLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column must be at least 1");
        }
    }

    @Override
    public int compareTo(TextLocation other) {
        int byLine = Long.compare(line, other.line);
        return byLine != 0 ? byLine : Long.compare(column, other.column);
    }

    /** {@return line and column joined by a colon} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
