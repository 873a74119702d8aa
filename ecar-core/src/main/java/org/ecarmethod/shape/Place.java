package org.ecarmethod.shape;

import java.util.Arrays;
import org.ecarmethod.validation.PropertyPath;

/**
 * Where a walk through an object stands. A path is made only where something was found: most values need none. Lives as long
 * as one walk.
 */
public final class Place {

    private static final int FIELD = -1;
    /** The step only says whether something is known. */
    private static final int STATED = -2;

    private String[] names = new String[8];
    private int[] positions = new int[8];
    private int depth;

    Place() {}

    /** Goes into a field. */
    public void enter(String field) {
        push(field, FIELD);
    }

    void enter(int position) {
        push("", position);
    }

    void enterStated(String name) {
        push(name, STATED);
    }

    private void push(String name, int position) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
        }
        names[depth] = name;
        positions[depth] = position;
        depth++;
    }

    /** Goes back to where the last step was entered. */
    public void leave() {
        depth--;
    }

    /** {@return how many fields and positions lead here} */
    public int depth() {
        return depth;
    }

    /** {@return the path in the document} */
    public PropertyPath path() {
        return path(depth);
    }

    /** {@return the path of what has the field here} */
    public PropertyPath owner() {
        return path(depth - 1);
    }

    /** {@return the path of the field here; of what is stated, and of all that stands in it, the path of the statement} */
    public PropertyPath field() {
        int end = 0;
        while (end < depth && positions[end] != STATED) {
            end++;
        }
        return path(end);
    }

    private PropertyPath path(int end) {
        PropertyPath path = PropertyPath.root();
        for (int i = 0; i < end; i++) {
            path = positions[i] < 0 ? path.field(names[i]) : path.index(positions[i]);
        }
        return path;
    }
}
