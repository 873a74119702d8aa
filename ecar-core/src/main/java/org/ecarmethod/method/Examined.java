package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The subject of a rule, with the profile that applies and the day of the examination.
 *
 * @param <T> type of the thing
 * @param subject the thing
 * @param profile the profile
 * @param asOf the day
 */
public record Examined<T>(T subject, MethodProfile profile, LocalDate asOf) {

    public Examined {
        requireNonNull(subject, "subject");
        requireNonNull(profile, "profile");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the value of a parameter of the profile.
     *
     * @param parameter the parameter
     * @return its value
     */
    public int value(Parameter parameter) {
        requireNonNull(parameter, "parameter");
        return profile.value(parameter);
    }

    /**
     * Returns another subject under the same profile on the same day.
     *
     * @param <U> type of the other thing
     * @param other the other thing
     * @return the other thing, to be examined
     */
    public <U> Examined<U> with(U other) {
        requireNonNull(other, "other");
        return new Examined<>(other, profile, asOf);
    }
}
