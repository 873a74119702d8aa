package org.ecarmethod.json.internal.stream;

/**
 * Follows the strings and brackets of one element of a list, as far as a broken text allows. A line feed ends a string,
 * since no JSON string holds one; a bracket closes everything inside of the one it belongs to.
 */
final class NestingTracker {

    /** How many levels are remembered with their kind; deeper ones are only counted. */
    private static final int REMEMBERED = 1024;

    private final boolean[] objects = new boolean[REMEMBERED];
    private int depth;
    private int openObjects;
    private long deeper;
    private boolean inString;
    private boolean escaped;

    /** Begins a new element. */
    public void clear() {
        depth = 0;
        openObjects = 0;
        deeper = 0;
        inString = false;
        escaped = false;
    }

    /** Whether everything that was opened is closed. */
    boolean isOutside() {
        return depth == 0 && !inString;
    }

    boolean isInString() {
        return inString;
    }

    /** Whether a closing bracket of this kind would close something. */
    boolean hasOpenList() {
        return deeper > 0 || depth > openObjects;
    }

    private boolean hasOpenObject() {
        return deeper > 0 || openObjects > 0;
    }

    /** Goes past one byte. */
    public void take(byte one) {
        if (inString) {
            takeInString(one);
            return;
        }
        switch (one) {
            case '"' -> inString = true;
            case '{' -> open(true);
            case '[' -> open(false);
            case '}' -> close(true);
            case ']' -> close(false);
            default -> {
                // Anything else neither opens nor closes.
            }
        }
    }

    private void takeInString(byte one) {
        if (one == '\n') {
            inString = false;
            escaped = false;
        } else if (escaped) {
            escaped = false;
        } else if (one == '\\') {
            escaped = true;
        } else if (one == '"') {
            inString = false;
        }
    }

    private void open(boolean object) {
        if (depth == REMEMBERED) {
            deeper++;
            return;
        }
        objects[depth++] = object;
        openObjects += object ? 1 : 0;
    }

    private void close(boolean object) {
        if (deeper > 0) {
            deeper--;
            return;
        }
        if (object ? !hasOpenObject() : !hasOpenList()) {
            return;
        }
        boolean found = false;
        while (!found) {
            depth--;
            openObjects -= objects[depth] ? 1 : 0;
            found = objects[depth] == object;
        }
    }
}
