package org.ecarmethod.benchmarks.typed;

import java.util.Map;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;

/** The small values that all parts of a process are written in. */
public final class Parts {

    private Parts() {}

    /**
     * A value, or why there is none.
     *
     * @param <T> what it is
     */
    public static final class Given<T> {
        public T known;
        public Map<String, String> unknown;
        public Map<String, String> notApplicable;
    }

    /** A place in a source. */
    public static final class Citation {
        public Code source;
        public String place;
    }

    /**
     * A change of state.
     *
     * @param <S> the states
     */
    public static final class Transition<S> {
        public S from;
        public S to;
        public Given<PartialDate> on;
        public Given<Map<String, String>> by;
        public Map<String, String> reason;
    }
}
