package org.ecarmethod.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A stream that gives few bytes at a time, now and then none, and counts what was taken. */
public final class Drops extends InputStream {

    private final ByteArrayInputStream bytes;
    private final int size;
    private int calls;
    private int taken;
    private boolean closed;

    public Drops(byte[] bytes, int size) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.size = size;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (++calls % 5 == 0) {
            return 0;
        }
        int count = bytes.read(into, from, Math.min(size, most));
        taken += Math.max(0, count);
        return count;
    }

    @Override
    public int read() {
        int one = bytes.read();
        taken += one < 0 ? 0 : 1;
        return one;
    }

    public int taken() {
        return taken;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
