package org.ecarmethod.json.internal.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * Tokenizer of a sound document, straight from its bytes. Takes less than the parser does: names that are known, objects,
 * lists, texts, small whole numbers. Whatever else it meets, and whenever anything is to be reported, it gives up with
 * {@link Unsure}, and the document is read again by the parser, which says what is wrong. So it never decides that a document
 * is wrong, only that it is right; a test compares the two.
 */
public final class FastTokenizer extends Tokenizer {

    /** So many digits a number has at most; no limit may be narrower where this is used. */
    public static final int LONGEST_NUMBER = 9;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BLANKS = 0x2020202020202020L;

    /** Levels whose kind fits into one number. */
    private static final int DEEPEST = 62;

    private final byte[] text;
    private final FastText value;
    private final int maxDepth;
    private final int maxTextLength;

    private int at;
    private int tokenStart;
    /** One bit for each level that is open, the innermost last: 1 for an object. */
    private long levels;

    private int depth;
    /** Whether a comma has to come before the next name or element. */
    private boolean comma;
    /** Whether a name was read whose value comes next. */
    private boolean named;

    private int number;
    /** Names in texts by language are tags: one text after the other is in the same language. */
    private String lastName = "";

    /** The document is to be read by the parser. */
    public static final class Unsure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Unsure() {
            super("to be read by the parser", null, false, false);
        }
    }

    /**
     * Begins before the first token.
     *
     * @param text the document
     * @param maxDepth how many levels may be open at once
     * @param maxTextLength how many characters a text may have
     */
    public FastTokenizer(byte[] text, int maxDepth, int maxTextLength) {
        this.text = text;
        this.value = new FastText(text);
        this.maxDepth = Math.min(maxDepth, DEEPEST);
        this.maxTextLength = maxTextLength;
        this.at = Utf8.start(text);
    }

    public static Unsure unsure() {
        return new Unsure();
    }

    @Override
    public void issueFound() {
        throw unsure();
    }

    // --- moving on

    private byte skipBlank() {
        byte[] all = text;
        int to = at;
        while (to < all.length) {
            byte b = all[to];
            if (b > ' ') {
                at = to;
                return b;
            }
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                break;
            }
            to++;
            if (to + Long.BYTES <= all.length) {
                // An indentation in one step, or in two if it is deep.
                to += Long.numberOfTrailingZeros((long) EIGHT.get(all, to) ^ BLANKS) >>> 3;
            }
        }
        throw unsure();
    }

    private byte behindComma(byte found) {
        if (!comma) {
            return found;
        }
        if (found != ',') {
            throw unsure();
        }
        at++;
        return skipBlank();
    }

    private boolean inObject() {
        return (levels & 1) == 1;
    }

    @Override
    @Nullable
    public JsonToken nextToken() {
        byte b = skipBlank();
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (inObject()) {
                throw unsure();
            }
            if (b == ']') {
                return close(JsonToken.END_ARRAY);
            }
            b = behindComma(b);
        } else if (token != null) {
            throw unsure();
        }
        tokenStart = at;
        token = begin(b);
        return token;
    }

    private JsonToken close(JsonToken end) {
        tokenStart = at++;
        levels >>>= 1;
        depth--;
        comma = true;
        token = end;
        return end;
    }

    private JsonToken open(JsonToken start, int kind) {
        if (depth == maxDepth) {
            throw unsure();
        }
        at++;
        levels = levels << 1 | kind;
        depth++;
        comma = false;
        return start;
    }

    private JsonToken begin(byte first) {
        return switch (first) {
            case '{' -> open(JsonToken.START_OBJECT, 1);
            case '[' -> open(JsonToken.START_ARRAY, 0);
            case '"' -> {
                at = value.read(at);
                if (value.length() > maxTextLength) {
                    throw unsure();
                }
                comma = true;
                yield JsonToken.VALUE_STRING;
            }
            default -> {
                readNumber();
                comma = true;
                yield JsonToken.VALUE_NUMBER_INT;
            }
        };
    }

    // --- names

    /** Moves to the quote of the name that comes next; false at the end of the object. */
    private boolean toName() {
        if (!inObject() || named) {
            throw unsure();
        }
        byte b = skipBlank();
        if (b == '}') {
            close(JsonToken.END_OBJECT);
            return false;
        }
        if (behindComma(b) != '"') {
            throw unsure();
        }
        tokenStart = at;
        token = JsonToken.PROPERTY_NAME;
        named = true;
        return true;
    }

    /** Reads the name that begins here, and what stands between it and its value. */
    private void readName() {
        at = value.read(at);
        if (!value.isAscii() || value.length() > FieldNames.LONGEST || skipBlank() != ':') {
            throw unsure();
        }
        at++;
    }

    @Override
    @Nullable
    public String nextName() {
        if (!toName()) {
            return null;
        }
        readName();
        TokenText here = value.chars();
        if (!here.is(lastName)) {
            lastName = here.toString();
        }
        return lastName;
    }

    @Override
    public int nextName(FieldNames names, int expected) {
        if (!toName()) {
            return FieldNames.END;
        }
        // Written as this library and most others do: found by a comparison or two, blanks and all.
        for (int i = expected; i < names.size(); i++) {
            int behind = names.behind(text, at, i);
            if (behind >= 0) {
                at = behind;
                return i;
            }
        }
        readName();
        int position = names.find(text, value.begin(), value.end(), expected);
        if (position == FieldNames.UNKNOWN) {
            throw unsure();
        }
        return position;
    }

    @Override
    public String unknownName() {
        throw unsure();
    }

    // --- texts and numbers

    @Override
    public String getString() {
        return value.chars().toString();
    }

    @Override
    public TokenText text() {
        return value.chars();
    }

    private void readNumber() {
        int to = text[at] == '-' ? at + 1 : at;
        int first = to;
        int sum = 0;
        while (to < text.length && text[to] >= '0' && text[to] <= '9' && to - first <= LONGEST_NUMBER) {
            sum = sum * 10 + (text[to] - '0');
            to++;
        }
        boolean leadingZero = to - first > 1 && text[first] == '0';
        if (to == first || to - first > LONGEST_NUMBER || leadingZero || !endsHere(to)) {
            throw unsure();
        }
        number = first == at ? sum : -sum;
        at = to;
    }

    private boolean endsHere(int place) {
        byte b = place < text.length ? text[place] : 0;
        return b == ',' || b == '}' || b == ']' || b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    @Override
    public int getIntValue() {
        return number;
    }

    @Override
    public long getLongValue() {
        return number;
    }

    // --- what only happens where something is wrong

    @Override
    public void skipChildren() {
        throw unsure();
    }

    @Override
    public long tokenOffset() {
        return tokenStart;
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return new TokenStreamLocation(ContentReference.unknown(), at, -1, -1, -1);
    }
}
