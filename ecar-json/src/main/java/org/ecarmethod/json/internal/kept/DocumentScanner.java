package org.ecarmethod.json.internal.kept;

import java.util.HashSet;
import java.util.Set;

/**
 * Goes through a document that this library wrote, and tells where each object ends. An object in a list is known by its id
 * if it has one, which is then its first field.
 */
final class DocumentScanner {

    /** Receives every object when its end is reached. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Looks at an object.
         *
         * @param object which it is
         * @param names the names of its fields
         * @param end where its last field ends
         */
        void visit(Place object, Set<String> names, int end);
    }

    /**
     * A value in the document.
     *
     * @param pointer JSON Pointer
     * @param key the same with ids in place of positions; where there is no id, with the first two fields of the element beside
     *     its position
     * @param depth in how many objects and lists it stands
     */
    public record Place(String pointer, String key, int depth) {
        private Place at(String step) {
            return new Place(pointer + "/" + step, key + "/" + step, depth + 1);
        }

        private Place known(String id) {
            return new Place(pointer, key.substring(0, key.length() - step().length()) + "{" + id + "}", depth);
        }

        private Place beginning(String first) {
            return new Place(pointer, key + first, depth);
        }

        private String step() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }
    }

    private final String text;
    private final Visitor visitor;
    private String id = "";
    private int at;

    DocumentScanner(String text, Visitor visitor) {
        this.text = text;
        this.visitor = visitor;
    }

    public void walk() {
        value(new Place("", "", 0), "");
    }

    /** The id of the document, once it was gone through; empty if it has none. */
    public String id() {
        return id;
    }

    private char visible() {
        while (text.charAt(at) == ' ' || text.charAt(at) == '\n') {
            at++;
        }
        return text.charAt(at);
    }

    private String string() {
        int from = at;
        at = RawJson.endOfString(text, at);
        return text.substring(from + 1, at - 1);
    }

    /**
     * Goes past a value.
     *
     * @param listElement the position of the value in a list, as text; empty if it stands elsewhere
     */
    private void value(Place place, String listElement) {
        switch (visible()) {
            case '{' -> object(place, !listElement.isEmpty());
            case '[' -> list(place);
            case '"' -> string();
            default -> {
                while (",]}\n ".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
        }
    }

    private void list(Place list) {
        int position = 0;
        do {
            at++;
            String step = Integer.toString(position++);
            value(list.at(step), step);
        } while (visible() == ',');
        at++;
    }

    private void object(Place found, boolean inList) {
        Place object = found;
        Set<String> names = new HashSet<>();
        String beginning = "";
        int end;
        do {
            at++;
            visible();
            String name = string();
            visible();
            at++;
            boolean isId = name.equals("id") && visible() == '"';
            int from = at;
            value(object.at(name), "");
            if (inList && names.isEmpty() && isId) {
                object = found.known(text.substring(from + 1, at - 1));
            } else if (inList && names.size() < 2 && object.key().equals(found.key() + beginning)) {
                beginning += "=" + text.substring(from, at).strip();
                object = found.beginning(beginning);
            } else if (isId && found.depth() == 0) {
                id = text.substring(from + 1, at - 1);
            }
            names.add(name);
            end = at;
        } while (visible() == ',');
        visitor.visit(object, names, end);
        at++;
    }
}
