package org.ecarmethod.privacy;

import static java.util.Objects.requireNonNull;
import static org.ecarmethod.privacy.Sensitivity.CIRCLE;
import static org.ecarmethod.privacy.Sensitivity.COUNT;
import static org.ecarmethod.privacy.Sensitivity.PERSON;
import static org.ecarmethod.privacy.Sensitivity.QUOTE;
import static org.ecarmethod.privacy.Sensitivity.RECORD;
import static org.ecarmethod.privacy.Sensitivity.STORY;
import static org.ecarmethod.privacy.Sensitivity.WORKING;

import java.util.EnumSet;
import java.util.Set;
import org.ecarmethod.validation.WireNamed;

/**
 * The audience of a text or page.
 *
 * <p>The table is about what the library hands out by itself. It is no promise of secrecy: what the municipality has
 * received, sent or finished is a public record and can be asked for unless secrecy applies (P16), whatever stands here.
 */
public enum Audience implements WireNamed {
    /**
     * The participants of the circles. A document for them goes to all circles, so it holds what circles stand behind
     * and not the experiences that another circle heard.
     */
    CIRCLE_MEMBERS(EnumSet.of(RECORD, CIRCLE, QUOTE)),
    /** Those who run the process and keep its record. */
    PROJECT_TEAM(EnumSet.of(RECORD, WORKING, CIRCLE, COUNT, QUOTE, STORY, PERSON)),
    /** A body to which proposals are referred. What it receives becomes a public record (P16). */
    RECEIVING_BODY(EnumSet.of(RECORD, CIRCLE, QUOTE)),
    /**
     * Everybody. A circle has five to ten people: themes and paraphrase that it approved may be seen, words as they were
     * said may not (P9).
     */
    PUBLIC(EnumSet.of(RECORD, CIRCLE));

    private final Set<Sensitivity> seen;

    Audience(Set<Sensitivity> seen) {
        this.seen = seen;
    }

    /**
     * Tells whether this audience may see data of a class. What it may see can owe more: {@link Sensitivity#CIRCLE} the
     * approval of the circle, {@link Sensitivity#QUOTE} a consent of its own. Counts reach others than the project team
     * only by a release that protects small numbers; here they are not seen.
     *
     * @param what what it is
     * @return true if it may
     */
    public boolean sees(Sensitivity what) {
        requireNonNull(what, "what");
        return seen.contains(what);
    }

    @Override
    public String wireName() {
        return this == CIRCLE_MEMBERS ? "circle" : WireNamed.super.wireName();
    }
}
