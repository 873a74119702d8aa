package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;

/**
 * The result of an adaptation: the profile, or everything that prevents it.
 *
 * @param profile the profile; there exactly if nothing was found
 * @param issues what was found, with its place in the adaptation
 */
public record Resolution(Optional<MethodProfile> profile, List<Issue> issues) {

    public Resolution {
        requireNonNull(profile, "profile");
        requireNonNull(issues, "issues");
        issues = List.copyOf(issues);
        if (profile.isPresent() != issues.isEmpty()) {
            throw new IllegalArgumentException("there is a profile, or there is something wrong");
        }
    }

    static Resolution refused(List<Issue> issues) {
        return new Resolution(Optional.empty(), issues);
    }

    static Resolution made(MethodProfile profile) {
        return new Resolution(Optional.of(profile), List.of());
    }

    /**
     * Returns the profile.
     *
     * @return the profile
     * @throws InvalidValueException with everything that was found
     */
    public MethodProfile orThrow() {
        return profile.orElseThrow(() -> new InvalidValueException(issues));
    }
}
