package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path from the root of a document to one of its values: field names and positions in lists.
 *
 * <p>Printed as a JSON Pointer (RFC 6901), such as {@code /responses/3/answers/0}; the root prints as the empty text.
 * Paths share their beginnings, so that making one for each of many elements costs little. Instances are immutable and
 * ordered like the elements in a document: positions by number, names by letter.
 */
public final class PropertyPath implements Comparable<PropertyPath> {

    private static final PropertyPath ROOT = new PropertyPath(null, "", -1);

    private final @Nullable PropertyPath parent;
    private final String name;
    private final int index;

    private PropertyPath(@Nullable PropertyPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** {@return the path of the whole document} */
    public static PropertyPath root() {
        return ROOT;
    }

    /**
     * Creates the path of a field of the root.
     *
     * @param name field name
     * @return the path of that field
     */
    public static PropertyPath of(String name) {
        requireNonNull(name, "name");
        return ROOT.field(name);
    }

    /**
     * Parses a JSON Pointer. A segment of digits is taken for a position in a list.
     *
     * @param pointer pointer, empty or beginning with a slash
     * @return the path
     * @throws IllegalArgumentException if a non-empty pointer does not begin with a slash
     */
    public static PropertyPath parse(String pointer) {
        requireNonNull(pointer, "pointer");
        PropertyPath path = ROOT;
        if (pointer.isEmpty()) {
            return path;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer must begin with a slash");
        }
        for (String segment : pointer.substring(1).split("/", -1)) {
            boolean position = segment.matches("0|[1-9][0-9]{0,8}");
            path = position
                    ? path.index(Integer.parseInt(segment))
                    : path.field(segment.replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }

    /**
     * Returns the path of a field of this value.
     *
     * @param field field name
     * @return the longer path
     */
    public PropertyPath field(String field) {
        return new PropertyPath(this, requireNonNull(field, "field"), -1);
    }

    /**
     * Returns the path of an element of this list.
     *
     * @param position position, counted from 0
     * @return the longer path
     */
    public PropertyPath index(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("position must be 0 or more");
        }
        return new PropertyPath(this, "", position);
    }

    /**
     * Returns the path of the element of this list that has an id. Unlike one with a position it still points at the same
     * element when another one was taken out. Printed as {@code {id}}, which no field is called.
     *
     * @param id the id
     * @return the longer path
     */
    public PropertyPath element(String id) {
        return field("{" + requireNonNull(id, "id") + "}");
    }

    /**
     * Appends a relative path to this one.
     *
     * @param relative path seen from where this one ends
     * @return the joined path
     */
    public PropertyPath resolve(PropertyPath relative) {
        requireNonNull(relative, "relative");
        PropertyPath joined = this;
        for (PropertyPath step : relative.steps()) {
            joined = new PropertyPath(joined, step.name, step.index);
        }
        return joined;
    }

    /** {@return whether this is the path of the whole document} */
    public boolean isRoot() {
        return parent == null;
    }

    private List<PropertyPath> steps() {
        Deque<PropertyPath> steps = new ArrayDeque<>();
        for (PropertyPath at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at);
        }
        return new ArrayList<>(steps);
    }

    /** The steps from the root: a name as text, a position as a number. */
    List<Serializable> segments() {
        List<Serializable> segments = new ArrayList<>();
        for (PropertyPath step : steps()) {
            segments.add(step.index < 0 ? step.name : Integer.valueOf(step.index));
        }
        return segments;
    }

    @Override
    public int compareTo(PropertyPath other) {
        List<PropertyPath> mine = steps();
        List<PropertyPath> theirs = other.steps();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int byStep = compareStep(mine.get(i), theirs.get(i));
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private static int compareStep(PropertyPath mine, PropertyPath theirs) {
        int byIndex = Integer.compare(mine.index, theirs.index);
        return byIndex != 0 ? byIndex : mine.name.compareTo(theirs.name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath path && compareTo(path) == 0;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (PropertyPath at = this; at.parent != null; at = at.parent) {
            hash = 31 * hash + at.name.hashCode() + at.index;
        }
        return hash;
    }

    /** {@return the path as a JSON Pointer} */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (PropertyPath step : steps()) {
            pointer.append('/');
            if (step.index >= 0) {
                pointer.append(step.index);
            } else {
                pointer.append(step.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
