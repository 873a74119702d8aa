package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.ecarmethod.validation.InputIssues;
import org.ecarmethod.validation.IssueCode;

/**
 * Unpacks gzip (RFC 1952), all members of it one after the other.
 *
 * <p>The reader of the platform takes whatever follows a member for its end, and looks for a next member only if the stream
 * says that bytes are waiting: both would lose documents without a word. This one reads to the end of the file, and tells
 * what breaks off from what is damaged.
 */
final class Gunzip extends InputStream {

    private static final int CHUNK = 8 * 1024;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    /** The packed data cannot be unpacked further. */
    static final class Damage extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient IssueCode code;

        Damage(IssueCode code) {
            super(code.id());
            this.code = code;
        }

        public IssueCode code() {
            return code;
        }
    }

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[CHUNK];
    private int at;
    private int end;
    private boolean inMember;
    private boolean first = true;

    Gunzip(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        while (most > 0) {
            // Only after everything was given: what stands in a member is whole, whatever its end says.
            if (inMember && inflater.finished()) {
                trailer();
            }
            if (!inMember && !header()) {
                return -1;
            }
            int count = inflate(into, from, most);
            check.update(into, from, count);
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    /** Unpacks what it can; what stands before a fault is given first, the fault is met again at the next call. */
    private int inflate(byte[] into, int from, int most) throws IOException {
        long before = inflater.getBytesWritten();
        try {
            int count = inflater.inflate(into, from, most);
            if (count == 0 && inflater.needsInput()) {
                int waiting = more();
                inflater.setInput(packed, at, waiting);
                at = end;
            } else if (count == 0 && inflater.needsDictionary()) {
                throw new Damage(InputIssues.GZIP_DAMAGED);
            }
            return count;
        } catch (DataFormatException broken) {
            int count = (int) (inflater.getBytesWritten() - before);
            if (count == 0) {
                throw new Damage(InputIssues.GZIP_DAMAGED);
            }
            return count;
        }
    }

    /** How many packed bytes wait, after asking for some if there are none; breaks off if there are no more. */
    private int more() throws IOException {
        if (!waits()) {
            throw new Damage(InputIssues.GZIP_TRUNCATED);
        }
        return end - at;
    }

    private boolean waits() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(packed, 0, packed.length));
        }
        return at < end;
    }

    private int next() throws IOException {
        more();
        int one = packed[at++] & 0xFF;
        check.update(one);
        return one;
    }

    private int nextShort() throws IOException {
        return next() | next() << 8;
    }

    /** Reads the beginning of a member; there is none if the file ends here. */
    private boolean header() throws IOException {
        if (!first && !waits()) {
            return false;
        }
        first = false;
        check.reset();
        boolean known = next() == 0x1F && next() == 0x8B && next() == DEFLATE;
        int flags = known ? next() : RESERVED;
        if ((flags & RESERVED) != 0) {
            throw new Damage(InputIssues.GZIP_DAMAGED);
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(nextShort());
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        if ((flags & HEADER_CHECK) != 0) {
            int expected = (int) check.getValue() & 0xFFFF;
            demand(nextShort() == expected);
        }
        check.reset();
        inflater.reset();
        inMember = true;
        return true;
    }

    /** Goes past the name of the packed file, or a comment, if there is one: it ends with a zero. */
    private void skipText(int flag) throws IOException {
        int one = flag;
        while (one != 0) {
            one = next();
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    /** Reads the end of a member: check and length must be those of what was unpacked. */
    private void trailer() throws IOException {
        inMember = false;
        at = end - inflater.getRemaining();
        long sum = check.getValue();
        long length = inflater.getBytesWritten() & 0xFFFFFFFFL;
        demand(nextInt() == sum);
        demand(nextInt() == length);
    }

    private long nextInt() throws IOException {
        return nextShort() | (long) nextShort() << 16;
    }

    private static void demand(boolean sound) throws Damage {
        if (!sound) {
            throw new Damage(InputIssues.GZIP_DAMAGED);
        }
    }

    /** Gives back the memory of the unpacking; the packed stream is left open. */
    @Override
    public void close() {
        inflater.end();
    }
}
