package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.WireNamed;

/**
 * A statement about the process itself: its purpose, its outcome, or a conclusion about it. The method asks
 * for this analysis (core function 7, S1:1).
 *
 * @param id its id in the process
 * @param kind what is said
 * @param text what is said, in own words
 * @param source where it was found
 * @param coreFunctions numbers of the core functions it supports; a statement in a source is not a record
 */
public record RecordedFact(FactId id, Kind kind, LocalizedText text, Citation source, Set<Integer> coreFunctions) {

    public RecordedFact {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(source, "source");
        requireNonNull(coreFunctions, "coreFunctions");
        coreFunctions = Collections.unmodifiableSet(new TreeSet<>(coreFunctions));
    }

    /** The kind of a fact. */
    public enum Kind implements WireNamed {
        /** The title of the process and its claims. */
        TITLE,
        /** The purpose of the process. */
        PURPOSE,
        /** The municipality's conclusion about the method. */
        CONCLUSION,
        /** The outcome of the process. */
        OUTCOME,
        /** What participants expect. */
        EXPECTATION;

        @Override
        public String vocabulary() {
            return "fact-kind";
        }
    }
}
