package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.ecarmethod.json.internal.token.FieldLabel;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A document of ours while it is written: the layout of {@link Indentation}, in pieces that are joined at the end. Nearly every
 * text is copied as it is; one with a quotation mark, a backslash or a control character is escaped by Jackson.
 */
final class CanonicalText implements Out {

    private static final int PIECE = 1 << 14;
    private static final String[] LINES = lines(24);

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder(PIECE);
    private int level;
    /** Whether nothing stands yet in the object or list that was begun last. */
    private boolean isEmpty;

    private boolean isNamed;

    private static String[] lines(int levels) {
        String[] lines = new String[levels];
        for (int i = 0; i < levels; i++) {
            lines[i] = line(i);
        }
        return lines;
    }

    private static String line(int level) {
        return "\n" + "  ".repeat(level);
    }

    private void newLine() {
        if (piece.length() > PIECE / 2) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
        piece.append(level < LINES.length ? LINES[level] : line(level));
    }

    private void next() {
        if (!isEmpty) {
            piece.append(',');
        }
        isEmpty = false;
        newLine();
    }

    /** Goes to where the next value stands: behind its name, or in a line of its own in a list. */
    private StringBuilder value() {
        if (isNamed) {
            isNamed = false;
        } else if (level > 0) {
            next();
        }
        return piece;
    }

    private void begin(char bracket) {
        value().append(bracket);
        level++;
        isEmpty = true;
    }

    private void end(char bracket) {
        level--;
        if (isEmpty) {
            piece.append(' ');
        } else {
            newLine();
        }
        piece.append(bracket);
        isEmpty = false;
    }

    @Override
    public void beginObject() {
        begin('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginList() {
        begin('[');
    }

    @Override
    public void endList() {
        end(']');
    }

    @Override
    public void name(FieldLabel label) {
        next();
        piece.append(label.canonical());
        isNamed = true;
    }

    @Override
    public void name(String name) {
        next();
        quoted(name);
        piece.append(": ");
        isNamed = true;
    }

    @Override
    public void text(String text) {
        value();
        quoted(text);
    }

    private void quoted(String text) {
        piece.append('"');
        if (isPlain(text)) {
            piece.append(text);
        } else {
            piece.append(JsonStringEncoder.getInstance().quoteAsCharArray(text));
        }
        piece.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void number(long number) {
        value().append(number);
    }

    @Override
    public void truth(boolean truth) {
        value().append(truth);
    }

    /** {@return the whole document; a line feed ends it} */
    String document() {
        pieces.add(piece.append('\n').toString());
        return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
    }
}
