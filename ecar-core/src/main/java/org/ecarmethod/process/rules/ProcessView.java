package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.rule.CustomRules;
import org.ecarmethod.shape.PersonalDataSearch;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;

/** A content as rules see it: with its look-ups, the profile it is measured by, and its gate. */
public final class ProcessView {

    /** The search for personal data in everything that somebody wrote (R2.1). */
    public static final PersonalDataSearch<ProcessContent> TEXTS = PersonalDataSearch.inTexts(ProcessShapes.PROCESS);

    public final ProcessContent content;
    public final MethodProfile profile;
    public final ProcessIndex index;
    final StartGate gate;
    final Screening screening;
    public final CustomRules rules;

    private @Nullable WalkThrough walked;

    /** Prepares a content to be examined: builds the look-ups, and resolves claimed proofs from the map. */
    public ProcessView(ProcessContent content, MethodProfile profile, Screening screening) {
        this(content, profile, screening, CustomRules.none());
    }

    private ProcessView(ProcessContent content, MethodProfile profile, Screening screening, CustomRules rules) {
        this.rules = rules;
        this.profile = profile;
        this.screening = screening;
        this.gate = StartGate.of(content, profile);
        this.content = resolveClaims(content);
        this.index = new ProcessIndex(this.content);
    }

    private ProcessView(ProcessView other, Screening screening, CustomRules rules) {
        this.rules = rules;
        this.content = other.content;
        this.profile = other.profile;
        this.index = other.index;
        this.gate = other.gate;
        this.screening = screening;
    }

    /** What one walk through everything finds, for a day: made at the first use, the same for two threads that do it at the same time. */
    WalkThrough walkThrough(LocalDate asOf) {
        WalkThrough made = walked;
        if (made == null || !made.isFor(asOf)) {
            made = WalkThrough.of(this, asOf);
            walked = made;
        }
        return made;
    }

    /** What is found of R2.1 for a day, confirmed or not. */
    public List<Issue> personalData(LocalDate asOf) {
        return walkThrough(asOf).personalData();
    }

    /** The anchoring map; an empty one if there is none. */
    public AnchoringMap map() {
        return content.anchoring()
                .orElseGet(() -> AnchoringMap.builder()
                        .policyArea(content.policyArea().code())
                        .firstInvitation(Stated.unknown(LocalizedText.of(
                                "en", "there is no anchoring map", "sv", "det finns ingen förankringskarta")))
                        .build());
    }

    /** The same content, its texts looked at otherwise. */
    public ProcessView with(Screening other) {
        return new ProcessView(this, other, rules);
    }

    /** The same content, examined by these rules of a city's own too. */
    public ProcessView with(CustomRules others) {
        return new ProcessView(this, screening, others);
    }

    /** Another content, under the same profile and rules, its texts looked at as these. */
    public ProcessView next(ProcessContent other) {
        return new ProcessView(other, profile, screening, rules);
    }

    /** What a document only claims becomes the proof that the map gives, where it gives one. */
    private ProcessContent resolveClaims(ProcessContent claimed) {
        boolean nothingToDo = !isClaim(claimed.anchoredBy())
                && claimed.circles().stream().noneMatch(circle -> isClaim(circle.authority()));
        if (nothingToDo) {
            return claimed;
        }
        return claimed.toBuilder()
                .anchoredBy(claimed.anchoredBy().map(gate::resolve))
                .circles(claimed.circles().stream().map(this::resolveClaim).toList())
                .build();
    }

    private Circle resolveClaim(Circle circle) {
        return isClaim(circle.authority())
                ? circle.toBuilder()
                        .authority(circle.authority().map(gate::resolve))
                        .build()
                : circle;
    }

    private static boolean isClaim(Optional<StartAuthority> authority) {
        return authority.filter(StartAuthority.Claimed.class::isInstance).isPresent();
    }

    /** Goes through the parts of one kind, with the place of each. */
    static <T> void each(List<T> parts, String field, BiConsumer<T, PropertyPath> visit) {
        PropertyPath list = PropertyPath.of(field);
        for (int i = 0; i < parts.size(); i++) {
            visit.accept(parts.get(i), list.index(i));
        }
    }
}
