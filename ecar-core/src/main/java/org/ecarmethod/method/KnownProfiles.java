package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * The profiles that an adaptation may start from: the reference, and others supplied by the caller. There is no
 * registry; the caller states which profiles are known. Instances are immutable.
 */
public final class KnownProfiles {

    private final Map<Name, MethodProfile> profiles;

    /** What people say when they mean a profile. The hash says whether they mean the same one. */
    record Name(String id, String version) {

        static Name of(ProfilePin pin) {
            return new Name(pin.id(), pin.version());
        }

        static Name of(Adaptation adaptation) {
            return of(adaptation.id(), adaptation.version());
        }

        private static Name of(Code id, String version) {
            return new Name(id.value(), version);
        }
    }

    private KnownProfiles(Map<Name, MethodProfile> profiles) {
        this.profiles = Collections.unmodifiableMap(profiles);
    }

    /** {@return the reference profile alone} */
    public static KnownProfiles reference() {
        return of(List.of());
    }

    /**
     * Creates a set of the reference and other profiles.
     *
     * @param others the other profiles
     * @return all of them
     * @throws InvalidValueException with {@link MethodIssues#PROFILE_REPEATED} if two have one name and version and not one
     *     content
     */
    public static KnownProfiles of(Collection<MethodProfile> others) {
        requireNonNull(others, "others");
        Map<Name, MethodProfile> byName = new LinkedHashMap<>();
        List<MethodProfile> all = new ArrayList<>(List.of(EcarProfile.v1_0()));
        all.addAll(others);
        for (MethodProfile profile : all) {
            MethodProfile before = byName.putIfAbsent(Name.of(profile.pin()), profile);
            if (before != null && !before.pin().equals(profile.pin())) {
                throw new InvalidValueException(List.of(Issue.at(MethodIssues.PROFILE_REPEATED, PropertyPath.of("id"))
                        .build()));
            }
        }
        return new KnownProfiles(byName);
    }

    /** {@return the profiles, the reference first} */
    public List<MethodProfile> profiles() {
        return List.copyOf(profiles.values());
    }

    /**
     * Returns a profile.
     *
     * @param pin exactly which one
     * @return the profile, or empty if none has this name, version and content
     */
    public Optional<MethodProfile> find(ProfilePin pin) {
        requireNonNull(pin, "pin");
        return named(Name.of(pin)).filter(profile -> profile.pin().equals(pin));
    }

    Optional<MethodProfile> named(Name name) {
        return Optional.ofNullable(profiles.get(name));
    }

    /**
     * Derives the profile of an adaptation, or reports everything that prevents it.
     *
     * @param adaptation the adaptation
     * @return the profile, or what is wrong and where
     */
    public Resolution resolve(Adaptation adaptation) {
        requireNonNull(adaptation, "adaptation");
        return resolveAll(List.of(adaptation)).get(0);
    }

    /**
     * Derives the profiles of adaptations that may build on each other, in any order and to any depth.
     *
     * @param adaptations the adaptations
     * @return the result of each, in the same order
     */
    public List<Resolution> resolveAll(List<Adaptation> adaptations) {
        requireNonNull(adaptations, "adaptations");
        return new Derivation(this, adaptations).resolve();
    }
}
