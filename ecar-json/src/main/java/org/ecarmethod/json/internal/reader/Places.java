package org.ecarmethod.json.internal.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.OffsetIndex;
import org.ecarmethod.json.internal.codec.OffsetIndex.Mark;
import org.ecarmethod.json.internal.token.Utf8;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the places of issues in the text. This is work that only a document with issues costs: paths are looked up by going
 * once more through the element that they lead into, bytes are turned into lines and columns by going through the text once.
 */
public final class Places {

    private final byte[] text;
    private final IntFunction<JsonParser> parsers;

    /**
     * Prepares to find places.
     *
     * @param text the document
     * @param parsers makes a parser that begins at a byte of it
     */
    public Places(byte[] text, IntFunction<JsonParser> parsers) {
        this.text = text;
        this.parsers = parsers;
    }

    /** Gives every issue its line and column. */
    public List<Issue> locate(List<Cursor.Located> found, OffsetIndex index) {
        if (found.isEmpty()) {
            return List.of();
        }
        Wanted root = new Wanted();
        root.offset = Utf8.firstVisible(text, Utf8.start(text));
        for (Cursor.Located one : found) {
            if (one.offset() < 0) {
                root.add(one.issue().path());
            }
        }
        root.below.forEach((field, wanted) -> field(index, field, wanted));
        List<Cursor.Located> placed = new ArrayList<>();
        for (Cursor.Located one : found) {
            long offset = one.offset() < 0 ? root.find(one.issue().path()) : one.offset();
            placed.add(new Cursor.Located(one.issue(), offset));
        }
        return inLines(placed);
    }

    private static String[] steps(PropertyPath path) {
        return path.isRoot() ? new String[0] : path.toString().substring(1).split("/", -1);
    }

    /** One step of the paths that are looked for; a path that leads nowhere has the place of the last step that exists. */
    private static final class Wanted {
        private final Map<String, Wanted> below = new HashMap<>();
        private long offset = -1;

        void add(PropertyPath path) {
            Wanted here = this;
            for (String step : steps(path)) {
                here = here.below.computeIfAbsent(step, absent -> new Wanted());
            }
        }

        long find(PropertyPath path) {
            Wanted here = this;
            long last = Math.max(0, offset);
            for (String step : steps(path)) {
                here = here.below.getOrDefault(step, here);
                last = here.offset < 0 ? last : here.offset;
            }
            return last;
        }
    }

    /** Looks through a field of the document: only through the elements that are wanted, where their places are known. */
    private void field(OffsetIndex index, String name, Wanted wanted) {
        Mark mark = index.find(name, "");
        if (mark == null) {
            return;
        }
        wanted.offset = mark.offset();
        boolean known = mark.hasElements();
        if (known) {
            elements(mark, wanted);
        } else {
            known = true;
            for (Map.Entry<String, Wanted> one : wanted.below.entrySet()) {
                known &= inner(index.find(name, one.getKey()), one.getValue());
            }
        }
        if (!known) {
            visit(wanted);
        }
    }

    private boolean inner(@Nullable Mark mark, Wanted wanted) {
        if (mark == null) {
            return false;
        }
        wanted.offset = mark.offset();
        if (mark.hasElements()) {
            elements(mark, wanted);
        } else {
            visit(wanted);
        }
        return true;
    }

    private void elements(Mark mark, Wanted wanted) {
        wanted.below.forEach((position, element) -> {
            element.offset = mark.element(position);
            if (element.offset >= 0) {
                visit(element);
            }
        });
    }

    /** Goes through the value that begins where something is wanted. */
    private void visit(Wanted wanted) {
        if (wanted.below.isEmpty()) {
            return;
        }
        int begin = (int) wanted.offset;
        try (JsonParser again = parsers.apply(begin)) {
            again.nextToken();
            value(wanted, again, begin);
        } catch (JacksonException broken) {
            // The first reading has reported it; what lies behind it has no place.
            return;
        }
    }

    private static void value(Wanted here, JsonParser again, int begin) {
        here.offset = begin + again.currentTokenLocation().getByteOffset();
        if (here.below.isEmpty()) {
            again.skipChildren();
        } else if (again.currentToken() == JsonToken.START_OBJECT) {
            for (String name = again.nextName(); name != null; name = again.nextName()) {
                again.nextToken();
                step(here.below.get(name.replace("~", "~0").replace("/", "~1")), again, begin);
            }
        } else if (again.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; again.nextToken() != JsonToken.END_ARRAY; i++) {
                step(here.below.get(Integer.toString(i)), again, begin);
            }
        }
    }

    private static void step(@Nullable Wanted next, JsonParser again, int begin) {
        if (next == null || next.offset >= 0) {
            again.skipChildren();
        } else {
            value(next, again, begin);
        }
    }

    private List<Issue> inLines(List<Cursor.Located> placed) {
        List<Cursor.Located> inOrder = new ArrayList<>(placed);
        inOrder.sort(Comparator.comparingLong(Cursor.Located::offset));
        List<Issue> issues = new ArrayList<>();
        long line = 1;
        long column = 1;
        int at = Utf8.start(text);
        for (Cursor.Located one : inOrder) {
            int to = (int) Math.max(at, Math.min(one.offset(), text.length));
            int ended = Utf8.lineFeeds(text, at, to);
            int start = ended == 0 ? at : Utf8.lineStart(text, to);
            line += ended;
            column = (ended == 0 ? column : 1) + Utf8.characters(text, start, to);
            at = to;
            issues.add(one.issue().toBuilder()
                    .location(new TextLocation(line, column))
                    .build());
        }
        return issues;
    }
}
