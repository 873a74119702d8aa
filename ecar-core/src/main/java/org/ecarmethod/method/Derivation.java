package org.ecarmethod.method;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * Resolves adaptations in the order in which they build on each other. A chain is walked step by step and not by calls
 * inside calls, so that no depth is too deep.
 */
final class Derivation {

    private static final PropertyPath BASE = PropertyPath.of("derivesFrom");

    private final KnownProfiles known;
    private final List<Adaptation> adaptations;
    private final Map<KnownProfiles.Name, Integer> byName = new HashMap<>();
    private final Map<Integer, Resolution> done = new HashMap<>();

    Derivation(KnownProfiles known, List<Adaptation> adaptations) {
        this.known = known;
        this.adaptations = List.copyOf(adaptations);
        for (int i = 0; i < this.adaptations.size(); i++) {
            byName.putIfAbsent(KnownProfiles.Name.of(this.adaptations.get(i)), i);
        }
    }

    List<Resolution> resolve() {
        List<Resolution> all = new ArrayList<>();
        for (int i = 0; i < adaptations.size(); i++) {
            Deque<Integer> chain = chain(i);
            while (!chain.isEmpty()) {
                int next = chain.pop();
                done.put(next, made(next));
            }
            all.add(done.get(i));
        }
        return all;
    }

    /** What must be resolved for one adaptation, the deepest on top. Adaptations in a circle are refused on the way. */
    private Deque<Integer> chain(int start) {
        Deque<Integer> chain = new ArrayDeque<>();
        Set<Integer> above = new HashSet<>();
        Optional<Integer> at = Optional.of(start);
        while (at.isPresent() && !done.containsKey(at.get())) {
            if (!above.add(at.get())) {
                refuseCircle(chain, at.get());
                break;
            }
            chain.push(at.get());
            at = base(at.get());
        }
        return chain;
    }

    private void refuseCircle(Deque<Integer> chain, int start) {
        int member;
        do {
            member = chain.pop();
            done.put(member, refused(MethodIssues.CIRCULAR_DERIVATION));
        } while (member != start);
    }

    /** The adaptation that another one starts from, unless it starts from a profile that is known, or from nothing. */
    private Optional<Integer> base(int index) {
        KnownProfiles.Name name = KnownProfiles.Name.of(adaptations.get(index).derivesFrom());
        boolean itself = name.equals(KnownProfiles.Name.of(adaptations.get(index)));
        if (itself) {
            return Optional.of(index);
        }
        return known.named(name).isPresent() ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    private Resolution made(int index) {
        Adaptation adaptation = adaptations.get(index);
        Optional<Integer> base = base(index);
        if (base.isPresent()) {
            Optional<MethodProfile> made =
                    Optional.ofNullable(done.get(base.get())).flatMap(Resolution::profile);
            return made.map(profile -> made(index, profile)).orElseGet(() -> refused(MethodIssues.BASE_REFUSED));
        }
        return known.named(KnownProfiles.Name.of(adaptation.derivesFrom()))
                .map(profile -> made(index, profile))
                .orElseGet(() -> refused(MethodIssues.BASE_UNKNOWN));
    }

    private Resolution made(int index, MethodProfile base) {
        Adaptation adaptation = adaptations.get(index);
        Violations violations = new Violations();
        if (!base.pin().equals(adaptation.derivesFrom())) {
            violations.accept(Issue.at(MethodIssues.BASE_CHANGED, BASE.field("hash"))
                    .with("hash", base.pin().hash())
                    .build());
        }
        Adapting adapting = new Adapting(base, adaptation, violations);
        adapting.run();
        if (isTaken(index)) {
            violations.add(MethodIssues.PROFILE_REPEATED, "id");
        }
        if (!violations.found().isEmpty()) {
            return Resolution.refused(violations.found());
        }
        MethodProfile profile = adapting.profile();
        boolean other = known.named(KnownProfiles.Name.of(adaptation))
                .filter(there -> !there.pin().equals(profile.pin()))
                .isPresent();
        return other
                ? Resolution.refused(List.of(Issue.at(MethodIssues.PROFILE_REPEATED, PropertyPath.of("id"))
                        .build()))
                : Resolution.made(profile);
    }

    /** Whether an earlier adaptation has the same name and is not the same. */
    private boolean isTaken(int index) {
        Integer first = byName.get(KnownProfiles.Name.of(adaptations.get(index)));
        return first != null && !adaptations.get(first).equals(adaptations.get(index));
    }

    private static Resolution refused(IssueCode code) {
        return Resolution.refused(List.of(Issue.at(code, BASE).build()));
    }
}
