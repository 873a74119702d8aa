package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.WireNamed;

/**
 * Something that is said about the process itself: why it was run, what came of it, what was concluded. The method asks
 * for this analysis (core function 7, S1:1).
 *
 * @param id its id in the process
 * @param kind what is said
 * @param text what is said, in own words
 * @param source where it was found
 * @param coreFunctions numbers of the core functions it speaks for; what a source says is no record of it
 */
public record RecordedFact(FactId id, Kind kind, LocalizedText text, Citation source, Set<Integer> coreFunctions) {

    public RecordedFact {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(source, "source");
        coreFunctions = Collections.unmodifiableSet(new TreeSet<>(coreFunctions));
    }

    /** What a fact says. */
    public enum Kind implements WireNamed {
        /** What the process is called and claims. */
        TITLE,
        /** Why it was run. */
        PURPOSE,
        /** What the municipality concluded about the way of working. */
        CONCLUSION,
        /** What came of it. */
        OUTCOME,
        /** What participants expect. */
        EXPECTATION;

        @Override
        public String vocabulary() {
            return "fact-kind";
        }
    }
}
