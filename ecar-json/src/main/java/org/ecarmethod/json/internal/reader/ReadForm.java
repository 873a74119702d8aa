package org.ecarmethod.json.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.kept.Extras;
import org.ecarmethod.record.Section;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The form of one document: its content as far as it could be read, and the problems so far.
 *
 * @param <C> type of the content
 */
public final class ReadForm<C> {

    private final Frame frame;
    private final @Nullable C content;
    private final Extras extras;
    private final @Nullable Cursor cursor;
    private final @Nullable Places places;

    /** A document whose tokens were read. */
    ReadForm(Frame frame, @Nullable C content, Extras extras, Cursor cursor, Places places) {
        this.frame = frame;
        this.content = content;
        this.extras = extras;
        this.cursor = cursor;
        this.places = places;
    }

    /** A document that cannot be read at all: its frame says why. */
    ReadForm(Frame frame, Extras extras) {
        this.frame = frame;
        this.content = null;
        this.extras = extras;
        this.cursor = null;
        this.places = null;
    }

    public Frame frame() {
        return frame;
    }

    public Optional<C> content() {
        return Optional.ofNullable(content);
    }

    /** Fields that the format does not know. */
    Extras extras() {
        return extras;
    }

    /** Sections of which not everything could be read. */
    Set<Section> unreadable() {
        return cursor == null ? Set.of() : cursor.unreadable();
    }

    /** Whether there is a content without errors of form. */
    boolean isSound() {
        return cursor != null
                && content != null
                && cursor.found().stream().noneMatch(one -> one.issue().severity() == Severity.ERROR);
    }

    /**
     * Puts everything that is wrong at its place in the input. This is the only step from paths and bytes to lines and columns.
     *
     * @param found what the examination of the content found
     * @param inKept what was found in fields that are kept; it has the paths of the document
     * @return that, and what is wrong with the form
     */
    List<Issue> located(List<Issue> found, List<Issue> inKept) {
        if (cursor == null || places == null) {
            return Stream.ofNullable(frame.fault()).toList();
        }
        List<Cursor.Located> all = new ArrayList<>(cursor.found());
        found.forEach(issue -> all.add(new Cursor.Located(cursor.inDocument(issue), -1)));
        inKept.forEach(issue -> all.add(new Cursor.Located(issue, -1)));
        List<Issue> located = places.locate(all, cursor.marks());
        return frame.isWholeInput()
                ? located
                : located.stream().map(frame::inInput).toList();
    }
}
