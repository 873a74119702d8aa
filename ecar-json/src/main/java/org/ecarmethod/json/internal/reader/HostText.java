package org.ecarmethod.json.internal.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * One value of a host's text, copied token by token for the readers of this library. Each token stands in a line of its own,
 * so that the line of an issue tells which token of the host it is about.
 */
public final class HostText {

    private static final long NOWHERE = 0;
    /** A pair of surrogates is one character to a pattern, and no surrogate. */
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private static final byte[] NO_VALUE = {'n', 'u', 'l', 'l'};

    private final int maxBytes;
    private final PropertyPath base;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private long[] places = new long[256];
    private int tokens;
    private boolean tooLarge;

    private HostText(PropertyPath base, int maxBytes) {
        this.base = base;
        this.maxBytes = maxBytes;
    }

    /**
     * Copies the value at whose first token a parser stands, and leaves the parser at its last token.
     *
     * @param host the host's parser
     * @param maxBytes greatest length of the value without blanks
     */
    public static HostText of(JsonParser host, int maxBytes) {
        String pointer = host.streamReadContext().pathAsPointer().toString();
        HostText text = new HostText(PropertyPath.parse(pointer), maxBytes);
        text.copy(host);
        return text;
    }

    private void copy(JsonParser host) {
        JsonToken before = JsonToken.NOT_AVAILABLE;
        int depth = 0;
        do {
            JsonToken token = host.currentToken();
            if (!tooLarge) {
                separate(before, token);
                place(host.currentTokenLocation());
                write(token, host);
                tooLarge = copy.size() - tokens >= maxBytes;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            before = token;
        } while (depth > 0 && host.nextToken() != null);
    }

    private void separate(JsonToken before, JsonToken token) {
        boolean first = before.isStructStart() || before == JsonToken.PROPERTY_NAME || tokens == 0;
        if (before == JsonToken.PROPERTY_NAME) {
            copy.write(':');
        } else if (!first && !token.isStructEnd()) {
            copy.write(',');
        }
        if (tokens > 0) {
            copy.write('\n');
        }
    }

    private void place(TokenStreamLocation at) {
        if (tokens == places.length) {
            places = Arrays.copyOf(places, tokens * 2);
        }
        boolean known = at.getLineNr() > 0 && at.getColumnNr() > 0;
        places[tokens++] = known ? ((long) at.getLineNr() << Integer.SIZE) | at.getColumnNr() : NOWHERE;
    }

    private void write(JsonToken token, JsonParser host) {
        switch (token) {
            case PROPERTY_NAME -> quoted(host.currentName());
            case VALUE_STRING -> quoted(host.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                copy.writeBytes(host.getString().getBytes(StandardCharsets.UTF_8));
            // A Java object that a host put into a tree is nothing that stands in a document.
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> copy.writeBytes(NO_VALUE);
            default -> copy.writeBytes(token.asByteArray());
        }
    }

    /** Half of a surrogate pair has no bytes of its own; it stays the escape it was. */
    private void quoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        String quoted = HALF_PAIR
                .matcher(text.append('"'))
                .replaceAll(half ->
                        "\\\\u" + HexFormat.of().toHexDigits(half.group().charAt(0)));
        copy.writeBytes(quoted.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the value stands in the host's document. */
    public PropertyPath base() {
        return base;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public byte[] bytes() {
        return copy.toByteArray();
    }

    /** The place in the host's text of what was found in the copy; empty where the host's parser gives no places. */
    Optional<TextLocation> placeOf(TextLocation inCopy) {
        long place = places[(int) Math.min(inCopy.line(), tokens) - 1];
        return place == NOWHERE ? Optional.empty() : Optional.of(new TextLocation(place >>> Integer.SIZE, (int) place));
    }
}
