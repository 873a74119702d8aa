package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/**
 * The sensitivity of a part of the record, that is, the harm it could do if it reached the wrong reader: the class that
 * determines who may see it ({@link Audience#sees}) and how long it is kept ({@link RetentionDecision}).
 *
 * <p>The order of the constants is that of the danger, the least first.
 */
public enum Sensitivity implements WireNamed {
    /**
     * What the municipality decides, sends and receives: bodies, referrals, answers, commitments, phases. It is a public
     * record by law or is meant to become one.
     */
    RECORD,
    /**
     * Working material of the project: scores and their grounds, remarks, how a circle is formed. Handed to another
     * body it would become a public record (P16), so it stays in the project team.
     */
    WORKING,
    /**
     * Results that a circle approves, in its own paraphrase: findings and proposals. It leaves the circle only
     * with its approval (R3.1), and never broken down by who said it (P9).
     */
    CIRCLE,
    /** A number of people or of experiences. It leaves only by a release that protects small numbers (P7). */
    COUNT,
    /** Verbatim words. They need a consent of their own and a look by peers (P10). */
    QUOTE,
    /** An experience that a person told in a circle. It nearly always reveals special-category data (P5). */
    STORY,
    /** A person by pseudonym, with role and consent (P2). Pseudonymised data is still personal data. */
    PERSON;

    /** The smallest group that is ever shown as a number (P7). */
    public static final int SMALLEST_GROUP = 3;
}
