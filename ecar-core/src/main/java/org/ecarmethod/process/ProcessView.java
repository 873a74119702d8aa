package org.ecarmethod.process;

import java.util.Optional;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.circle.StartGate;
import org.ecarmethod.method.MethodProfile;

/** A content as rules see it: with its look-ups, the profile it is measured by, and its gate. */
final class ProcessView {

    final ProcessContent content;
    final MethodProfile profile;
    final ProcessIndex index;
    final StartGate gate;

    ProcessView(ProcessContent content, MethodProfile profile) {
        this.profile = profile;
        this.gate =
                new StartGate(content.anchoring(), profile, content.policyArea().code());
        this.content = resolveClaims(content);
        this.index = new ProcessIndex(this.content);
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
}
