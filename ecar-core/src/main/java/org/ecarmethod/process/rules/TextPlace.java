package org.ecarmethod.process.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;

/**
 * Where the look at the texts of a content stands. A path is made only where something was found: most texts need none.
 * Lives as long as one look.
 */
final class TextPlace {

    /** Who says it. */
    enum Said {
        /** A circle: what residents told, heard and ask. */
        BY_CIRCLE,
        /** Anybody else. */
        BY_OTHERS,
        /** Nobody: an id. */
        ID
    }

    /** Receives the texts. */
    interface Reader {
        /** A text; {@code place} gives its path. */
        void read(String text, Said said, TextPlace place);
    }

    /** No id that is shorter can hold a number or a name. */
    private static final int SHORTEST_TELLING_ID = 3;

    private final Reader reader;
    private String[] names = new String[8];
    private int[] positions = new int[8];
    private int depth;

    TextPlace(Reader reader) {
        this.reader = reader;
    }

    // --- going down and up

    void enter(String field) {
        push(field, -1);
    }

    void enter(int position) {
        push("", position);
    }

    private void push(String field, int position) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
        }
        names[depth] = field;
        positions[depth] = position;
        depth++;
    }

    void leave() {
        depth--;
    }

    PropertyPath path() {
        PropertyPath path = PropertyPath.root();
        for (int i = 0; i < depth; i++) {
            path = positions[i] < 0 ? path.field(names[i]) : path.index(positions[i]);
        }
        return path;
    }

    // --- what may stand there

    void text(String field, LocalizedText text) {
        text(field, text, Said.BY_OTHERS);
    }

    void text(String field, LocalizedText text, Said said) {
        enter(field);
        languages(text, said);
        leave();
    }

    private void languages(LocalizedText text, Said said) {
        text.forEach((tag, words) -> {
            enter(tag);
            reader.read(words, said, this);
            leave();
        });
    }

    void texts(String field, List<LocalizedText> texts) {
        enter(field);
        for (int i = 0; i < texts.size(); i++) {
            enter(i);
            languages(texts.get(i), Said.BY_OTHERS);
            leave();
        }
        leave();
    }

    void line(String field, String line) {
        enter(field);
        reader.read(line, Said.BY_OTHERS, this);
        leave();
    }

    void id(String field, Id id) {
        name(field, id.value());
    }

    /** A code that the document makes up; codes of the profile are not its own. */
    void code(String field, Code code) {
        name(field, code.value());
    }

    private void name(String field, String value) {
        if (value.length() >= SHORTEST_TELLING_ID) {
            enter(field);
            reader.read(value, Said.ID, this);
            leave();
        }
    }

    void citation(String field, Citation citation) {
        enter(field);
        line("place", citation.place());
        leave();
    }

    /** The reason why a value is not there. */
    void stated(String field, Stated<?> stated) {
        if (!stated.isKnown()) {
            statedPart(field, stated, known -> {});
        }
    }

    void statedText(String field, Stated<LocalizedText> stated) {
        statedPart(field, stated, known -> languages(known, Said.BY_OTHERS));
    }

    <T> void statedPart(String field, Stated<T> stated, Consumer<T> look) {
        enter(field);
        if (stated instanceof Stated.Known<T> known) {
            enter("known");
            look.accept(known.value());
        } else if (stated instanceof Stated.Unknown<T> unknown) {
            enter("unknown");
            languages(unknown.reason(), Said.BY_OTHERS);
        } else if (stated instanceof Stated.NotApplicable<T> none) {
            enter("notApplicable");
            languages(none.reason(), Said.BY_OTHERS);
        }
        leave();
        leave();
    }
}
