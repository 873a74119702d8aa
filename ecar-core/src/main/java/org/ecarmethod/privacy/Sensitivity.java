package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/**
 * What kind of harm a part of the record could do if it reached the wrong reader: the class that decides who may see it
 * ({@link Audience#sees}) and for which it is decided how long it is kept ({@link RetentionDecision}).
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
     * What the project writes down for itself before it is finished: scores and their grounds, remarks, how a circle is put
     * together. Handed to another body it would become a public record (P16), so it stays in the project team.
     */
    WORKING,
    /**
     * What a circle worked out and stands behind, in its own paraphrase: findings and proposals. It leaves the circle only
     * with its approval (R3.1), and never broken down by who said it (P9).
     */
    CIRCLE,
    /** A number of people or of things that people told. It leaves only by a release that protects small numbers (P7). */
    COUNT,
    /** Words as they were said. They need a consent of their own and a look by peers (P10). */
    QUOTE,
    /** What somebody lived through, as it was told in a circle. It nearly always reveals special-category data (P5). */
    STORY,
    /** Somebody by pseudonym, with role and consent (P2). Pseudonymised data is still personal data. */
    PERSON;

    /** Fewer people than this never show as a number (P7). */
    public static final int SMALLEST_GROUP = 3;
}
