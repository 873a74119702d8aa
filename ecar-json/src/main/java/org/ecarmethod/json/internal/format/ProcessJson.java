package org.ecarmethod.json.internal.format;

import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.json.internal.codec.ShapeCodec;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.ProcessShapes;

/** The JSON form of a whole process. */
public final class ProcessJson {

    /** The value of the first field of a document: the name and version of the format. */
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
