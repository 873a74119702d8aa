package org.ecarmethod.json.internal.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.ecarmethod.text.Fingerprint;

/** The bytes of an input as they stand in the file: counted, and taken into a fingerprint. */
public final class RawInput extends InputStream {

    private static final int MAGIC = 0x1F8B;

    private final InputStream in;
    private final Fingerprint fingerprint = new Fingerprint();
    private long taken;
    private boolean atEnd;

    public RawInput(InputStream in) {
        this.in = in;
    }

    /** The text of the input: unpacked, if its first two bytes say that it is packed. */
    InputStream unpacked() throws IOException {
        byte[] first = readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), this);
        boolean packed = first.length == 2 && ((first[0] & 0xFF) << 8 | (first[1] & 0xFF)) == MAGIC;
        return packed ? new Gunzip(whole) : whole;
    }

    /** How many bytes were taken so far. */
    public long taken() {
        return taken;
    }

    /** Whether the end of the file was met. */
    public boolean isAtEnd() {
        return atEnd;
    }

    /** SHA-256 of everything taken; call once. */
    public String fingerprint() {
        return fingerprint.hex();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (atEnd || most == 0) {
            return atEnd ? -1 : 0;
        }
        int count = in.read(into, from, most);
        if (count == 0) {
            // A stream that gives nothing when asked for something is asked for one byte, for which it must wait.
            int one = in.read();
            into[from] = (byte) one;
            count = one < 0 ? -1 : 1;
        }
        if (count < 0) {
            atEnd = true;
            return -1;
        }
        taken += count;
        fingerprint.add(into, from, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
