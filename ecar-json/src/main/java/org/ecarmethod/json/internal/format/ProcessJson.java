package org.ecarmethod.json.internal.format;

import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.json.internal.codec.ShapeCodec;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.ProcessShapes;

/** How a whole process stands in a document. */
public final class ProcessJson {

    /** What the first field of a document says: the name of the format and the number of its version. */
    public static final String FORMAT = ProcessShapes.FORMAT;

    private static final ShapeCodec<ProcessContent> PROCESS = Codecs.of(ProcessShapes.PROCESS);

    private ProcessJson() {}

    /**
     * Describes a document.
     *
     * @param fallback profile to measure by where the document names none that can be read
     */
    public static Codec<ProcessContent> process(MethodProfile fallback) {
        return PROCESS.making(ProcessShapes.process(fallback::pin));
    }
}
