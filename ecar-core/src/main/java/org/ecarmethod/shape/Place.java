package org.ecarmethod.shape;

import java.util.Arrays;
import org.ecarmethod.validation.PropertyPath;

/**
 * The current place of a walk through an object. A path is made only where something was found: most values need none.
 * Lives as long as one walk.
 */
public final class Place {

    private static final int FIELD = -1;
    /** The step only says whether something is known. */
    private static final int STATED = -2;

    private String[] names = new String[8];
    private int[] positions = new int[8];
    private int depth;

    Place() {}

    /** Enters a field. */
    public void enter(String field) {
        push(field, FIELD);
    }

    /** Goes into a list, before its first element. */
    void enterList() {
        push("", -1);
    }

    /** Goes to the next element of the list. */
    void enterNext() {
        positions[depth - 1]++;
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

    /** Returns to the place before the last step. */
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

    /** {@return the path of the object that contains the current field} */
    public PropertyPath owner() {
        return path(depth - 1);
    }

    /** {@return the path of the current field; inside a stated value, the path of the statement} */
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
