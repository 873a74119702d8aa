package org.ecarmethod.json.internal.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The names that an object may have, in the order in which they are written. */
public final class FieldNames {

    /** The end of the object. */
    public static final int END = -1;

    /** The name is unknown. */
    public static final int UNKNOWN = -2;

    /** So many letters a name has at most; no limit may be narrower where documents are read quickly. */
    public static final int LONGEST = 64;

    private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z]{1,40}");

    private final String[] names;
    private final FieldLabel[] labels;
    private final byte[][] ascii;
    /** Each name with quotes, colon and blank, as it stands in a document that is indented. */
    private final byte[][] members;

    public FieldNames(List<String> names) {
        if (names.size() > Long.SIZE) {
            throw new IllegalArgumentException("an object has at most " + Long.SIZE + " fields");
        }
        for (String name : names) {
            if (name.length() > LONGEST) {
                throw new IllegalArgumentException("a name has at most " + LONGEST + " letters");
            }
        }
        this.names = names.toArray(String[]::new);
        this.labels = names.stream().map(FieldLabel::of).toArray(FieldLabel[]::new);
        this.ascii = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.members = names.stream()
                .map(name -> ('"' + name + "\": ").getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /**
     * The byte behind a name, its colon and a blank, if exactly that stands at a place of a text; -1 if not.
     *
     * @param position which name
     */
    public int behind(byte[] text, int from, int position) {
        byte[] member = members[position];
        int end = from + member.length;
        if (end > text.length || text[end - 4] != member[member.length - 4]) {
            return -1;
        }
        return Arrays.equals(member, 0, member.length, text, from, end) ? end : -1;
    }

    public int size() {
        return names.length;
    }

    /** A name as it is written, quotes and escapes worked out. */
    public FieldLabel label(int position) {
        return labels[position];
    }

    public String at(int position) {
        return names[position];
    }

    /** Looks at the expected name first: what this library writes, and most others, stands in the order of the description. */
    public int find(String name, int expected) {
        for (int i = 0; i < names.length; i++) {
            int position = expected + i < names.length ? expected + i : expected + i - names.length;
            if (names[position].equals(name)) {
                return position;
            }
        }
        return UNKNOWN;
    }

    /** The same for a name that stands between two bytes of a text. */
    public int find(byte[] text, int from, int to, int expected) {
        for (int i = 0; i < names.length; i++) {
            int position = expected + i < names.length ? expected + i : expected + i - names.length;
            byte[] name = ascii[position];
            if (name.length == to - from && matches(name, text, from)) {
                return position;
            }
        }
        return UNKNOWN;
    }

    /**
     * Whether a name is one of these but for a slip: capitals aside, one letter in five may be another, be missing or be one too
     * many, at most two. A short name has no slip that could not be a word of its own.
     */
    public boolean hasOneLike(String name) {
        if (!SHOWABLE.matcher(name).matches()) {
            return false;
        }
        for (String known : names) {
            int allowed = Math.min(2, known.length() / 5);
            if (Math.abs(known.length() - name.length()) <= allowed && Slips.between(known, name) <= allowed) {
                return true;
            }
        }
        return false;
    }

    /** From behind: many names begin alike. */
    private static boolean matches(byte[] name, byte[] text, int from) {
        for (int i = name.length - 1; i >= 0; i--) {
            if (name[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
