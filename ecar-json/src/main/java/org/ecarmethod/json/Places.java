package org.ecarmethod.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the places of issues in the text. This is work that only a document with issues costs: paths are looked up by going
 * through the text once more, bytes are turned into lines and columns by going through it once.
 */
final class Places {

    private static final byte LINE_FEED = '\n';

    private final byte[] text;

    Places(byte[] text) {
        this.text = text;
    }

    /** Gives every issue its line and column. */
    List<Issue> locate(List<Cursor.Located> found, JsonParser again) {
        Wanted root = new Wanted();
        for (Cursor.Located one : found) {
            if (one.offset() < 0) {
                root.add(one.issue().path());
            }
        }
        visit(root, again);
        List<Cursor.Located> placed = new ArrayList<>();
        for (Cursor.Located one : found) {
            long offset = one.offset() < 0 ? root.find(one.issue().path()) : one.offset();
            placed.add(new Cursor.Located(one.issue(), offset));
        }
        return inLines(placed);
    }

    /** One step of the paths that are looked for; a path that leads nowhere has the place of the last step that exists. */
    private static final class Wanted {
        private final Map<String, Wanted> below = new HashMap<>();
        private long offset = -1;

        void add(PropertyPath path) {
            Wanted here = this;
            for (String step : path.toString().split("/", -1)) {
                here = here.below.computeIfAbsent(step, absent -> new Wanted());
            }
        }

        long find(PropertyPath path) {
            Wanted here = this;
            long last = Math.max(0, offset);
            for (String step : path.toString().split("/", -1)) {
                here = here.below.getOrDefault(step, here);
                last = here.offset < 0 ? last : here.offset;
            }
            return last;
        }
    }

    private static void visit(Wanted root, JsonParser again) {
        try {
            if (again.nextToken() != null) {
                // The text of a pointer begins with a slash: the first step is the empty one, the root itself.
                value(root.below.getOrDefault("", new Wanted()), again);
            }
        } catch (JacksonException broken) {
            // The first reading has reported it; what lies behind it has no place.
            return;
        }
    }

    private static void value(Wanted here, JsonParser again) {
        here.offset = again.currentTokenLocation().getByteOffset();
        if (here.below.isEmpty()) {
            again.skipChildren();
        } else if (again.currentToken() == JsonToken.START_OBJECT) {
            for (String name = again.nextName(); name != null; name = again.nextName()) {
                again.nextToken();
                step(here.below.get(name.replace("~", "~0").replace("/", "~1")), again);
            }
        } else if (again.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; again.nextToken() != JsonToken.END_ARRAY; i++) {
                step(here.below.get(Integer.toString(i)), again);
            }
        }
    }

    private static void step(@Nullable Wanted next, JsonParser again) {
        if (next == null || next.offset >= 0) {
            again.skipChildren();
        } else {
            value(next, again);
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
            while (at < one.offset() && at < text.length) {
                if (text[at] == LINE_FEED) {
                    line++;
                    column = 1;
                } else if ((text[at] & 0xC0) != 0x80) {
                    column++;
                }
                at++;
            }
            issues.add(one.issue().toBuilder()
                    .location(new TextLocation(line, column))
                    .build());
        }
        return issues;
    }
}
