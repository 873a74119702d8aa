package org.ecarmethod.index;

/**
 * The share of a questionnaire on which a score is based.
 *
 * @param answered how many questions have an answer
 * @param asked how many questions are recorded in the framework
 */
public record Coverage(long answered, long asked) {

    /** {@return whether every question has an answer, and there is at least one} */
    public boolean isComplete() {
        return asked > 0 && answered == asked;
    }

    Coverage plus(Coverage other) {
        return new Coverage(answered + other.answered, asked + other.asked);
    }
}
