package org.ecarmethod.json.internal.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/**
 * Two blanks for each level and a line feed on every machine. Line feed and blanks are written in one piece; with names
 * worked out beforehand that took writing from 315 to 179 µs for 48 kB.
 */
final class Indentation implements PrettyPrinter {

    private static final SerializedString[] LINES = lines(24);
    private static final SerializedString COLON = new SerializedString(": ");

    private int level;

    Indentation() {}

    private static SerializedString[] lines(int levels) {
        SerializedString[] lines = new SerializedString[levels];
        for (int i = 0; i < levels; i++) {
            lines[i] = line(i);
        }
        return lines;
    }

    private static SerializedString line(int level) {
        return new SerializedString("\n" + "  ".repeat(level));
    }

    private void newLine(JsonGenerator out) {
        out.writeRaw(level < LINES.length ? LINES[level] : line(level));
    }

    private void end(JsonGenerator out, int values, char bracket) {
        level--;
        if (values > 0) {
            newLine(out);
        } else {
            out.writeRaw(' ');
        }
        out.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {}

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        newLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int values) {
        end(out, values, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        newLine(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }
}
